import { type Chunk, chunksOf, readSamples } from './chunks.ts';
import { blankUserData } from './bare-esds.ts';
import { blankMessages } from './bare-units.ts';
import { fullBox, joined, letters, makeBox, u16s, u32s, u64s } from './make-box.ts';
import type { KeptTrack, Movie } from './read-movie.ts';
import type { Edit } from './read-track.ts';
import { lengthOf } from './samples.ts';
import { type Source, need } from './source.ts';

/** Equal neighbours as one row: how many, and what. */
const rows = (values: readonly number[]): readonly (readonly [count: number, value: number])[] => {
  const found: [number, number][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === value) last[0] += 1;
    else found.push([1, value]);
  }
  return found;
};

/** Numbers one behind the other; too many to be handed over as arguments. */
const long = (values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
  return bytes;
};

const tables = (
  { samples, entries }: KeptTrack,
  chunks: readonly (Chunk & { readonly at: number })[],
): Uint8Array => {
  const { shift, isKey, size, length, entry } = samples;
  const timing = rows(length).flat();
  const inChunks: number[] = [];
  let before = '';
  for (const [index, { from, to }] of chunks.entries()) {
    const row = [to - from, (entry[from] ?? 0) + 1];
    if (row.join() !== before) inChunks.push(index + 1, ...row);
    before = row.join();
  }
  const shifts = shift.some((one) => one !== 0) ? rows(shift).flat() : null;
  const isSigned = shift.some((one) => one < 0);
  const keys = isKey.every(Boolean) ? null : isKey.flatMap((is, index) => (is ? [index + 1] : []));
  return makeBox(
    'stbl',
    fullBox('stsd', 0, 0, u32s(entries.length), ...entries.map(({ bytes }) => bytes)),
    fullBox('stts', 0, 0, u32s(timing.length / 2), long(timing)),
    ...(shifts === null ? [] : [fullBox('ctts', isSigned ? 1 : 0, 0, u32s(shifts.length / 2), long(shifts))]),
    ...(keys === null ? [] : [fullBox('stss', 0, 0, u32s(keys.length), long(keys))]),
    fullBox('stsc', 0, 0, u32s(inChunks.length / 3), long(inChunks)),
    fullBox('stsz', 0, 0, u32s(0, size.length), long(size)),
    fullBox('stco', 0, 0, u32s(chunks.length), long(chunks.map(({ at }) => at))),
  );
};

/** 4 bytes where they suffice, else 8: version and both dates at zero, what lies between, then the length. */
const timed = (
  type: string,
  flags: number,
  between: Uint8Array,
  duration: number,
  rest: Uint8Array,
): Uint8Array =>
  duration < 2 ** 32
    ? fullBox(type, 0, flags, u32s(0, 0), between, u32s(duration), rest)
    : fullBox(type, 1, flags, u64s(0, 0), between, u64s(duration), rest);

const ONE = 0x1_0000;
/** A matrix that turns and moves back into the upper left corner. */
const matrix = ({
  turn: [a, b, c, d],
  width,
  height,
}: Pick<KeptTrack, 'turn' | 'width' | 'height'>): Uint8Array => {
  const x = Math.max(0, -a * width, -c * height);
  const y = Math.max(0, -b * width, -d * height);
  return u32s(a * ONE, b * ONE, 0, c * ONE, d * ONE, 0, x * ONE, y * ONE, 0x4000_0000);
};
const STRAIGHT = { turn: [1, 0, 0, 1], width: 0, height: 0 } as const;

const editBox = (edits: readonly Edit[]): readonly Uint8Array[] => {
  if (edits.length === 0) return [];
  const isLong = edits.some(({ length, from }) => length >= 2 ** 32 || from >= 2 ** 31);
  const lines = edits.map(({ length, from }) =>
    joined(isLong ? u64s(length, from) : u32s(length, from), u32s(ONE)),
  );
  return [makeBox('edts', fullBox('elst', isLong ? 1 : 0, 0, u32s(lines.length), ...lines))];
};

const KINDS = {
  vide: fullBox('vmhd', 0, 1, u16s(0, 0, 0, 0)),
  soun: fullBox('smhd', 0, 0, u32s(0)),
} as const;

const editsOf = (track: KeptTrack, scale: number): readonly Edit[] =>
  // Pieces say 0 for "to the end".
  track.edits.map((edit) =>
    edit.length === 0 && edit.from >= 0
      ? {
          ...edit,
          length: Math.max(0, Math.round(((lengthOf(track.samples) - edit.from) / track.scale) * scale)),
        }
      : edit,
  );

