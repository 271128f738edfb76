import type { PictureSize } from '../../shared/domain/picture-size.ts';
import type { TiffLayout } from '../../shared/ipc/media-channels.ts';
import type { Stretch } from './bytes.ts';

/** One field of a TIFF's folder: what kind of numbers, how many, and where they lie. */
interface Field {
  readonly kind: number;
  readonly count: number;
  /** Offset of the first value. */
  readonly at: number;
}

/** One picture of a TIFF. */
export interface TiffFolder {
  readonly fields: ReadonlyMap<number, Field>;
  /** Offset of the next folder; 0 where there is none. */
  readonly next: number;
}

/** Bytes of one value of each kind. Source: TIFF 6.0, section 2. */
const BYTES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};

/** Strips or tiles of one picture that are looked at: one for each line of the highest picture. */
const MOST_PARTS = 65_535;

/** Fields that a decoder needs. None of them is text. */
const LAYOUT = [
  0x100, 0x101, 0x102, 0x103, 0x106, 0x10a, 0x111, 0x115, 0x116, 0x117, 0x11c, 0x124, 0x125, 0x13d, 0x140,
  0x142, 0x143, 0x144, 0x145, 0x152, 0x153, 0x15b,
] as const;

const TYPE = 0xfe;
const WIDTH = 0x100;
const HEIGHT = 0x101;
const TURN = 0x112;
const PROFILE = 0x8773;
const RAW = 0xc612;
const BITS = 0x102;
const SAMPLES = 0x115;
const PACKING = 0x103;
const COLOURS = 0x106;
const PLANES = 0x11c;
const SAMPLE_KIND = 0x153;
/** None, three of fax machines, LZW, JPEG, Deflate (two numbers), PackBits. */
const PACKINGS = new Set([1, 2, 3, 4, 5, 7, 8, 32_946, 32_773]);
/** Black on white and white on black, RGB, a palette, CMYK, JPEG's own. */
const RGB = 2;
const OWN_OF_JPEG = 6;
const COLOUR_KINDS = new Set([0, 1, RGB, 3, 5, OWN_OF_JPEG]);
/** Offsets and lengths of strips, and of tiles. */
const PARTS = [
  [0x111, 0x117],
  [0x144, 0x145],
] as const;

/** A TIFF whose eight opening bytes are there. Nothing of it is unpacked; no read leaves the file. */
export interface Tiff {
  readonly folder: (at: number) => TiffFolder | null;
  readonly first: number;
  /** A whole number of a field; null where the field or the number is not there. */
  readonly number: (folder: TiffFolder, tag: number, index?: number) => number | null;
  /** All whole numbers of a field; none where it is longer than any layout. */
  readonly numbers: (folder: TiffFolder, tag: number) => readonly number[];
  readonly stretch: (folder: TiffFolder, tag: number) => Stretch | null;
}

export const openTiff = (bytes: Uint8Array): Tiff => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const u16 = (at: number): number | null => (at + 2 <= bytes.length ? view.getUint16(at, isLittle) : null);
  const u32 = (at: number): number | null => (at + 4 <= bytes.length ? view.getUint32(at, isLittle) : null);
  const number = ({ fields }: TiffFolder, tag: number, index = 0): number | null => {
    const field = fields.get(tag);
    if (field === undefined || index >= field.count) return null;
    if (field.kind === 3) return u16(field.at + index * 2);
    if (field.kind === 4) return u32(field.at + index * 4);
    return field.kind === 1 || field.kind === 7 ? (bytes[field.at + index] ?? null) : null;
  };
  return {
    first: u32(4) ?? 0,
    number,
    numbers: (folder, tag) => {
      const found: number[] = [];
      for (let index = 0; index < MOST_PARTS; index += 1) {
        const value = number(folder, tag, index);
        if (value === null) break;
        found.push(value);
      }
      return found;
    },
    folder: (at) => {
      const count = u16(at);
      if (at < 8 || count === null || at + 2 + count * 12 + 4 > bytes.length) return null;
      const fields = new Map<number, Field>();
      for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
        const kind = u16(entry + 2) ?? 0;
        const many = u32(entry + 4) ?? 0;
        const isShort = many * (BYTES[kind] ?? 1) <= 4;
        fields.set(u16(entry) ?? 0, { kind, count: many, at: isShort ? entry + 8 : (u32(entry + 8) ?? 0) });
      }
      return { fields, next: u32(at + 2 + count * 12) ?? 0 };
    },
    stretch: ({ fields }, tag) => {
      const field = fields.get(tag);
      if (field === undefined || field.at + field.count > bytes.length) return null;
      return { start: field.at, end: field.at + field.count };
    },
  };
};

