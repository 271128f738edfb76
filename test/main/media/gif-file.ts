/** Small true GIFs, with whatever notes a test puts in. */
import { type Part, bytesOf } from './jpeg-file.ts';

const pair = (value: number): readonly number[] => [value & 0xff, value >> 8];

/** Content cut into blocks of at most 255 bytes, with the empty one at the end. */
const blocks = (content: Uint8Array): Uint8Array => {
  const parts: Part[] = [];
  for (let at = 0; at < content.length; at += 255) {
    const part = content.subarray(at, at + 255);
    parts.push(part.length, part);
  }
  return bytesOf(...parts, 0);
};

export const gifNote = (label: number, ...content: readonly Part[]): Uint8Array =>
  bytesOf(0x21, label, blocks(bytesOf(...content)));
export const gifComment = (words: string): Uint8Array => gifNote(0xfe, words);
/** A program's note: its eleven letters are a block of their own. */
export const gifProgram = (letters: string, ...content: readonly Part[]): Uint8Array =>
  bytesOf(0x21, 0xff, 11, letters, blocks(bytesOf(...content)));
export const gifLoop = (times: number): Uint8Array => gifProgram('NETSCAPE2.0', 1, pair(times));
/** XMP as it stands in a GIF: not in blocks, with the trailer that makes every reader find the end. */
export const gifXmp = (packet: string): Uint8Array =>
  bytesOf(
    [0x21, 0xff, 11],
    'XMP DataXMP',
    packet,
    1,
    Array.from({ length: 256 }, (_, index) => 255 - index),
    0,
  );

/** Codes of nine bits: the table is cleared before it grows. */
const CLEAR = 256;
const END = 257;
export const gifPacked = (pixels: readonly number[]): Uint8Array => {
  const codes: number[] = [];
  for (const [index, pixel] of pixels.entries()) {
    if (index % 250 === 0) codes.push(CLEAR);
    codes.push(pixel);
  }
  codes.push(END);
  const packed = new Uint8Array(Math.ceil((codes.length * 9) / 8));
  for (const [index, code] of codes.entries()) {
    for (let bit = 0; bit < 9; bit += 1) {
      const at = index * 9 + bit;
      packed[at >> 3] = (packed[at >> 3] as number) | (((code >> bit) & 1) << (at & 7));
    }
  }
  return packed;
};

/** 256 greys. */
const GREYS = bytesOf(...Array.from({ length: 256 }, (_, grey) => [grey, grey, grey]));

export interface GifFileFrame {
  readonly left?: number;
  readonly top?: number;
  readonly width: number;
  readonly height: number;
  /** Brightness, 0 to 255. */
  readonly level?: (x: number, y: number) => number;
  /** Hundredths of a second. */
  readonly delay?: number;
  /** The packed pixels, where a test makes them itself. */
  readonly packed?: Uint8Array;
}

export const gifFrame = ({
  left = 0,
  top = 0,
  width,
  height,
  level = () => 128,
  delay,
  packed,
}: GifFileFrame): Uint8Array => {
  const pixels: number[] = [];
  if (packed === undefined)
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) pixels.push(level(x, y));
  return bytesOf(
    delay === undefined ? [] : [0x21, 0xf9, 4, 4, ...pair(delay), 0, 0],
    0x2c,
    [...pair(left), ...pair(top), ...pair(width), ...pair(height), 0],
    8,
    blocks(packed ?? gifPacked(pixels)),
  );
};

export interface GifOptions {
  readonly width: number;
  readonly height: number;
  /** One frame that fills the screen, where left out. */
  readonly frames?: readonly GifFileFrame[];
  /** Before the first frame. */
  readonly notes?: readonly Uint8Array[];
  readonly trailing?: Uint8Array;
}

export const gifFile = ({
  width,
  height,
  frames = [{ width, height }],
  notes = [],
  trailing = new Uint8Array(),
}: GifOptions): Uint8Array =>
  bytesOf(
    'GIF89a',
    [...pair(width), ...pair(height), 0xf7, 0, 0],
    GREYS,
    ...notes,
    ...frames.map(gifFrame),
    0x3b,
    trailing,
  );
