import { type Stretch, asciiAt, u32 } from '../bytes.ts';
import { type Source, need } from './source.ts';

/** One box of an ISO or QuickTime file: its four letters, where its header begins and where its content lies. */
export interface Box extends Stretch {
  readonly type: string;
  readonly at: number;
}

/** Boxes in one box: a track has about ten. */
const MOST_INSIDE = 4_096;
/** Boxes of a file side by side. A stream that was cut into pieces of a second has two for each. */
const MOST_BESIDE = 20_000;

/** Length of a header and of the whole box. `room`: bytes up to the end of what it lies in; 0 means as far as that. */
const measure = (
  bytes: Uint8Array,
  at: number,
  room: number,
): { readonly head: number; readonly all: number } => {
  const short = u32(bytes, at);
  if (short === 1) return { head: 16, all: u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12) };
  return { head: 8, all: short === 0 ? room : short };
};

/** The boxes in a stretch. Up to seven bytes may follow, as QuickTime ends some lists. Source: ISO/IEC 14496-12, 4.2. */
export const boxesIn = (bytes: Uint8Array, { start, end }: Stretch): readonly Box[] => {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end; ) {
    // A list’s own end: four zeros, with whatever follows them.
    if (u32(bytes, at) === 0) break;
    const { head, all } = measure(bytes, at, end - at);
    need(all >= head && at + all <= end, 'A box is larger than the one it lies in');
    need(boxes.length < MOST_INSIDE, 'There are more boxes than any video has');
    boxes.push({ type: asciiAt(bytes, at + 4, 4), at, start: at + head, end: at + all });
    at += all;
  }
  return boxes;
};

export interface TopBoxes {
  readonly boxes: readonly Box[];
  /** Where the last one ends that fits. */
  readonly end: number;
  /** The file’s end lies within a box. */
  readonly isCut: boolean;
}

/** The boxes a file consists of, by their headers alone; the walk ends at the first that does not fit. */
export const topBoxes = async (source: Source): Promise<TopBoxes> => {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= source.size) {
    const header = await source.read(at, Math.min(16, source.size - at));
    const { head, all } = measure(header, 0, source.size - at);
    const type = asciiAt(header, 4, 4);
    if (!(all >= head)) break;
    if (at + all > source.size) return { boxes, end: at, isCut: /^[\w ©]{4}$/u.test(type) };
    need(boxes.length < MOST_BESIDE, 'There are more boxes than any video has');
    boxes.push({ type, at, start: at + head, end: at + all });
    at += all;
  }
  return { boxes, end: at, isCut: false };
};
