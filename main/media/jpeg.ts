import { u16 } from './bytes.ts';

/** One segment of a JPEG: its marker, and where its content lies (without marker and length). */
export interface JpegSegment {
  /** Second byte of the marker: 0xE1 for APP1. */
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

export interface JpegWalk {
  readonly segments: readonly JpegSegment[];
  /** Offset behind the end marker; null where the file ends before it. */
  readonly end: number | null;
  /** False where something between segments is neither segment nor padding. */
  readonly isWhole: boolean;
}

export const APP0 = 0xe0;
export const APP1 = 0xe1;
export const APP2 = 0xe2;
export const APP13 = 0xed;
export const COMMENT = 0xfe;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Where the compressed data of a scan ends: at the next marker that is neither a stuffed byte, padding nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  // Byte by byte: `indexOf` is slower by far where every second byte is a stuffed one.
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const kind = bytes[at + 1] as number;
    if (kind === 0xff) continue;
    if (kind !== 0 && !isRestart(kind)) return at;
    at += 1;
  }
  return bytes.length;
};

/** More segments than any picture has: 100 MB of metadata in segments of full length are 1,600. */
const MOST_SEGMENTS = 20_000;
/** More padding bytes than any encoder writes. */
const MOST_PADDING = 20_000;

/**
 * Walks the segments of a JPEG from its start marker (which must be there) to its end marker, scans jumped over. Goes
 * forward only, so that no file can make it run on. Source: ITU-T T.81, annex B.
 */
export const walkJpeg = (bytes: Uint8Array): JpegWalk => {
  const segments: JpegSegment[] = [];
  let at = 2;
  let padding = 0;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff || segments.length === MOST_SEGMENTS || padding === MOST_PADDING)
      return { segments, end: null, isWhole: false };
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      padding += 1;
      at += 1;
      continue;
    }
    if (marker === END) return { segments, end: at + 2, isWhole: true };
    if (marker === 0 || marker === 1 || marker === START || isRestart(marker))
      return { segments, end: null, isWhole: false };
    const length = u16(bytes, at + 2);
    const start = at + 4;
    const end = at + 2 + length;
    if (length < 2) return { segments, end: null, isWhole: false };
    // Also where the length itself is cut off, and no number.
    if (!(end <= bytes.length)) return { segments, end: null, isWhole: true };
    segments.push({ marker, start, end });
    at = marker === SCAN ? endOfScan(bytes, end) : end;
  }
  return { segments, end: null, isWhole: true };
};

/** A frame header: how the picture is packed, and how large it is. */
export interface JpegFrame {
  readonly marker: number;
  /** Bits a sample. */
  readonly precision: number;
  readonly width: number;
  readonly height: number;
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which lie between them. */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Baseline, extended and progressive with Huffman codes: what browsers decode. */
export const isCommonFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;

/** The frame header of a segment; null where the segment is too short to be one. */
export const frameOf = (bytes: Uint8Array, segment: JpegSegment): JpegFrame | null =>
  segment.end - segment.start < 6
    ? null
    : {
        marker: segment.marker,
        precision: bytes[segment.start] as number,
        height: u16(bytes, segment.start + 1),
        width: u16(bytes, segment.start + 3),
      };
