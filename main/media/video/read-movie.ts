import { type Box, type TopBoxes, boxesIn, topBoxes } from './boxes.ts';
import { type CutTrack, cutTrack } from './cut-track.ts';
import { fieldsOf } from './fields.ts';
import { type Growing, addFragment, defaultsIn } from './fragments.ts';
import { type Track, readTrack } from './read-track.ts';
import { type Samples, lengthOf } from './samples.ts';
import { rareKind } from './rare-kinds.ts';
import { BrokenVideo, type Source, need } from './source.ts';

/** Most bytes of a movie’s tables, in memory at once: four hours with sound have about ten million. */
const MOST_TABLES = 48 * 1024 * 1024;
/** Most tracks: a camera with every sensor writes eight. */
const MOST_TRACKS = 64;
/** Longest video, in seconds: the longest any platform takes. */
export const LONGEST = 12 * 60 * 60;
/** Longest edge of a picture, in pixels. */
const MOST_EDGE = 16_384;

/** A track that goes out. */
export interface KeptTrack extends Track, CutTrack {
  readonly entries: NonNullable<Track['entries']>;
}

export interface Movie {
  readonly top: TopBoxes;
  /** The movie’s own box: its content. */
  readonly tables: Uint8Array;
  readonly boxes: readonly Box[];
  /** Parts of a second in which edits are written. */
  readonly scale: number;
  readonly hasDate: boolean;
  readonly tracks: readonly Track[];
  readonly picture: KeptTrack;
  readonly sound: KeptTrack | null;
  /** Seconds. */
  readonly duration: number;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
}

const readTables = async (
  source: Source,
  top: TopBoxes,
): Promise<{ readonly bytes: Uint8Array; readonly box: Box }> => {
  const found = top.boxes.filter(({ type }) => type === 'moov');
  const [box] = found;
  if (box === undefined)
    throw new BrokenVideo(
      top.isCut || top.boxes.some(({ type }) => type === 'mdat') ? 'cut-off' : 'damaged',
      'It has no tables',
    );
  need(found.length === 1, 'It has two movies');
  need(box.end - box.start <= MOST_TABLES, 'Its tables are larger than any');
  return { bytes: await source.read(box.start, box.end - box.start), box };
};

/** Adds what comes in pieces behind the movie’s own box. */
const addFragments = async (
  source: Source,
  top: TopBoxes,
  tables: Uint8Array,
  boxes: readonly Box[],
  tracks: readonly Track[],
): Promise<void> => {
  const extends_ = boxes.find(({ type }) => type === 'mvex');
  if (extends_ === undefined) return;
  const defaults = defaultsIn(tables, boxesIn(tables, extends_));
  const growing = new Map<number, Growing>();
  for (const { id, entries, samples } of tracks) {
    const own = defaults.get(id);
    if (entries !== null && own !== undefined)
      growing.set(id, { samples, defaults: own, time: lengthOf(samples) });
  }
  let read = 0;
  for (const box of top.boxes) {
    if (box.type !== 'moof') continue;
    read += box.end - box.start;
    need(read <= MOST_TABLES, 'Its tables are larger than any');
    addFragment(await source.read(box.start, box.end - box.start), box.at, growing);
  }
};

/** Every sample lies in the file, and together they are no larger than it: nothing is named twice. */
const checkPlaces = ({ at, size, entry }: Samples, entries: number, source: Source): number => {
  let sum = 0;
  for (const [index, from] of at.entries()) {
    const length = size[index] ?? 0;
    if (from + length > source.size) throw new BrokenVideo('cut-off', 'A sample lies behind the end');
    need((entry[index] ?? 0) >= 0 && (entry[index] ?? 0) < entries, 'A sample is of no kind there is');
    sum += length;
  }
  return sum;
};

