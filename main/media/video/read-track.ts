import { type Box, boxesIn } from './boxes.ts';
import { asciiAt } from '../bytes.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { type Entry, pictureEntry, soundEntry } from './sample-entry.ts';
import { samplesOf } from './sample-table.ts';
import type { Samples } from './samples.ts';
import { need } from './source.ts';

/** One line of what is shown of a track: how long, in the movie’s time, and from where in the track’s; -1: nothing yet. */
export interface Edit {
  readonly length: number;
  readonly from: number;
}

/** How the picture is turned or mirrored: the four numbers of its matrix, each -1, 0 or 1. */
export type Turn = readonly [a: number, b: number, c: number, d: number];

export interface Track {
  readonly id: number;
  readonly handler: string;
  /** Four letters of its kinds of samples: "avc1", "gpmd". */
  readonly kinds: readonly string[];
  readonly isOn: boolean;
  /** Parts of a second. */
  readonly scale: number;
  readonly turn: Turn;
  /** As it is shown before it is turned, in pixels; 0 where the file does not say. */
  readonly width: number;
  readonly height: number;
  readonly edits: readonly Edit[];
  /** Every edit runs at its own speed. */
  readonly isPlain: boolean;
  /** Null for a kind that is not taken. */
  readonly entries: readonly Entry[] | null;
  readonly samples: Samples;
  /** Says when it was made. */
  readonly hasDate: boolean;
  readonly hasName: boolean;
  /** Boxes of the track that are no part of how it plays. */
  readonly extras: readonly Box[];
}

const MOST_EDITS = 1_000;
const MOST_ENTRIES = 16;
const AS_IS: Turn = [1, 0, 0, 1];

const turnOf = (fields: Fields, at: number): Turn => {
  const said = [0, 4, 12, 16].map((offset) => fields.i32(at + offset) / 2 ** 16);
  const [a = 1, b = 0, c = 0, d = 1] = said;
  const isTurn = said.every((one) => Math.abs(one) === 1 || one === 0) && Math.abs(a * d - b * c) === 1;
  return isTurn ? [a, b, c, d] : AS_IS;
};

const editsOf = (
  bytes: Uint8Array,
  box: Box | undefined,
): { readonly edits: readonly Edit[]; readonly isPlain: boolean } => {
  const list = box === undefined ? undefined : boxesIn(bytes, box).find(({ type }) => type === 'elst');
  if (list === undefined) return { edits: [], isPlain: true };
  const fields = fieldsOf(bytes, list);
  const isLong = fields.u8(0) === 1;
  const count = fields.u32(4);
  need(count <= MOST_EDITS, 'There are more edits than any video has');
  const edits: Edit[] = [];
  let isPlain = true;
  for (let index = 0; index < count; index += 1) {
    const at = 8 + index * (isLong ? 20 : 12);
    edits.push({
      length: isLong ? fields.u64(at) : fields.u32(at),
      from: isLong ? fields.i64(at + 8) : fields.i32(at + 4),
    });
    if (fields.i32(at + (isLong ? 16 : 8)) !== 0x1_0000) isPlain = false;
  }
  return { edits, isPlain };
};

const entriesOf = (bytes: Uint8Array, boxes: readonly Box[], handler: string): readonly Entry[] | null => {
  const make = handler === 'vide' ? pictureEntry : handler === 'soun' ? soundEntry : null;
  if (make === null) return null;
  const made = boxes.slice(0, MOST_ENTRIES).map((box) => make(bytes, box));
  return made.length > 0 && made.every((one) => one !== null) ? made : null;
};

const PARTS = new Set(['tkhd', 'edts', 'mdia', 'tref', 'tapt', 'load']);

/** Everything about one track, its samples listed. Source: ISO/IEC 14496-12, 8.3 to 8.7. */
export const readTrack = (bytes: Uint8Array, box: Box): Track | null => {
  const find = (boxes: readonly Box[], type: string): Box | undefined =>
    boxes.find((one) => one.type === type);
  const own = boxesIn(bytes, box);
  const [head, media] = [find(own, 'tkhd'), find(own, 'mdia')];
  if (head === undefined || media === undefined) return null;
  const inner = boxesIn(bytes, media);
  const [clock, kind, information] = [find(inner, 'mdhd'), find(inner, 'hdlr'), find(inner, 'minf')];
  if (clock === undefined || kind === undefined || information === undefined) return null;
  const table = find(boxesIn(bytes, information), 'stbl');
  if (table === undefined) return null;
  const tables = boxesIn(bytes, table);
  const list = find(tables, 'stsd');
  if (list === undefined) return null;
  const [header, time] = [fieldsOf(bytes, head), fieldsOf(bytes, clock)];
  const isLong = header.u8(0) === 1;
  const rest = isLong ? 36 : 24;
  const handler = asciiAt(bytes, kind.start + 8, 4);
  const entries = boxesIn(bytes, { start: list.start + 8, end: list.end });
  const isTaken = handler === 'vide' || handler === 'soun';
  const bare = entriesOf(bytes, entries, handler);
  return {
    id: header.u32(isLong ? 20 : 12),
    handler,
    kinds: entries.slice(0, MOST_ENTRIES).map(({ type }) => type),
    isOn: (header.u8(3) & 1) === 1,
    scale: time.u32(time.u8(0) === 1 ? 20 : 12),
    turn: turnOf(header, rest + 16),
    width: Math.round(header.u32(rest + 52) / 2 ** 16),
    height: Math.round(header.u32(rest + 56) / 2 ** 16),
    ...editsOf(bytes, find(own, 'edts')),
    entries: bare,
    samples: samplesOf(bytes, isTaken && bare !== null ? tables : []),
    hasDate: [header, time].some((one) => one.u32(4) !== 0 || one.u32(8) !== 0),
    hasName: kind.end - kind.start > 25,
    extras: own.filter(({ type }) => !PARTS.has(type)),
  };
};
