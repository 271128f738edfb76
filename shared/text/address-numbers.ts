import { NUMBERED } from './lists/street-words.ts';
import { matchesOf } from './matches.ts';
import { numberOfWords } from './number-words.ts';

/** A number that may be a house's. */
export interface HouseNumber {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** How far it looks like a house's by itself. */
  readonly shape: number;
  /** How many digits, 0 for a year and a single small word. */
  readonly digits: number;
  /** As digits, for comparing: "thirteen fifty" is `1350`. */
  readonly value: string;
}

/** What stands before a number. */
export interface Before {
  /** How far it makes the number a house's. */
  readonly weight: number;
  /** It speaks of a home. */
  readonly lives: boolean;
  /** "at", "to" or the like right before a number of three digits or more. */
  readonly at: boolean;
  /** "house number", "house #", "no.": it says itself that it is one. */
  readonly named: boolean;
  /** A mark that parts it from the words before, other than a number's: a line's begin, a comma, "- ". */
  readonly apart: boolean;
  /** Nothing: it begins a line. */
  readonly first: boolean;
}

// "#1420" may be a house, "#23" is a player.
const BEFORE = '(?<![\\d$€£+./\\p{L}_@&])(?<!#(?!\\d{3}))(?<!\\d[,:-])(?<!(?:^|[^\\p{L}])\\p{L}{0,2}-)';
const GRID = '[nsew] ?\\d{1,3} ?[nsew] ?\\d{2,5}|\\d{1,3}[nsew]\\d{2,4}|[nsew]\\d{3,5}';
const PLAIN =
  '\\d{1,6}(?:(?:[ -]?[1-7]\\/[2-8])(?!\\d)|\\/[2-4](?!\\d)|\\/\\d{3,5}|[a-jl-w](?![\\p{L}\\d])|-(?:\\d{1,4}|[a-f])(?![\\p{L}\\d]))?';
/** A number after which two more come is one of a list. */
const NUMBER = new RegExp(
  `${BEFORE}(?:(${GRID})|(${PLAIN}))(?=[ \\t]{0,3}\\r?\\n?[ \\t]{0,3}[\\p{L}\\d])(?![\\p{L}\\d]|[ \\t]\\d{1,6}(?:[ ,.]{1,2}\\d|$))`,
  'gu',
);

const UNIT_WORD = 'one|two|three|four|five|six|seven|eight|nine';
const WORD = `(?:${UNIT_WORD}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`;
const SPELLED = new RegExp(
  `(?<![\\p{L}\\d-])${WORD}(?:[ -](?:${WORD}|hundred|thousand|oh|and))*(?= {1,3}\\p{L})`,
  'gu',
);

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_BEFORE = /(?:^|[^\p{L}])(?:in|since|the|of|by|fall|spring|summer|winter|for|from|until|our) $/u;
const MONTH =
  '(?:^|[^\\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\\.? ';
const MONTH_BEFORE = new RegExp(`${MONTH}$`, 'u');
/** "Nov. 9, 2026 Lake Street Cleanup" */
const DATE_BEFORE = new RegExp(`${MONTH}\\d{1,2}(?:st|nd|rd|th)?,? $`, 'u');
/** Words before the number that make it a home: they outweigh a doubtful suffix. */
const LIVES =
  /\b(?:lives?|living|live|address|home|house|residence|mail(?:ed|ing)?|send|drop (?:it |them )?off at|dropped off at|stop by|come (?:on )?(?:over|to)|party at|located at|resides?|moved to|pick (?:up|her|him|them) (?:up )?at|swing by|over to|vive en|casa|direccion)\b[^.!?\n]{0,24}$/;
const AT = /(?:^|[^\p{L}])(?:at|to|@|near|by|from|en|is|address):? ?$/u;

const LAST_WORD = /([\p{L}]+)\.?(?: (?:number|no|nr)\b\.?)?[ #]{0,2}$/u;
const NAMED = /(?:^|[^\p{L}])(?:house|home),? (?:(?:number|no|nr)\b\.?|#):? ?$/u;
/** The same of a number of three digits or more. */
const NUMBER_WORD = /(?:^|[^\p{L}])(?:number|no\.|#):? ?$/u;

/** Weighs what stands before `number` in the folded text. Asked only where a street follows. */
export const beforeNumber = (text: string, { start, value, digits: own }: HouseNumber): Before => {
  const digits = YEAR.test(value) ? 4 : own;
  const before = text.slice(Math.max(0, start - 48), start);
  const lives = LIVES.test(before);
  const at = digits > 2 && AT.test(before);
  const named = NAMED.test(before) || (digits > 2 && NUMBER_WORD.test(before));
  let weight = lives || named ? 3 : at ? 1 : 0;
  const counted = LAST_WORD.exec(before)?.[1];
  if (counted !== undefined && digits < 5 && NUMBERED.has(counted)) weight -= 6;
  if (digits < 3 && MONTH_BEFORE.test(before)) weight -= 9;
  if (YEAR.test(value) && DATE_BEFORE.test(before)) weight -= 9;
  else if (YEAR.test(value)) weight -= YEAR_BEFORE.test(before) && !lives ? 4 : 0;
  return {
    weight,
    lives,
    at,
    named,
    apart: /(?:^|\n|[^\d\s\p{L}][ \t])[ \t]*$/u.test(before),
    first: /(?:^|\n)[ \t]*$/.test(before),
  };
};

const written = (match: RegExpExecArray): HouseNumber => {
  const start = match.index;
  const [found, grid] = match;
  const lead = /^\d+/.exec(found)?.[0] ?? '';
  const year = YEAR.test(found);
  const digits = grid === undefined ? lead.length : 4;
  let shape = year ? 0 : Math.min(3, digits - 1);
  if (found.includes('/')) shape += 1;
  const range = /^(\d+)-(\d+)$/.exec(found);
  if (range !== null) {
    const [, a = '', b = ''] = range;
    // "from 4-6", "58-51" are times and scores more often than houses in Queens.
    if (a.length < 3 && b.length < 3) shape = Number(a) <= 12 && Number(b) <= 12 ? -2 : 1;
    else shape = 3;
  }
  return { start, end: start + found.length, shape, digits: year ? 0 : digits, value: found };
};

const spelled = (match: RegExpExecArray): HouseNumber | null => {
  const start = match.index;
  const [found] = match;
  const value = numberOfWords(found);
  if (value === null) return null;
  const digits = value.length;
  const shape = /[ -]/.test(found) ? Math.min(3, digits - 1) : digits - 2;
  return { start, end: start + found.length, shape, digits: digits < 2 ? 0 : digits, value };
};

/** Whether a text can hold a house number at all. */
export const mayHoldNumber = (text: string): boolean =>
  /\d|box|drawer/.test(text) || /\b(?:one|t[wehi]|f[io]|s[ie]|e[il]|ni)/.test(text);

/** The numbers of a folded text that could be houses', in order of their kinds. */
export const houseNumbers = function* (text: string): Generator<HouseNumber> {
  for (const match of matchesOf(NUMBER, text)) yield written(match);
  for (const match of matchesOf(SPELLED, text)) {
    const number = spelled(match);
    if (number !== null) yield number;
  }
};
