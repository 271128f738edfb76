/** Small true PNGs with whatever chunks a test puts in. */
import { crc32, deflateSync } from 'node:zlib';
import { type Part, bytesOf } from './jpeg-file.ts';

const u32 = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];

export const chunk = (type: string, ...content: readonly Part[]): Uint8Array => {
  const body = bytesOf(...content);
  const named = bytesOf(type, body);
  return bytesOf(u32(body.length), named, u32(crc32(named)));
};

export const SIGNATURE = bytesOf('\x89PNG\r\n\x1a\n');
export const ihdr = (width: number, height: number, depth = 8, colour = 6, interlace = 0): Uint8Array =>
  chunk('IHDR', u32(width), u32(height), depth, colour, [0, 0, interlace]);
export const IEND = chunk('IEND');

export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  readonly pixel?: (x: number, y: number) => Pixel;
  /** Chunks between header and pixels. */
  readonly chunks?: readonly Uint8Array[];
  readonly trailing?: Uint8Array;
}

export const pngFile = ({
  width,
  height,
  pixel = () => [90, 120, 150, 255],
  chunks = [],
  trailing = new Uint8Array(),
}: PngOptions): Uint8Array => {
  const lines = new Uint8Array(height * (1 + width * 4));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    at += 1;
    for (let x = 0; x < width; x += 1) for (const value of pixel(x, y)) lines[at++] = value;
  }
  return bytesOf(
    SIGNATURE,
    ihdr(width, height),
    ...chunks,
    // The quickest: nobody measures how small it is.
    chunk('IDAT', deflateSync(lines, { level: 1 })),
    IEND,
    trailing,
  );
};
