/** WebPs put together from a small one that a browser wrote. */
import { type Part, bytesOf } from './jpeg-file.ts';

const u24 = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff, value >> 16];
const u32 = (value: number): readonly number[] => [...u24(value & 0xffffff), value >>> 24];

export const webpChunk = (type: string, ...content: readonly Part[]): Uint8Array => {
  const body = bytesOf(...content);
  return bytesOf(type, u32(body.length), body, body.length % 2 === 0 ? [] : [0]);
};

export const riff = (...chunks: readonly Uint8Array[]): Uint8Array => {
  const body = bytesOf('WEBP', ...chunks);
  return bytesOf('RIFF', u32(body.length), body);
};

/** The wide header with its flags: 2 moves, 4 XMP, 8 EXIF, 16 see-through, 32 a colour profile. */
export const vp8x = (width: number, height: number, flags: number): Uint8Array =>
  webpChunk('VP8X', [flags, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)]);

/** The opening of pixels without loss, with no pixels behind it. */
export const vp8l = (width: number, height: number): Uint8Array =>
  webpChunk('VP8L', 0x2f, u32((width - 1) | ((height - 1) << 14)), 0);

/** 128 × 64 pixels, four corners: white, light, black, dark, clockwise from the top left. */
const PIXELS = new Uint8Array(
  Buffer.from(
    'VlA4IEAAAADwBACdASqAAEAAPm0wlEakIyIhLAgAgA2JaQAAXHqpGDomB/vZhq/TtpT1w/e0/AAA/vq2xv0UkCW9YciIAAAA',
    'base64',
  ),
);

/** A frame of a film: the small one, at some place, said to be of some size. */
export const webpFrame = ({
  left = 0,
  width = 128,
  pixels = PIXELS,
}: {
  readonly left?: number;
  readonly width?: number;
  readonly pixels?: Uint8Array;
} = {}): Uint8Array =>
  webpChunk('ANMF', u24(left / 2), u24(0), u24(width - 1), u24(63), u24(100), [0], pixels);

/** A film of such frames, none behind the wide header without them. */
export const movingWebp = (
  frames: readonly Uint8Array[] = [webpFrame(), webpFrame()],
  behind: readonly Uint8Array[] = [],
): Uint8Array =>
  riff(
    vp8x(128, 64, behind.length > 0 ? 10 : 2),
    webpChunk('ANIM', [0, 0, 0, 0, 0, 0]),
    ...frames,
    ...behind,
  );

/** Bare without `flags`; else with the wide header, chunks before the pixels and behind them. */
export const webpFile = (
  flags: number | null = null,
  before: readonly Uint8Array[] = [],
  behind: readonly Uint8Array[] = [],
): Uint8Array => (flags === null ? riff(PIXELS) : riff(vp8x(128, 64, flags), ...before, PIXELS, ...behind));
