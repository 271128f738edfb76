import { DAY, weekdayDatePatterns } from './date-forms.ts';
import { latinShape } from './latin-shape.ts';
import { matchesOf } from './matches.ts';

/**
 * Days as people write them: a weekday beside a month and day, in English and Spanish. Own matcher rather than a
 * date library, because a rule needs the weekday *as written* with its place, and a library resolves it away.
 */

/** A calendar day; `month` 1–12. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  /** As written (two digits mean 20..), or null. */
  readonly year: number | null;
}

/** A weekday and the day it is written beside. Ranges are UTF-16 offsets in the text, end exclusive. */
export interface WeekdayDate extends DayOfYear {
  /** 0 Sunday … 6 Saturday, as written. */
  readonly weekday: number;
  readonly weekdayRange: readonly [number, number];
  /** Weekday and date together. */
  readonly range: readonly [number, number];
}

interface Language {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

export const ENGLISH: Language = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const SPANISH: Language = {
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** Short forms in use, by weekday; the first is the usual one. */
const SHORT_WEEKDAYS = [
  ['Sun'],
  ['Mon'],
  ['Tue', 'Tues'],
  ['Wed', 'Weds'],
  ['Thu', 'Thur', 'Thurs'],
  ['Fri'],
  ['Sat'],
] as const;

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

const WEEKDAY_OF = new Map<string, number>([
  ...ENGLISH.weekdays.map((name, index) => [plain(name), index] as const),
  ...ENGLISH.weekdays.map((name, index) => [`${plain(name)}s`, index] as const),
  ...SPANISH.weekdays.map((name, index) => [plain(name), index] as const),
  ...SHORT_WEEKDAYS.flatMap((names, index) => names.map((name) => [plain(name), index] as const)),
]);

const MONTH_OF = new Map<string, number>([
  ...ENGLISH.months.map((name, index) => [plain(name), index + 1] as const),
  ...ENGLISH.months.map((name, index) => [plain(name).slice(0, 3), index + 1] as const),
  ...SPANISH.months.map((name, index) => [plain(name), index + 1] as const),
  ['sept', 9],
  ['setiembre', 9],
]);

interface Piece {
  readonly at: readonly [number, number];
  readonly word: string;
}

const EACH_DAY = new RegExp(DAY, 'g');
const EACH_NUMBER = /\d+(?:st|nd|rd|th)?/gi;

const piecesOf = (text: string, pattern: RegExp, from: number): readonly Piece[] =>
  matchesOf(pattern, text).map((match) => ({
    at: [from + match.index, from + match.index + match[0].length],
    word: match[0],
  }));

/** 2027 of “2027” and “27”. */
export const fullYear = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
};

/** 1–12 of a month’s name or number. */
export const monthOf = (written: string | undefined): number | undefined =>
  /^\d/.test(written ?? '') ? Number(written) : MONTH_OF.get(plain(written ?? ''));

/** Days in a month; without a year, February has 29. */
export const daysIn = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();

/** The weekdays and days of one match, paired; empty where they do not pair. */
const pairsOf = (match: RegExpExecArray, text: string): readonly WeekdayDate[] => {
  const groups = match.groups ?? {};
  const where = match.indices?.groups ?? {};
  const month = monthOf(groups['month']);
  if (month === undefined || where['days'] === undefined || where['weekdays'] === undefined) return [];
  const weekdays = piecesOf(groups['weekdays'] ?? '', EACH_DAY, where['weekdays'][0]);
  const days = piecesOf(groups['days'] ?? '', EACH_NUMBER, where['days'][0]).map((piece) => ({
    ...piece,
    month,
  }));
  const month2 = monthOf(groups['month2']);
  if (groups['day2'] !== undefined && month2 !== undefined && where['day2'] !== undefined) {
    days.push({ at: where['day2'], word: groups['day2'], month: month2 });
  }
  const [only] = weekdays;
  if (only === undefined || (weekdays.length !== days.length && weekdays.length !== 1)) return [];
  const start = match.index;
  let end = start + match[0].length;
  const weekdayFirst = where['weekdays'][0] < where['days'][0];
  // "From Dec. 1, Mondays are for choir" speaks of a habit, not of that day.
  if (!weekdayFirst && groups['joint'] !== '(' && /days$/i.test(only.word)) return [];
  const [first] = days;
  if (weekdays.length < days.length && weekdayFirst && first !== undefined) end = first.at[1];
  if (text[end] === ')' && text.slice(start, end).includes('(')) end += 1;
  const year = fullYear(groups['year']);
  return weekdays.flatMap(({ at, word }, index) => {
    const weekday = WEEKDAY_OF.get(plain(word));
    const day = days[index];
    const number = Number.parseInt(day?.word ?? '', 10);
    if (weekday === undefined || day === undefined || number > daysIn(year, day.month)) return [];
    return [{ weekday, weekdayRange: at, month: day.month, day: number, year, range: [start, end] as const }];
  });
};

/** No post names more days; the rest of such a text is not read. */
const MOST_DAYS = 300;

/**
 * Every weekday written beside a date. A list or span pairs up ("Mon–Fri, Nov. 23–27", "Tuesday and Thursday,
 * Nov. 24 and 26"); one weekday beside a span belongs to its first day. Days that no month has are left out, and so
 * is what does not pair up. In reading order; matches do not overlap.
 */
export const findWeekdayDates = (text: string): readonly WeekdayDate[] => {
  const shape = latinShape(text);
  const found: WeekdayDate[] = [];
  /** For each unit of the text whether it belongs to a match. */
  let taken: Uint8Array | null = null;
  for (const pattern of weekdayDatePatterns(shape)) {
    for (const match of matchesOf(pattern, shape, MOST_DAYS)) {
      const start = match.index;
      const end = start + match[0].length;
      taken ??= new Uint8Array(text.length);
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push(...pairsOf(match, shape));
    }
  }
  return found.toSorted((a, b) => a.weekdayRange[0] - b.weekdayRange[0]);
};

/** Weekday (0 Sunday) of a day, or null where the year has no such day. */
export const weekdayOf = (year: number, month: number, day: number): number | null =>
  day > daysIn(year, month) ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** The weekday's name in the manner of the one it replaces: language, shortness, full stop, plural, capitals. */
export const weekdayInStyleOf = (written: string, weekday: number): string => {
  const word = plain(written);
  const spanish = SPANISH.weekdays.findIndex((name) => plain(name) === word);
  const usual = spanish >= 0 ? SPANISH.weekdays[weekday] : undefined;
  const long = ENGLISH.weekdays[weekday] ?? '';
  const isShort = SHORT_WEEKDAYS.some((names) => names.some((name) => plain(name) === word));
  const isLongest = ['tues', 'weds', 'thur', 'thurs'].includes(word);
  const short = SHORT_WEEKDAYS[weekday]?.at(isLongest ? -1 : 0) ?? long;
  let name = usual ?? (isShort ? short : long);
  if (!isShort && usual === undefined && word.endsWith('days')) name = `${name}s`;
  if (isShort && written.endsWith('.')) name = `${name}.`;
  if (written === written.toUpperCase()) return name.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase()
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name.charAt(0).toLowerCase() + name.slice(1);
};

/** "November 24, 2026". */
export const sayDay = (year: number, month: number, day: number): string =>
  `${ENGLISH.months[month - 1] ?? month} ${day}, ${year}`;
