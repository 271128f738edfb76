import type { PictureSize } from '../../shared/domain/picture-size.ts';
import { type Stretch, asciiAt, u16, u32 } from './bytes.ts';

/** One box of an ISO file: its four letters and where its content lies. */
interface Box extends Stretch {
  readonly type: string;
}

const MOST_BOXES = 10_000;
/** Things in one photo: tiles, previews, depth and notes. A photo of 100 megapixels in tiles of 512 has 400. */
const MOST_ITEMS = 10_000;

/** The boxes in a stretch; the walk ends at the first that does not fit. Source: ISO/IEC 14496-12, 4.2. */
const boxesIn = (bytes: Uint8Array, { start, end }: Stretch): readonly Box[] => {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end && boxes.length < MOST_BOXES; ) {
    const short = u32(bytes, at);
    const isLong = short === 1;
    const size = isLong ? u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12) : short === 0 ? end - at : short;
    const from = at + (isLong ? 16 : 8);
    if (!(size >= from - at && at + size <= end)) break;
    boxes.push({ type: asciiAt(bytes, at + 4, 4), start: from, end: at + size });
    at += size;
  }
  return boxes;
};

/** Reads numbers of the sizes that these boxes mix, one after another; NaN beyond the end. */
const reader = (bytes: Uint8Array, from: number) => {
  let at = from;
  return {
    at: () => at,
    number: (size: number): number => {
      let value = 0;
      for (let index = 0; index < size; index += 1) value = value * 256 + (bytes[at + index] ?? Number.NaN);
      at += size;
      return value;
    },
  };
};

/** Which properties belong to which thing: id → numbers from 1. Source: ISO/IEC 23008-12, 9.3. */
const associations = (bytes: Uint8Array, box: Box): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>();
  const version = bytes[box.start] ?? 0;
  const isWide = ((bytes[box.start + 3] ?? 0) & 1) === 1;
  const read = reader(bytes, box.start + 4);
  const count = Math.min(read.number(4), MOST_ITEMS);
  for (let index = 0; index < count && read.at() < box.end; index += 1) {
    const id = read.number(version < 1 ? 2 : 4);
    const many = read.number(1);
    const numbers: number[] = [];
    for (let one = 0; one < many && read.at() < box.end; one += 1)
      numbers.push(isWide ? read.number(2) & 0x7fff : read.number(1) & 0x7f);
    found.set(id, numbers);
  }
  return found;
};

/** Where each thing lies in the file. Only what lies there by itself is told; null where the box makes no sense. */
const places = (bytes: Uint8Array, box: Box): ReadonlyMap<number, readonly Stretch[]> | null => {
  const found = new Map<number, readonly Stretch[]>();
  const version = bytes[box.start] ?? 0;
  const read = reader(bytes, box.start + 4);
  const sizes = read.number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const count = Math.min(read.number(version < 2 ? 2 : 4), MOST_ITEMS);
  for (let item = 0; item < count; item += 1) {
    const id = read.number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read.number(2) & 15;
    read.number(2);
    const base = read.number(baseSize);
    const many = read.number(2);
    const stretches: Stretch[] = [];
    for (let one = 0; one < many && read.at() < box.end; one += 1) {
      read.number(indexSize);
      const start = base + read.number(offsetSize);
      stretches.push({ start, end: start + read.number(lengthSize) });
    }
    if (read.at() > box.end) return null;
    if (method === 0) found.set(id, stretches);
  }
  return found;
};

/** Kinds of things in the photo: id → four letters, and for a text its kind. */
const kinds = (bytes: Uint8Array, box: Box): ReadonlyMap<number, string> => {
  const isShort = bytes[box.start] === 0;
  const found = new Map<number, string>();
  for (const { type, start, end } of boxesIn(bytes, { start: box.start + (isShort ? 6 : 8), end: box.end })) {
    if (type !== 'infe' || end - start < 12) continue;
    const idSize = (bytes[start] ?? 0) < 3 ? 2 : 4;
    const read = reader(bytes, start + 4);
    found.set(read.number(idSize), asciiAt(bytes, start + 4 + idSize + 2, 4));
  }
  return found;
};

