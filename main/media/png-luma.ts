import { inflateSync } from 'node:zlib';
import type { Luma } from './jpeg-luma.ts';
import { type PngHeader, pngHeader, walkPng } from './png.ts';

/** Pixels along a side of a block, as in a JPEG. */
const BLOCK = 8;
/** More than a cleared picture has. */
const MOST_PIXELS = 16_777_216;

/** Samples of a pixel, by the kind of colour: grey, colour, grey with alpha, colour with alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** The neighbour that a sample is closest to what its three neighbours make likely. Source: W3C PNG, 9.4. */
const paeth = (left: number, above: number, before: number): number => {
  const likely = left + above - before;
  const [a, b, c] = [Math.abs(likely - left), Math.abs(likely - above), Math.abs(likely - before)];
  return a <= b && a <= c ? left : b <= c ? above : before;
};

/** Takes back what was done to a line before it was packed; in place. False for a filter there is none of. Source: W3C PNG, 9.2. */
const unfilter = (line: Uint8Array, above: Uint8Array, filter: number, pixel: number): boolean => {
  if (filter > 4) return false;
  if (filter === 0) return true;
  for (let at = 0; at < line.length; at += 1) {
    const left = at < pixel ? 0 : (line[at - pixel] as number);
    const up = above[at] as number;
    const before = at < pixel ? 0 : (above[at - pixel] as number);
    const by =
      filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, before);
    line[at] = (line[at] as number) + by;
  }
  return true;
};

/** What is summed up of a picture: how bright each block is on white ground and on black. */
interface Sums {
  readonly onWhite: Float64Array;
  readonly onBlack: Float64Array;
  readonly counts: Uint32Array;
}

const addLine = (line: Uint8Array, row: number, across: number, samples: number, sums: Sums): void => {
  const isColour = samples > 2;
  const hasAlpha = samples % 2 === 0;
  for (let x = 0, at = 0; at < line.length; x += 1, at += samples) {
    const first = line[at] as number;
    const level = isColour
      ? 0.299 * first + 0.587 * (line[at + 1] as number) + 0.114 * (line[at + 2] as number)
      : first;
    const alpha = hasAlpha ? (line[at + samples - 1] as number) / 255 : 1;
    const block = row * across + Math.floor(x / BLOCK);
    sums.onBlack[block] = (sums.onBlack[block] as number) + level * alpha;
    sums.onWhite[block] = (sums.onWhite[block] as number) + level * alpha + 255 * (1 - alpha);
    sums.counts[block] = (sums.counts[block] as number) + 1;
  }
};

/**
 * How bright a cleared PNG is, eight times smaller, on white ground and on black: what is see-through differs. For a PNG
 * that was verified; null for one that is packed another way than the window packs them.
 */
export const pngLumaOf = (bytes: Uint8Array): readonly [onWhite: Luma, onBlack: Luma] | null => {
  const walk = walkPng(bytes);
  const header = pngHeader(bytes, walk);
  if (header === null || !isAsTheWindowPacks(header)) return null;
  const { width, height, colour } = header;
  const samples = SAMPLES[colour] as number;
  const packed = Buffer.concat(
    walk.chunks.filter(({ type }) => type === 'IDAT').map(({ start, end }) => bytes.subarray(start, end)),
  );
  const length = width * samples;
  const lines = unpacked(packed, height * (length + 1));
  if (lines === null) return null;
  const [across, down] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)];
  const sums: Sums = {
    onWhite: new Float64Array(across * down),
    onBlack: new Float64Array(across * down),
    counts: new Uint32Array(across * down),
  };
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const at = y * (length + 1);
    const line = lines.subarray(at + 1, at + 1 + length);
    if (!unfilter(line, above, lines[at] as number, samples)) return null;
    addLine(line, Math.floor(y / BLOCK), across, samples, sums);
    above = line as Uint8Array<ArrayBuffer>;
  }
  const luma = (sum: Float64Array): Luma => ({
    across,
    down,
    width: width / BLOCK,
    height: height / BLOCK,
    levels: Uint8Array.from(sum, (value, block) => Math.round(value / (sums.counts[block] || 1))),
  });
  return [luma(sums.onWhite), luma(sums.onBlack)];
};

const isAsTheWindowPacks = ({ width, height, depth, colour, isInterlaced }: PngHeader): boolean =>
  depth === 8 &&
  !isInterlaced &&
  SAMPLES[colour] !== undefined &&
  width > 0 &&
  height > 0 &&
  width * height <= MOST_PIXELS;

/** Exactly so many bytes, or null. */
const unpacked = (packed: Uint8Array, size: number): Uint8Array | null => {
  try {
    const lines = inflateSync(packed, { maxOutputLength: size });
    return lines.length === size ? lines : null;
  } catch {
    return null;
  }
};
