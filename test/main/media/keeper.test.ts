import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../main/media/hashed-files.ts';
import type { MediaRoom } from '../../../main/media/keeper.ts';
import { MAX_FILE_BYTES } from '../../../main/media/refusals.ts';
import { diskOf } from '../../../main/storage/disk-of.ts';
import type { FileSystem } from '../../../main/storage/files.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import { LOSSES, type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { type Errno, withFaults } from '../../helpers/faulty-fs/with-faults.ts';
import { gifComment, gifFile, gifLoop } from './gif-file.ts';
import { bytesOf, jpegFile } from './jpeg-file.ts';
import { bareRedraw, keeperIn, NOON, throwawayFolder } from './library-folder.ts';
import { exif, GPS, MAKE } from './metadata.ts';
import { pngFile } from './png-file.ts';

const PHOTO = jpegFile({ width: 4_000, height: 1_000, segments: [exif({ ...MAKE, ...GPS })] });

const taken = async (asked: ReturnType<MediaRoom['importBytes']>): Promise<Asset> => {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.why);
  return answer.asset;
};
const refused = async (asked: ReturnType<MediaRoom['importBytes']>): Promise<string> => {
  const answer = await asked;
  return answer.ok ? 'taken' : answer.why;
};

const LIBRARY = '/library';
/** A library on a disk in memory. */
const emptyLibrary = async (): Promise<MemoryFs> => {
  const fs = memoryFs();
  await fs.makeFolder(LIBRARY);
  await fs.syncFolder('/');
  return fs;
};

const originalOf = (library: string, { original }: Asset): string =>
  join(library, 'media', 'originals', original.slice(0, 2), original);
const clearedOf = (library: string, { derivative }: Asset): string =>
  join(library, 'media', 'cleared', derivative.slice(0, 2), derivative);
const recordOf = (library: string, { id }: Asset): string =>
  join(library, 'media', 'assets', id.slice(0, 2), `${id}.json`);

test('a picked file becomes an asset: original untouched, cleared picture beside it', async () => {
  const library = throwawayFolder();
  const path = join(throwawayFolder(), 'Science fair.JPG');
  writeFileSync(path, PHOTO);
  const asset = await taken(keeperIn(library).importFile(path, 'col-1'));
  expect(asset).toMatchObject({
    id: sha256(PHOTO).slice(0, 20),
    original: sha256(PHOTO),
    name: 'Science fair.JPG',
    type: 'image/jpeg',
    width: 2_048,
    height: 512,
    removed: ['location', 'camera details'],
    addedAt: new Date(NOON).toISOString(),
    addedBy: 'col-1',
  });
  expect(new Uint8Array(readFileSync(originalOf(library, asset)))).toEqual(PHOTO);
  expect(sha256(readFileSync(clearedOf(library, asset)))).toBe(asset.derivative);
  expect(new Uint8Array(readFileSync(path))).toEqual(PHOTO);
});

test('files of the room are for this computer account alone', async () => {
  const library = throwawayFolder();
  const asset = await taken(keeperIn(library).importBytes('a.jpg', PHOTO, 'col-1'));
  const isWindows = process.platform === 'win32';
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  // Windows keeps no such modes; there the account's own folder does it.
  for (const path of [originalOf(library, asset), clearedOf(library, asset), recordOf(library, asset)])
    expect(modeOf(path)).toBe(isWindows ? '666' : '600');
  for (const name of ['media', 'media/originals', 'media/cleared', 'media/assets'])
    expect(modeOf(join(library, name))).toBe(isWindows ? '666' : '700');
});

test('what was taken in is there after a restart, newest first', async () => {
  const library = throwawayFolder();
  let now = NOON;
  const keeper = keeperIn(library, { now: () => now });
  const first = await taken(keeper.importBytes('a.jpg', PHOTO, 'col-1'));
  now += 1_000;
  const second = await taken(keeper.importBytes('b.png', pngFile({ width: 5, height: 5 }), 'col-2'));
  const again = keeperIn(library);
  expect(await again.list()).toEqual([second, first]);
  expect(await again.get(first.id)).toEqual(first);
  expect(sha256((await again.readCleared(second.derivative)) ?? new Uint8Array())).toBe(second.derivative);
  expect(await again.get('0'.repeat(20))).toBeNull();
  expect(await again.get('../../etc/passwd')).toBeNull();
});

