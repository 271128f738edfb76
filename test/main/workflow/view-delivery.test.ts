import { expect, test } from 'vitest';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { listQueue } from '../../../main/workflow/list-queue.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import type { Account } from '../../../shared/domain/account.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import { AUTHOR, draft, newWorld, SCHOOL, SCHOOL_IG } from '../../helpers/workflow/world.ts';

const X: Account = { ...SCHOOL, id: 'ridgeview-x', platform: 'twitter' };
const WALL = '2026-11-24T15:30';

/** A post to these accounts in this order, queued under ids that sort the other way round. */
const queuedFor = async (targets: readonly string[]) => {
  const world = await newWorld();
  await world.stores.accounts.put(SCHOOL_IG);
  await world.stores.accounts.put(X);
  await world.stores.posts.create({
    id: 'walk',
    by: AUTHOR.id,
    content: draft({ publishAt: WALL, targets: [...targets], text: 'A walk.' }),
  });
  const deliveries = targets.map(
    (target, at): Delivery => ({
      id: `d${9 - at}`,
      post: 'walk',
      target,
      state: 'queued',
      wall: WALL,
      zone: 'America/Chicago',
      side: null,
      dueAt: '2026-11-24T21:30:00.000Z',
      revision: 'r',
      pass: 'none',
      offeredAt: null,
      attempt: null,
      why: null,
      link: null,
      changedAt: '2026-11-20T12:00:00.000Z',
      changedBy: AUTHOR.id,
    }),
  );
  await world.stores.queue.put(deliveries);
  return { ...world, deliveries };
};

test('the accounts of a post stand in its own order in the queue, in the open post and in its record, also once one is out', async () => {
  const targets = [SCHOOL.id, SCHOOL_IG.id, X.id];
  const { services, stores, deliveries } = await queuedFor(targets);
  const shown = async () => ({
    queue: (await listQueue(services)).filter(({ state }) => state !== 'posted').map(({ target }) => target),
    post: (await openPost(services, { id: 'walk' })).deliveries.map(({ target }) => target),
    record: (await readRecord(services, { id: 'walk' })).record.deliveries.map(({ target }) => target),
  });
  expect(await shown()).toEqual({ queue: targets, post: targets, record: targets });
  await stores.queue.put(deliveries.slice(1, 2).map((one) => ({ ...one, state: 'posted' })));
  expect(await shown()).toEqual({ queue: [SCHOOL.id, X.id], post: targets, record: targets });
});

test('what is on offer says until when, an hour after it was offered; nothing else does', async () => {
  const { services, stores, deliveries } = await queuedFor([SCHOOL.id, X.id]);
  const [first, second] = deliveries;
  if (!first || !second) throw new Error('Two were queued');
  const offeredAt = '2026-11-24T21:30:00.000Z';
  await stores.queue.put([
    { ...first, state: 'offered', offeredAt },
    { ...second, state: 'opened', offeredAt },
  ]);
  expect((await listQueue(services)).map(({ lapsesAt }) => lapsesAt)).toEqual([
    '2026-11-24T22:30:00.000Z',
    null,
  ]);
});

test('an account that the post no longer goes to stands behind those it goes to', async () => {
  const { services, stores, deliveries } = await queuedFor([X.id, SCHOOL.id]);
  await stores.queue.put(
    deliveries.map((one) => (one.target === SCHOOL.id ? { ...one, target: 'gone' } : one)),
  );
  expect((await listQueue(services)).map(({ target }) => target)).toEqual([X.id, 'gone']);
});
