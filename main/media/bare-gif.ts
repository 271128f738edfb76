import { type GifWalk, walkGif } from './gif.ts';
import { endedAt, joined, packedEnd } from './gif-pixels.ts';

const LONGEST_BLOCK = 255;

/** Bytes in blocks of 255 with the empty one at the end. */
const inBlocks = (bytes: Uint8Array): readonly Uint8Array[] => {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST_BLOCK) {
    const part = bytes.subarray(at, at + LONGEST_BLOCK);
    parts.push(Uint8Array.of(part.length), part);
  }
  return [...parts, Uint8Array.of(0)];
};

const pair = (value: number): readonly [number, number] => [value & 0xff, value >> 8];

/** How often it runs, in the words every program reads. */
const loopNote = (loop: number): Uint8Array =>
  Uint8Array.of(0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0', 'latin1'), 3, 1, ...pair(loop), 0);

/** What is done with a frame after its time, and whether a colour is see-through; two bits say how to wait for a person. */
const KEPT_OF_CONTROL = 0x1d;
/** Own colours, drawn in four passes, and how many colours. */
const KEPT_OF_FRAME = 0xc7;

/**
 * A moving GIF written anew with its frames, their colours, times and loop: no comment, no program's note, nothing
 * behind the last pixel of a frame or behind the picture. The pixels stay packed as they were. Null where a frame's
 * pixels do not end where they should.
 */
export const bareGif = (bytes: Uint8Array, walk: GifWalk = walkGif(bytes)): Uint8Array | null => {
  const { screen, colours, frames, loop } = walk;
  const parts: Uint8Array[] = [
    Uint8Array.of(...Buffer.from('GIF89a', 'latin1'), ...pair(screen.width), ...pair(screen.height)),
    Uint8Array.of((bytes[10] ?? 0) & 0xf7, colours === null ? 0 : (bytes[11] ?? 0), 0),
  ];
  if (colours !== null) parts.push(bytes.subarray(colours.start, colours.end));
  if (loop !== null) parts.push(loopNote(loop));
  for (const frame of frames) {
    const packed = joined(bytes, frame.blocks);
    const end = packedEnd(packed, frame.codeBits, frame.width * frame.height);
    if (end === null) return null;
    if (frame.control !== null) {
      const [how = 0, ...rest] = bytes.subarray(frame.control, frame.control + 4);
      const [low = 0, high = 0, clear = 0] = rest;
      const isClear = (how & 1) === 1;
      parts.push(Uint8Array.of(0x21, 0xf9, 4, how & KEPT_OF_CONTROL, low, high, isClear ? clear : 0, 0));
    }
    parts.push(
      Uint8Array.of(0x2c, ...bytes.subarray(frame.descriptor, frame.descriptor + 8)),
      Uint8Array.of((bytes[frame.descriptor + 8] as number) & KEPT_OF_FRAME),
    );
    if (frame.colours !== null) parts.push(bytes.subarray(frame.colours.start, frame.colours.end));
    parts.push(Uint8Array.of(frame.codeBits), ...inBlocks(endedAt(packed, end)));
  }
  return new Uint8Array(Buffer.concat([...parts, Uint8Array.of(0x3b)]));
};

/**
 * True where a GIF is exactly what would be written of it: so there is nothing in it that is no frame, colour, time or
 * loop. The one who wrote it need not be believed.
 */
export const isBareGif = (bytes: Uint8Array, walk: GifWalk): boolean => {
  const again = bareGif(bytes, walk);
  return again !== null && Buffer.compare(again, bytes) === 0;
};
