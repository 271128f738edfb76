import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FaceFinderParts, makeFaceFinder } from '../../../main/media/face-finder.ts';
import { faceRecords } from '../../../main/media/face-records.ts';
import type { MediaRoom } from '../../../main/media/keeper.ts';
import { diskOf } from '../../../main/storage/disk-of.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import type { FaceScan, FoundFace } from '../../../shared/domain/found-faces.ts';
import type { FaceDone, FaceJob } from '../../../shared/ipc/media-channels.ts';
import { jpegFile } from './jpeg-file.ts';
import { keeperIn, throwawayFolder } from './library-folder.ts';

const LEFT: FoundFace = { box: [0.1, 0.1, 0.1, 0.1], sure: 0.9 };
const SMALL: FoundFace = { box: [0.8, 0.1, 0.02, 0.02], sure: 0.8 };
const usual = (job: FaceJob): FaceDone => ({
  id: job.id,
  ok: true,
  faces: job.pass === 'whole' ? [LEFT] : [LEFT, SMALL],
});

const picture = async (media: MediaRoom, name: string, width = 1_600): Promise<Asset> => {
  const level = name.length;
  const taken = await media.importBytes(name, jpegFile({ width, height: 800, level: () => level }), 'ana');
  if (!taken.ok) throw new Error(taken.why);
  return taken.asset;
};

/** A finder on a real folder; each pass is noted and answered as told. */
const bench = (library = throwawayFolder(), find: (job: FaceJob) => FaceDone | Promise<FaceDone> = usual) => {
  const media = keeperIn(library);
  const passes: string[] = [];
  const told: FaceScan[] = [];
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const parts: FaceFinderParts = {
    records: faceRecords({ library, disk: diskOf(nodeFiles), newId: randomUUID }),
    media,
    find: async (job) => {
      passes.push(`${job.pass} ${job.picture}`);
      running += 1;
      most = Math.max(most, running);
      try {
        return await find(job);
      } finally {
        running -= 1;
      }
    },
    newId: randomUUID,
    changed: (scan) => told.push(scan),
    log: (line) => log.push(line),
    rest: 0,
    settle: 0,
  };
  return { library, media, passes, told, log, most: () => most, finder: makeFaceFinder(parts) };
};

test('the whole of every picture is looked at first, then the parts of the large ones, one at a time', async () => {
  const { media, finder, passes, told, most } = bench();
  const [a, b, small] = [
    await picture(media, 'a.jpg'),
    await picture(media, 'bb.jpg'),
    await picture(media, 'ccc.jpg', 400),
  ];
  await Promise.all([a, b, small].map(({ id }) => finder.look(id)));
  await finder.idle();
  expect(passes.map((pass) => pass.split(' ')[0])).toEqual([
    'whole',
    'whole',
    'whole',
    'tiles',
    'tiles',
    'tiles',
  ]);
  expect(most()).toBe(1);
  expect(await finder.of(a.id)).toEqual({ asset: a.id, state: 'done', boxes: [LEFT.box, SMALL.box] });
  expect(told.filter(({ asset }) => asset === a.id).map(({ state, boxes }) => [state, boxes.length])).toEqual(
    [
      ['waiting', 0],
      ['closer', 1],
      ['done', 2],
    ],
  );
});

test('a small picture is done after one pass', async () => {
  const { media, finder, passes } = bench();
  const taken = await media.importBytes('s.jpg', jpegFile({ width: 640, height: 480 }), 'ana');
  if (!taken.ok) throw new Error(taken.why);
  await finder.look(taken.asset.id);
  await finder.idle();
  expect(passes).toEqual([`whole ${taken.asset.derivative}`]);
  expect((await finder.of(taken.asset.id)).state).toBe('done');
});

