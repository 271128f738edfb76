import { isDate } from '../schedule/wall-time.ts';

/** Signs that are not seen and turn the reading direction, and marks of width zero. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const WHITE = /[\s\u0000-\u001f\u007f-\u009f]+/gu;
const PLAIN = /^[!-~]*( [!-~]+)*$/u;
/** Excel's way of keeping a number as it is: `="00123"`. */
const KEPT = /^="([^"]*)"$/u;

/** What a cell says: white space folded, one way of writing accents, what cannot be seen left out. */
export const cellText = (cell: string | undefined): string => {
  if (cell === undefined) return '';
  const text = PLAIN.test(cell) ? cell : cell.normalize('NFC').replace(UNSEEN, '').replace(WHITE, ' ').trim();
  return text.startsWith('="') ? (KEPT.exec(text)?.[1]?.trim() ?? text) : text;
};

/** The letter that stands where bytes could not be read. */
export const isUnreadable = (text: string): boolean => text.includes('\ufffd');

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dateOf = (year: string | undefined, month: number, day: string | undefined): string | null => {
  const short = Number(year);
  const full = year?.length === 2 ? (short < 50 ? 2000 + short : 1900 + short) : short;
  const text = `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`;
  return full >= 1900 && full <= 2200 && isDate(text) ? text : null;
};

/** A day as `YYYY-MM-DD`; a time of day beside it is left out. Month before day, as schools here write. Null: none. */
export const readDay = (text: string): string | null => {
  const day = text.replace(/[T ]\d{1,2}:\d{2}.*$/u, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(day);
  if (iso) return dateOf(iso[1], Number(iso[2]), iso[3]);
  const us = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u.exec(day);
  if (us) return dateOf(us[3], Number(us[1]), us[2]);
  const words = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[- ,]+(\d{4}|\d{2})$/iu.exec(day);
  if (words) return dateOf(words[3], MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, words[1]);
  const named = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/iu.exec(day);
  if (named) return dateOf(named[3], MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1, named[2]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/u.exec(day);
  if (packed) return dateOf(packed[1], Number(packed[2]), packed[3]);
  return null;
};
