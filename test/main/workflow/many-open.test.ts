import { expect, test } from 'vitest';
import { listQueue } from '../../../main/workflow/list-queue.ts';
import { oneAtATime } from '../../../main/workflow/one-at-a-time.ts';
import { inTurns } from '../../../main/workflow/queue-in-turns.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import type { Account } from '../../../shared/domain/account.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import { AUTHOR, draft, newWorld, openWorld, SCHOOL } from '../../helpers/workflow/world.ts';

const X: Account = { ...SCHOOL, id: 'ridgeview-x', platform: 'twitter' };

/** A library with open deliveries that have neither a pass nor a journal line, all on two days and on X. */
const withMany = async (count: number) => {
  const { stores, out } = await newWorld();
  await stores.accounts.put(X);
  const deliveries: Delivery[] = [];
  for (let n = 0; n < count; n += 1) {
    const wall = `2026-11-2${5 + (n % 2)}T15:${String(n % 60).padStart(2, '0')}`;
    const id = `post${n}`;
    await stores.posts.create({
      id,
      by: AUTHOR.id,
      content: draft({ publishAt: wall, targets: [X.id], text: `Walk ${n} of the second graders.` }),
    });
    deliveries.push({
      id: `d${n}`,
      post: id,
      target: X.id,
      state: 'queued',
      wall,
      zone: 'America/Chicago',
      side: null,
      dueAt: `${wall.slice(0, 10)}T21:${wall.slice(14)}:00.000Z`,
      revision: 'r',
      pass: 'none',
      offeredAt: null,
      attempt: null,
      why: null,
      link: null,
      changedAt: '2026-11-20T12:00:00.000Z',
      changedBy: AUTHOR.id,
    });
  }
  await stores.queue.put(deliveries);
  await stores.close();
  return out;
};

/** What starting with so many costs, counted in calls to the disk. */
const startWith = async (count: number) => {
  const out = await withMany(count);
  const world = await openWorld(out, false);
  await world.stores.journal.list(1, 1);
  const from = out.fs.log.length;
  await recover(world.services);
  const calls = out.fs.log.slice(from);
  const to = (call: string, part: string): number =>
    calls.filter((one) => one.call === call && one.path.includes(part)).length;
  return {
    world,
    calls: calls.length,
    queueWrites: to('rename', 'queue.json'),
    flushes: to('sync', '/journal/'),
    segmentsRead: to('readFile', '/journal/'),
    postsRead: to('readFile', '/posts/'),
  };
};

test('a start with many open deliveries writes queue and journal once, not once for each', async () => {
  const { world, queueWrites, flushes, segmentsRead } = await startWith(40);
  // Itself, and the generation before it.
  expect(queueWrites).toBe(2);
  // The lost lines, and what was held.
  expect(flushes).toBe(2);
  expect(segmentsRead).toBeLessThanOrEqual(2);
  expect(world.events.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  const open = await world.stores.queue.open();
  expect(open.map(({ state }) => state)).toEqual(Array.from({ length: 40 }, () => 'held'));
  for (const { id, post } of [...open.slice(0, 3), ...open.slice(-3)]) {
    const kinds = (await world.stores.journal.ofPost(post)).map((line) => [line.kind, line.delivery]);
    expect(kinds).toEqual([
      ['delivery.queued', id],
      ['delivery.held', id],
    ]);
  }
});

test('twice as many open deliveries are twice the work, also where all stand on the same days', async () => {
  const [some, twice] = [await startWith(30), await startWith(60)];
  expect(twice.calls / some.calls).toBeLessThan(2.2);
  // Each is opened for its own check, and once for what its neighbours are compared with.
  expect(twice.postsRead).toBeLessThanOrEqual(2 * 60);
});

test('a look at the clock and the list of the queue open no post that is not due', async () => {
  const { world } = await startWith(20);
  const from = world.out.fs.log.length;
  await releaseDue(world.services);
  expect(world.out.fs.log.length).toBe(from);
  const list = await listQueue(world.services);
  expect(list).toHaveLength(20);
  expect(list[0]?.title).toContain('of the second graders');
  expect(world.out.fs.log.slice(from).filter(({ path }) => path.includes('/posts/'))).toEqual([]);
});

test('what a person saves while a large queue is looked at waits for one turn, not for all of them', async () => {
  const out = await withMany(20);
  const { services, stores } = await openWorld(out, false);
  const order: string[] = [];
  const recovering = recover(services, { inATurn: 5 }).then(() => order.push('recovered'));
  await Promise.resolve();
  const saving = oneAtATime(services, async () => void order.push('saved'));
  await Promise.all([recovering, saving]);
  expect(order).toEqual(['saved', 'recovered']);
  expect((await stores.queue.open()).every(({ state }) => state === 'held')).toBe(true);
});

test.each([
  ['slow', 11, 25],
  ['quick', 1, 250],
])('on a %s computer a turn takes a quarter of a second, or a little more', async (_, ms, most) => {
  const out = await withMany(700);
  const { services, stores } = await openWorld(out, false);
  const ids = (await stores.queue.open()).map(({ id }) => id);
  const turns: number[] = [];
  const done: string[] = [];
  await inTurns(services, ids, async (some) => {
    out.time.now += some.length * ms;
    turns.push(some.length);
    done.push(...some.map(({ id }) => id));
  });
  expect(done).toEqual(ids);
  expect(Math.max(...turns.slice(1))).toBe(most);
  expect(most * ms).toBeLessThanOrEqual(300);
});

test('stopped, it ends after the turn it is in, and the next start looks at all of them', async () => {
  const out = await withMany(20);
  const first = await openWorld(out, false);
  let asked = 0;
  await recover(first.services, { inATurn: 5, isStopped: () => (asked += 1) > 2 });
  const held = async (stores: typeof first.stores): Promise<number> =>
    (await stores.queue.open()).filter(({ state }) => state === 'held').length;
  expect(await held(first.stores)).toBe(10);
  await first.stores.close();
  const again = await openWorld(out, false);
  await recover(again.services);
  expect(await held(again.stores)).toBe(20);
});
