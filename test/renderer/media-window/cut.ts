import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearPicture } from '../../../main/media/clear-picture.ts';
import { lumaOf } from '../../../main/media/jpeg-luma.ts';
import { showsTheCut } from '../../../main/media/shows-the-cut.ts';
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

/** A picture with something else in every part of it: soft light, two shapes, grain; where asked, a hole through which the ground is seen. */
const scenery = (width: number, height: number, hole?: Box): Uint8Array =>
  pngFile({
    width,
    height,
    pixel: (x, y) => {
      const [u, v] = [x / width, y / height];
      const isIn = (cx: number, cy: number, size: number): boolean =>
        Math.hypot((u - cx) * 1.5, v - cy) < size;
      const light = 40 + u * 110 + v * 60 + ((x * 7 + y * 13) % 11);
      const level = isIn(0.25, 0.3, 0.14) ? 235 : isIn(0.7, 0.65, 0.2) ? 20 : light;
      const isHole =
        hole !== undefined && u > hole[0] && u < hole[0] + hole[2] && v > hole[1] && v < hole[1] + hole[3];
      return [level, Math.min(255, level + 8), Math.max(0, level - 8), isHole ? 0 : 255];
    },
  });

test('main tells by its own pictures whether what came back is the part that was asked for, so turned', async () => {
  const original = scenery(900, 600);
  const whole = await cut(original, {});
  const covers: readonly PaintedCover[] = [{ kind: 'solid', box: [0.2, 0.25, 0.1, 0.1] }];
  const CUTS: readonly Partial<Cut>[] = [
    { crop: [0.1, 0.1, 0.5, 0.5] },
    { crop: [0.55, 0.45, 0.3, 0.45] },
    { crop: [0, 0.5, 1, 0.5], turn: 1 },
    { turn: 2 },
    { crop: [0.2, 0.2, 0.6, 0.7], turn: 3, maxWidth: 200 },
    { crop: [0.65, 0.6, 0.06, 0.06] },
  ];
  const made: Uint8Array[] = [];
  for (const some of CUTS) {
    const { bytes } = await cut(original, some, covers);
    made.push(bytes);
    const wish = { covers, cut: { ...UNCUT, ...some } };
    expect(showsTheCut(whole.bytes, bytes, wish), JSON.stringify(some)).toBe(true);
  }
  // Each of them instead of each other, and what is asked for in another place or lying otherwise.
  for (const [asked, some] of CUTS.entries()) {
    const wish = { covers, cut: { ...UNCUT, ...some } };
    for (const [is, bytes] of made.entries())
      if (is !== asked) expect(showsTheCut(whole.bytes, bytes, wish), `${is} as ${asked}`).toBe(false);
  }
  const [left, top] = [0.1, 0.1];
  const elsewhere = await cut(original, { crop: [left + 0.2, top + 0.2, 0.5, 0.5] });
  const mirrored = await cut(original, { crop: [left, top, 0.5, 0.5], turn: 2 });
  for (const { bytes } of [elsewhere, mirrored])
    expect(
      showsTheCut(whole.bytes, bytes, { covers: [], cut: { ...UNCUT, crop: [left, top, 0.5, 0.5] } }),
    ).toBe(false);
});

test('a see-through picture is told the same way, whether the part of it is see-through or not', async () => {
  const original = scenery(900, 600, [0.6, 0.1, 0.3, 0.5]);
  const whole = await cut(original, {});
  const CUTS: readonly Partial<Cut>[] = [
    { crop: [0.1, 0.1, 0.4, 0.6] },
    { crop: [0.5, 0, 0.5, 0.8] },
    { crop: [0.5, 0, 0.5, 0.8], turn: 1 },
    { turn: 2 },
  ];
  const made = await Promise.all(CUTS.map((some) => cut(original, some)));
  expect([whole, ...made].map(({ type }) => type)).toEqual([
    'image/png',
    'image/jpeg',
    'image/png',
    'image/png',
    'image/png',
  ]);
  for (const [asked, some] of CUTS.entries())
    for (const [is, { bytes }] of made.entries())
      expect(
        showsTheCut(whole.bytes, bytes, { covers: [], cut: { ...UNCUT, ...some } }),
        `${is} as ${asked}`,
      ).toBe(is === asked);
});

test('how bright each block of a picture is, is read as a browser reads it', async () => {
  const { bytes, width, height } = await cut(scenery(118, 90), {});
  const luma = lumaOf(bytes);
  if (luma === null) throw new Error('It was not read');
  expect([luma.width * 8, luma.height * 8]).toEqual([width, height]);
  const points = Array.from({ length: 112 * 88 }, (_, at) => [at % 112, Math.floor(at / 112)] as const);
  const { pixels } = await page.pixelsOf(bytes, points);
  const levels = pixels.map(([red = 0, green = 0, blue = 0]) => 0.299 * red + 0.587 * green + 0.114 * blue);
  let furthest = 0;
  for (let row = 0; row < 11; row += 1)
    for (let column = 0; column < 14; column += 1) {
      let sum = 0;
      for (let n = 0; n < 64; n += 1) sum += levels[(row * 8 + (n >> 3)) * 112 + column * 8 + (n & 7)] ?? 0;
      furthest = Math.max(furthest, Math.abs(sum / 64 - (luma.levels[row * luma.across + column] ?? 0)));
    }
  expect(furthest).toBeLessThan(4);
});
