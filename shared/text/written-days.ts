import { writtenDatePatterns } from './date-forms.ts';
import { daysIn, findWeekdayDates, fullYear, monthOf } from './dates.ts';
import { latinShape } from './latin-shape.ts';
import { matchesOf, rangeOf } from './matches.ts';

/** A day, a list or a span of days as written. */
export interface WrittenDays {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** The last of them; `month` 1–12. */
  readonly month: number;
  readonly day: number;
  /** As written, or null. */
  readonly year: number | null;
}

/** No post names more days; the rest of such a text is not read. */
const MOST_DAYS = 300;

/** Days written in a text with month and day, in reading order and apart. Fractions and scores ("3/4 of", "1/2 day") are none. */
export const findWrittenDays = (text: string): readonly WrittenDays[] => {
  const shape = latinShape(text);
  const found: WrittenDays[] = [];
  for (const pattern of writtenDatePatterns(shape))
    for (const match of matchesOf(pattern, shape, MOST_DAYS)) {
      if (found.length >= MOST_DAYS) break;
      const range = rangeOf(match);
      if (found.some((other) => range[0] < other.range[1] && other.range[0] < range[1])) continue;
      const groups = match.groups ?? {};
      const month = monthOf(groups['month2'] ?? groups['month']);
      const last = groups['day2'] ?? groups['days']?.match(/\d+/gu)?.at(-1);
      const day = Number.parseInt(last ?? '', 10);
      const year = fullYear(groups['year']);
      if (month === undefined || !(day <= daysIn(year, month))) continue;
      found.push({ range, month, day, year });
    }
  return found.sort((a, b) => a.range[0] - b.range[0]);
};

/** UTF-16 units on either side in which a weekday may stand. */
const BESIDE = 40;

/** The weekday written beside a day, 0 Sunday … 6 Saturday; null where there is none. */
export const weekdayBeside = (text: string, { range, month, day }: WrittenDays): number | null => {
  const near = text.slice(Math.max(0, range[0] - BESIDE), range[1] + BESIDE);
  return findWeekdayDates(near).find((one) => one.month === month && one.day === day)?.weekday ?? null;
};