const first = (tracks: readonly Track[], handler: string, scale: number): KeptTrack | null => {
  const own = tracks.filter(
    (track) => track.handler === handler && track.entries !== null && track.samples.at.length > 0,
  );
  const track = own.find(({ isOn }) => isOn) ?? own[0];
  if (track === undefined || track.entries === null) return null;
  need(track.scale > 0, 'A track has no time');
  if (!track.isPlain) throw new BrokenVideo('rare', 'It runs slower or faster than it was filmed');
  return { ...track, entries: track.entries, ...cutTrack(track, scale) };
};

/** Seconds for which a track is shown. */
const secondsOf = ({ edits, samples, scale }: KeptTrack, movieScale: number): number => {
  const whole = lengthOf(samples) / scale;
  if (edits.length === 0) return whole;
  return edits.reduce(
    (sum, { length, from }) => sum + (length === 0 && from >= 0 ? whole - from / scale : length / movieScale),
    0,
  );
};

const isLocked = ({ kinds }: Track): boolean => kinds.some((kind) => /^(?:enc[vat]|drm[si])$/u.test(kind));

/** Everything one has to know to write a video anew. Nothing of its pictures is read. Throws `BrokenVideo`, and what the disk throws. */
export const readMovie = async (source: Source): Promise<Movie> => {
  const top = await topBoxes(source);
  const { bytes: tables } = await readTables(source, top);
  const boxes = boxesIn(tables, { start: 0, end: tables.length });
  if (boxes.some(({ type }) => type === 'cmov')) throw new BrokenVideo('rare', 'Its tables are packed');
  const head = boxes.find(({ type }) => type === 'mvhd');
  need(head !== undefined, 'It has no header');
  const header = fieldsOf(tables, head ?? { start: 0, end: 0 });
  const scale = header.u32(header.u8(0) === 1 ? 20 : 12);
  need(scale > 0, 'It has no time');
  const traks = boxes.filter(({ type }) => type === 'trak');
  need(traks.length <= MOST_TRACKS, 'It has more tracks than any video');
  const tracks = traks.flatMap((box) => readTrack(tables, box) ?? []);
  await addFragments(source, top, tables, boxes, tracks);
  if (tracks.some(isLocked)) throw new BrokenVideo('locked', 'It is locked');
  const [picture, sound] = [first(tracks, 'vide', scale), first(tracks, 'soun', scale)];
  const kindsOf = (of: string): readonly string[] =>
    tracks.flatMap(({ handler, kinds, entries }) => (handler === of && entries === null ? kinds : []));
  if (picture === null) {
    const isRare = tracks.some(({ handler }) => handler === 'vide');
    throw new BrokenVideo(
      isRare ? 'rare' : 'no-picture',
      'It has no picture',
      rareKind('picture', kindsOf('vide')),
    );
  }
  const rareSound = kindsOf('soun');
  if (sound === null && rareSound.length > 0)
    throw new BrokenVideo('rare', 'Its sound is of a rare kind', rareKind('sound', rareSound));
  const bytes = [picture, sound].map((track) =>
    track === null ? 0 : checkPlaces(track.samples, track.entries.length, source),
  );
  need(bytes.reduce((a, b) => a + b, 0) <= source.size, 'Its samples are larger than the file');
  const duration = Math.max(
    ...[picture, sound].map((track) => (track === null ? 0 : secondsOf(track, scale))),
  );
  need(duration > 0, 'It has no length');
  if (duration > LONGEST) throw new BrokenVideo('too-long', 'It is longer than is taken');
  const entry = picture.entries[0];
  const flat = {
    width: picture.width || (entry?.width ?? 0),
    height: picture.height || (entry?.height ?? 0),
  };
  need(
    flat.width > 0 && flat.height > 0 && Math.max(flat.width, flat.height) <= MOST_EDGE,
    'It has an impossible size',
  );
  const isTurned = picture.turn[0] === 0;
  return {
    top,
    tables,
    boxes,
    scale,
    hasDate: header.u32(4) !== 0 || header.u32(8) !== 0,
    tracks,
    picture,
    sound,
    duration,
    width: isTurned ? flat.height : flat.width,
    height: isTurned ? flat.width : flat.height,
  };
};
