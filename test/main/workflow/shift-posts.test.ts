import { expect, test } from 'vitest';
import { listTiles } from '../../../main/workflow/list-tiles.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { shiftPosts } from '../../../main/workflow/shift-posts.ts';
import {
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  OFFICE,
  openWorld,
  type World,
} from '../../helpers/workflow/world.ts';

const make = async (world: World, id: string, publishAt: string | null): Promise<string> => {
  await world.stores.posts.create({
    id,
    by: AUTHOR.id,
    content: draft({ publishAt, targets: [OFFICE.id], text: `The office tells news of ${id}.` }),
  });
  return id;
};
const timeOf = async (world: World, id: string) => (await world.stores.posts.get(id))?.content.publishAt;

test('drafts and queued posts move by as many days at their own time, what may not stays, and back is undo', async () => {
  const world = await newWorld();
  world.sit(DISTRICT);
  const one = await make(world, 'one', '2026-12-01T15:30');
  const two = await make(world, 'two', '2026-12-02T09:15');
  const open = await make(world, 'open', null);
  const gone = await make(world, 'gone', '2026-12-03T09:00');
  const spring = await make(world, 'spring', '2027-03-07T02:30');
  const queued = await queuePost(world.services, {
    id: two,
    revision: (await openPost(world.services, { id: two })).check.revision,
  });
  expect(queued.kind).toBe('queued');
  await queuePost(world.services, {
    id: gone,
    revision: (await openPost(world.services, { id: gone })).check.revision,
  });
  const [delivery] = await world.stores.queue.ofPost(gone);
  if (delivery === undefined) throw new Error('Nothing was queued.');
  await world.stores.queue.put([{ ...delivery, state: 'posted' }]);
  const ids = [one, two, open, gone, spring];
  const { moved, kept } = await shiftPosts(world.services, { ids, days: 7 });
  expect([...moved].sort()).toEqual([one, two]);
  expect(Object.fromEntries(kept.map(({ id, why }) => [id, why]))).toEqual({
    open: 'It has no time yet.',
    gone: expect.stringContaining('This post was posted.') as string,
    spring: expect.stringContaining('twice or not at all') as string,
  });
  expect([await timeOf(world, one), await timeOf(world, two)]).toEqual([
    '2026-12-08T15:30',
    '2026-12-09T09:15',
  ]);
  const [moving] = await world.stores.queue.ofPost(two);
  expect(moving).toMatchObject({ state: 'queued', wall: '2026-12-09T09:15' });
  expect((await shiftPosts(world.services, { ids: moved, days: -7 })).kept).toEqual([]);
  expect([await timeOf(world, one), await timeOf(world, two)]).toEqual([
    '2026-12-01T15:30',
    '2026-12-02T09:15',
  ]);
});

test('a post with a time that does not exist stays, says why, and keeps no other from moving or being seen', async () => {
  const world = await newWorld();
  const good = await make(world, 'good', '2026-12-01T15:30');
  for (const [id, more] of [
    ['thirtieth', { publishAt: '2026-02-30T10:00' }],
    ['late', { publishAt: '2026-12-01T25:99' }],
    ['mars', { publishAt: '2026-12-02T15:30', zone: 'Mars/Olympus' }],
  ] as const)
    await world.stores.posts.create({ id, by: AUTHOR.id, content: draft({ ...more, targets: [OFFICE.id] }) });
  const { moved, kept } = await shiftPosts(world.services, {
    ids: ['late', 'thirtieth', good, 'mars'],
    days: 7,
  });
  expect(moved).toEqual([good]);
  expect(kept.map(({ id }) => id).sort()).toEqual(['late', 'mars', 'thirtieth']);
  for (const { why } of kept) expect(why).toMatch(/There is no such time/u);
  const tiles = await listTiles(world.services, { from: '2026-01-01', to: '2026-12-31', undated: true });
  expect(tiles.map(({ id }) => id)).toEqual(expect.arrayContaining([good, 'late', 'mars', 'thirtieth']));
});

test('a post whose file is damaged stays, says why, and keeps no other from moving', async () => {
  const world = await newWorld();
  const first = await make(world, 'first', '2026-12-03T15:30');
  await make(world, 'broken', '2026-12-02T15:30');
  const last = await make(world, 'last', '2026-12-01T15:30');
  await world.stores.close();
  for (const path of world.out.fs.everything().keys())
    if (path.includes('broken.json')) world.out.fs.damage(path, new Uint8Array([1, 2, 3]));
  const again = await openWorld(world.out, false);
  const { moved, kept } = await shiftPosts(again.services, { ids: [first, 'broken', last], days: 7 });
  expect(moved).toEqual([first, last]);
  expect(kept).toMatchObject([{ id: 'broken', why: expect.stringContaining('damaged') as string }]);
});
