import { expect, test } from 'vitest';
import { listQueue } from '../../../main/workflow/list-queue.ts';
import { listTiles } from '../../../main/workflow/list-tiles.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { draft, newWorld, openWorld } from '../../helpers/workflow/world.ts';

const LATER = { publishAt: '2026-11-25T09:00', zone: 'America/Chicago', side: null };
const RANGE = { from: '2026-11-01', to: '2026-11-30', undated: false };

test('whoever looks at any moment of a move sees the old time with the old instant, or the new with the new', async () => {
  const { services, out, ...world } = await newWorld();
  const { id } = await queued({ services, out, ...world }, draft());
  const seen = new Set<string>();
  const looks: Promise<void>[] = [];
  const look = async (): Promise<void> => {
    const [post, tiles] = await Promise.all([openPost(services, { id }), listTiles(services, RANGE)]);
    const queue = await listQueue(services);
    seen.add(`post ${post.content.publishAt} ${post.deliveries[0]?.dueAt}`);
    // Two questions: the move may come between them, and never the queue after the calendar.
    if (tiles[0]?.publishAt !== '2026-11-24T15:30') seen.add(`then ${queue[0]?.dueAt}`);
  };
  // At every write on the way: looks write nothing.
  out.fs.before = ({ call }) => void (['write', 'sync', 'rename'].includes(call) && looks.push(look()));
  await reschedule(services, { id, ...LATER });
  out.fs.before = () => undefined;
  await Promise.all(looks);
  await look();
  expect(looks.length).toBeGreaterThan(10);
  const [old, now] = [
    'post 2026-11-24T15:30 2026-11-24T21:30:00.000Z',
    'post 2026-11-25T09:00 2026-11-25T15:00:00.000Z',
  ];
  expect([...seen].filter((one) => one !== old).sort()).toEqual([now, 'then 2026-11-25T15:00:00.000Z']);
});

test('a machine that stops anywhere in a move leaves it moved, not moved, or held for a person', async () => {
  const world = await newWorld();
  const { id, delivery } = await queued(world, draft());
  await world.stores.close();
  const ends = new Set<string>();
  for (let calls = 1; ; calls += 3) {
    const before = await openWorld(
      { ...world.out, fs: world.out.fs.afterPowerLoss(randomFrom(1), 'kept') },
      false,
    );
    let seen = 0;
    before.out.fs.before = () => {
      seen += 1;
      if (seen >= calls) throw diskError('EIO', 'the machine is off');
    };
    await reschedule(before.services, { id, ...LATER }).catch(() => undefined);
    const isOver = seen < calls;
    const after = await openWorld(
      { ...before.out, fs: before.out.fs.afterPowerLoss(randomFrom(calls), 'dropped') },
      false,
    );
    await recover(after.services);
    const { content } = await openPost(after.services, { id });
    const found = await after.stores.queue.get(delivery);
    ends.add(`${content.publishAt} ${found?.wall} ${found?.state}`);
    if (isOver) break;
  }
  expect([...ends].sort()).toEqual([
    '2026-11-24T15:30 2026-11-24T15:30 queued',
    '2026-11-25T09:00 2026-11-24T15:30 held',
    '2026-11-25T09:00 2026-11-25T09:00 queued',
  ]);
});
