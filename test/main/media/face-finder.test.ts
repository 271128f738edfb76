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
import { movieFile, pictureTrack } from './movie-file.ts';

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

/** A moment of a video, told apart by its brightness. `wanted`: microseconds. */
const stillAt = (wanted: number): Uint8Array =>
  jpegFile({ width: 64, height: 48, level: () => Math.round(wanted / 100_000) });

/** Ten seconds of video: five moments, two seconds apart. */
const video = async (media: MediaRoom): Promise<Asset> => {
  const taken = await media.importBytes('v.mp4', movieFile({ tracks: [pictureTrack({ count: 60 })] }), 'ana');
  if (!taken.ok || taken.asset.film?.frames.length !== 5) throw new Error('It has no moments');
  return taken.asset;
};

/** As many faces as the moment's number, with one more in the third. */
const inMoments =
  (film: () => Asset) =>
  (job: FaceJob): FaceDone => {
    const at = film().film?.frames.findIndex(({ picture: hash }) => hash === job.picture) ?? -1;
    if (at < 0) return usual(job);
    const faces = [0, 1, 3, 0, 2][at] ?? 0;
    return {
      id: job.id,
      ok: true,
      faces: Array.from({ length: faces }, (_, n) => ({ box: [n * 0.3, 0.1, 0.2, 0.2], sure: 0.9 })),
    };
  };

/** A finder on a real folder; each pass is noted and answered as told. */
const bench = (library = throwawayFolder(), find: (job: FaceJob) => FaceDone | Promise<FaceDone> = usual) => {
  const media = keeperIn(library, {
    still: async ({ id, wanted }) => ({ id, ok: true, bytes: stillAt(wanted) }),
  });
  const passes: string[] = [];
  const told: FaceScan[] = [];
  const log: string[] = [];
  const letGo: number[] = [];
  const goneOn: number[] = [];
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
    letGo: () => void letGo.push(passes.length),
    goOn: () => void goneOn.push(passes.length),
    newId: randomUUID,
    changed: (scan) => told.push(scan),
    log: (line) => log.push(line),
    rest: 0,
    settle: 0,
  };
  return {
    library,
    media,
    passes,
    told,
    log,
    letGo,
    goneOn,
    most: () => most,
    finder: makeFaceFinder(parts),
  };
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

test('no pass begins while pictures are brought in, all do afterwards, and many give the detector’s room back', async () => {
  const { media, finder, passes, letGo, goneOn } = bench();
  const [goOn, other] = [finder.pause(), finder.pause()];
  const { id } = await picture(media, 'a.jpg');
  await finder.look(id);
  goOn();
  goOn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(passes).toEqual([]);
  expect(letGo).toEqual([]);
  const long = finder.pause(5);
  other();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([letGo, goneOn, passes]).toEqual([[0], [], []]);
  long();
  await finder.idle();
  expect(passes).toHaveLength(2);
  // Once, before the first pass: what redraws pictures is closed by then.
  expect(goneOn).toEqual([0]);
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

test('a video is looked at moment by moment, and how many each shows is kept for the next start', async () => {
  let film: Asset | null = null;
  const { library, media, finder, told } = bench(
    throwawayFolder(),
    inMoments(() => film as Asset),
  );
  film = await video(media);
  await finder.look(film.id);
  await finder.idle();
  const moments = [
    { at: 1, faces: 0 },
    { at: 3, faces: 1 },
    { at: 5, faces: 3 },
    { at: 7, faces: 0 },
    { at: 9, faces: 2 },
  ];
  expect(await finder.of(film.id)).toEqual({ asset: film.id, state: 'done', boxes: [], moments });
  expect(told.map(({ state, looked }) => [state, looked?.done])).toEqual([
    ['waiting', undefined],
    ['waiting', 1],
    ['waiting', 2],
    ['waiting', 3],
    ['waiting', 4],
    ['done', undefined],
  ]);
  const next = bench(library);
  expect(await next.finder.of(film.id)).toMatchObject({ state: 'done', moments });
  next.finder.catchUp();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await next.finder.idle();
  expect(next.passes).toEqual([]);
});

test('a picture that is brought in while a video is looked at comes before its next moment', async () => {
  let film: Asset | null = null;
  let asked: Promise<void> | null = null;
  const { media, finder, passes } = bench(throwawayFolder(), async (job) => {
    await (asked ??= finder.look(late.id));
    return inMoments(() => film as Asset)(job);
  });
  const late = await picture(media, 'late.jpg', 400);
  film = await video(media);
  await finder.look(film.id);
  await finder.idle();
  expect(passes.indexOf(`whole ${late.derivative}`)).toBe(1);
  // Its parts, which are for crowds, come after the video.
  expect(passes.indexOf(`tiles ${late.derivative}`)).toBe(6);
});

test('a video stopped half way is looked at from its beginning by the next start', async () => {
  let film: Asset | null = null;
  let looked = 0;
  const { library, media, finder, passes, told } = bench(throwawayFolder(), (job) => {
    looked += 1;
    if (looked === 3) void finder.stop();
    return inMoments(() => film as Asset)(job);
  });
  film = await video(media);
  await finder.look(film.id);
  await finder.idle();
  expect(passes).toHaveLength(3);
  expect(told.at(-1)?.looked?.done).toBe(2);
  const next = bench(
    library,
    inMoments(() => film as Asset),
  );
  expect((await next.finder.of(film.id)).state).toBe('waiting');
  next.finder.catchUp();
  await expect.poll(async () => (await next.finder.of(film?.id ?? '')).state).toBe('done');
  expect(next.passes).toHaveLength(5);
});

test('a video of which no moment can be shown says that it could not be looked into', async () => {
  const library = throwawayFolder();
  const bare = keeperIn(library);
  const taken = await bare.importBytes('v.mp4', movieFile({ tracks: [pictureTrack({ count: 60 })] }), 'ana');
  if (!taken.ok) throw new Error(taken.why);
  const { finder, passes } = bench(library);
  await finder.look(taken.asset.id);
  await finder.idle();
  expect(await finder.of(taken.asset.id)).toMatchObject({ state: 'failed', moments: [] });
  expect(passes).toEqual([]);
});

test('a pass that is cut short by bringing many pictures in is no failure, and is made again afterwards', async () => {
  let goOn: (() => void) | null = null;
  const { media, finder, passes, log } = bench(throwawayFolder(), (job) => {
    if (goOn !== null) return usual(job);
    goOn = finder.pause(5);
    return { id: job.id, ok: false, why: 'its room is wanted' };
  });
  const { id, derivative } = await picture(media, 'a.jpg', 400);
  await finder.look(id);
  await expect.poll(() => goOn).not.toBeNull();
  expect((await finder.of(id)).state).toBe('waiting');
  (goOn as (() => void) | null)?.();
  await finder.idle();
  expect(passes.slice(0, 2)).toEqual([`whole ${derivative}`, `whole ${derivative}`]);
  expect((await finder.of(id)).state).toBe('done');
  expect(log).toEqual([]);
});
