import { parseDate } from '@internationalized/date';
import type { CalendarDay, CalendarKind } from '../../../../shared/domain/district.ts';
import { addDays, isDate } from '../../../../shared/schedule/wall-time.ts';
import { KIND_WORDS } from '../../../../shared/domain/district-words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 2026-11-26, 11/26/2026, 11/26/26, Nov 26, 2026, November 26 2026. */
const DATE =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})|(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4}))/u;
/** March 29, 3/29: a date whose year another one gives. */
const WITHOUT_YEAR = /^(?:(\d{1,2})\/(\d{1,2})|(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}))(?![\d/])/u;
/** The last day of "March 29–31, 2027". */
const DAY_OF_MONTH = /^(\d{1,2}),? (\d{4})(?!\d)/u;
const TO = /^\s*(?:–|—|-|to|through|until|till)\s*/iu;
const BETWEEN = /^[\s,;:|–—-]+/u;
/** Days of one line: longer than any break of a school, so that a slip of the year does not fill the calendar. */
const MOST_DAYS = 120;

const two = (part: string): string => part.padStart(2, '0');

/** `03` of "March" and "Mar"; `00`, which no calendar has, of what is no month. */
const monthOf = (name: string): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));

/** The date a text begins with, `YYYY-MM-DD`, and what comes after it; null where it begins with none. */
const takeDate = (text: string): { readonly date: string; readonly rest: string } | null => {
  const found = DATE.exec(text);
  if (!found) return null;
  const [
    all,
    isoYear,
    isoMonth = '',
    isoDay = '',
    month = '',
    day = '',
    year = '',
    name = '',
    nth = '',
    named,
  ] = found;
  const date =
    isoYear !== undefined
      ? `${isoYear}-${two(isoMonth)}-${two(isoDay)}`
      : named !== undefined
        ? `${named}-${monthOf(name)}-${two(nth)}`
        : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  return isDate(date) ? { date, rest: text.slice(all.length) } : null;
};

interface Span {
  readonly from: string;
  readonly to: string;
  /** What comes after the dates. */
  readonly rest: string;
}

/** Two dates of which the second alone has a year: the first is the last such day before it. */
const takeSharedYear = (text: string): Span | 'no-year' | null => {
  const found = WITHOUT_YEAR.exec(text);
  if (!found) return null;
  const [all, number, day, name = '', nth = ''] = found;
  const month = number === undefined ? monthOf(name) : two(number);
  const monthDay = `${month}-${two(day ?? nth)}`;
  // 2024 had every day a year can have.
  if (!isDate(`2024-${monthDay}`)) return null;
  const after = text.slice(all.length);
  const between = TO.exec(after);
  if (!between) return 'no-year';
  const second = after.slice(between[0].length);
  const [whole = '', last = '', year = ''] = (number === undefined && DAY_OF_MONTH.exec(second)) || [];
  const end =
    whole === ''
      ? takeDate(second)
      : { date: `${year}-${month}-${two(last)}`, rest: second.slice(whole.length) };
  if (end === null || !isDate(end.date)) return 'no-year';
  const yearOfEnd = Number(end.date.slice(0, 4));
  const from =
    `${yearOfEnd}-${monthDay}` <= end.date ? `${yearOfEnd}-${monthDay}` : `${yearOfEnd - 1}-${monthDay}`;
  return isDate(from) ? { from, to: end.date, rest: end.rest } : 'no-year';
};

/** The days a line begins with. */
const takeSpan = (text: string): Span | 'no-year' | null => {
  const first = takeDate(text);
  if (first === null) return takeSharedYear(text);
  const between = TO.exec(first.rest);
  const last = between && takeDate(first.rest.slice(between[0].length));
  return { from: first.date, to: last?.date ?? first.date, rest: last?.rest ?? first.rest };
};

const daysFrom = (from: string, to: string): readonly string[] => {
  const count = parseDate(to).compare(parseDate(from));
  if (count < 0 || count >= MOST_DAYS) return [];
  return Array.from({ length: count + 1 }, (_, at) => addDays(from, at));
};

const KINDS = Object.entries(KIND_WORDS) as readonly (readonly [CalendarKind, string])[];

/** A kind that is written in one of the cells of a line, and the line without it. */
const takeKind = (rest: string): { readonly kind: CalendarKind | null; readonly name: string } => {
  const cells = rest.split(/[\t;|]|, /u).map((cell) => cell.trim());
  const at = cells.findIndex((cell) =>
    KINDS.some(([id, word]) => [id, word.toLowerCase()].includes(cell.toLowerCase())),
  );
  if (at < 0 || cells.length < 2) return { kind: null, name: cells.filter(Boolean).join(', ') };
  const found = cells[at]?.toLowerCase();
  const kind = KINDS.find(([id, word]) => id === found || word.toLowerCase() === found)?.[0] ?? null;
  return { kind, name: cells.filter((cell, other) => other !== at && cell !== '').join(', ') };
};

/** A line that is left out. */
export interface UnreadLine {
  readonly line: string;
  /** A sentence. */
  readonly why: string;
}

export interface PastedDays {
  readonly days: readonly CalendarDay[];
  readonly unread: readonly UnreadLine[];
}

type Line = { readonly days: readonly CalendarDay[] } | { readonly why: string };

const readLine = (line: string, usual: CalendarKind): Line => {
  const span = takeSpan(line);
  if (span === null) return { why: 'Begin with the date, as 3/29/2027.' };
  if (span === 'no-year') return { why: 'Write the date with its year, as 3/29/2027.' };
  const { kind, name } = takeKind(span.rest.replace(BETWEEN, ''));
  if (name === '') return { why: 'Write the day’s name after the date.' };
  const dates = daysFrom(span.from, span.to);
  if (dates.length > 0) return { days: dates.map((date) => ({ date, kind: kind ?? usual, name })) };
  return {
    why:
      span.to < span.from
        ? 'It ends before it begins.'
        : `These are more than ${MOST_DAYS} days. Look at the years.`,
  };
};

/**
 * Days from pasted lines: a date or two with a dash between, then the name, and where a cell says so its kind; `usual`
 * is the kind of the others. Every day of a span becomes a day of its own. Of two dates the second may give the year.
 */
export const pasteDays = (text: string, usual: CalendarKind): PastedDays => {
  const days: CalendarDay[] = [];
  const unread: UnreadLine[] = [];
  for (const written of text.split(/\r?\n/u)) {
    const line = written.trim();
    if (line === '') continue;
    const read = readLine(line, usual);
    if ('days' in read) days.push(...read.days);
    else unread.push({ line, why: read.why });
  }
  return { days, unread };
};

/** Which of these days are new to the calendar, and which it has already or were there before in the list. */
export const sortDays = (
  calendar: readonly CalendarDay[],
  more: readonly CalendarDay[],
): { readonly fresh: readonly CalendarDay[]; readonly already: readonly CalendarDay[] } => {
  const key = ({ date, kind, name }: CalendarDay): string => `${date} ${kind} ${name.trim().toLowerCase()}`;
  const there = new Set(calendar.map(key));
  const fresh: CalendarDay[] = [];
  const already: CalendarDay[] = [];
  for (const day of more) {
    if (there.has(key(day))) already.push(day);
    else fresh.push(day);
    there.add(key(day));
  }
  return { fresh, already };
};

/** The calendar with more days, in order; a day that is there already is not put there twice. */
export const withDays = (
  calendar: readonly CalendarDay[],
  more: readonly CalendarDay[],
): readonly CalendarDay[] =>
  [...calendar, ...sortDays(calendar, more).fresh].sort((a, b) => a.date.localeCompare(b.date));
