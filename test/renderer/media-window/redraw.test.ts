import ExifReader from 'exifreader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearPicture } from '../../../main/media/clear-picture.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { whatItCarried } from '../../../main/media/what-it-carried.ts';
import type { PictureJob } from '../../../shared/ipc/media-channels.ts';
import { JFIF, bytesOf, jpegFile, segment } from '../../main/media/jpeg-file.ts';
import { ARTIST, DATE, GPS, MAKE, exif, iptc, orientation, tiff, xmp } from '../../main/media/metadata.ts';
import { type Pixel, chunk, pngFile } from '../../main/media/png-file.ts';
import { type MediaPage, openMediaPage } from './page.ts';

let page: MediaPage;
beforeAll(async () => {
  page = await openMediaPage();
}, 60_000);
afterAll(() => page.close());

/** The way of every picture: header, redrawing in the browser, verification. */
const cleared = async (bytes: Uint8Array) => {
  const header = readHeader(bytes, 'test');
  if (!header.ok) throw new Error(header.why);
  const done = await clearPicture(page.redraw, 'job', bytes, header);
  if (!done.ok) throw new Error(done.why);
  return done;
};

/** Everything exifreader finds that is not the layout of the pixels. */
const leftIn = (bytes: Uint8Array): readonly string[] => {
  const {
    file: _file,
    jfif: _jfif,
    pngFile: _png,
    png: _bright,
    ...left
  } = ExifReader.load(Buffer.from(bytes), { expanded: true, includeUnknown: true }) as Record<
    string,
    unknown
  >;
  return Object.keys(left);
};

const SECRETS = ['Imogen', 'Sampleville', 'Inventa', 'GPS', 'http', 'ftyp'];
const expectNothingBut = (bytes: Uint8Array): void => {
  expect(verifyCleared(bytes)).toMatchObject({ ok: true });
  expect(leftIn(bytes)).toEqual([]);
  const text = Buffer.from(bytes).toString('latin1');
  for (const secret of SECRETS) expect(text).not.toContain(secret);
};

/** A picture whose four corners are told apart: white, light, dark, black, clockwise from the top left. */
const CORNERS = [250, 170, 90, 10] as const;
const level = (column: number, row: number): number =>
  CORNERS[row < 4 ? (column < 8 ? 0 : 1) : column < 8 ? 3 : 2];

const loaded = (turn: number): Uint8Array =>
  jpegFile({
    width: 128,
    height: 64,
    level,
    segments: [
      JFIF,
      exif({ ...MAKE, ...DATE, ...ARTIST, ...GPS, ...orientation(turn) }),
      xmp('exif:GPSLatitude="44,50.4N" dc:creator="Imogen Sample"'),
      iptc({ 80: 'Imogen Sample', 90: 'Sampleville' }),
      segment(0xfe, 'by Imogen'),
    ],
    trailing: bytesOf([0, 0, 0, 24], 'ftypmp42', 'a film of Sampleville'),
  });

/** Where the four corners of the stored picture are seen, from the top left clockwise. Source: EXIF 2.3, Orientation. */
const SEEN: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [2, 3, 0, 1],
  4: [3, 2, 1, 0],
  5: [0, 3, 2, 1],
  6: [3, 0, 1, 2],
  7: [2, 1, 0, 3],
  8: [1, 2, 3, 0],
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a JPEG with orientation %i, place and names comes out upright and bare',
  async (turn) => {
    const original = loaded(turn);
    expect(whatItCarried(original, 'image/jpeg')).toEqual(
      expect.arrayContaining(['location', 'owner’s name', 'data after the picture']),
    );
    const done = await cleared(original);
    const [width, height] = turn < 5 ? [128, 64] : [64, 128];
    expect(done).toMatchObject({ type: 'image/jpeg', width, height });
    const seen = await page.pixelsOf(done.bytes, [
      [8, 8],
      [width - 8, 8],
      [width - 8, height - 8],
      [8, height - 8],
    ]);
    expect(seen).toMatchObject({ width, height });
    for (const [corner, stored] of (SEEN[turn] ?? []).entries())
      expect(Math.abs((seen.pixels[corner]?.[0] ?? 0) - (CORNERS[stored] ?? 0))).toBeLessThan(8);
    expectNothingBut(done.bytes);
  },
);