/** What a HEIC says of itself. */
export interface HeicHeader {
  /** The largest of its pictures, tiles and previews: what a decoder may have to make room for. */
  readonly largest: PictureSize;
  /** Of the photo as it is seen, but for a quarter turn. */
  readonly size: PictureSize;
  /** Everything lies in the file. */
  readonly isThere: boolean;
  /** ICC profile of the photo. */
  readonly profile: Stretch | null;
  /** Colours of Display P3, said by number. */
  readonly isWide: boolean;
  /** EXIF, from the TIFF's header on, and XMP. */
  readonly exif: readonly Stretch[];
  readonly xmp: readonly Stretch[];
  /** Depth, previews or things nobody knows beside the photo. */
  readonly hasMore: boolean;
}

/** Kinds that make up the photo, and those told by themselves. */
const PLAIN_KINDS = new Set(['hvc1', 'grid', 'iden', 'iovl', 'Exif', 'mime']);

const sizeOf = (bytes: Uint8Array, { start }: Stretch): PictureSize => ({
  width: u32(bytes, start + 4),
  height: u32(bytes, start + 8),
});

/** The part of the photo that is shown: width and height as fractions. */
const shownOf = (bytes: Uint8Array, { start }: Stretch): PictureSize => ({
  width: Math.round(u32(bytes, start) / u32(bytes, start + 4)),
  height: Math.round(u32(bytes, start + 8) / u32(bytes, start + 12)),
});

/** Source of the layout: ISO/IEC 23008-12. Null where it names no photo; never throws, goes over its boxes once. */
export const heicHeader = (bytes: Uint8Array): HeicHeader | null => {
  const top = boxesIn(bytes, { start: 0, end: bytes.length });
  const meta = top.find(({ type }) => type === 'meta');
  if (meta === undefined) return null;
  const parts = boxesIn(bytes, { start: meta.start + 4, end: meta.end });
  const part = (type: string): Box | undefined => parts.find((one) => one.type === type);
  const [primary, properties, location] = [part('pitm'), part('iprp'), part('iloc')];
  if (primary === undefined || properties === undefined || location === undefined) return null;
  const inner = boxesIn(bytes, properties);
  const list = inner.find(({ type }) => type === 'ipco');
  const table = inner.find(({ type }) => type === 'ipma');
  const where = places(bytes, location);
  if (list === undefined || table === undefined || where === null) return null;
  const all = boxesIn(bytes, list);
  const id = bytes[primary.start] === 0 ? u16(bytes, primary.start + 4) : u32(bytes, primary.start + 4);
  const own = (associations(bytes, table).get(id) ?? []).map((number) => all[number - 1]);
  const ownSize = own.find((one) => one?.type === 'ispe');
  if (ownSize === undefined) return null;
  const sizes = all.filter(({ type }) => type === 'ispe').map((box) => sizeOf(bytes, box));
  const shown = own.find((one) => one?.type === 'clap');
  const links = part('iref');
  const references = links === undefined ? [] : boxesIn(bytes, { start: links.start + 4, end: links.end });
  const information = part('iinf');
  const named = information === undefined ? new Map<number, string>() : kinds(bytes, information);
  const ofKind = (kind: string): readonly Stretch[] =>
    [...named].flatMap(([item, type]) => (type === kind ? (where.get(item) ?? []) : []));
  const colours = own.filter((one) => one?.type === 'colr') as readonly Box[];
  const icc = colours.find(({ start }) => ['prof', 'rICC'].includes(asciiAt(bytes, start, 4)));
  return {
    largest: sizes.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b)),
    size: shown === undefined ? sizeOf(bytes, ownSize) : shownOf(bytes, shown),
    isThere: [...where.values()].flat().every(({ end }) => end <= bytes.length),
    profile: icc === undefined ? null : { start: icc.start + 4, end: icc.end },
    isWide: colours.some(({ start }) => asciiAt(bytes, start, 4) === 'nclx' && u16(bytes, start + 4) === 12),
    exif: ofKind('Exif').map(({ start, end }) => ({ start: start + 4 + (u32(bytes, start) || 0), end })),
    xmp: ofKind('mime'),
    hasMore:
      references.some(({ type }) => type !== 'dimg' && type !== 'cdsc') ||
      [...named.values()].some((kind) => !PLAIN_KINDS.has(kind)),
  };
};