test('what a crash left open is gone on with by the next start, and what is done is not done twice', async () => {
  const first = bench();
  const done = await picture(first.media, 'a.jpg');
  await first.finder.look(done.id);
  await first.finder.idle();
  const half = await picture(first.media, 'bb.jpg');
  const dying = bench(first.library, (job) => {
    if (job.pass === 'tiles') void dying.finder.stop();
    return usual(job);
  });
  await dying.finder.look(half.id);
  await dying.finder.idle();
  const never = await picture(first.media, 'ccc.jpg');

  const next = bench(first.library);
  expect((await next.finder.of(half.id)).state).toBe('closer');
  next.finder.catchUp();
  await expect.poll(async () => (await next.finder.of(never.id)).state).toBe('done');
  const kinds = next.passes.map((pass) => pass.split(' ')[0]);
  expect(kinds.filter((kind) => kind === 'whole')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'tiles')).toHaveLength(2);
  expect((await next.finder.of(half.id)).boxes).toEqual([LEFT.box, SMALL.box]);
});

test('a picture that fails is said to have failed, is left alone, and is tried again when somebody asks', async () => {
  let isBroken = true;
  const { media, finder, passes, log } = bench(throwawayFolder(), (job) =>
    isBroken ? { id: job.id, ok: false, why: 'WebAssembly does not run' } : usual(job),
  );
  const { id } = await picture(media, 'a.jpg');
  await finder.look(id);
  await finder.idle();
  expect(await finder.of(id)).toEqual({ asset: id, state: 'failed', boxes: [] });
  expect(log).toEqual(['faces: WebAssembly does not run']);
  await finder.look(id);
  await finder.idle();
  expect(passes).toHaveLength(1);
  isBroken = false;
  expect((await finder.again(id)).state).toBe('waiting');
  await finder.idle();
  expect((await finder.of(id)).state).toBe('done');
});

test('a second look keeps what the first found until it has found its own', async () => {
  const during: string[] = [];
  const { media, finder } = bench(throwawayFolder(), async (job) => {
    during.push(`${job.pass} ${(await finder.of(id)).state}`);
    return usual(job);
  });
  const { id } = await picture(media, 'a.jpg');
  await finder.look(id);
  await finder.idle();
  expect(await finder.again(id)).toEqual({ asset: id, state: 'waiting', boxes: [LEFT.box, SMALL.box] });
  await finder.idle();
  expect((await finder.of(id)).boxes).toEqual([LEFT.box, SMALL.box]);
  expect(during).toEqual(['whole waiting', 'tiles closer', 'whole waiting', 'tiles closer']);
});

test('no pass begins while pictures are brought in, and all do afterwards', async () => {
  const { media, finder, passes } = bench();
  const [goOn, other] = [finder.pause(), finder.pause()];
  const { id } = await picture(media, 'a.jpg');
  await finder.look(id);
  goOn();
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(passes).toEqual([]);
  other();
  await finder.idle();
  expect(passes).toHaveLength(2);
});

test('once it is stopped nothing is told or begun, and what was under way is forgotten', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { media, finder, told, passes } = bench(throwawayFolder(), async (job) => {
    await held;
    return usual(job);
  });
  const [a, b] = [await picture(media, 'a.jpg'), await picture(media, 'bb.jpg')];
  await finder.look(a.id);
  await finder.look(b.id);
  await expect.poll(() => passes.length).toBe(1);
  const before = told.length;
  await finder.stop();
  release();
  await finder.idle();
  expect(told).toHaveLength(before);
  expect(passes).toHaveLength(1);
  expect((await finder.of(a.id)).boxes).toEqual([]);
});

test('a record of which a byte changed, or that speaks of another picture, counts for nothing', async () => {
  const { library, media, finder } = bench();
  const [a, b] = [await picture(media, 'a.jpg'), await picture(media, 'bb.jpg')];
  for (const { id } of [a, b]) await finder.look(id);
  await finder.idle();
  const pathOf = ({ id }: Asset): string => join(library, 'media', 'faces', id.slice(0, 2), `${id}.json`);
  const sound = readFileSync(pathOf(a));
  writeFileSync(pathOf(b), sound);
  const changed = new Uint8Array(sound);
  changed[changed.length - 10] = (changed[changed.length - 10] ?? 0) ^ 1;
  writeFileSync(pathOf(a), changed);
  const next = bench(library);
  for (const { id } of [a, b]) expect((await next.finder.of(id)).state).toBe('waiting');
  await next.finder.look(a.id);
  await next.finder.idle();
  expect((await next.finder.of(a.id)).state).toBe('done');
});
