import { fold } from './fold.ts';
import {
  DIRECTIONS,
  FAINT_SUFFIXES,
  NOT_A_NAME,
  NOT_A_STREET,
  STATES,
  STRONG_SUFFIXES,
  WEAK_SUFFIXES,
  WHOLE_STREETS,
} from './lists/street-words.ts';

/** A street address or post office box in a text. */
export interface Address {
  /** UTF-16 offsets of number to unit, end exclusive; city and ZIP code are outside. */
  readonly range: readonly [number, number];
  /** The same, as typed, white space evened. */
  readonly street: string;
}

interface Word {
  /** Folded, dots off the end. */
  readonly text: string;
  /** Offsets in the folded text; `end` leaves out a final dot. */
  readonly start: number;
  readonly end: number;
  readonly dotted: boolean;
  /** A comma or a longer break follows. */
  readonly stops: boolean;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/uy;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;
const BOX = /(?<![a-z0-9])(?:p\.? ?o\.? ?box|post office box) {1,2}#? ?\d{1,6}(?!\d)/g;
const NUMBER =
  /(?<![\d$€£#+.,:/\p{L}-])(?:[nsew]\d{1,3} ?[nsew]\d{3,5}|\d{1,5}(?:[a-d]|-\d{1,4}|\/2| 1\/2)?)(?= {1,3}[\p{L}\d])/gu;
/** "25737 US Hwy 11", "4500 County Road 42 W": the road is a number too. */
const HIGHWAY = new RegExp(
  `(?<![\\d$€£#+.,:/\\p{L}-])(\\d{2,5}) {1,2}(?:(?:n|s|e|w|north|south|east|west)\\.? )?(?:(?:us|u\\.s\\.|state|county|co|old|${STATES})\\.? )?(?:highway|hwy|route|rte|rt|road|rd|cr|sr|csah)\\.? #?\\d{1,4}[a-z]?(?![\\d\\p{L}])(?: (?:n|s|e|w|nw|ne|sw|se|north|south|east|west)(?![\\p{L}\\d]))?`,
  'gu',
);
/** "288 Larkin, Monroe NY 10950": city, state and ZIP code make any name a street. */
const CITY_STATE_ZIP = new RegExp(
  `^,? {1,2}(?:\\p{L}[\\p{L}.'-]*,? {1,2}){1,4}(?:${STATES}|minn\\.?|minnesota),? {1,2}\\d{4,5}(?:-\\d{4})?(?!\\d)`,
  'u',
);
const YEAR = /^(?:19|20)\d\d$/;
/** Words before the number that make it a home: they outweigh a doubtful suffix. */
const LIVES =
  /\b(?:lives?|live|living|address|home|house|mail(?:ed)? to|send (?:it|them|cards|gifts) to|drop off at|stop by|come to|party at|located at|resides?|vive en|casa)\b[^.!?\n]{0,24}$/;
const CITY =
  /^[.,]? {0,2}(?:\p{L}[\p{L}.' ]{2,24}, ?)?(?:mn|minn|minnesota|bloomington|minneapolis|richfield|edina|burnsville|eagan)\b|^[.,]? {0,2}\d{5}\b/u;
const MONTH_BEFORE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.? $/;
const UNIT =
  /^(?:,? {0,2}(?:apt|apartment|unit|suite|ste|lot|trlr|bldg|floor|fl|no)\.? {0,2}#? {0,1}[a-z]?-?\d{0,5}[a-z]?(?![\p{L}\p{N}])|,? {0,2}# ?[a-z]?\d{1,5}[a-z]?(?![\p{L}\p{N}]))/u;

const MOST_NAME_WORDS = 4;
/** Small words inside street names: "9 de la Cruz Street". */
const PARTICLE = new Set(['de', 'la', 'del', 'las', 'los', 'du', 'le', 'van', 'of', 'the']);

/** The words after a number, on the same line, as many as an address can have. */
const wordsAfter = (text: string, source: (at: number) => string, from: number): readonly Word[] => {
  const words: Word[] = [];
  let at = from;
  while (words.length < MOST_NAME_WORDS + 4) {
    let spaces = 0;
    while (text[at] === ' ') {
      at += 1;
      spaces += 1;
    }
    if (spaces === 0 || spaces > 3) break;
    WORD.lastIndex = at;
    const hit = WORD.exec(text);
    if (hit === null) break;
    const end = at + hit[0].length;
    const dotted = text[end] === '.' && !(text[end + 1] === '.');
    const after = dotted ? end + 1 : end;
    const stops = text[after] !== ' ';
    words.push({ text: hit[0], start: at, end, dotted, stops, capital: /^[\p{Lu}\d]/u.test(source(at)) });
    if (stops) break;
    at = after;
  }
  return words;
};

const isName = (word: Word): boolean => !NOT_A_NAME.has(word.text) && !/^\d+$/.test(word.text);

/** Index of the suffix in `words`, or -1. */
const suffixAt = (words: readonly Word[], number: string, sure: boolean): number => {
  let first = 0;
  const direction = words[0];
  const afterIt = words[1];
  // In "East Ave" the direction is the name.
  const isNamed = afterIt !== undefined && STRONG_SUFFIXES.has(afterIt.text) && direction?.dotted === false;
  if (direction !== undefined && DIRECTIONS.has(direction.text) && !direction.stops && !isNamed) first = 1;
  const year = YEAR.test(number);
  let found = -1;
  for (let i = first; i < words.length && i <= first + MOST_NAME_WORDS; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    const name = words.slice(first, i);
    const before = name[name.length - 1];
    const strong = STRONG_SUFFIXES.has(word.text);
    const weak = WEAK_SUFFIXES.has(word.text);
    const faint = FAINT_SUFFIXES.has(word.text);
    const ordinal = name.length === 1 && ORDINAL.test(before?.text ?? '');
    if ((strong || weak || faint) && name.length > 0 && before !== undefined) {
      const rival = (NOT_A_STREET[word.text] ?? '').split(' ').includes(before.text);
      const capitals =
        name.every((part) => part.capital || (name.length > 1 && PARTICLE.has(part.text))) && word.capital;
      const small = strong && name.length === 1 && number.length >= 2;
      const saint = word.text === 'st' && isSaint(words, i, number);
      const doctor =
        word.text === 'dr' && words[i + 1]?.capital === true && !words[i]?.stops && number.length < 3;
      const enough = sure || ordinal || capitals || small;
      const isLong = number.length >= 3 && !year;
      const doubtful = faint
        ? !isLong || !capitals || !endsThere(words, i)
        : weak && !ordinal && (number.length < 2 || year || !capitals);
      if (enough && (sure || (!rival && !doubtful)) && !saint && !doctor) found = i;
      if (found === i && !word.stops && words[i + 1] !== undefined && isSuffix(words[i + 1])) continue;
      if (found === i) break;
    }
    if (!isName(word) || word.stops) break;
  }
  return found;
};

/** The phrase is over, or goes on with a direction or a small word: "600 Sunset Bluff on Friday". */
const endsThere = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1];
  if (next === undefined || words[i]?.stops === true || DIRECTIONS.has(next.text)) return true;
  return !next.capital && NOT_A_NAME.has(next.text);
};

/** "123 Broadway", "1200 S 5th": a street without a suffix, after a number long enough for a house. */
const bareStreetAt = (words: readonly Word[], number: string): number => {
  const [first, second] = words;
  if (first === undefined || number.length < 3 || YEAR.test(number)) return -1;
  if (WHOLE_STREETS.has(first.text) && first.capital && endsThere(words, 0)) return 0;
  const apart = DIRECTIONS.has(first.text) && first.text.length <= 2;
  return apart && second !== undefined && ORDINAL.test(second.text) && endsThere(words, 1) ? 1 : -1;
};

/** Index of the word before the comma after which city, state and ZIP code stand, or -1. */
const beforeCity = (words: readonly Word[], text: string): number => {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || !(word.capital || /^\d/.test(word.text))) return -1;
    if (!word.stops) continue;
    const end = word.dotted ? word.end + 1 : word.end;
    return text[end] === ',' && CITY_STATE_ZIP.test(text.slice(end, end + 80)) ? i : -1;
  }
  return -1;
};

const isSuffix = (word: Word | undefined): boolean =>
  word !== undefined && (STRONG_SUFFIXES.has(word.text) || WEAK_SUFFIXES.has(word.text));

/** "4 Catholic St. Paul schools": a saint, unless the number is as long as a house number. */
const isSaint = (words: readonly Word[], i: number, number: string): boolean => {
  const next = words[i + 1];
  return (
    words[i]?.stops === false && next?.capital === true && !DIRECTIONS.has(next.text) && number.length < 3
  );
};

/**
 * United States street addresses (number, direction, name or ordinal, suffix, unit) and post office boxes. A crossing
 * ("98th & Penn"), a street without a number and a count ("5 Ways to help", "2026 Food Drive") are none.
 */
export const findAddresses = (source: string): readonly Address[] => {
  const folded = fold(source);
  const { text } = folded;
  const original = (at: number): string => {
    const [from] = folded.toSource(at, at + 1);
    return source.slice(from, from + 2);
  };
  const out: Address[] = [];
  const add = (start: number, end: number): void => {
    const range = folded.toSource(start, end);
    out.push({ range, street: source.slice(range[0], range[1]).replace(/\s+/g, ' ') });
  };
  let last = 0;
  for (const match of text.matchAll(NUMBER)) {
    const at = match.index;
    if (at < last) continue;
    const words = wordsAfter(text, original, at + match[0].length);
    if (words.length === 0) continue;
    const before = text.slice(Math.max(0, at - 40), at);
    if (MONTH_BEFORE.test(before) && match[0].length < 3) continue;
    const lives = LIVES.test(before);
    let suffix = suffixAt(words, match[0], lives);
    if (suffix < 0) {
      // A city or ZIP code after a doubtful suffix settles it.
      const sure = suffixAt(words, match[0], true);
      if (sure >= 0 && CITY.test(text.slice(words[sure]?.end ?? 0, (words[sure]?.end ?? 0) + 40)))
        suffix = sure;
    }
    if (suffix < 0) suffix = bareStreetAt(words, match[0]);
    if (suffix < 0) suffix = beforeCity(words, text);
    if (suffix < 0) continue;
    let end = words[suffix]?.end ?? at;
    const next = words[suffix + 1];
    if (next !== undefined && words[suffix]?.stops === false && DIRECTIONS.has(next.text)) end = next.end;
    const unit = UNIT.exec(text.slice(text[end] === '.' ? end + 1 : end, end + 32));
    if (unit !== null && /\d|apt|apartment|unit|suite|ste|lot/.test(unit[0])) {
      end += unit[0].length + (text[end] === '.' ? 1 : 0);
    }
    add(at, end);
    last = end;
  }
  for (const match of text.matchAll(BOX)) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(HIGHWAY)) {
    const end = match.index + match[0].length;
    const [, number = ''] = match;
    const sure = LIVES.test(text.slice(Math.max(0, match.index - 40), match.index));
    const doubtful = number.length < 3 || YEAR.test(number);
    if (doubtful && !sure && !CITY.test(text.slice(end, end + 40))) continue;
    // It holds what was found of it: "4500 County Road".
    const [from, to] = folded.toSource(match.index, end);
    const within = out.findIndex(({ range }) => range[0] < to && from < range[1]);
    if (within >= 0) out.splice(within, 1);
    add(match.index, end);
  }
  return out.sort((a, b) => a.range[0] - b.range[0]);
};
