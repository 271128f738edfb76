import { asciiAt, u32 } from '../bytes.ts';
import { readMovie } from './read-movie.ts';
import { BrokenVideo, type Source } from './source.ts';
import { FILE_TYPE, writeMovie } from './write-movie.ts';

/** What a cleared video was found to be, or what in it carries more than pictures and sound. `why` is for the log. */
export type VerifiedVideo = { readonly ok: true } | { readonly ok: false; readonly why: string };

const no = (why: string): VerifiedVideo => ({ ok: false, why });

/** Boxes that consist of others, and which. Nothing else may stand in one. */
const INSIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  moov: new Set(['mvhd', 'trak']),
  trak: new Set(['tkhd', 'edts', 'mdia']),
  edts: new Set(['elst']),
  mdia: new Set(['mdhd', 'hdlr', 'minf']),
  minf: new Set(['vmhd', 'smhd', 'dinf', 'stbl']),
  dinf: new Set(['dref']),
  stbl: new Set(['stsd', 'stts', 'ctts', 'stss', 'stsc', 'stsz', 'stco']),
};

/** Boxes of one length and, by version, where in them only zeros may stand: dates, languages, names, room for more. */
const FIXED: Readonly<
  Record<
    string,
    { readonly lengths: readonly number[]; readonly zeros: readonly (readonly [number, number])[] }
  >
> = {
  mvhd: { lengths: [100, 112], zeros: [[4, 12]] },
  tkhd: { lengths: [84, 96], zeros: [[4, 12]] },
  mdhd: { lengths: [24, 36], zeros: [[4, 12]] },
  hdlr: {
    lengths: [25],
    zeros: [
      [0, 8],
      [12, 25],
    ],
  },
  vmhd: { lengths: [12], zeros: [[4, 12]] },
  smhd: { lengths: [8], zeros: [[0, 8]] },
  dref: { lengths: [20], zeros: [[8, 8]] },
};

/** Tables: bytes of a row, by their count. */
const ROWS: Readonly<Record<string, readonly number[]>> = {
  elst: [12, 20],
  stts: [8],
  ctts: [8],
  stss: [4],
  stsc: [12],
  stco: [4],
};

/** What may stand in a kind of samples, and its longest; the first part of the entry is numbers. */
const ENTRIES: Readonly<Record<string, number>> = {
  avc1: 78,
  avc3: 78,
  hvc1: 78,
  hev1: 78,
  vp09: 78,
  av01: 78,
  mp4v: 78,
  mp4a: 28,
  Opus: 28,
  fLaC: 28,
  'ac-3': 28,
  'ec-3': 28,
  alac: 28,
  samr: 28,
};
const SETUPS: Readonly<Record<string, number>> = {
  avcC: 8_192,
  hvcC: 16_384,
  vpcC: 12,
  av1C: 4,
  esds: 600,
  dOps: 300,
  dfLa: 42,
  dac3: 3,
  dec3: 5,
  alac: 28,
  damr: 9,
  colr: 11,
  pasp: 8,
  clap: 32,
  fiel: 2,
  mdcv: 24,
  clli: 4,
  dvcC: 24,
  dvvC: 24,
};

const areZeros = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (bytes[at] !== 0) return false;
  return true;
};

interface Part {
  readonly type: string;
  readonly content: Uint8Array;
}

/** The boxes in some bytes, filling them to the last; null otherwise. Written apart from the reader of originals. */
const split = (bytes: Uint8Array): readonly Part[] | null => {
  const parts: Part[] = [];
  let at = 0;
  while (at < bytes.length) {
    const size = u32(bytes, at);
    if (!(size >= 8 && at + size <= bytes.length)) return null;
    parts.push({ type: asciiAt(bytes, at + 4, 4), content: bytes.subarray(at + 8, at + size) });
    at += size;
  }
  return parts;
};

const entryFault = ({ type, content }: Part): string | null => {
  const head = ENTRIES[type];
  if (head === undefined) return `kind ${type}`;
  if (!areZeros(content, 0, 6) || !areZeros(content, 8, 16)) return `${type} says more than numbers`;
  if (head === 78 && !areZeros(content, 42, 74)) return `${type} names its maker`;
  const parts = split(content.subarray(head));
  if (parts === null) return `${type} is not whole`;
  const odd = parts.find((part) => part.content.length > (SETUPS[part.type] ?? -1));
  return odd === undefined ? null : `${odd.type} in ${type}`;
};

const fault = (part: Part): string | null => {
  const { type, content } = part;
  const inside = INSIDE[type];
  if (inside !== undefined) {
    const parts = split(content);
    if (parts === null) return `${type} is not whole`;
    for (const one of parts) {
      const wrong = inside.has(one.type) ? fault(one) : `${one.type} in ${type}`;
      if (wrong !== null) return wrong;
    }
    return null;
  }
  const fixed = FIXED[type];
  if (fixed !== undefined)
    return fixed.lengths.includes(content.length) &&
      fixed.zeros.every(([from, to]) => areZeros(content, from, to))
      ? null
      : `${type} says more than it has to`;
  const count = u32(content, 4);
  const rows = ROWS[type];
  if (rows !== undefined)
    return rows.some((width) => content.length === 8 + count * width)
      ? null
      : `${type} is longer than its rows`;
  if (type === 'stsz')
    return content.length === 12 + u32(content, 8) * 4 ? null : 'stsz is longer than its rows';
  const entries = type === 'stsd' ? split(content.subarray(8)) : null;
  if (entries === null || entries.length !== count) return `${type} is not whole`;
  return entries.map(entryFault).find((one) => one !== null) ?? null;
};

/**
 * Shows that a video's file consists of what plays and of nothing else: three boxes, each with only what is on the list,
 * no date, no name, no room between. Reads the tables alone. Never throws but what the disk throws.
 */
export const verifyTables = async (source: Source): Promise<VerifiedVideo> => {
  const head = FILE_TYPE.length;
  if (source.size < head + 24) return no('It is too short');
  const start = await source.read(0, head + 8);
  if (FILE_TYPE.some((byte, index) => start[index] !== byte)) return no('It begins with something else');
  const size = u32(start, head);
  if (asciiAt(start, head + 4, 4) !== 'moov' || !(size > 8 && head + size + 8 <= source.size))
    return no('It has no tables');
  const moov = await source.read(head, size + 8);
  if (asciiAt(moov, size + 4, 4) !== 'mdat' || u32(moov, size) !== source.size - head - size)
    return no('The samples do not end the file');
  const wrong = fault({ type: 'moov', content: moov.subarray(8, size) });
  return wrong === null ? { ok: true } : no(`It carries more than it has to: ${wrong}`);
};

/**
 * The same, and that writing it anew gives the very same bytes: every byte belongs to a sample that is shown, and no
 * sample has a message left in it.
 */
export const verifyVideo = async (source: Source): Promise<VerifiedVideo> => {
  const tables = await verifyTables(source);
  if (!tables.ok) return tables;
  let at = 0;
  try {
    for await (const piece of writeMovie(await readMovie(source), source)) {
      if (at + piece.length > source.size) return no('It is shorter than what is in it');
      if (Buffer.compare(piece, await source.read(at, piece.length)) !== 0)
        return no('It is not what would be written of it');
      at += piece.length;
    }
  } catch (thrown) {
    if (thrown instanceof BrokenVideo) return no(thrown.message);
    throw thrown;
  }
  return at === source.size ? { ok: true } : no('Something follows the video');
};