test('the same picture under another name is the same asset, redrawn once', async () => {
  let jobs = 0;
  const redraw: typeof bareRedraw = (job) => {
    jobs += 1;
    return bareRedraw(job);
  };
  const keeper = keeperIn(throwawayFolder(), { redraw });
  const [first, second] = await Promise.all([
    taken(keeper.importBytes('a.jpg', PHOTO, 'col-1')),
    taken(keeper.importBytes('b.jpg', PHOTO, 'col-2')),
  ]);
  expect(second).toEqual(first);
  expect(jobs).toBe(1);
  expect(await keeper.list()).toHaveLength(1);
});

test('a cleared picture is found by its hash, with its type', async () => {
  const keeper = keeperIn(throwawayFolder());
  const jpeg = await taken(keeper.importBytes('a.jpg', PHOTO, 'col-1'));
  const png = await taken(keeper.importBytes('b.png', pngFile({ width: 5, height: 5 }), 'col-1'));
  expect((await keeper.clearedByHash(jpeg.derivative))?.type).toBe('image/jpeg');
  expect((await keeper.clearedByHash(png.derivative))?.type).toBe('image/png');
  expect(await keeper.clearedByHash(jpeg.original)).toBeNull();
  expect(await keeper.clearedByHash('../assets')).toBeNull();
});

test('a moving GIF keeps moving: the window is not asked, its notes are gone, a second one is the same asset', async () => {
  const keeper = keeperIn(throwawayFolder(), {
    redraw: () => Promise.reject(new Error('A moving GIF is not redrawn')),
  });
  const frames = [
    { width: 8, height: 6 },
    { width: 8, height: 6, level: () => 9 },
  ];
  const bytes = gifFile({ width: 8, height: 6, frames, notes: [gifLoop(0), gifComment('by Imogen Sample')] });
  const asset = await taken(keeper.importBytes('party.gif', bytes, 'col-1'));
  expect(asset).toMatchObject({ type: 'image/gif', width: 8, height: 6, removed: ['caption and keywords'] });
  const cleared = await keeper.clearedByHash(asset.derivative);
  expect(cleared?.type).toBe('image/gif');
  expect(new Uint8Array(cleared !== null && 'bytes' in cleared ? cleared.bytes : [])).toEqual(
    gifFile({ width: 8, height: 6, frames, notes: [gifLoop(0)] }),
  );
  expect(await taken(keeper.importBytes('again.gif', bytes, 'col-1'))).toEqual(asset);
});

test('a moving GIF whose pixels make no sense is not taken in', async () => {
  const frames = [
    { width: 8, height: 6 },
    { width: 8, height: 6, packed: new Uint8Array([1, 2, 3]) },
  ];
  const keeper = keeperIn(throwawayFolder());
  const bytes = gifFile({ width: 8, height: 6, frames });
  expect(await refused(keeper.importBytes('a.gif', bytes, 'col-1'))).toMatch(/could not be cleared/);
});

test('a cleared picture that changed on disk or is gone is not given out, and comes back with the original', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const asset = await taken(keeper.importBytes('a.jpg', PHOTO, 'col-1'));
  const path = clearedOf(library, asset);
  writeFileSync(path, bytesOf(readFileSync(path), 'x'));
  expect(await keeper.readCleared(asset.derivative)).toBeNull();
  expect(await keeper.clearedByHash(asset.derivative)).toBeNull();
  expect(await taken(keeper.importBytes('a.jpg', PHOTO, 'col-1'))).toEqual(asset);
  expect(sha256((await keeper.readCleared(asset.derivative)) ?? new Uint8Array())).toBe(asset.derivative);
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
});

