import { expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { readDashboard } from '../../../main/workflow/read-dashboard.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { lookedAt, queued } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld, PICTURED, STUDENT, TEXT, WITHDRAWAL } from '../../helpers/workflow/world.ts';

const DAYS = { from: '2026-11-16', to: '2026-11-29' };

test('what went out is counted by school and week, its pictures by alt text, and nobody is named', async () => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft({ media: [PICTURED] }));
  await queued(world, draft({ text: 'Waits still', publishAt: '2026-11-27T15:30' }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery });
  await confirmPosted(world.services, { delivery, link: null });
  const board = await readDashboard(world.services, DAYS);
  expect(board.weeks).toEqual(['2026-11-16', '2026-11-23']);
  expect(board.posts).toEqual([{ school: 'Ridgeview Elementary School', weeks: [0, 1], total: 1 }]);
  expect(board.altText).toMatchObject({ pictures: 1, described: 1, due: '2027-04-26', daysLeft: 153 });
  expect(board.consent).toEqual([
    { school: 'Ridgeview Elementary School', students: 1, granted: 1, denied: 0, unanswered: 0 },
  ]);
  expect(JSON.stringify(board)).not.toMatch(/Mason|Lindqvist/u);
});

test('with the register locked consent is not counted; too many days and days the wrong way round are told', async () => {
  const world = await newWorld();
  await world.stores.keys.lock();
  expect((await readDashboard(world.services, DAYS)).consent).toBeNull();
  await expect(readDashboard(world.services, { from: '2026-12-01', to: '2026-11-01' })).rejects.toMatchObject(
    { code: 'refused' },
  );
  await expect(readDashboard(world.services, { from: '2000-01-01', to: '2026-11-01' })).rejects.toMatchObject(
    { code: 'refused' },
  );
});

test('what was decided, what was held for, and what was gone at a later pass is caught; each post once', async () => {
  const world = await newWorld();
  const { services } = world;
  const { id } = await queued(
    world,
    draft({ media: [PICTURED], text: `${TEXT} See you on Friday, December 2.` }),
  );
  const post = await openPost(services, { id });
  await saveDraft(services, { id, seq: post.seq, content: { ...post.content, text: TEXT } });
  const { check } = await lookedAt(world, id);
  await queuePost(services, { id, revision: check.revision });
  await recordConsent(services, { id: STUDENT.id, entry: WITHDRAWAL });
  const { caught } = await readDashboard(services, DAYS);
  const held = caught.filter((one) => one.held > 0);
  expect(held).toHaveLength(1);
  expect(held[0]).toMatchObject({ posts: 1, held: 1 });
  expect(held[0]?.rule).toMatch(/^consent\//u);
  const fixed = caught.filter((one) => one.fixed > 0);
  expect(fixed.map(({ rule }) => rule)).not.toEqual([]);
  for (const one of fixed) expect(one.posts).toBe(1);
  expect((await readDashboard(services, { from: '2026-10-01', to: '2026-10-31' })).caught).toEqual([]);
});
