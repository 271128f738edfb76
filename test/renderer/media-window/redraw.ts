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
import { displayP3 } from './profile.ts';

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

/** A JPEG in colours, larger than a cleared picture. */
const largePhoto = async (pixel: (x: number, y: number) => Pixel): Promise<Uint8Array> => {
  const bytes = pngFile({ width: 2_700, height: 120, pixel });
  const made = await page.redraw({ id: 'large', bytes, type: 'image/png', longEdge: 2_700 });
  if (!made.ok) throw new Error(made.why);
  return made.bytes;
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a large JPEG with orientation %i, which is made smaller as it is decoded, comes out upright',
  async (turn) => {
    const [wide, tall] = [4_096, 1_024];
    const corner = (column: number, row: number): number =>
      CORNERS[row < tall / 16 ? (column < wide / 16 ? 0 : 1) : column < wide / 16 ? 3 : 2];
    const done = await cleared(
      jpegFile({
        width: wide,
        height: tall,
        level: corner,
        segments: [JFIF, exif({ ...MAKE, ...GPS, ...orientation(turn) })],
      }),
    );
    const [width, height] = turn < 5 ? [2_048, 512] : [512, 2_048];
    expect(done).toMatchObject({ type: 'image/jpeg', width, height });
    const { pixels } = await page.pixelsOf(done.bytes, [
      [8, 8],
      [width - 8, 8],
      [width - 8, height - 8],
      [8, height - 8],
    ]);
    for (const [at, stored] of (SEEN[turn] ?? []).entries())
      expect(Math.abs((pixels[at]?.[0] ?? 0) - (CORNERS[stored] ?? 0))).toBeLessThan(8);
    expectNothingBut(done.bytes);
  },
);

test('a large JPEG looks the same whether it is made smaller as it is decoded or afterwards, and is another file', async () => {
  const bytes = await largePhoto((x, y) => [
    40 + Math.round((x / 2_700) * 180),
    y * 2,
    (x >> 6) % 2 === 0 ? 60 : 190,
    255,
  ]);
  const job: PictureJob = { id: 'j', bytes, type: 'image/jpeg', longEdge: 1_000 };
  const [afterwards, atOnce] = [
    await page.redraw(job),
    await page.redraw({ ...job, coarse: { width: 2_700, height: 120 } }),
  ];
  if (!afterwards.ok || !atOnce.ok) throw new Error('It was not redrawn');
  expect(atOnce).toMatchObject({ width: afterwards.width, height: afterwards.height });
  expect(Buffer.from(atOnce.bytes).equals(Buffer.from(afterwards.bytes))).toBe(false);
  const points = Array.from({ length: 400 }, (_, n) => [(n * 37) % 1_000, (n * 11) % 44] as const);
  const [a, b] = [await page.pixelsOf(afterwards.bytes, points), await page.pixelsOf(atOnce.bytes, points)];
  let apart = 0;
  for (const [at, pixel] of a.pixels.entries())
    for (const channel of [0, 1, 2])
      apart += Math.abs((pixel[channel] ?? 0) - (b.pixels[at]?.[channel] ?? 0));
  expect(apart / (points.length * 3)).toBeLessThan(4);
});

test('colours of a large JPEG with a wide profile are converted, not just relabelled', async () => {
  const flat = await largePhoto(() => [200, 100, 100, 255]);
  const profile = segment(0xe2, 'ICC_PROFILE\0', [1, 1], displayP3());
  const done = await cleared(bytesOf(flat.subarray(0, 2), profile, flat.subarray(2)));
  expect(done).toMatchObject({ width: 2_048 });
  const [pixel] = (await page.pixelsOf(done.bytes, [[1_000, 40]])).pixels;
  for (const [index, value] of [215, 93, 97].entries())
    expect(Math.abs((pixel?.[index] ?? 0) - value)).toBeLessThan(4);
  expectNothingBut(done.bytes);
});

test('a large JPEG whose pixels break off is answered as what every decoder makes of it, not as nothing', async () => {
  const whole = jpegFile({ width: 4_096, height: 1_024, level });
  const broken = bytesOf(whole.subarray(0, 700), [0xff, 0xd9]);
  const job: PictureJob = { id: 'j', bytes: broken, type: 'image/jpeg', longEdge: 1_000 };
  const [afterwards, atOnce] = [
    await page.redraw(job),
    await page.redraw({ ...job, coarse: { width: 4_096, height: 1_024 } }),
  ];
  expect(atOnce.ok).toBe(afterwards.ok);
});

test('what looks like a picture and cannot be decoded is answered as a failure', async () => {
  const bytes = bytesOf([0xff, 0xd8], JFIF, 'nothing of a picture', [0xff, 0xd9]);
  const job: PictureJob = { id: 'j', bytes, type: 'image/jpeg', longEdge: 100 };
  expect(await page.redraw(job)).toMatchObject({ id: 'j', ok: false });
});

test('the page needs nothing its policy forbids', () => {
  expect(page.complaints).toEqual([]);
});
