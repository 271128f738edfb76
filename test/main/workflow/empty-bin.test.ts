import { expect, test } from 'vitest';
import { deletePost } from '../../../main/workflow/bin-post.ts';
import { emptyBin, planBin } from '../../../main/workflow/empty-bin.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { retain } from '../../../main/workflow/retain.ts';
import { whyKept } from '../../../shared/domain/bin.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DISTRICT,
  DUE,
  draft,
  newWorld,
  openWorld,
  type World,
} from '../../helpers/workflow/world.ts';

const DAY = 24 * 60 * 60_000;

const binned = async (world: World, text: string): Promise<string> => {
  const { id } = await saved(world, draft({ text }));
  await world.stores.posts.keepVersion(id, AUTHOR.id, 'close');
  await deletePost(world.services, { id });
  return id;
};

/** Posted, and deleted afterwards. */
const published = async (world: World): Promise<string> => {
  const { id, delivery } = await queued(
    world,
    draft({ text: 'Our second graders painted the hallway this week.' }),
  );
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery });
  await confirmPosted(world.services, { delivery, link: null });
  await deletePost(world.services, { id });
  return id;
};

const filesOf = (world: World, id: string): readonly string[] =>
  [...world.out.fs.everything().keys()].filter((path) => path.includes(id));

test('what lay in the bin long enough goes for good, with everything beside it, and the journal says so', async () => {
  const world = await newWorld();
  const old = await binned(world, 'An old draft.');
  world.out.time.now += 40 * DAY;
  const young = await binned(world, 'A draft of today.');
  world.sit(DISTRICT);
  const plan = await planBin(world.services, { days: '30' });
  expect(plan).toMatchObject({ going: 1, kept: [], toType: 'delete 1', may: true });
  expect(await emptyBin(world.services, { days: '30', typed: ' Delete  1 ' })).toEqual({ gone: 1, kept: 0 });
  expect(filesOf(world, old)).toEqual([]);
  expect((await world.stores.posts.binTiles()).map(({ id }) => id)).toEqual([young]);
  expect((await world.stores.journal.ofPost(old)).map(({ kind }) => kind)).toContain('post.purged');
  await world.stores.close();
  const again = await openWorld(world.out, false);
  expect((await again.stores.posts.allTiles()).map(({ id }) => id)).toEqual([young]);
  expect((await again.stores.journal.verify()).kind).toBe('intact');
});

test('it asks for the district role and for what has to be typed, and a bin that changed is looked at again', async () => {
  const world = await newWorld();
  await binned(world, 'One.');
  await expect(emptyBin(world.services, { days: '0', typed: 'delete 1' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect((await planBin(world.services, { days: '0' })).may).toBe(false);
  await binned(world, 'Two.');
  world.sit(DISTRICT);
  await expect(emptyBin(world.services, { days: '0', typed: 'delete 1' })).rejects.toMatchObject({
    code: 'stale',
  });
  await expect(emptyBin(world.services, { days: '0', typed: '' })).rejects.toThrow('Nothing was deleted');
  expect(await world.stores.posts.binTiles()).toHaveLength(2);
  await expect(emptyBin(world.services, { days: '365', typed: 'delete 0' })).rejects.toThrow(
    'may go for good',
  );
});

test('a legal hold, its retention, and a record nobody classified keep a post, each with the reason', async () => {
  const world = await newWorld();
  const held = await binned(world, 'Held.');
  const kept = await binned(world, 'Kept a year.');
  const out = await published(world);
  world.sit(DISTRICT);
  const { services } = world;
  await retain(services, { ids: [held], hold: { reason: 'Records request 14' } });
  await retain(services, { ids: [kept], kind: 'one-year' });
  const why = async (): Promise<readonly string[]> => {
    const plan = await planBin(services, { days: '0' });
    return plan.kept.map(
      ({ id, why: said }) => `${id === held ? 'held' : id === kept ? 'kept' : 'out'}: ${said}`,
    );
  };
  expect([...(await why())].sort()).toEqual([
    'held: A legal hold stands on it.',
    'kept: Its record is kept a year.',
    'out: It was published, and nobody said yet how long its record is kept.',
  ]);
  await expect(emptyBin(services, { days: '0', typed: 'delete 0' })).rejects.toThrow('Nothing was changed');
  expect(filesOf(world, out)).not.toEqual([]);
  world.out.time.now += 366 * DAY;
  await retain(services, { ids: [out], kind: 'for-good' });
  await retain(services, { ids: [held], hold: null });
  expect(await why()).toEqual(['out: Its record is kept for good.']);
  expect(await emptyBin(services, { days: '0', typed: 'delete 2' })).toEqual({ gone: 2, kept: 1 });
});

test('a machine that stops anywhere in it leaves each post whole in the bin, or gone', async () => {
  const base = await newWorld();
  const id = await binned(base, 'Going.');
  await base.stores.close();
  let went = false;
  for (let calls = 1; !went; calls += 1) {
    const fs = base.out.fs.afterPowerLoss(randomFrom(1), 'kept');
    const world = await openWorld({ ...base.out, fs }, false);
    world.sit(DISTRICT);
    let seen = 0;
    fs.before = () => {
      seen += 1;
      if (seen >= calls) throw diskError('EIO', 'the machine is off');
    };
    await emptyBin(world.services, { days: '0', typed: 'delete 1' }).catch(() => undefined);
    const after = await openWorld({ ...base.out, fs: fs.afterPowerLoss(randomFrom(calls), 'mixed') }, false);
    const tiles = await after.stores.posts.allTiles();
    went = seen < calls;
    expect(tiles.map((row) => [row.id, row.damaged])).toEqual(tiles.length === 0 ? [] : [[id, false]]);
    if (tiles.length > 0) expect((await after.stores.posts.get(id))?.content.text).toBe('Going.');
    after.sit(DISTRICT);
    if (tiles.length > 0)
      expect(await emptyBin(after.services, { days: '0', typed: 'delete 1' })).toEqual({ gone: 1, kept: 0 });
  }
});

test('years count from the day it was published last, and a time that cannot be read keeps it', () => {
  const one = {
    kind: 'three-years',
    isOnHold: false,
    since: '2024-02-29T12:00:00.000Z',
    wasPublished: true,
  } as const;
  expect(whyKept(one, Date.parse('2027-02-28T12:00:00Z'))).toBe('Its record is kept 3 years.');
  expect(whyKept(one, Date.parse('2027-03-02T12:00:00Z'))).toBeNull();
  expect(whyKept({ ...one, since: 'soon' }, Date.parse('2099-01-01T00:00:00Z'))).not.toBeNull();
});