/** What a TIFF says of itself. */
export interface TiffHeader extends PictureSize {
  /** EXIF's number for how it lies, 1 to 8. */
  readonly turn: number;
  readonly profile: Stretch | null;
  readonly layout: TiffLayout;
  /** Packed as scanners and picture programs do, in whole numbers of at most 16 bits, colours side by side. */
  readonly isCommon: boolean;
  /** Every strip or tile lies in the file, and together they can be a picture of this size. */
  readonly isThere: boolean;
  readonly hasPages: boolean;
  /** A camera's raw file: the picture itself is in a folder that only special programs know. */
  readonly isRaw: boolean;
}

/** EXIF's number for how a picture lies; 1, upright, where it does not say. */
export const turnOf = (tiff: Tiff, folder: TiffFolder): number => {
  const turn = tiff.number(folder, TURN) ?? 1;
  return turn >= 1 && turn <= 8 ? turn : 1;
};

/** Most bytes of pixels that a packed byte stands for. None, LZW (codes of twelve bits), Deflate, PackBits. */
const MOST_UNPACKED: Readonly<Record<number, number>> = {
  1: 1,
  5: 3_000,
  8: 1_100,
  32_946: 1_100,
  32_773: 64,
};

/** Whether so many packed bytes can be a picture of the size it says: a decoder would fill the rest for seconds. */
const isEnough = (tiff: Tiff, folder: TiffFolder, packed: number): boolean => {
  const most = MOST_UNPACKED[tiff.number(folder, PACKING) ?? 1];
  if (most === undefined) return true;
  // JPEG's own colours may have fewer samples than they say: one a pixel is the least.
  const samples = tiff.number(folder, COLOURS) === OWN_OF_JPEG ? 1 : (tiff.number(folder, SAMPLES) ?? 1);
  const pixels = (tiff.number(folder, WIDTH) ?? 0) * (tiff.number(folder, HEIGHT) ?? 0);
  return packed * most >= (pixels * samples * (tiff.number(folder, BITS) ?? 1)) / 8;
};

/** Whether every part of the picture is in the file, and they are enough for it; null where it says no parts. */
const partsEnd = (tiff: Tiff, folder: TiffFolder, length: number): boolean | null => {
  let packed = 0;
  for (const [offsets, lengths] of PARTS) {
    const count = folder.fields.get(offsets)?.count ?? 0;
    if (count === 0) continue;
    for (let index = 0; index < Math.min(count, MOST_PARTS); index += 1) {
      const start = tiff.number(folder, offsets, index);
      const size = tiff.number(folder, lengths, index);
      if (start === null || size === null || start + size > length) return false;
      packed += size;
    }
    return isEnough(tiff, folder, packed);
  }
  return null;
};

const isCommon = (tiff: Tiff, folder: TiffFolder): boolean =>
  PACKINGS.has(tiff.number(folder, PACKING) ?? 1) &&
  COLOUR_KINDS.has(tiff.number(folder, COLOURS) ?? -1) &&
  [1, 2, 4, 8, 16].includes(tiff.number(folder, BITS) ?? 1) &&
  (tiff.number(folder, PLANES) ?? 1) === 1 &&
  (tiff.number(folder, SAMPLE_KIND) ?? 1) === 1;

/** Null where there is no first folder with a size in it. */
export const tiffHeader = (bytes: Uint8Array): TiffHeader | null => {
  const tiff = openTiff(bytes);
  const folder = tiff.folder(tiff.first);
  const width = folder && tiff.number(folder, WIDTH);
  const height = folder && tiff.number(folder, HEIGHT);
  if (folder === null || width === null || height === null) return null;
  const isReduced = (one: TiffFolder): boolean => ((tiff.number(one, TYPE) ?? 0) & 1) === 1;
  const second = folder.next === 0 ? null : tiff.folder(folder.next);
  return {
    width,
    height,
    turn: turnOf(tiff, folder),
    // A profile of greys or of inks fits no red, green and blue: those are taken as they are.
    profile: tiff.number(folder, COLOURS) === RGB ? tiff.stretch(folder, PROFILE) : null,
    layout: LAYOUT.flatMap((tag) => {
      const values = tiff.numbers(folder, tag);
      return values.length > 0 ? [[tag, values] as const] : [];
    }),
    isCommon: isCommon(tiff, folder),
    isThere: partsEnd(tiff, folder, bytes.length) ?? false,
    // Cameras and scanners put a small preview second, not always saying so.
    hasPages: second !== null && !isReduced(second) && (tiff.number(second, WIDTH) ?? 0) * 2 > width,
    isRaw: isReduced(folder) || folder.fields.has(RAW),
  };
};
