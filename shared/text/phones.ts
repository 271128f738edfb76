import { type Folded, fold } from './fold.ts';
import { touchesLink } from './link-chunks.ts';
import { COUNTED } from './lists/street-words.ts';
import { matchesOf, rangeOf } from './matches.ts';
import { isCalled, isCountedBefore, isFiled } from './phone-context.ts';
import { letteredNumbers } from './phone-letters.ts';
import { isCounting, saidNumbers } from './phone-words.ts';
import { nothingTaken } from './taken.ts';

/** A telephone number in a text. */
export interface Phone {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** Digits alone, country code included where written, extension left out: `16125550142`, `5550142`. */
  readonly digits: string;
}

const SEP = '[ .\\-/·•*_~|=\\t\\r\\n]{0,4}';
/** Area and exchange of the North American plan begin with 2–9; 555 is a number like any other here. */
const AREA = '(?:[(\\[{<]{1,2} ?)?[2-9]\\d\\d ?[)\\]}>]{0,2}';
const US = `(?:\\(?(?:\\+ ?1|001|1)\\)?${SEP})?${AREA}${SEP}\\(?[2-9]\\d\\d\\)?${SEP}(?:\\d{4}|\\(\\d{4}\\))`;
const COMMAS = [',', ':', ';'].map((sign) => `[2-9]\\d\\d${sign}[2-9]\\d\\d${sign}\\d{4}`).join('|');
const PAIRS = '[2-9]\\d\\d[ .-][2-9]\\d\\d[ .-]\\d\\d[ .-]\\d\\d';
const WORLD = `(?:\\+|(?:011|00)[ .-])[2-9]\\d{0,2}(?:[ .\\-/()]{0,2}\\d){7,13}`;
const LOCAL = '[2-9]\\d\\d-\\d{4}|[2-9] \\d \\d ?- ?\\d \\d \\d \\d';
/** Ten digits one by one: `6-1-2-5-5-5-0-1-4-2`, `( 6 1 2 ) 5 5 5 - 0 1 4 2`. */
const APART =
  '(?:1[ .-]{1,3})?(?:\\( ?)?[2-9](?:[ .-]{1,3}\\d){2}[ .)-]{1,4}[2-9](?:[ .-]{1,3}\\d){6}(?![ .-]\\d)';