test('tags are kept with the picture, over a restart and when its file is taken in again, and leave no copies behind', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const asset = await taken(keeper.importBytes('fair.jpg', PHOTO, 'col-1'));
  await keeper.list();
  for (const tags of [['Fair'], [' Science  fair ', 'science FAIR', 'Grade 2']])
    await keeper.tag(asset.id, tags);
  const again = keeperIn(library);
  expect((await again.list()).map(({ tags }) => tags)).toEqual([['Science fair', 'Grade 2']]);
  truncateSync(clearedOf(library, asset), 10);
  expect((await taken(keeperIn(library).importBytes('fair.jpg', PHOTO, 'col-1'))).tags).toHaveLength(2);
  expect(
    readdirSync(join(recordOf(library, asset), '..')).filter((name) => name.includes('.before-')),
  ).toHaveLength(1);
  expect(await keeper.tag('0'.repeat(20), ['x'])).toMatchObject({ ok: false });
});

test('a damaged record is no asset; taking the picture in again makes it one and keeps the damaged bytes', async () => {
  const library = throwawayFolder();
  const asset = await taken(keeperIn(library).importBytes('a.jpg', PHOTO, 'col-1'));
  const path = recordOf(library, asset);
  const record = readFileSync(path, 'utf8');
  for (const damage of ['', record.slice(0, 80), record.replace('2048', '2047'), '{}\n{}', 'null\nnull']) {
    writeFileSync(path, damage);
    expect(await keeperIn(library).get(asset.id)).toBeNull();
    expect(await keeperIn(library).list()).toEqual([]);
  }
  expect(await taken(keeperIn(library).importBytes('a.jpg', PHOTO, 'col-1'))).toEqual(asset);
  expect(await keeperIn(library).get(asset.id)).toEqual(asset);
  expect(readdirSync(join(path, '..'))).toHaveLength(2);
});

test('a name as it came may be anything; what is kept is one plain line', async () => {
  const keeper = keeperIn(throwawayFolder());
  const asset = await taken(keeper.importBytes('C:\\Users\\x\\fair\u202egpj\n.jpg', PHOTO, 'col-1'));
  expect(asset.name).toBe('fairgpj.jpg');
  const nameless = await taken(keeper.importBytes('…/', pngFile({ width: 2, height: 2 }), 'col-1'));
  expect(nameless.name).toBe('picture');
});

test('files that cannot be read are refused with the reason', async () => {
  const keeper = keeperIn(throwawayFolder());
  const folder = throwawayFolder();
  expect(await refused(keeper.importFile(folder, 'col-1'))).toMatch(/^This is a folder/);
  expect(await refused(keeper.importFile(join(folder, 'gone.jpg'), 'col-1'))).toMatch(/no longer there/);
  writeFileSync(join(folder, 'empty.jpg'), '');
  expect(await refused(keeper.importFile(join(folder, 'empty.jpg'), 'col-1'))).toMatch(/^This file is empty/);
  writeFileSync(join(folder, 'notes.txt'), 'a text');
  expect(await refused(keeper.importFile(join(folder, 'notes.txt'), 'col-1'))).toMatch(/This is a text/);
  expect(await keeper.list()).toEqual([]);
});

test('a file over the limit is refused with its size, before it is read', async () => {
  const path = join(throwawayFolder(), 'big.jpg');
  writeFileSync(path, '');
  truncateSync(path, MAX_FILE_BYTES + 1);
  const keeper = keeperIn(throwawayFolder());
  expect(await refused(keeper.importFile(path, 'col-1'))).toMatch(/has 101 MB\. Hallpass takes up to 100 MB/);
});

test('a picture that cannot be redrawn is not taken in, and nothing of it is kept', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library, { redraw: ({ id }) => Promise.resolve({ id, ok: false, why: 'no' }) });
  expect(await refused(keeper.importBytes('a.jpg', PHOTO, 'col-1'))).toMatch(/could not be cleared/);
  expect(existsSync(join(library, 'media', 'originals'))).toBe(false);
  expect(await keeper.list()).toEqual([]);
});