test('a large picture is made smaller, in proportion, a small one keeps its size', async () => {
  const large = await cleared(jpegFile({ width: 4_096, height: 1_024, level }));
  expect(large).toMatchObject({ width: 2_048, height: 512 });
  const small = await cleared(jpegFile({ width: 40, height: 24 }));
  expect(small).toMatchObject({ width: 40, height: 24 });
});

/** JPEG keeps a colour but for a step or two. */
const expectColours = async (
  bytes: Uint8Array,
  places: readonly (readonly [number, number, readonly number[]])[],
): Promise<void> => {
  const { pixels } = await page.pixelsOf(
    bytes,
    places.map(([x, y]) => [x, y]),
  );
  for (const [at, [, , colour]] of places.entries()) {
    for (const [channel, value] of colour.entries()) {
      expect(Math.abs((pixels[at]?.[channel] ?? -99) - value), `${at} ${channel}`).toBeLessThan(4);
    }
  }
};

test('a flyer that came as PNG with texts and EXIF becomes a bare JPEG, its colours as they were', async () => {
  const bytes = pngFile({
    width: 60,
    height: 40,
    pixel: (x) => (x < 30 ? [200, 30, 30, 255] : [30, 30, 200, 255]),
    chunks: [chunk('tEXt', 'Author\0Imogen Sample'), chunk('eXIf', tiff({ ...MAKE, ...GPS }))],
    trailing: bytesOf('Sampleville'),
  });
  const done = await cleared(bytes);
  expect(done).toMatchObject({ type: 'image/jpeg', width: 60, height: 40 });
  await expectColours(done.bytes, [
    [5, 5, [200, 30, 30]],
    [50, 5, [30, 30, 200]],
  ]);
  expectNothingBut(done.bytes);
});

test('a PNG that says it lies on its side comes out upright', async () => {
  const done = await cleared(
    pngFile({
      width: 60,
      height: 40,
      pixel: (x) => (x < 30 ? [255, 0, 0, 255] : [0, 0, 255, 255]),
      chunks: [chunk('eXIf', tiff(orientation(6)))],
    }),
  );
  expect(done).toMatchObject({ width: 40, height: 60 });
  await expectColours(done.bytes, [
    [20, 5, [255, 0, 0]],
    [20, 55, [0, 0, 255]],
  ]);
});

/** Soft light with a little grain, as a camera sees it; the same in every run. */
const photo = (x: number, y: number): Pixel => {
  const grain = ((x * 7_919 + y * 104_729) % 13) - 6;
  return [100 + x / 4 + grain, 140 + y / 4 + grain, 120 + (x + y) / 8 + grain, 255];
};

test('a photo that came as PNG becomes a JPEG; a see-through one stays a PNG', async () => {
  const taken = await cleared(pngFile({ width: 200, height: 200, pixel: photo }));
  expect(taken.type).toBe('image/jpeg');
  expectNothingBut(taken.bytes);
  const glass = await cleared(
    pngFile({ width: 200, height: 200, pixel: (x, y) => (x < 100 ? photo(x, y) : [0, 0, 0, 0]) }),
  );
  expect(glass.type).toBe('image/png');
  expect((await page.pixelsOf(glass.bytes, [[150, 100]])).pixels).toEqual([[0, 0, 0, 0]]);
  expectNothingBut(glass.bytes);
});

test('colours of a wide space are converted, not just relabelled', async () => {
  // cICP: Display P3 primaries, sRGB transfer. P3 (200, 100, 100) is sRGB (215, 93, 97).
  const wide = pngFile({
    width: 16,
    height: 16,
    pixel: () => [200, 100, 100, 255],
    chunks: [chunk('cICP', [12, 13, 0, 1])],
  });
  const done = await cleared(wide);
  const [pixel] = (await page.pixelsOf(done.bytes, [[8, 8]])).pixels;
  for (const [index, value] of [215, 93, 97].entries())
    expect(Math.abs((pixel?.[index] ?? 0) - value)).toBeLessThan(4);
  expectNothingBut(done.bytes);
});

test('what looks like a picture and cannot be decoded is answered as a failure', async () => {
  const bytes = bytesOf([0xff, 0xd8], JFIF, 'nothing of a picture', [0xff, 0xd9]);
  const job: PictureJob = { id: 'j', bytes, type: 'image/jpeg', longEdge: 100 };
  expect(await page.redraw(job)).toMatchObject({ id: 'j', ok: false });
});

test('the page needs nothing its policy forbids', () => {
  expect(page.complaints).toEqual([]);
});
