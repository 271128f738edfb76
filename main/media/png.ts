import { crc32 } from 'node:zlib';
import { asciiAt, u32 } from './bytes.ts';

/** One chunk of a PNG: its four letters and where its content lies. */
export interface PngChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Whether its checksum holds. */
  readonly isIntact: boolean;
}

export interface PngWalk {
  readonly chunks: readonly PngChunk[];
  /** Offset behind the IEND chunk; null where the file ends before it. */
  readonly end: number | null;
}

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** More chunks than any picture has: the longest have one for each 8 KB of their data. */
const MOST_CHUNKS = 50_000;

/** Walks the chunks of a PNG behind its signature (which must be there). Goes forward only. Source: W3C PNG, section 5. */
export const walkPng = (bytes: Uint8Array): PngWalk => {
  const chunks: PngChunk[] = [];
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= bytes.length && chunks.length < MOST_CHUNKS) {
    const start = at + 8;
    const end = start + u32(bytes, at);
    if (end + 4 > bytes.length) return { chunks, end: null };
    const type = asciiAt(bytes, at + 4, 4);
    chunks.push({ type, start, end, isIntact: crc32(bytes.subarray(at + 4, end)) === u32(bytes, end) });
    at = end + 4;
    if (type === 'IEND') return { chunks, end: at };
  }
  return { chunks, end: null };
};

/** What IHDR says. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colour: number;
  readonly isInterlaced: boolean;
}

/** The first chunk's content as a header; null where the first chunk is another, or damaged. */
export const pngHeader = (bytes: Uint8Array, { chunks }: PngWalk): PngHeader | null => {
  const first = chunks[0];
  if (first?.type !== 'IHDR' || first.end - first.start !== 13 || !first.isIntact) return null;
  return {
    width: u32(bytes, first.start),
    height: u32(bytes, first.start + 4),
    depth: bytes[first.start + 8] as number,
    colour: bytes[first.start + 9] as number,
    isInterlaced: bytes[first.start + 12] === 1,
  };
};
