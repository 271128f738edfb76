import { expect, test } from 'vitest';
import { copyForHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld, PICTURED, SCHOOL_IG, TEXT } from '../../helpers/workflow/world.ts';

const LINK = 'https://www.bloomington.k12.mn.us/science';

test('what is copied is what was judged, the link under the text', async () => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft({ link: LINK }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await copyForHandOff(world.services, { delivery, what: 'text', media: null });
  expect(world.out.asked.copied).toEqual([`${TEXT}\n\n${LINK}`]);
});

test('a text that leaves no room for its link is stopped, not handed over without it', async () => {
  const world = await newWorld();
  const room = 2200 - LINK.length - 2;
  const long = draft({
    text: `${TEXT} `.repeat(40).slice(0, room + 1),
    link: LINK,
    targets: [SCHOOL_IG.id],
    media: [PICTURED],
  });
  const { id } = await saved(world, long);
  const { check } = await lookedAt(world, id);
  const reply = await queuePost(world.services, { id, revision: check.revision });
  expect(reply.kind).toBe('refused');
  expect(check.findings.filter((one) => one.severity === 'block')).toMatchObject([
    { rule: 'platform/text-length', message: 'text-with-link', words: LINK },
  ]);

  const short = await saved(world, { ...long, text: long.text.slice(0, room).trimEnd() });
  const looked = await lookedAt(world, short.id);
  expect(looked.check.obstacles).toEqual([]);
});
