import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCleared } from '../../main/media/verify-cleared.ts';
import type { Imported } from '../../shared/ipc/contract.ts';
import { gifFile, gifLoop, gifXmp } from '../main/media/gif-file.ts';
import { heicFile, irot } from '../main/media/heic-file.ts';
import { JFIF, bytesOf, frame, jpegFile } from '../main/media/jpeg-file.ts';
import { GPS, MAKE, exif, orientation, tiff, xmpPacket } from '../main/media/metadata.ts';
import { pngFile } from '../main/media/png-file.ts';
import { tiffFile } from '../main/media/tiff-file.ts';
import { webpChunk, webpFile } from '../main/media/webp-file.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { EVERY, ask, beginEmpty, startAgain } from './steps/ask.ts';

/** Pictures on their way through the built app: chosen or pasted, redrawn in the hidden window, shown by their hash. */
let app: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-pictures-'));
  app = await launchApp();
  await beginEmpty(app);
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const PHOTO = jpegFile({
  width: 3_000,
  height: 1_500,
  segments: [exif({ ...MAKE, ...GPS, ...orientation(6) })],
});

const MOVING = gifFile({
  width: 20,
  height: 10,
  notes: [gifLoop(0), gifXmp(xmpPacket('exif:GPSLatitude="44,50.4N"'))],
  frames: [
    { width: 20, height: 10, delay: 10 },
    { width: 20, height: 10, level: (x) => x * 9, delay: 10 },
  ],
});

const choose = async (name: string, bytes: Uint8Array): Promise<Imported> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await app.control('answerOpen', [path]);
  const files = await ask(app, 'media.pick', undefined);
  const [imported] = await ask(app, 'media.import', { job: name, tokens: files.map(({ token }) => token) });
  if (imported === undefined) throw new Error('Nothing was answered');
  return imported;
};

/** Size of a cleared picture as the window shows it; null when it does not. */
const shown = (url: string): Promise<readonly [width: number, height: number] | null> =>
  app.page.evaluate(
    (address) =>
      new Promise<[number, number] | null>((resolve) => {
        const picture = new Image();
        picture.onload = () => resolve([picture.naturalWidth, picture.naturalHeight]);
        picture.onerror = () => resolve(null);
        picture.src = address;
      }),
    url,
  );

/** The files of one kind in the library, by their hash. */
const filesOf = (kind: 'originals' | 'cleared'): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(app.home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes(join('media', kind)))
      .map((entry) => [entry.name, new Uint8Array(readFileSync(join(entry.parentPath, entry.name)))]),
  );

const hidden = async (): Promise<WindowView> => {
  const windows = await app.control<WindowView[]>('windows');
  const [found, ...others] = windows.filter(({ url }) => url.endsWith('/media-window.html'));
  if (found === undefined || others.length > 0) throw new Error('There is not exactly one media window');
  return found;
};

const refusal = (imported: Imported): string => (imported.kind === 'refused' ? imported.why : 'taken');

test('a chosen photo is kept untouched, shown upright, and cleared of everything but pixels', async () => {
  const imported = await choose('fair.jpg', PHOTO);
  if (imported.kind !== 'taken') throw new Error(refusal(imported));
  const { asset } = imported;
  expect(asset).toMatchObject({ name: 'fair.jpg', width: 1_024, height: 2_048 });
  expect(asset.removed).toEqual(['location', 'camera details']);
  expect(await shown(asset.url)).toEqual([1_024, 2_048]);
  expect(filesOf('originals').get(asset.original)).toEqual(PHOTO);
  const cleared = filesOf('cleared').get(asset.derivative) ?? new Uint8Array();
  expect(verifyCleared(cleared)).toMatchObject({ ok: true, type: 'image/jpeg', width: 1_024, height: 2_048 });
});

test('the original cannot be asked for', async () => {
  const [asset] = (await ask(app, 'media.list', EVERY)).pictures;
  expect(await shown(`/media/${asset?.original}`)).toBeNull();
});

test('the window that decodes is hidden and sealed', async () => {
  const { visible, options } = await hidden();
  expect(visible).toBe(false);
  expect(options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
});

test('pasted bytes are taken the same way', async () => {
  const bytes = pngFile({ width: 30, height: 20 });
  const imported = await app.page.evaluate(
    async (numbers) =>
      await (globalThis as unknown as { api: Record<string, (input: unknown) => Promise<unknown>> }).api[
        'media.paste'
      ]?.({ name: 'pasted.png', bytes: new Uint8Array(numbers) }),
    [...bytes],
  );
  expect(imported).toMatchObject({
    ok: true,
    value: { kind: 'taken', asset: { type: 'image/jpeg', width: 30 } },
  });
});

test.each<[string, Uint8Array, string, readonly [number, number]]>([
  ['photo.heic', heicFile({ properties: [irot(3)], exif: tiff(GPS) }), 'image/jpeg', [64, 128]],
  ['web.webp', webpFile(8, [], [webpChunk('EXIF', tiff(GPS))]), 'image/jpeg', [128, 64]],
  ['scan.tif', tiffFile({ width: 60, height: 40, fields: GPS }), 'image/jpeg', [60, 40]],
  ['moving.gif', MOVING, 'image/gif', [20, 10]],
])('%s is taken in and shown, cleared of where it was taken', async (name, bytes, type, size) => {
  const imported = await choose(name, bytes);
  if (imported.kind !== 'taken') throw new Error(refusal(imported));
  expect(imported.asset).toMatchObject({ type, width: size[0], height: size[1] });
  expect(imported.asset.removed).toContain('location');
  expect(await shown(imported.asset.url)).toEqual(size);
});

test('a media window that crashes costs nothing: the next picture gets a new one', async () => {
  const before = await hidden();
  await app.control('crashWindow', before.id);
  const imported = await choose('after.jpg', jpegFile({ width: 80, height: 40 }));
  expect(imported.kind).toBe('taken');
  expect((await hidden()).id).not.toBe(before.id);
});

test('what is no picture, or too large a one, is refused in words, and the app goes on', async () => {
  const heic = bytesOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic');
  expect(refusal(await choose('IMG_0001.HEIC', heic))).toMatch(/damaged/);
  expect(refusal(await choose('notes.jpg', bytesOf('just words')))).toMatch(/This is a text/);
  const huge = bytesOf([0xff, 0xd8], JFIF, frame(20_000, 10_000), [0xff, 0xd9]);
  expect(refusal(await choose('huge.jpg', huge))).toMatch(/200 megapixels/);
  // Sound by its header, and no decoder makes a picture of it.
  const hollow = bytesOf([0xff, 0xd8], JFIF, frame(64, 64), [0xff, 0xd9]);
  expect(refusal(await choose('hollow.jpg', hollow))).toMatch(/could not be cleared/);
  expect((await choose('fine.jpg', jpegFile({ width: 48, height: 48 }))).kind).toBe('taken');
});

test('the pictures are there after the app was killed', async () => {
  const { pictures: before } = await ask(app, 'media.list', EVERY);
  await app.kill();
  await startAgain(app);
  expect((await ask(app, 'media.list', EVERY)).pictures).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
  for (const { url, width, height } of before) expect(await shown(url)).toEqual([width, height]);
});
