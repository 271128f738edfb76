import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../main/media/hashed-files.ts';
import { verifyCleared } from '../../main/media/verify-cleared.ts';
import type { Imported } from '../../shared/ipc/contract.ts';
import { gifFile, gifLoop, gifXmp } from '../main/media/gif-file.ts';
import { heicFile, irot } from '../main/media/heic-file.ts';
import { JFIF, bytesOf, frame, jpegFile } from '../main/media/jpeg-file.ts';
import { GPS, MAKE, exif, orientation, tiff, xmpPacket } from '../main/media/metadata.ts';
import { pngFile } from '../main/media/png-file.ts';
import { tiffFile } from '../main/media/tiff-file.ts';
import { movingWebp, webpChunk, webpFile } from '../main/media/webp-file.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { EVERY, ask, beginEmpty, save, startAgain } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import {
  ahead,
  deliveryOf,
  newAccount,
  newDraft,
  openDraft,
  pictured,
  queued,
  queuePost,
  saved,
  soon,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { madeVideo } from './steps/made-video.ts';

/** Pictures on their way through the built app: chosen or pasted, redrawn in the hidden window, shown by their hash; and a video, from the tray to its hand-off. */
let app: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-pictures-'));
  app = await launchApp({ clock: ahead(TODAY) });
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

/** The window that redraws, which is there as long as a picture is brought in. */
const hidden = async (): Promise<WindowView> => {
  const there = async (): Promise<readonly WindowView[]> =>
    (await app.control<WindowView[]>('windows')).filter(({ url }) => url.endsWith('/media-window.html'));
  await expect.poll(there, { interval: 5 }).toHaveLength(1);
  const [found] = await there();
  if (found === undefined) throw new Error('The media window is gone');
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
  const taking = choose('sealed.jpg', jpegFile({ width: 70, height: 40 }));
  const { visible, options } = await hidden();
  expect((await taking).kind).toBe('taken');
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
  ['sticker.webp', movingWebp(undefined, [webpChunk('EXIF', tiff(GPS))]), 'image/jpeg', [128, 64]],
  ['scan.tif', tiffFile({ width: 60, height: 40, fields: GPS }), 'image/jpeg', [60, 40]],
  ['moving.gif', MOVING, 'image/gif', [20, 10]],
])('%s is taken in and shown, cleared of where it was taken', async (name, bytes, type, size) => {
  const imported = await choose(name, bytes);
  if (imported.kind !== 'taken') throw new Error(refusal(imported));
  expect(imported.asset).toMatchObject({ type, width: size[0], height: size[1] });
  expect(imported.asset.removed).toContain('location');
  // A still, as every JPEG is, and said to be one.
  expect(imported.note ?? '').toMatch(
    name.startsWith('sticker') ? /sticker\.webp moves.*stands still/ : /^$/,
  );
  expect(await shown(imported.asset.url)).toEqual(size);
});

