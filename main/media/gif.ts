import type { PictureSize } from '../../shared/domain/picture-size.ts';
import { type Stretch, asciiAt, le16 } from './bytes.ts';

/** One frame of a GIF: where it lies on the screen, and its packed pixels. */
export interface GifFrame extends PictureSize {
  readonly left: number;
  readonly top: number;
  /** The nine bytes behind the comma. */
  readonly descriptor: number;
  /** The frame's own colours; null where it uses the picture's. */
  readonly colours: Stretch | null;
  /** Bits of the smallest code. */
  readonly codeBits: number;
  readonly blocks: readonly Stretch[];
  /** The four bytes that say how long the frame stands and what comes after it; null where nothing does. */
  readonly control: number | null;
}

/** Something between the frames that is no picture. */
export interface GifNote {
  /** 0xFE a comment, 0x01 plain text, 0xFF a program's. */
  readonly label: number;
  /** For a program's: its eleven letters, as `NETSCAPE2.0`. */
  readonly program: string;
  readonly blocks: readonly Stretch[];
}

export interface GifWalk {
  readonly screen: PictureSize;
  readonly colours: Stretch | null;
  readonly frames: readonly GifFrame[];
  readonly notes: readonly GifNote[];
  /** Times it runs, 0 for ever; null where it does not say. */
  readonly loop: number | null;
  /** Offset behind the trailer; null where the file ends before it. */
  readonly end: number | null;
  /** False where something stands that no GIF has. */
  readonly isWhole: boolean;
}

/** More than any GIF has: a minute at 30 frames a second. */
const MOST_FRAMES = 2_000;
const MOST_NOTES = 10_000;

const COMMA = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const CONTROL = 0xf9;
const PROGRAM = 0xff;
const PLAIN_TEXT = 0x01;

/** Length of a table of colours in bytes, from the byte that says it; 0 where there is none. */
const tableLength = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1));

/** Blocks of up to 255 bytes up to the empty one; `next` is null where the file ends before. */
const blocksFrom = (
  bytes: Uint8Array,
  from: number,
): { readonly blocks: readonly Stretch[]; readonly next: number | null } => {
  const blocks: Stretch[] = [];
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] as number;
    if (length === 0) return { blocks, next: at + 1 };
    if (at + 1 + length > bytes.length) break;
    blocks.push({ start: at + 1, end: at + 1 + length });
    at += 1 + length;
  }
  return { blocks, next: null };
};

const loopOf = (bytes: Uint8Array, { program, blocks }: GifNote): number | null => {
  const [first] = blocks.slice(1);
  if (program !== 'NETSCAPE2.0' && program !== 'ANIMEXTS1.0') return null;
  return first !== undefined && first.end - first.start === 3 && bytes[first.start] === 1
    ? le16(bytes, first.start + 1)
    : null;
};

/** Walks a GIF behind its six opening bytes (which must be there). Goes forward only, unpacks nothing. Source: GIF89a. */
export const walkGif = (bytes: Uint8Array): GifWalk => {
  const frames: GifFrame[] = [];
  const notes: GifNote[] = [];
  const screen = { width: le16(bytes, 6), height: le16(bytes, 8) };
  const palette = tableLength(bytes[10] ?? 0);
  const colours = palette === 0 ? null : { start: 13, end: 13 + palette };
  let loop: number | null = null;
  let control: number | null = null;
  const stop = (end: number | null, isWhole: boolean): GifWalk => ({
    screen,
    colours,
    frames,
    notes,
    loop,
    end,
    isWhole,
  });
  let at = 13 + palette;
  while (at < bytes.length && frames.length < MOST_FRAMES && notes.length < MOST_NOTES) {
    const kind = bytes[at] as number;
    if (kind === TRAILER) return stop(at + 1, true);
    if (kind === COMMA) {
      const descriptor = at + 1;
      const table = tableLength(bytes[descriptor + 8] ?? 0);
      const from = descriptor + 9 + table;
      if (from >= bytes.length) return stop(null, true);
      const { blocks, next } = blocksFrom(bytes, from + 1);
      frames.push({
        left: le16(bytes, descriptor),
        top: le16(bytes, descriptor + 2),
        width: le16(bytes, descriptor + 4),
        height: le16(bytes, descriptor + 6),
        descriptor,
        colours: table === 0 ? null : { start: descriptor + 9, end: from },
        codeBits: bytes[from] as number,
        blocks,
        control,
      });
      control = null;
      if (next === null) return stop(null, true);
      at = next;
    } else if (kind === EXTENSION) {
      const label = bytes[at + 1] ?? 0;
      const { blocks, next } = blocksFrom(bytes, at + 2);
      const [first] = blocks;
      if (label === CONTROL)
        control = first !== undefined && first.end - first.start >= 4 ? first.start : null;
      else {
        const note = {
          label,
          program: label === PROGRAM && first ? asciiAt(bytes, first.start, 11) : '',
          blocks,
        };
        notes.push(note);
        loop = loopOf(bytes, note) ?? loop;
        // A text on the picture uses up what was said for the next frame.
        if (label === PLAIN_TEXT) control = null;
      }
      if (next === null) return stop(null, true);
      at = next;
    } else return stop(null, false);
  }
  return stop(null, at >= bytes.length);
};
