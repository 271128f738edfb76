import { expect, test } from 'vitest';
import { acknowledge } from '../../../main/workflow/acknowledge.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { draft, GRANT, MINUTE, newWorld, STUDENT, TEXT, WITHDRAWAL } from '../../helpers/workflow/world.ts';

const NAME = `${STUDENT.first} ${STUDENT.last}`;

test('what a withdrawal holds says why without the name that the post gives, in the queue and in the journal', async () => {
  const world = await newWorld();
  const named = { ...GRANT, scope: ['image', 'name'] } as const;
  await recordConsent(world.services, { id: STUDENT.id, entry: named });
  const { id, delivery } = await queued(
    world,
    draft({ text: `${NAME} read a poem to our second graders.`, category: 'student-recognition' }),
  );
  world.out.time.now += MINUTE;
  await recordConsent(world.services, { id: STUDENT.id, entry: { ...WITHDRAWAL, scope: ['name'] } });
  const held = await world.stores.queue.get(delivery);
  expect(held).toMatchObject({ state: 'held', why: expect.stringContaining('may not be named') });
  const lines = JSON.stringify(await world.stores.journal.ofPost(id));
  for (const kept of [held?.why ?? '', lines])
    for (const part of [STUDENT.first, STUDENT.last]) expect(kept).not.toContain(part);
});

test('a warning that was seen stands in the journal with its words, unless they name somebody', async () => {
  const world = await newWorld();
  const { id } = await saved(
    world,
    draft({
      text: `${TEXT} BRING YOUR LIBRARY BOOKS BACK. Then we heard that ${NAME.toUpperCase()} CLAPPED LOUDLY at noon.`,
    }),
  );
  const { check } = await lookedAt(world, id);
  const caps = check.findings.filter(({ rule }) => rule === 'accessibility/all-caps');
  expect(caps).toHaveLength(2);
  for (const { key } of caps) await acknowledge(world.services, { id, key, seen: true });
  const seen = (await world.stores.journal.ofPost(id)).filter(({ kind }) => kind === 'finding.acknowledged');
  expect(seen).toHaveLength(2);
  const lines = JSON.stringify(seen);
  expect(lines).toContain('LIBRARY');
  expect(lines).not.toContain(STUDENT.last.toUpperCase());
});
