import { describe, expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { listTiles } from '../../../main/workflow/list-tiles.ts';
import { movePost } from '../../../main/workflow/move-post.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { takeBack } from '../../../main/workflow/take-back.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { DUE, draft, newWorld, type World } from '../../helpers/workflow/world.ts';

const ZONE = 'America/Chicago';
const to = (publishAt: string | null) => ({ publishAt, zone: ZONE, side: null }) as const;
const WIDE = { from: '2000-01-01', to: '2100-01-01', undated: true };

const tileOf = async ({ services }: World, id: string): Promise<Tile | undefined> =>
  (await listTiles(services, WIDE)).find((tile) => tile.id === id);

const timeOf = async ({ services }: World, id: string): Promise<string | null> =>
  (await openPost(services, { id })).content.publishAt;

describe('moving a post on the calendar', () => {
  test('gives a draft its new time, answers the old one, and back again', async () => {
    const world = await newWorld();
    const { id, content } = await saved(world, draft());
    const from = content.publishAt;
    const moved = await movePost(world.services, { id, from, ...to('2026-12-03T15:30') });
    expect(moved).toEqual({ kind: 'moved', before: { publishAt: from, zone: ZONE, side: null } });
    expect(await timeOf(world, id)).toBe('2026-12-03T15:30');
    await movePost(world.services, { id, from: '2026-12-03T15:30', ...to(from) });
    expect(await timeOf(world, id)).toBe(from);
  });

  test('gives a draft without a time its first one, and takes it away again', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft({ publishAt: null }));
    await movePost(world.services, { id, from: null, ...to('2026-12-03T15:30') });
    await movePost(world.services, { id, from: '2026-12-03T15:30', ...to(null) });
    expect(await timeOf(world, id)).toBeNull();
  });

  test('keeps a queued post queued, with its revision, and due at the new time', async () => {
    const world = await newWorld();
    const { id, revision } = await queued(world, draft());
    const from = await timeOf(world, id);
    await movePost(world.services, { id, from, ...to('2026-11-25T09:00') });
    const deliveries = await world.stores.queue.ofPost(id);
    expect(deliveries.map(({ state, wall, dueAt }) => [state, wall, dueAt])).toEqual(
      deliveries.map(() => ['queued', '2026-11-25T09:00', '2026-11-25T15:00:00.000Z']),
    );
    expect(deliveries.every((one) => one.revision === revision)).toBe(true);
  });

  test('says what stands in the way of the new time, and leaves a queued post where it was', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    const from = await timeOf(world, id);
    const reply = await movePost(world.services, { id, from, ...to('2020-01-06T09:00') });
    expect(reply).toMatchObject({ kind: 'refused' });
    expect(reply.kind === 'refused' && reply.why.length).toBeGreaterThan(0);
    expect(await timeOf(world, id)).toBe(from);
    await expect(movePost(world.services, { id, from, ...to(null) })).rejects.toMatchObject({
      code: 'refused',
    });
  });

  test('says why a queued post stays while the register is locked; it can be taken back, and moved as a draft', async () => {
    const world = await newWorld();
    await world.stores.keys.setPassphrase('four plain words here');
    const { id } = await queued(world, draft());
    const from = await timeOf(world, id);
    await world.stores.keys.lock();
    const reply = await movePost(world.services, { id, from, ...to('2026-11-25T09:00') });
    expect(reply).toMatchObject({
      kind: 'refused',
      why: expect.arrayContaining(['The register is locked, so consents cannot be read. Unlock it first.']),
    });
    expect(await world.stores.queue.ofPost(id)).toMatchObject([{ state: 'queued', wall: from }]);
    await takeBack(world.services, { id });
    expect(await movePost(world.services, { id, from, ...to('2026-11-25T09:00') })).toMatchObject({
      kind: 'moved',
    });
  });

  test('moves nothing where the post stands at another time than the window showed', async () => {
    const world = await newWorld();
    const { id, content } = await saved(world, draft());
    await expect(
      movePost(world.services, { id, from: '2026-01-01T10:00', ...to('2026-12-03T15:30') }),
    ).rejects.toMatchObject({ code: 'stale' });
    expect(await timeOf(world, id)).toBe(content.publishAt);
  });

  test('moves once where two windows move it from the same time at once, queued or not', async () => {
    for (const make of [queued, saved]) {
      const world = await newWorld();
      const { id } = await make(world, draft());
      const from = await timeOf(world, id);
      const [first, second] = await Promise.allSettled([
        movePost(world.services, { id, from, ...to('2026-11-25T09:00') }),
        movePost(world.services, { id, from, ...to('2026-11-25T10:00') }),
      ]);
      expect(first).toMatchObject({ status: 'fulfilled', value: { kind: 'moved' } });
      expect(second).toMatchObject({ status: 'rejected', reason: { code: 'stale' } });
      expect(await timeOf(world, id)).toBe('2026-11-25T09:00');
    }
  });

  test('keeps a post queued that was being queued as it was moved', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft());
    const { content, check } = await lookedAt(world, id);
    const from = content.publishAt;
    await Promise.all([
      queuePost(world.services, { id, revision: check.revision }),
      movePost(world.services, { id, from, ...to('2026-11-25T09:00') }),
    ]);
    expect(await world.stores.queue.ofPost(id)).toMatchObject([
      { state: 'queued', wall: '2026-11-25T09:00' },
    ]);
  });

  test('says why what is being handed off, may be out or is out stays, on its tile as well', async () => {
    const world = await newWorld();
    const { id, delivery } = await queued(world, draft());
    expect((await tileOf(world, id))?.fixed).toBeNull();
    const from = await timeOf(world, id);
    const refused = async (words: RegExp): Promise<void> => {
      const moving = movePost(world.services, { id, from, ...to('2026-12-03T15:30') });
      await expect(moving).rejects.toMatchObject({ code: 'refused', message: expect.stringMatching(words) });
      expect((await tileOf(world, id))?.fixed).toMatch(words);
      expect(await timeOf(world, id)).toBe(from);
    };
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await refused(/handed off right now/u);
    await openPlatform(world.services, { delivery });
    await refused(/not known yet/u);
    await confirmPosted(world.services, { delivery, link: null });
    for (const other of await world.stores.queue.ofPost(id)) {
      if (other.id === delivery) continue;
      await openPlatform(world.services, { delivery: other.id });
      await confirmPosted(world.services, { delivery: other.id, link: null });
    }
    await refused(/was posted/u);
  });
});