const trackBox = (track: KeptTrack, number: number, scale: number, own: Uint8Array): Uint8Array => {
  const isPicture = track.handler === 'vide';
  const edits = editsOf(track, scale);
  const whole = lengthOf(track.samples);
  const shown =
    edits.length === 0
      ? Math.round((whole / track.scale) * scale)
      : edits.reduce((sum, { length }) => sum + length, 0);
  const width = track.width || (track.entries[0]?.width ?? 0);
  const height = track.height || (track.entries[0]?.height ?? 0);
  const lies = isPicture ? { turn: track.turn, width, height } : STRAIGHT;
  return makeBox(
    'trak',
    timed(
      'tkhd',
      3,
      u32s(number, 0),
      shown,
      joined(
        u32s(0, 0),
        u16s(0, 0, isPicture ? 0 : 0x100, 0),
        matrix(lies),
        u32s(lies.width * ONE, lies.height * ONE),
      ),
    ),
    ...editBox(edits),
    makeBox(
      'mdia',
      // 0x55c4: "und", no language said.
      timed('mdhd', 0, u32s(track.scale), whole, u16s(0x55c4, 0)),
      fullBox('hdlr', 0, 0, u32s(0), track.handler, u32s(0, 0, 0), [0]),
      makeBox(
        'minf',
        KINDS[isPicture ? 'vide' : 'soun'],
        makeBox('dinf', fullBox('dref', 0, 0, u32s(1), fullBox('url ', 0, 1))),
        own,
      ),
    ),
  );
};

const durationOf = (track: KeptTrack, scale: number): number => {
  const edits = editsOf(track, scale);
  return edits.length === 0
    ? Math.round((lengthOf(track.samples) / track.scale) * scale)
    : edits.reduce((sum, { length }) => sum + length, 0);
};

const movieBox = (
  tracks: readonly KeptTrack[],
  scale: number,
  chunks: readonly Chunk[],
  start: number,
): Uint8Array => {
  let at = start;
  const placed = chunks.map((chunk) => {
    at += chunk.size;
    return { ...chunk, at: at - chunk.size };
  });
  const duration = Math.max(...tracks.map((track) => durationOf(track, scale)));
  return makeBox(
    'moov',
    timed(
      'mvhd',
      0,
      u32s(scale),
      duration,
      joined(
        u32s(ONE),
        u16s(0x100, 0),
        u32s(0, 0),
        matrix(STRAIGHT),
        u32s(0, 0, 0, 0, 0, 0),
        u32s(tracks.length + 1),
      ),
    ),
    ...tracks.map((track, number) => {
      // Wherever they lie, they are named in the order in which they are decoded.
      const own = placed.filter((chunk) => chunk.track === number).sort((a, b) => a.from - b.from);
      return trackBox(track, number + 1, scale, tables(track, own));
    }),
  );
};

/** How every cleared video begins. */
export const FILE_TYPE = makeBox('ftyp', letters('isom'), u32s(0x200), letters('isomiso2mp41'));

/** One piece of a cleared video after the other: its tables, then its samples, each message in them turned into filler. */
export const writeMovie = async function* (movie: Movie, source: Source): AsyncGenerator<Uint8Array> {
  const tracks = [movie.picture, ...(movie.sound === null ? [] : [movie.sound])];
  const chunks = chunksOf(tracks);
  const size = chunks.reduce((sum, one) => sum + one.size, 0);
  // Where samples lie changes no box’s length: the tables are written twice.
  const { length } = movieBox(tracks, movie.scale, chunks, 0);
  const start = FILE_TYPE.length + length + 8;
  need(start + size < 2 ** 32, 'The video is larger than is taken');
  yield joined(FILE_TYPE, movieBox(tracks, movie.scale, chunks, start), u32s(size + 8), 'mdat');
  for (const chunk of chunks) {
    const own = tracks[chunk.track];
    if (own === undefined) continue;
    const piece = await readSamples(source, own.samples, chunk);
    cleanSamples(own, chunk.from, chunk.to, piece);
    yield piece;
  }
};

const cleanSamples = (track: KeptTrack, from: number, to: number, piece: Uint8Array): void => {
  const { samples, entries } = track;
  let at = 0;
  for (let index = from; index < to; index += 1) {
    const entry = entries[samples.entry[index] ?? 0];
    const end = at + (samples.size[index] ?? 0);
    const sample = piece.subarray(at, end);
    if (entry?.units)
      need(blankMessages(sample, entry.units.of, entry.units.size), 'A sample does not consist of units');
    if (entry?.hasStartCodes) blankUserData(sample);
    at = end;
  }
};
