import { inflateSync } from 'node:zlib';
import type { ClearedType } from '../../shared/domain/asset.ts';
import type { PictureSize } from '../../shared/domain/picture-size.ts';
import { u16 } from './bytes.ts';
import { isBareGif } from './bare-gif.ts';
import { walkGif } from './gif.ts';
import { APP0, type JpegSegment, frameOf, isCommonFrame, walkJpeg } from './jpeg.ts';
import { type PngHeader, pngHeader, walkPng } from './png.ts';
import { MAX_MOVING_BYTES, MAX_MOVING_EDGE, MAX_PIXELS } from './refusals.ts';
import { whatItIs } from './what-it-is.ts';

/** What a cleared picture was found to be, or what in it carries more than pixels. `why` is for the log. */
export type Verified =
  | ({ readonly ok: true; readonly type: ClearedType } & PictureSize)
  | { readonly ok: false; readonly why: string };

const no = (why: string): Verified => ({ ok: false, why });

const TABLES = new Set([
  0xc4, // Huffman tables
  0xda, // a scan
  0xdb, // quantisation tables
  0xdd, // restart interval
]);

/** Most bytes of tables in one picture, several times what an encoder needs: tables are no place to keep things. */
const MOST_TABLES = 4_096;

/** JFIF's own header with its density, and no small preview in it. */
const isBareJfif = (bytes: Uint8Array, { start, end }: JpegSegment): boolean =>
  end - start === 14 &&
  u16(bytes, start) === 0x4a46 &&
  u16(bytes, start + 2) === 0x4946 &&
  bytes[start + 4] === 0 &&
  u16(bytes, start + 12) === 0;

const jpeg = (bytes: Uint8Array): Verified => {
  const { segments, end, isWhole } = walkJpeg(bytes);
  if (!isWhole || end === null) return no('The JPEG is not whole');
  if (end !== bytes.length) return no('Something follows the JPEG');
  let size: PictureSize | null = null;
  let tables = 0;
  for (const [index, segment] of segments.entries()) {
    if (isCommonFrame(segment.marker)) {
      const frame = frameOf(bytes, segment);
      if (size !== null || frame === null) return no('The JPEG has not exactly one frame');
      size = { width: frame.width, height: frame.height };
    } else if (
      segment.marker === APP0 ? index !== 0 || !isBareJfif(bytes, segment) : !TABLES.has(segment.marker)
    ) {
      return no(`The JPEG has a segment that carries more than pixels: ${segment.marker.toString(16)}`);
    }
    if (segment.marker !== APP0) tables += segment.end - segment.start;
  }
  if (tables > MOST_TABLES) return no('The JPEG has more tables than a picture needs');
  return size === null ? no('The JPEG has no frame') : { ok: true, type: 'image/jpeg', ...size };
};

/** Chunks of pixels and how bright they are meant. Nothing in them is free text. */
const PIXELS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA']);
/** Chunks whose content has one size. */
const SIZES: Readonly<Record<string, number>> = { sRGB: 1, gAMA: 4, IEND: 0 };

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Bytes of the unpacked lines, each with its filter byte. */
const unpackedSize = ({ width, height, depth, colour }: PngHeader): number =>
  height * (1 + Math.ceil((width * depth * (SAMPLES[colour] ?? 0)) / 8));

/** The packed pixels unpack to exactly the picture and nothing follows them. */
const isExact = (packed: Uint8Array, header: PngHeader): boolean => {
  const size = unpackedSize(header);
  try {
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: size + 1, info: true }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    return buffer.byteLength === size && engine.bytesWritten === packed.byteLength;
  } catch {
    return false;
  }
};

const png = (bytes: Uint8Array): Verified => {
  const walk = walkPng(bytes);
  const header = pngHeader(bytes, walk);
  if (header === null || walk.end === null) return no('The PNG is not whole');
  if (walk.end !== bytes.length) return no('Something follows the PNG');
  if (header.width * header.height > MAX_PIXELS) return no('The PNG is larger than any cleared picture');
  if (header.isInterlaced) return no('The PNG is interlaced');
  const seen = new Set<string>();
  for (const { type, start, end, isIntact } of walk.chunks) {
    if (!PIXELS.has(type)) return no(`The PNG has a chunk that carries more than pixels: ${type}`);
    if (!isIntact || (SIZES[type] ?? end - start) !== end - start) return no(`The PNG's ${type} is damaged`);
    if (type !== 'IDAT' && seen.has(type)) return no(`The PNG has ${type} twice`);
    seen.add(type);
  }
  const data = walk.chunks.filter(({ type }) => type === 'IDAT');
  const packed = Buffer.concat(data.map(({ start, end }) => bytes.subarray(start, end)));
  if (!isExact(packed, header)) return no('The PNG unpacks to something else than its pixels');
  return { ok: true, type: 'image/png', width: header.width, height: header.height };
};

const gif = (bytes: Uint8Array): Verified => {
  if (bytes.length > MAX_MOVING_BYTES) return no('The GIF is larger than any cleared one');
  const walk = walkGif(bytes);
  const { screen, frames, end, isWhole } = walk;
  if (!isWhole || end === null || frames.length < 2) return no('The GIF is not whole, or does not move');
  if (Math.max(screen.width, screen.height) > MAX_MOVING_EDGE)
    return no('The GIF is larger than any cleared one');
  return isBareGif(bytes, walk)
    ? { ok: true, type: 'image/gif', ...screen }
    : no('The GIF has more in it than its frames');
};

/**
 * Shows that a redrawn picture carries pixels and nothing else: every segment or chunk is one of those that make up
 * the picture, and the file ends with it. Anything that is not on the list is refused, known or not. Never throws.
 */
export const verifyCleared = (bytes: Uint8Array): Verified => {
  const kind = whatItIs(bytes);
  if (kind === 'jpeg') return jpeg(bytes);
  if (kind === 'gif') return gif(bytes);
  return kind === 'png' ? png(bytes) : no('It is neither a JPEG, a PNG nor a moving GIF');
};
