import { expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { readDashboard } from '../../../main/workflow/read-dashboard.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld, PICTURED } from '../../helpers/workflow/world.ts';

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
