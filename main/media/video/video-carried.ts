import { type Stretch, asciiAt } from '../bytes.ts';
import { WORDS, type Word, wordFor, xmpWords } from '../carried-words.ts';
import { type Box, boxesIn } from './boxes.ts';
import type { Movie } from './read-movie.ts';
import type { Track } from './read-track.ts';
import type { Source } from './source.ts';

/** Items of QuickTime’s and 3GPP’s lists, by their four letters. */
const ITEMS: Readonly<Record<string, Word>> = {
  '©xyz': 'location',
  loci: 'location',
  '©loc': 'location',
  'GPS ': 'location',
  'gps ': 'location',
  GPMF: 'location',
  'thm ': 'small preview',
  thmb: 'small preview',
  tnam: 'small preview',
  '©nam': 'caption and keywords',
  '©cmt': 'caption and keywords',
  '©des': 'caption and keywords',
  titl: 'caption and keywords',
  dscp: 'caption and keywords',
  kywd: 'caption and keywords',
  name: 'caption and keywords',
  '©day': 'date taken',
  yrrc: 'date taken',
  date: 'date taken',
  '©mak': 'camera details',
  '©mod': 'camera details',
  manu: 'camera details',
  modl: 'camera details',
  FIRM: 'camera details',
  LENS: 'camera details',
  CAME: 'camera details',
  '©too': 'editing history',
  '©swr': 'editing history',
  '©enc': 'editing history',
  auth: 'owner’s name',
  cprt: 'owner’s name',
  '©ART': 'owner’s name',
  '©aut': 'owner’s name',
  '©cpy': 'owner’s name',
  perf: 'owner’s name',
  MVTG: 'camera’s own notes',
  TAGS: 'camera’s own notes',
  CNTH: 'camera’s own notes',
  SDLN: 'camera’s own notes',
  NCDT: 'camera’s own notes',
  mknt: 'camera’s own notes',
};

/** Apple’s keys, by a word in them. */
const KEYS: readonly (readonly [RegExp, Word])[] = [
  [/location|gps/iu, 'location'],
  [/author|artist|copyright|owner/iu, 'owner’s name'],
  [/date|year/iu, 'date taken'],
  [/make|model|camera|lens|focal/iu, 'camera details'],
  [/title|comment|description|keywords|information/iu, 'caption and keywords'],
  [/software|encoder/iu, 'editing history'],
];

/** Kinds of samples that say where one was, second by second. */
const WAYS = new Set([
  'gpmd',
  'camm',
  'mebx',
  'mett',
  'rtmd',
  'fdsc',
  'gps0',
  'GPS ',
  'priv',
  'djmd',
  'dbgi',
  'urim',
]);
const TEXTS = new Set(['text', 'sbtl', 'subt', 'clcp', 'subp']);

/** Room that is left empty, or says how a file is laid out. */
const PLAIN = new Set([
  'ftyp',
  'moov',
  'mdat',
  'moof',
  'sidx',
  'mfra',
  'styp',
  'wide',
  'free',
  'skip',
  'mvhd',
  'trak',
  'iods',
  'mvex',
  'prft',
  'pdin',
]);

const XMP_ID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';
const MOST_TELLING = 60;
const LONGEST = 100_000;

type Find = (word: Word) => void;

const tryBoxes = (bytes: Uint8Array, where: Stretch): readonly Box[] => {
  try {
    return boxesIn(bytes, where).slice(0, MOST_TELLING);
  } catch {
    return [];
  }
};

const uuid = (content: Uint8Array, find: Find): void => {
  if (asciiAt(content, 0, 16) === XMP_ID) for (const word of xmpWords(content.subarray(16))) find(word);
  else find('camera’s own notes');
};

const keys = (bytes: Uint8Array, box: Box, find: Find): void => {
  for (const { start, end } of tryBoxes(bytes, { start: box.start + 8, end: box.end })) {
    const name = asciiAt(bytes, start, Math.min(end - start, 200));
    find(KEYS.find(([pattern]) => pattern.test(name))?.[1] ?? wordFor(name) ?? 'other hidden details');
  }
};

/** Apple’s lists are named by keys; iTunes’ stand in a box of their own. */
const meta = (bytes: Uint8Array, box: Box, find: Find): void => {
  // QuickTime writes it without version and flags.
  const from = asciiAt(bytes, box.start + 4, 4) === 'hdlr' ? 0 : 4;
  for (const one of tryBoxes(bytes, { start: Math.min(box.start + from, box.end), end: box.end })) {
    if (one.type === 'keys') keys(bytes, one, find);
    else if (one.type === 'ilst') {
      for (const item of tryBoxes(bytes, one)) {
        if (/^[ -~©]{4}$/u.test(item.type)) find(ITEMS[item.type] ?? 'other hidden details');
      }
    } else if (one.type === 'xml ')
      for (const word of xmpWords(bytes.subarray(one.start, one.end))) find(word);
    else if (one.type === 'idat' || one.type === 'iloc') find('other hidden details');
  }
};

const list = (bytes: Uint8Array, box: Box, find: Find): void => {
  for (const one of tryBoxes(bytes, box)) {
    if (one.type === 'meta') meta(bytes, one, find);
    else if (one.type === 'XMP_') for (const word of xmpWords(bytes.subarray(one.start, one.end))) find(word);
    else find(ITEMS[one.type] ?? 'other hidden details');
  }
};

const telling = (bytes: Uint8Array, box: Box, find: Find): void => {
  if (box.type === 'udta') list(bytes, box, find);
  else if (box.type === 'meta') meta(bytes, box, find);
  else if (box.type === 'uuid') uuid(bytes.subarray(box.start, box.end), find);
  else if (!PLAIN.has(box.type)) find(ITEMS[box.type] ?? 'other hidden details');
};

const besides = (track: Track, find: Find): void => {
  const { handler, kinds } = track;
  if (kinds.some((kind) => WAYS.has(kind)) || handler === 'meta' || handler === 'camm')
    find('readings of place and movement');
  else if (TEXTS.has(handler) || kinds.includes('text') || kinds.includes('tx3g')) find('text shown over it');
  else if (handler === 'soun') find('another sound track');
  else find('other tracks');
};

/** What a video’s original carried beyond picture and sound, in plain words. Only for telling people: never decides. */
export const whatVideoCarried = async (movie: Movie, source: Source): Promise<readonly string[]> => {
  const found = new Set<Word>();
  const find: Find = (word) => void found.add(word);
  for (const box of movie.top.boxes.filter(({ type }) => !PLAIN.has(type)).slice(0, MOST_TELLING)) {
    const length = Math.min(box.end - box.start, LONGEST);
    telling(await source.read(box.start, length), { ...box, at: 0, start: 0, end: length }, find);
  }
  for (const box of movie.boxes) telling(movie.tables, box, find);
  for (const track of movie.tracks) {
    for (const box of track.extras) telling(movie.tables, box, find);
    if (track.id !== movie.picture.id && track.id !== movie.sound?.id) besides(track, find);
  }
  if (movie.hasDate || movie.tracks.some(({ hasDate }) => hasDate)) find('date taken');
  if (movie.picture.wasCut || movie.sound?.wasCut === true) find('parts that were trimmed away');
  if (movie.top.end < source.size) find('data after the picture');
  return WORDS.filter((word) => found.has(word));
};
