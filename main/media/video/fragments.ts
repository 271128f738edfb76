import { type Box, boxesIn } from './boxes.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { type Samples, addSample } from './samples.ts';
import { need } from './source.ts';

/** What a track’s fragments leave unsaid. Source: ISO/IEC 14496-12, 8.8.3. */
export interface Defaults {
  readonly entry: number;
  readonly length: number;
  readonly size: number;
  readonly flags: number;
}

/** Defaults of each track, by its number. */
export const defaultsIn = (bytes: Uint8Array, boxes: readonly Box[]): ReadonlyMap<number, Defaults> =>
  new Map(
    boxes
      .filter(({ type }) => type === 'trex')
      .map((box) => {
        const fields = fieldsOf(bytes, box);
        const [entry, length, size, flags] = [fields.u32(8), fields.u32(12), fields.u32(16), fields.u32(20)];
        return [fields.u32(4), { entry, length, size, flags }];
      }),
  );

/** A picture that needs others says so in this bit of its flags. */
const NEEDS_OTHERS = 0x1_0000;

/** One track that takes samples from fragments. */
export interface Growing {
  readonly samples: Samples;
  readonly defaults: Defaults;
  /** Where its next sample is decoded. */
  time: number;
}

interface Header {
  readonly track: number;
  /** Where its data are counted from. */
  readonly base: number | null;
  readonly isFromHere: boolean;
  readonly own: Partial<Defaults>;
}

const headerOf = (fields: Fields): Header => {
  const flags = fields.u32(0) & 0xff_ffff;
  let at = 8;
  const next = (bit: number, width: 4 | 8): number | undefined => {
    if ((flags & bit) === 0) return undefined;
    at += width;
    return width === 8 ? fields.u64(at - 8) : fields.u32(at - 4);
  };
  const base = next(0x1, 8) ?? null;
  const [entry, length, size, own] = [next(0x2, 4), next(0x8, 4), next(0x10, 4), next(0x20, 4)];
  return {
    track: fields.u32(4),
    base,
    isFromHere: (flags & 0x2_0000) !== 0,
    own: {
      ...(entry !== undefined && { entry }),
      ...(length !== undefined && { length }),
      ...(size !== undefined && { size }),
      ...(own !== undefined && { flags: own }),
    },
  };
};

/** Adds the samples of one run; answers where the next run’s data begin. */
const addRun = (fields: Fields, track: Growing, said: Defaults, from: number, base: number): number => {
  const flags = fields.u32(0) & 0xff_ffff;
  const version = fields.u8(0);
  const count = fields.u32(4);
  let at = 8;
  const next = (bit: number): number | null => {
    if ((flags & bit) === 0) return null;
    at += 4;
    return fields.u32(at - 4);
  };
  const offset = next(0x1);
  let data = offset === null ? from : base + (offset | 0);
  const first = next(0x4);
  for (let index = 0; index < count; index += 1) {
    const length = next(0x100) ?? said.length;
    const size = next(0x200) ?? said.size;
    const own = next(0x400) ?? (index === 0 && first !== null ? first : said.flags);
    const shown = next(0x800) ?? 0;
    need(data >= 0, 'A run begins before the file');
    const isKey = (own & NEEDS_OTHERS) === 0;
    const shift = version === 0 && shown < 2 ** 31 ? shown : shown | 0;
    addSample(track.samples, { at: data, size, shift, length, isKey, entry: said.entry - 1 }, track.time);
    data += size;
    track.time += length;
  }
  return data;
};

/**
 * Adds what one fragment holds to its tracks. `bytes`: the content of its box, which began at `at` in the file.
 * Source: ISO/IEC 14496-12, 8.8.
 */
export const addFragment = (bytes: Uint8Array, at: number, tracks: ReadonlyMap<number, Growing>): void => {
  let before = at;
  for (const box of boxesIn(bytes, { start: 0, end: bytes.length })) {
    if (box.type !== 'traf') continue;
    const parts = boxesIn(bytes, box);
    const head = parts.find(({ type }) => type === 'tfhd');
    need(head !== undefined, 'A fragment names no track');
    if (head === undefined) continue;
    const header = headerOf(fieldsOf(bytes, head));
    const track = tracks.get(header.track);
    const base = header.base ?? (header.isFromHere ? at : before);
    before = base;
    if (track === undefined) continue;
    const said = { ...track.defaults, ...header.own };
    const begins = parts.find(({ type }) => type === 'tfdt');
    if (begins !== undefined) {
      const fields = fieldsOf(bytes, begins);
      const time = fields.u8(0) === 1 ? fields.u64(4) : fields.u32(4);
      // Where a piece is missing, the picture before it stands longer.
      if (time > track.time && track.samples.length.length > 0) {
        const last = track.samples.length.length - 1;
        track.samples.length[last] = (track.samples.length[last] ?? 0) + time - track.time;
      }
      track.time = Math.max(time, track.time);
    }
    for (const run of parts) {
      if (run.type === 'trun') before = addRun(fieldsOf(bytes, run), track, said, before, base);
    }
  }
};
