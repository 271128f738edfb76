import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearPicture } from '../../../main/media/clear-picture.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { type Box, QUARTER_TURNS, type QuarterTurns, WHOLE } from '../../../shared/domain/box.ts';
import type { PaintedCover } from '../../../shared/domain/cover.ts';
import { type Cut, UNCUT } from '../../../shared/domain/cut.ts';
import { jpegFile } from '../../main/media/jpeg-file.ts';
import { exif, orientation } from '../../main/media/metadata.ts';
import { type Pixel, pngFile } from '../../main/media/png-file.ts';
import { tiffFile } from '../../main/media/tiff-file.ts';
import { type MediaPage, openMediaPage } from './page.ts';

/** What is cut off is not in what goes out: pictures that differ only there become the same file. */
let page: MediaPage;
beforeAll(async () => {
  page = await openMediaPage();
}, 60_000);
afterAll(() => page.close());

const cut = async (bytes: Uint8Array, some: Partial<Cut>, covers: readonly PaintedCover[] = []) => {
  const header = readHeader(bytes, 'test');
  if (!header.ok) throw new Error(header.why);
  const done = await clearPicture(page.redraw, 'job', bytes, header, { covers, cut: { ...UNCUT, ...some } });
  if (!done.ok) throw new Error(done.why);
  return done;
};

type Level = (x: number, y: number) => number;
type Fields = ReturnType<typeof orientation>;
const jpegOf = (width: number, height: number, level: Level, fields: Fields): Uint8Array =>
  jpegFile({
    width,
    height,
    level: (column, row) => level((column * 8) / width, (row * 8) / height),
    segments: [exif(fields)],
  });
const tiffOf = (width: number, height: number, level: Level, fields: Fields): Uint8Array =>
  tiffFile({
    width,
    height,
    pixel: (x, y) => Array.from({ length: 3 }, () => level(x / width, y / height)),
    fields,
  });

const CROP: Box = [0.25, 0.3, 0.5, 0.4];
const NOISE = (x: number, y: number): number => ((x * 7_919 + y * 104_729) % 61) * 4;
const wild = (x: number, y: number): Pixel => [NOISE(x, y), NOISE(y, x), 255 - NOISE(x, y), 255];
/** Within the crop always the same; around it whatever stands there. */
const picture = (width: number, height: number, around: (x: number, y: number) => Pixel): Uint8Array => {
  const [left, top, wide, tall] = CROP;
  const isIn = (x: number, y: number): boolean =>
    x >= left * width && x < (left + wide) * width && y >= top * height && y < (top + tall) * height;
  return pngFile({
    width,
    height,
    pixel: (x, y) => (isIn(x, y) ? [(x * 255) / width, 120, (y * 255) / height, 255] : around(x, y)),
  });
};
const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

test('of what is cut off nothing is left, not even where the rest is made smaller', async () => {
  for (const [width, height, maxWidth] of [
    [400, 300, null],
    [2_600, 1_300, 700],
  ] as const) {
    const dark = picture(width, height, () => [10, 0, 0, 255]);
    const other = picture(width, height, wild);
    const [a, b] = await Promise.all([dark, other].map((bytes) => cut(bytes, { crop: CROP, maxWidth })));
    expect([a?.width, a?.height]).toEqual(maxWidth === null ? [200, 120] : [700, 280]);
    expect(isSame(a?.bytes ?? new Uint8Array(), b?.bytes ?? new Uint8Array())).toBe(true);
    if (maxWidth === null)
      expect(isSame((await cut(dark, {})).bytes, (await cut(other, {})).bytes)).toBe(false);
  }
});

/** Each quarter of the picture has a colour of its own: red, green, blue, white from the upper left, row by row. */
const COLOURS: readonly Pixel[] = [
  [220, 20, 20, 255],
  [20, 200, 20, 255],
  [20, 20, 220, 255],
  [240, 240, 240, 255],
];
const quarters = (width: number, height: number): Uint8Array =>
  pngFile({
    width,
    height,
    pixel: (x, y) => COLOURS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? [0, 0, 0, 255],
  });
const colourAt = ([red = 0, green = 0, blue = 0]: readonly number[]): string =>
  red > 200 && green > 200
    ? 'white'
    : red > 120
      ? 'red'
      : green > 120
        ? 'green'
        : blue > 120
          ? 'blue'
          : 'none';
const cornersOf = async (bytes: Uint8Array, width: number, height: number): Promise<readonly string[]> => {
  const { pixels } = await page.pixelsOf(bytes, [
    [8, 8],
    [width - 8, 8],
    [8, height - 8],
    [width - 8, height - 8],
  ]);
  return pixels.map(colourAt);
};

const TURNED: Readonly<Record<QuarterTurns, readonly string[]>> = {
  0: ['red', 'green', 'blue', 'white'],
  1: ['blue', 'red', 'white', 'green'],
  2: ['white', 'blue', 'green', 'red'],
  3: ['green', 'white', 'red', 'blue'],
};

test.each(QUARTER_TURNS)('turned clockwise by %i quarters it lies as it should', async (turn) => {
  const done = await cut(quarters(400, 300), { turn, crop: WHOLE });
  expect([done.width, done.height]).toEqual(turn % 2 === 0 ? [400, 300] : [300, 400]);
  expect(await cornersOf(done.bytes, done.width, done.height)).toEqual(TURNED[turn]);
});

/** EXIF's number → the side of the file that is to the left once it lies upright. Source: EXIF 2.32, Orientation. */
const LEFT = ['left', 'right', 'right', 'left', 'upper', 'lower', 'lower', 'upper'] as const;

test.each([
  ['JPEG', jpegOf],
  ['TIFF', tiffOf],
])('of a %s a crop is one of the upright picture, however it lies in its file', async (_kind, fileOf) => {
  for (const [at, side] of LEFT.entries()) {
    const [width, height] = at < 4 ? [640, 320] : [320, 640];
    const isDark = (x: number, y: number): boolean =>
      ({ left: x < 0.5, right: x >= 0.5, lower: y >= 0.5, upper: y < 0.5 })[side];
    const bytes = fileOf(width, height, (x, y) => (isDark(x, y) ? 20 : 220), orientation(at + 1));
    for (const turn of at === 5 ? QUARTER_TURNS : ([1] as const)) {
      const done = await cut(bytes, { turn, crop: [0, 0, 0.5, 1] });
      expect([done.width, done.height]).toEqual([320, 320]);
      const { pixels } = await page.pixelsOf(done.bytes, [
        [1, 1],
        [318, 1],
        [160, 160],
        [318, 318],
      ]);
      for (const [red = 255] of pixels) expect(red).toBeLessThan(60);
    }
  }
});

test('a cover lies where its face is after crop and turn, and one that is cut off is not painted', async () => {
  const [width, height] = [400, 300];
  const flat = pngFile({ width, height, pixel: () => [200, 200, 200, 255] });
  const cover = (box: Box): PaintedCover => ({ kind: 'solid', box });
  const crop: Box = [0.5, 0, 0.5, 1];
  const done = await cut(flat, { turn: 1, crop }, [cover([0.75, 0, 0.25, 0.5]), cover([0, 0, 0.4, 1])]);
  expect([done.width, done.height]).toEqual([300, 200]);
  const { pixels } = await page.pixelsOf(done.bytes, [
    [225, 150],
    [225, 50],
    [75, 150],
    [4, 4],
  ]);
  expect(pixels.map(([red = 0]) => red < 100)).toEqual([true, false, false, false]);
});
