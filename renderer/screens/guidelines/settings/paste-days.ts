import { parseDate } from '@internationalized/date';
import type { CalendarDay, CalendarKind } from '../../../../shared/domain/district.ts';
import { addDays, isDate } from '../../../../shared/schedule/wall-time.ts';
import { KIND_WORDS } from './kinds.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 2026-11-26, 11/26/2026, 11/26/26, Nov 26, 2026, November 26 2026. */
const DATE =
  /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})|(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4}))/u;
const TO = /^\s*(?:–|—|-|to|through|until|till)\s*/iu;
const BETWEEN = /^[\s,;:|–—-]+/u;
/** Days of one line: longer than any break of a school, so that a slip of the year does not fill the calendar. */
const MOST_DAYS = 120;

const two = (part: string): string => part.padStart(2, '0');

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
  const monthAt = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const date =
    isoYear !== undefined
      ? `${isoYear}-${two(isoMonth)}-${two(isoDay)}`
      : named !== undefined
        ? `${named}-${two(String(monthAt))}-${two(nth)}`
        : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  return isDate(date) ? { date, rest: text.slice(all.length) } : null;
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

export interface PastedDays {
  readonly days: readonly CalendarDay[];
  /** Lines that begin with no date, name nothing, or span too many days. */
  readonly unread: readonly string[];
}

/**
 * Days from pasted lines: a date or two with a dash between, then the name, and where a cell says so its kind; `usual`
 * is the kind of the others. Every day of a span becomes a day of its own.
 */
export const pasteDays = (text: string, usual: CalendarKind): PastedDays => {
  const days: CalendarDay[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const words = line.trim();
    if (words === '') continue;
    const first = takeDate(words);
    const between = first && TO.exec(first.rest);
    const last = first && between && takeDate(first.rest.slice(between[0].length));
    const { kind, name } = takeKind((last?.rest ?? first?.rest ?? '').replace(BETWEEN, ''));
    const dates = first ? daysFrom(first.date, last?.date ?? first.date) : [];
    if (dates.length === 0 || name === '') unread.push(words);
    else days.push(...dates.map((date) => ({ date, kind: kind ?? usual, name })));
  }
  return { days, unread };
};

/** The calendar with more days, in order; a day that is there already is not put there twice. */
export const withDays = (
  calendar: readonly CalendarDay[],
  more: readonly CalendarDay[],
): readonly CalendarDay[] => {
  const key = ({ date, kind, name }: CalendarDay): string => `${date} ${kind} ${name.trim().toLowerCase()}`;
  const there = new Set(calendar.map(key));
  const fresh = more.filter((day) => {
    const isFresh = !there.has(key(day));
    there.add(key(day));
    return isFresh;
  });
  return [...calendar, ...fresh].sort((a, b) => a.date.localeCompare(b.date));
};