/** Nothing that could belong to a longer number, a price or a code before it; two numbers may share a slash. */
const BEFORE = '(?<![\\d$€£+_])(?<!\\d[.,:-])(?<!(?:^|\\D)\\d{1,3}/)(?<!(?:^|[^a-z])[a-z])';
const AFTER = '(?![\\d%])(?![.:-]\\d)(?!/\\d{1,2}(?!\\d))(?!(?!ext|x ?\\d|or|and|call|text|para|o )[a-z]{2})';
const PHONE = new RegExp(
  `${BEFORE}(?:(${APART})|(${WORLD})|(${US}|${COMMAS}|${PAIRS})|(${LOCAL}))${AFTER}`,
  'g',
);
/** Seven digits, or ten in groups of anybody's: only where the words around say that one calls it. */
const CALLED_ONLY = new RegExp(
  `${BEFORE}(?:[2-9]\\d\\d[ ./_*]{0,3}-?[ ]{0,2}\\d{4}|\\d{1,6}(?:[ .-]{1,3}\\d{1,6}){1,6})${AFTER}`,
  'g',
);
/** A messenger's link that holds a number. */
const CHAT_LINK =
  /\b(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=|t\.me\/\+|signal\.me\/#p\/)\+?(\d{10,14})(?!\d)/g;
/** Letters between digits that stand for some: `612-555-O142`. */
const LETTER_DIGITS = /(?<=\d[ .-]?)[oli]{1,3}(?=[ .-]?\d)/g;
/** Pictures between digits part them as dots do: `612📞555📞0142`. */
const PICTURES = /(?<=\d ?)\p{Extended_Pictographic}(?= ?\d)/gu;

/** Round numbers are a list or a span: "400 500 6000", "300-4500". */
const isList = (text: string): boolean => /^[2-9]\d0[ -](?:[2-9]\d0 )?\d{2}00$/.test(text);

/** "412-2026" is a resolution or a span of years unless the words around call it. */
const isLikeYear = (text: string): boolean => /^(?!555)\d{3}-(?:19|20)\d\d$/.test(text);

/** A count of something: "400-1200 students". */
const isCount = (text: string, end: number): boolean =>
  COUNTED.has(/^ ([a-z]+)/.exec(text.slice(end, end + 20))?.[1] ?? '');

/** The digits of a text, without what one dials first to call another country. */
const digitsIn = (text: string): string => {
  let digits = '';
  for (const character of text) if (character >= '0' && character <= '9') digits += character;
  return digits.startsWith('0') ? digits.replace(/^(?:00|011)(?=\d{11})/, '') : digits;
};

/**
 * Telephone numbers as they are written in the United States (with or without area code, 555 included), numbers of
 * other countries after a `+`, and numbers spelled in words or in letters of the keys. Dates, scores, prices, years, ZIP
 * codes and the digits of links are none. A shape test only: a number library costs 75 ms to load and refuses 555.
 */
export const findPhones = (source: string, folded: Folded = fold(source)): readonly Phone[] => {
  const text = folded.text
    .replace(LETTER_DIGITS, (letters) => letters.replace(/[li]/g, '1').replaceAll('o', '0'))
    .replace(PICTURES, (picture) => '.'.repeat(picture.length));
  const out: Phone[] = [];
  const taken = nothingTaken(source.length);
  const inLink = touchesLink(source);
  const add = (range: readonly [number, number], digits: string): void => {
    if (range[0] === range[1] || taken.has(...range) || inLink(...range)) return;
    taken.add(...range);
    out.push({ range, digits });
  };
  const addFound = (at: number, found: string): void =>
    add(folded.toSource(at, at + found.length), digitsIn(found));

  if (/\d/.test(text)) {
    for (const match of matchesOf(CHAT_LINK, text)) {
      const range = folded.toSource(...rangeOf(match));
      taken.add(...range);
      out.push({ range, digits: match[1] ?? '' });
    }
    for (const match of matchesOf(PHONE, text)) if (isPhone(text, match)) addFound(match.index, match[0]);
    for (const match of matchesOf(CALLED_ONLY, text)) {
      const [found] = match;
      const digits = digitsIn(found);
      if (!/^(?:[2-9]\d{6}|1?[2-9]\d\d[2-9]\d{6})$/.test(digits)) continue;
      const end = match.index + found.length;
      if (isFiled(text, match.index) || isCountedBefore(text, match.index)) continue;
      if (isCalled(text, match.index, end)) addFound(match.index, found);
    }
    for (const { range, digits } of letteredNumbers(source)) add(range, digits);
  }
  for (const { start, end, digits } of saidNumbers(text)) add(folded.toSource(start, end), digits);
  return out.sort((a, b) => a.range[0] - b.range[0]);
};

const isPhone = (text: string, match: RegExpExecArray): boolean => {
  const [found, apart, world, , local] = match;
  const end = match.index + found.length;
  if (isFiled(text, match.index)) return false;
  if (apart !== undefined && isCounting(found.replace(/\D/g, ''))) return false;
  const formed = world !== undefined || (local === undefined && /[-.()[\]+]/.test(found));
  if (formed) {
    // "(grades on page 612) 555-0142" closes another bracket.
    if (/^\d{3}\)\s/.test(found) && text.lastIndexOf('(', match.index) > text.lastIndexOf(')', match.index))
      return false;
    return (found.match(/\n/g) ?? []).length < 2;
  }
  const called = isCalled(text, match.index, end);
  if (called) return true;
  if (isCountedBefore(text, match.index) || isList(found) || found.includes('\n')) return false;
  if (local !== undefined) return !isLikeYear(found) && !isCount(text, end) && text[match.index - 1] !== '§';
  // "#6125550142" is a ticket, "#612-555-0142" a number.
  return !(text[match.index - 1] === '#' && /^\d+$/.test(found));
};
