import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearPicture } from '../../../main/media/clear-picture.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { cellsOf, coveredPixels, type PaintedCover } from '../../../shared/domain/cover.ts';
import { UNCUT } from '../../../shared/domain/cut.ts';
import { COVERS } from '../../../shared/domain/post.ts';
import { type Pixel, pngFile } from '../../main/media/png-file.ts';
import { type MediaPage, openMediaPage } from './page.ts';

/** Covers in the pixels of what goes out: the same picture with something else under the cover is the same file. */
let page: MediaPage;
beforeAll(async () => {
  page = await openMediaPage();
}, 60_000);
afterAll(() => page.close());

const cleared = async (bytes: Uint8Array, covers: readonly PaintedCover[]) => {
  const header = readHeader(bytes, 'test');
  if (!header.ok) throw new Error(header.why);
  const done = await clearPicture(page.redraw, 'job', bytes, header, { covers, cut: UNCUT });
  if (!done.ok) throw new Error(done.why);
  return done;
};

const BOX = [0.25, 0.25, 0.3, 0.4] as const;
const NOISE = (x: number, y: number): number => ((x * 7_919 + y * 104_729) % 61) * 4;
/** Around the box always the same; in it whatever a face looks like. */
const picture = (width: number, height: number, within: (x: number, y: number) => Pixel): Uint8Array => {
  const [left, top, wide, tall] = BOX;
  const isIn = (x: number, y: number): boolean =>
    x >= left * width && x < (left + wide) * width && y >= top * height && y < (top + tall) * height;
  return pngFile({
    width,
    height,
    pixel: (x, y) => (isIn(x, y) ? within(x, y) : [(x * 255) / width, 120, (y * 255) / height, 255]),
  });
};
const dark = (): Pixel => [10, 0, 0, 255];
const wild = (x: number, y: number): Pixel => [NOISE(x, y), NOISE(y, x), 255 - NOISE(x, y), 255];

const OPAQUE = COVERS.filter((kind) => kind !== 'pixels');
const SIZES = [
  [400, 300],
  // Made smaller to 2,048 pixels, colours are mixed across the edge of the box.
  [2_600, 900],
] as const;
/** Written once for all covers. */
const PAIRS = SIZES.map(([width, height]) => ({
  width,
  ofDark: picture(width, height, dark),
  ofWild: picture(width, height, wild),
}));
test.each(OPAQUE)(
  'under “%s” nothing of the picture is left, not even where it is made smaller',
  async (kind) => {
    for (const { width, ofDark, ofWild } of PAIRS) {
      const one = await cleared(ofDark, [{ kind, box: BOX }]);
      const other = await cleared(ofWild, [{ kind, box: BOX }]);
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
      // The same two without a cover are told apart.
      if (width > 400) continue;
      const bare = await Promise.all([ofDark, ofWild].map((source) => cleared(source, [])));
      expect(Buffer.from(bare[0]?.bytes ?? []).equals(Buffer.from(bare[1]?.bytes ?? []))).toBe(false);
    }
  },
);

test('every cover looks different, and the picture around it stays', async () => {
  const source = picture(400, 300, wild);
  const files = await Promise.all(COVERS.map((kind) => cleared(source, [{ kind, box: BOX }])));
  expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(COVERS.length);
  const bare = await page.pixelsOf((await cleared(source, [])).bytes, [
    [20, 20],
    [380, 280],
  ]);
  for (const { bytes } of files) {
    const { pixels } = await page.pixelsOf(bytes, [
      [20, 20],
      [380, 280],
    ]);
    for (const [at, pixel] of pixels.entries())
      for (const [channel, value] of pixel.entries())
        expect(Math.abs(value - (bare.pixels[at]?.[channel] ?? -99))).toBeLessThan(6);
  }
});

/** Swaps neighbours in pairs within each cell: every mean stays, everything finer is another. */
const swapped = (width: number, height: number, cover: PaintedCover) => {
  const cells = cellsOf(coveredPixels(cover, { width, height }));
  return (x: number, y: number): Pixel => {
    const cell = cells.find(
      (one) => x >= one.left && x < one.left + one.width && y >= one.top && y < one.top + one.height,
    );
    if (cell === undefined) return wild(x, y);
    const [left, top, wide, tall] = BOX;
    const first = Math.max(cell.left, Math.ceil(left * width));
    const last = Math.min(cell.left + cell.width, Math.ceil((left + wide) * width)) - 1;
    const upper = Math.max(cell.top, Math.ceil(top * height));
    const lower = Math.min(cell.top + cell.height, Math.ceil((top + tall) * height)) - 1;
    return wild(first + last - x, upper + lower - y);
  };
};

test('pixelated, a face is at most sixteen colours, and they are all that depends on it', async () => {
  const cover: PaintedCover = { kind: 'pixels', box: BOX };
  const [width, height] = [400, 300];
  const one = await cleared(picture(width, height, wild), [cover]);
  const turned = swapped(width, height, cover);
  expect(turned(150, 120)).not.toEqual(wild(150, 120));
  const other = await cleared(picture(width, height, turned), [cover]);
  // The same means, everything else turned around: the same file.
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  const darker = await cleared(picture(width, height, dark), [cover]);
  expect(Buffer.from(one.bytes).equals(Buffer.from(darker.bytes))).toBe(false);

  // Within a cell there is one colour, as far as JPEG keeps one.
  const cells = cellsOf(coveredPixels(cover, { width, height }));
  expect(cells.length).toBeLessThanOrEqual(16);
  for (const { left, top, width: wide, height: tall } of cells) {
    const middle = [left + Math.floor(wide / 2), top + Math.floor(tall / 2)] as const;
    const { pixels } = await page.pixelsOf(one.bytes, [
      middle,
      [middle[0] - Math.floor(wide / 5), middle[1] - Math.floor(tall / 5)],
      [middle[0] + Math.floor(wide / 5), middle[1] + Math.floor(tall / 5)],
    ]);
    for (const channel of [0, 1, 2]) {
      const values = pixels.map((pixel) => pixel[channel] ?? -99);
      expect(Math.max(...values) - Math.min(...values)).toBeLessThan(6);
    }
  }
});

test('a see-through picture is opaque where it is covered', async () => {
  const glass = pngFile({ width: 100, height: 100, pixel: () => [200, 10, 10, 0] });
  for (const kind of COVERS) {
    const { bytes, type } = await cleared(glass, [{ kind, box: BOX }]);
    expect(type).toBe('image/png');
    const { pixels } = await page.pixelsOf(bytes, [
      [26, 26],
      [40, 45],
      [90, 90],
    ]);
    expect(pixels.map((pixel) => pixel[3])).toEqual([255, 255, 0]);
  }
});

test('the page needs nothing its policy forbids', () => {
  expect(page.complaints).toEqual([]);
});
