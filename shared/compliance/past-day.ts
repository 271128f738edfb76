import { weekdayOf } from '../text/dates.ts';
import type { WrittenDays } from '../text/written-days.ts';

const DAY = 86_400_000;
/** Without a year, a day is past where it lies so many days back, and else it is the next time it comes. */
const MOST_DAYS_BACK = 100;
/** A year that is written and so far back tells history. */
const HISTORY_DAYS = 300;

const pad = (part: number): string => String(part).padStart(2, '0');
const isoOf = (year: number, { month, day }: WrittenDays): string => `${year}-${pad(month)}-${pad(day)}`;

/**
 * The day as `YYYY-MM-DD` where it is written before or on `date`; null where it is still to come, or history. `weekday`:
 * what stands beside it, asked where it decides.
 */
export const pastDay = (written: WrittenDays, date: string, weekday: () => number | null): string | null => {
  const now = Date.parse(`${date}T00:00:00Z`);
  const year = Number(date.slice(0, 4));
  const daysBack = (iso: string): number => (now - Date.parse(`${iso}T00:00:00Z`)) / DAY;
  if (written.year !== null) {
    const iso = isoOf(written.year, written);
    const back = daysBack(iso);
    return back >= 0 && back <= HISTORY_DAYS ? iso : null;
  }
  const back = [year, year - 1]
    .filter((each) => weekdayOf(each, written.month, written.day) !== null)
    .map((each) => isoOf(each, written))
    .find((iso) => daysBack(iso) >= 0);
  if (back === undefined || daysBack(back) > MOST_DAYS_BACK) return null;
  // A weekday that only next year’s day has speaks of that one.
  const beside = weekday();
  const fits = (each: number): boolean => weekdayOf(each, written.month, written.day) === beside;
  const backYear = Number(back.slice(0, 4));
  return beside !== null && !fits(backYear) && fits(backYear + 1) ? null : back;
};