test.each<[string, (size: { width: number; height: number }) => Uint8Array]>([
  ['the location still in it', (size) => jpegFile({ ...size, segments: [exif(GPS)] })],
  ['something behind it', (size) => jpegFile({ ...size, trailing: bytesOf('x') })],
  ['another size', ({ width, height }) => jpegFile({ width: width - 2, height })],
  ['no picture in it', () => bytesOf('hello')],
  ['nothing in it', () => new Uint8Array()],
])('a redrawn picture with %s is refused: the window is not believed', async (_what, made) => {
  const keeper = keeperIn(throwawayFolder(), {
    redraw: ({ id }) =>
      Promise.resolve({
        id,
        ok: true,
        bytes: made({ width: 2_048, height: 512 }),
        width: 2_048,
        height: 512,
      }),
  });
  expect(await refused(keeper.importBytes('a.jpg', PHOTO, 'col-1'))).toMatch(/could not be cleared/);
});

test.each<[Errno, RegExp]>([
  ['ENOSPC', /not taken in: the disk is full.*not touched/],
  ['EROFS', /can only be read, not written/],
  ['EACCES', /may not write in the library/],
  ['EIO', /disk did not take it/],
])('a disk that answers %s is told in words', async (errno, expected) => {
  const disk = diskOf(withFaults(nodeFiles, (_n, call) => (call === 'write' ? errno : null)));
  const keeper = keeperIn(throwawayFolder(), { disk });
  expect(await refused(keeper.importBytes('a.jpg', PHOTO, 'col-1'))).toMatch(expected);
  expect(await keeper.list()).toEqual([]);
});

/** Every asset that is seen has its original and its cleared picture, whole. */
const expectWhole = async (fs: FileSystem): Promise<readonly Asset[]> => {
  const keeper = keeperIn(LIBRARY, { disk: diskOf(fs) });
  const assets = await keeper.list();
  for (const asset of assets) {
    expect(await keeper.readCleared(asset.derivative)).not.toBeNull();
    expect(sha256(await fs.readFile(originalOf(LIBRARY, asset)))).toBe(asset.original);
  }
  return assets;
};

test('whichever call of the disk fails, no half-made asset is seen and the next try succeeds', async () => {
  let refusals = 0;
  for (let failing = 1, wasReached = true; wasReached; failing += 1) {
    const fs = await emptyLibrary();
    const faulty = withFaults(fs, (n) => (n === failing ? 'ENOSPC' : null));
    const answer = await keeperIn(LIBRARY, { disk: diskOf(faulty) }).importBytes('a.jpg', PHOTO, 'col-1');
    if (!answer.ok) refusals += 1;
    await expectWhole(fs);
    await taken(keeperIn(LIBRARY, { disk: diskOf(fs) }).importBytes('a.jpg', PHOTO, 'col-1'));
    expect(await expectWhole(fs)).toHaveLength(1);
    expect(await fs.list(`${LIBRARY}/media/incoming`)).toEqual([]);
    wasReached = faulty.calls() >= failing;
  }
  expect(refusals).toBeGreaterThan(10);
});

test('a power cut at any moment leaves whole assets only, and every one that was told', async () => {
  for (const loss of LOSSES) {
    const random = randomFrom(7);
    const fs = await emptyLibrary();
    const cuts: MemoryFs[] = [];
    fs.before = () => void cuts.push(fs.afterPowerLoss(random, loss));
    const asset = await taken(keeperIn(LIBRARY, { disk: diskOf(fs) }).importBytes('a.jpg', PHOTO, 'col-1'));
    fs.before = () => {};
    expect(cuts.length).toBeGreaterThan(20);
    for (const cut of cuts) await expectWhole(cut);
    expect(await expectWhole(fs.afterPowerLoss(random, loss))).toEqual([asset]);
  }
});

test('what a crash left half-written is removed with the next picture', async () => {
  const library = throwawayFolder();
  const incoming = join(library, 'media', 'incoming');
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(incoming, 'left.tmp'), 'half');
  await taken(keeperIn(library).importBytes('a.jpg', PHOTO, 'col-1'));
  expect(readdirSync(incoming)).toEqual([]);
});
