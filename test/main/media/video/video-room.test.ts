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
import { sha256 } from '../../../../main/media/hashed-files.ts';
import type { MediaRoom } from '../../../../main/media/keeper.ts';
import { MAX_VIDEO_BYTES } from '../../../../main/media/refusals.ts';
import { makeBox } from '../../../../main/media/video/make-box.ts';
import { diskOf } from '../../../../main/storage/disk-of.ts';
import type { Asset } from '../../../../shared/domain/asset.ts';
import { memoryFs } from '../../../helpers/faulty-fs/memory-fs.ts';
import { withFaults } from '../../../helpers/faulty-fs/with-faults.ts';
import { jpegFile } from '../jpeg-file.ts';
import { keeperIn, throwawayFolder } from '../library-folder.ts';
import { movieFile, pictureTrack, soundTrack } from '../movie-file.ts';

const VIDEO = movieFile({
  tracks: [pictureTrack({ count: 60 }), soundTrack()],
  extras: [makeBox('udta', makeBox('©xyz', '+44.84-093.29/'))],
});

const chosen = (name: string, bytes: Uint8Array): string => {
  const path = join(throwawayFolder(), name);
  writeFileSync(path, bytes);
  return path;
};
const taken = async (asked: ReturnType<MediaRoom['importFile']>): Promise<Asset> => {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.why);
  return answer.asset;
};
const refused = async (asked: ReturnType<MediaRoom['importFile']>): Promise<string> => {
  const answer = await asked;
  return answer.ok ? 'taken' : answer.why;
};
const fileIn = (library: string, folder: string, hash: string): string =>
  join(library, 'media', folder, hash.slice(0, 2), hash);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

test('a video becomes an asset: its original untouched, what goes out beside it', async () => {
  const library = throwawayFolder();
  const asset = await taken(keeperIn(library).importFile(chosen('Concert.MOV', VIDEO), 'col-1'));
  expect(asset).toMatchObject({
    original: sha256(VIDEO),
    name: 'Concert.MOV',
    kind: 'video',
    type: 'video/mp4',
    width: 64,
    height: 48,
    removed: ['location'],
    film: { duration: 10, hasSound: true, codec: 'H.264', poster: null, frames: [] },
  });
  expect(bytesOf(fileIn(library, 'originals', asset.original))).toEqual(VIDEO);
  const out = bytesOf(fileIn(library, 'cleared', asset.derivative));
  expect(sha256(out)).toBe(asset.derivative);
  expect(out.length).toBe(asset.bytes);
  expect(Buffer.from(out).toString('latin1')).not.toContain('44.84');
  expect(readdirSync(join(library, 'media', 'incoming'))).toEqual([]);
  if (process.platform !== 'win32')
    expect(statSync(fileIn(library, 'cleared', asset.derivative)).mode & 0o777).toBe(0o600);
  // Another start of the app knows it.
  expect(await keeperIn(library).get(asset.id)).toEqual(asset);
});

test('the same video twice, chosen or pasted, is one asset; one that was damaged comes back', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const asset = await taken(keeper.importFile(chosen('a.mp4', VIDEO), 'col-1'));
  expect(await taken(keeper.importBytes('b.mp4', VIDEO, 'col-2'))).toEqual(asset);
  const path = fileIn(library, 'cleared', asset.derivative);
  const good = bytesOf(path);
  writeFileSync(path, VIDEO);
  const next = keeperIn(library);
  expect(await next.isCleared(asset.derivative)).toBe(false);
  expect(await next.clearedByHash(asset.derivative)).toBeNull();
  expect((await taken(next.importFile(chosen('c.mp4', VIDEO), 'col-1'))).derivative).toBe(asset.derivative);
  expect(bytesOf(path)).toEqual(good);
  expect(await next.isCleared(asset.derivative)).toBe(true);
  expect(readdirSync(join(path, '..')).some((name) => name.includes('.damaged-'))).toBe(true);
});

test('a video is shown in stretches', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const asset = await taken(keeper.importFile(chosen('a.mp4', VIDEO), 'col-1'));
  const shown = await keeper.clearedByHash(asset.derivative);
  if (shown === null || !('read' in shown)) throw new Error('It is not shown');
  const out = bytesOf(fileIn(library, 'cleared', asset.derivative));
  expect(shown.size).toBe(out.length);
  expect(await shown.read(10, 20)).toEqual(out.subarray(10, 30));
  expect(await shown.read(out.length - 1, 2)).toBeNull();
  expect(await keeper.clearedByHash(asset.original)).toBeNull();
});

test('a hand-off gets the video and its captions, and says so', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const asset = await taken(keeper.importFile(chosen('a.mp4', VIDEO), 'col-1'));
  const captions = { name: '1-concert.srt', text: '1\n00:00:00,000 --> 00:00:09,000\nWelcome.\n' };
  const file = { derivative: asset.derivative, name: '1-concert.mp4', altText: null, captions };
  const folder = await keeper.layOut('dl-1', [file]);
  expect(readdirSync(folder).sort()).toEqual(['1-concert.mp4', '1-concert.srt', 'alt-text.txt']);
  expect(sha256(bytesOf(join(folder, '1-concert.mp4')))).toBe(asset.derivative);
  expect(readFileSync(join(folder, '1-concert.srt'), 'utf8')).toBe(captions.text);
  expect(readFileSync(join(folder, 'alt-text.txt'), 'utf8')).toContain(
    '1-concert.mp4\nA video. Upload its captions with it: 1-concert.srt',
  );
  writeFileSync(fileIn(library, 'cleared', asset.derivative), VIDEO);
  await expect(keeper.layOut('dl-1', [file])).rejects.toThrow(/missing or changed/);
});

