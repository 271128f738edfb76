import { isDate } from '../schedule/wall-time.ts';
import { MAX_NUMBER } from './limits.ts';

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

/** A spreadsheet would run it. */
export const isFormula = (text: string): boolean => /^[=+\-@]/u.test(text);

/** The letter that stands where bytes could not be read. */
export const isUnreadable = (text: string): boolean => text.includes('\ufffd');

/** A student number, or why it is none. */
export const readNumber = (text: string): { readonly number: string } | { readonly fault: string } => {
  if (/^\d(\.\d+)?E\+?\d+$/iu.test(text)) {
    return {
      fault: `The student number “${text}” was rounded by a spreadsheet. Export it again, and open it with that column as text.`,
    };
  }
  if (isFormula(text)) return { fault: `“${text}” begins like a formula, so it is no student number.` };
  if (text.length > MAX_NUMBER || !/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(text)) {
    return { fault: `“${text}” does not look like a student number.` };
  }
  // A spreadsheet writes whole numbers as "123.0" at times.
  return { number: text.replace(/^(\d+)\.0+$/u, '$1') };
};

const KINDERGARTEN = /^(k|kg|kf|kh|k[1-5]|kdg|kind|kinder|kindergarten|0|00)$/u;
const BEFORE =
  /^(pk|pk\d|pre ?-?k|prek|pre-?kindergarten|p[1-4]|ps|ec|ece|ecse|early childhood|preschool|hk|-[12]|tk)$/u;

/** A grade as the register has it ("PK", "K", "1" … "12"); null where it is none that is known. */
export const readGrade = (text: string): string | null => {
  const plain = text
    .toLowerCase()
    .replace(/^(grade|gr)\.? */u, '')
    .replace(/ *grade$/u, '');
  if (KINDERGARTEN.test(plain)) return 'K';
  if (BEFORE.test(plain)) return 'PK';
  const number = /^0*(\d{1,2})(st|nd|rd|th)?(\.0)?$/u.exec(plain)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? String(Number(number)) : null;
};

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

/** The 18th birthday; the birthdate itself is not kept. Born on 29 February: 1 March. */
export const eighteenth = (birthdate: string): string => {
  const year = Number(birthdate.slice(0, 4)) + 18;
  const rest = birthdate.slice(4);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return rest === '-02-29' && !leap ? `${year}-03-01` : `${year}${rest}`;
};

/** First and last name of "Doe, Jane", "Doe Jr., Jane Q." or "Jane Doe". */
export const splitName = (text: string): { readonly first: string; readonly last: string } | null => {
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const last = text.slice(0, comma).trim();
    // "Doe, Jane Q." and "Doe, Jr., Jane": what follows the last comma is the first name.
    const rest = text.slice(comma + 1);
    const suffix = /^\s*(jr|sr|ii|iii|iv)\.?\s*,\s*(.+)$/iu.exec(rest);
    const first = (suffix?.[2] ?? rest).trim();
    return last === '' || first === '' ? null : { first: withoutInitial(first), last };
  }
  const space = text.lastIndexOf(' ');
  if (space < 0) return null;
  return { first: withoutInitial(text.slice(0, space).trim()), last: text.slice(space + 1) };
};

/** "Jane Q." is called Jane; "Mary Ann" stays. */
const withoutInitial = (first: string): string => first.replace(/(?<=\p{L}{2,}) \p{L}\.?$/u, '');
