import { expect, test } from 'vitest';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { withdrawnCases } from '../../helpers/workflow/withdrawn-cases.ts';
import { draft, MINUTE, newWorld, PICTURED, STUDENT, WITHDRAWAL } from '../../helpers/workflow/world.ts';

const SEED = Number(process.env['HALLPASS_SEED'] ?? Date.now() % 1_000_000);

/** R18, small. */
test(
  'a withdrawal holds every queued or offered post that shows the person, at once, and no other',
  async () => {
    const { held, kept, failure } = await withdrawnCases(Number(process.env['HALLPASS_RUNS'] ?? 15), SEED);
    expect(failure).toBeNull();
    console.log(`R18: ${held} held before the next tick, ${kept} rightly left alone, seed ${SEED}`);
    expect(held).toBeGreaterThan(5);
    expect(kept).toBeGreaterThan(5);
  },
  10 * MINUTE,
);

test('what is held that way cannot be queued again until there is a permission', async () => {
  const world = await newWorld();
  const { id } = await queued(world, draft({ media: [PICTURED] }));
  await recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL });
  const { check } = await openPost(world.services, { id });
  expect((await queuePost(world.services, { id, revision: check.revision })).kind).toBe('refused');
});