test('a media window that crashes costs nothing: the picture at hand is taken in, and the next one', async () => {
  const taking = choose('crash.jpg', jpegFile({ width: 80, height: 40 }));
  const crashed = await hidden();
  await app.control('crashWindow', crashed.id);
  expect((await taking).kind).toBe('taken');
  const next = choose('after.jpg', jpegFile({ width: 90, height: 40 }));
  expect((await hidden()).id).not.toBe(crashed.id);
  expect((await next).kind).toBe('taken');
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

const CAPTIONS =
  '1\n00:00:00,000 --> 00:00:02,000\nWelcome.\n\n2\n00:00:02,000 --> 00:00:05,900\nThank you.\n';
let post: string;

test('a phone’s video is chosen in the tray, plays, and stands there by the moment a person takes', async () => {
  const facebook = await newAccount(app, '@RidgeviewSample');
  const text = 'Our winter concert.';
  post = await newDraft(app, { text, publishAt: '2027-02-02T11:00', targets: [facebook] });
  await openDraft(app, 'Our winter concert');
  const path = join(folder, 'Winter concert.mov');
  writeFileSync(path, await madeVideo(app, { seconds: 6, kind: 'mov', rotation: 90 }));
  await app.control('answerOpen', [path]);
  await app.page.getByRole('button', { name: 'Add a picture or video' }).click();
  await app.page.getByRole('button', { name: 'Play', exact: true }).click();
  const viewer = app.page.getByRole('dialog', { name: 'Winter concert.mov' });
  const played = await viewer.getByLabel('Video Winter concert.mov').evaluate(async (element) => {
    const film = element as HTMLVideoElement;
    const isMuted = film.muted;
    await film.play();
    film.pause();
    const sought = new Promise((resolve) => film.addEventListener('seeked', resolve, { once: true }));
    film.currentTime = 4.5;
    await sought;
    return [isMuted, film.videoWidth, film.videoHeight, Math.round(film.duration)];
  });
  expect(played).toEqual([true, 180, 320, 6]);
  expect(await look(app)).toEqual([]);
  const moments = viewer.getByRole('group', { name: 'Its picture in Hallpass' }).getByRole('button');
  expect(await moments.count()).toBe(3);
  await moments.nth(2).focus();
  await app.page.keyboard.press('Enter');
  await soon(() => moments.nth(2).getAttribute('aria-pressed')).toBe('true');
  await viewer.getByRole('button', { name: 'Use the moment it stands at' }).click();
  await soon(() => moments.nth(2).getAttribute('aria-pressed')).toBe('false');
  await app.page.keyboard.press('Escape');
  const poster = await app.page.locator('.shown img').getAttribute('src');
  expect(await shown(poster ?? '')).toEqual([180, 320]);
});

test('its captions are told with how far they reach, and go along when it is handed over', async () => {
  await app.page
    .getByRole('radiogroup', { name: 'Does anybody speak in it?' })
    .getByText('Yes', { exact: true })
    .click();
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Choose an SRT or VTT file' }).click();
  const captions = { name: 'concert.srt', mimeType: 'text/plain', buffer: Buffer.from(CAPTIONS) };
  await (await chooser).setFiles(captions);
  await app.page.getByText('2 captions, up to 0:06 of 0:06').waitFor();
  await saved(app);
  const { seq, content, assets } = await ask(app, 'post.open', { id: post });
  const [film] = content.media;
  const asset = assets[film?.id ?? ''];
  if (film === undefined || asset === undefined) throw new Error('The video is not on the post');
  expect(film).toMatchObject({ kind: 'video', duration: 6, width: 180, height: 320, hasSpeech: true });
  expect(film).toMatchObject({ music: 'none', captions: CAPTIONS });
  const { source, aiMade, shot, peopleAnswered } = pictured(asset);
  const media = [{ ...film, source, aiMade, shot, peopleAnswered }];
  await save(app, { id: post, seq, content: { ...content, media } });
  await queuePost(app, post);
  await wakeAt(app, '2027-02-02T17:00:05Z');
  await soon(async () => (await deliveryOf(app, post)).state).toBe('offered');
  await app.control('forgetCalls');
  await ask(app, 'handoff.reveal', { delivery: (await deliveryOf(app, post)).id });
  const [out = ''] = (await app.calls('openPath')).map(({ what }) => String(what));
  const files = ['1-Winter-concert.mp4', '1-Winter-concert.srt', 'alt-text.txt'];
  expect(readdirSync(out).sort()).toEqual(files);
  expect(sha256(readFileSync(join(out, '1-Winter-concert.mp4')))).toBe(asset.derivative);
  expect(readFileSync(join(out, '1-Winter-concert.srt'), 'utf8')).toBe(CAPTIONS);
});

test('a picture wider than Instagram shows it is handed over there in 1,440 pixels, from the same original', async () => {
  const instagram = await newAccount(app, 'RidgeviewPictures', { platform: 'instagram' });
  const imported = await choose('wide.jpg', jpegFile({ width: 3_000, height: 2_000 }));
  if (imported.kind !== 'taken') throw new Error(refusal(imported));
  const { asset } = imported;
  expect([asset.width, asset.height]).toEqual([2_048, 1_365]);
  const queuedPost = await queued(app, {
    text: 'The library is open for everybody this week.',
    publishAt: '2027-02-02T12:00',
    targets: [instagram],
    media: [pictured(asset)],
  });
  await wakeAt(app, '2027-02-02T18:00:05Z');
  await soon(async () => (await deliveryOf(app, queuedPost)).state).toBe('offered');
  await app.control('forgetCalls');
  await ask(app, 'handoff.reveal', { delivery: (await deliveryOf(app, queuedPost)).id });
  const [out = ''] = (await app.calls('openPath')).map(({ what }) => String(what));
  const handed = verifyCleared(new Uint8Array(readFileSync(join(out, '1-wide.jpg'))));
  expect(handed).toMatchObject({ ok: true, type: 'image/jpeg', width: 1_440, height: 960 });
});

test('the pictures are there after the app was killed', async () => {
  const { pictures: before } = await ask(app, 'media.list', EVERY);
  await app.kill();
  await startAgain(app);
  expect((await ask(app, 'media.list', EVERY)).pictures).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
  for (const { url, width, height } of before) expect(await shown(url)).toEqual([width, height]);
});