test('what cannot be verified is refused in words, and nothing of it stays', async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  expect(
    await refused(keeper.importFile(chosen('a.mp4', VIDEO.subarray(0, VIDEO.length - 900)), 'c')),
  ).toMatch(/cut off/);
  expect(await refused(keeper.importFile(chosen('b.mov', Buffer.from('words')), 'c'))).toMatch(
    /ends in \.mov.*This is a text/,
  );
  expect(
    await refused(keeper.importFile(chosen('c.webm', Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3)), 'c')),
  ).toMatch(/takes MP4 and MOV/);
  const broken = pictureTrack({ samples: [{ data: Uint8Array.of(0, 0, 0, 99, 0x65), length: 600 }] });
  expect(await refused(keeper.importFile(chosen('d.mp4', movieFile({ tracks: [broken] })), 'c'))).toMatch(
    /damaged/,
  );
  const huge = chosen('e.mp4', VIDEO);
  truncateSync(huge, MAX_VIDEO_BYTES + 1);
  expect(await refused(keeper.importFile(huge, 'c'))).toMatch(/1,025 MB. Hallpass takes up to 1,024 MB/);
  mkdirSync(join(library, 'folder.mp4'));
  expect(await refused(keeper.importFile(join(library, 'folder.mp4'), 'c'))).toMatch(/folder/);
  expect(await keeper.list()).toEqual([]);
  expect(existsSync(join(library, 'media', 'originals'))).toBe(false);
  expect(readdirSync(join(library, 'media', 'incoming'))).toEqual([]);
});

test('stills are kept, the first is the poster, another moment can take its place', async () => {
  const asked: number[] = [];
  const still = (wanted: number): Uint8Array =>
    jpegFile({ width: 32, height: 24, level: () => wanted / 50_000 });
  const keeper = keeperIn(throwawayFolder(), {
    still: async ({ id, codec, samples, wanted, turn }) => {
      expect(codec).toBe('avc1.42001E');
      expect(turn).toEqual([1, 0, 0, 1]);
      // From the last whole picture on, and no further than what is wanted.
      expect(samples[0]?.isKey).toBe(true);
      expect(samples.slice(1).some(({ isKey }) => isKey)).toBe(false);
      expect(samples.at(-1)?.time).toBe(wanted);
      asked.push(wanted / 1_000_000);
      return { id, ok: true, bytes: still(wanted) };
    },
  });
  const asset = await taken(keeper.importFile(chosen('a.mp4', VIDEO), 'col-1'));
  expect(asked).toEqual([1, 3, 5, 7, 9]);
  expect(asset.film?.frames.map(({ at }) => at)).toEqual([1, 3, 5, 7, 9]);
  expect(asset.film?.poster).toEqual({ at: 1, picture: sha256(still(1_000_000)), width: 32, height: 24 });
  expect((await taken(keeper.setPoster(asset.id, 7))).film?.poster?.at).toBe(7);
  const moved = await taken(keeper.setPoster(asset.id, 4.5));
  expect(moved.film?.poster?.picture).toBe(sha256(still(4_500_000)));
  expect(moved.derivative).toBe(asset.derivative);
  expect(asked).toEqual([1, 3, 5, 7, 9, 4.5]);
});

test('stills with anything but pixels in them are not kept', async () => {
  const keeper = keeperIn(throwawayFolder(), { still: async ({ id }) => ({ id, ok: true, bytes: VIDEO }) });
  const asset = await taken(keeper.importFile(chosen('a.mp4', VIDEO), 'col-1'));
  expect(asset.film).toMatchObject({ poster: null, frames: [] });
  expect(await refused(keeper.setPoster(asset.id, 3))).toMatch(/cannot show that moment/);
});

test('wherever the disk fails, the video is in the library as a whole or not at all', async () => {
  for (let fails = 1, isOver = false; !isOver; fails += 1) {
    const fs = memoryFs();
    await fs.makeFolder('/library');
    const faulty = withFaults(fs, (n) => (n === fails ? 'ENOSPC' : null));
    const answer = await keeperIn('/library', { disk: diskOf(faulty) }).importBytes('a.mp4', VIDEO, 'col-1');
    isOver = faulty.calls() < fails;
    const after = keeperIn('/library', { disk: diskOf(fs) });
    const [asset] = await after.list();
    if (answer.ok) expect(asset).toEqual(answer.asset);
    if (asset !== undefined) expect(await after.isCleared(asset.derivative)).toBe(true);
    expect((await taken(after.importBytes('a.mp4', VIDEO, 'col-1'))).original).toBe(sha256(VIDEO));
  }
});
