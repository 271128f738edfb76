import { MAX_NUMBER } from './limits.ts';

/** A spreadsheet would run it. */
export const isFormula = (text: string): boolean => /^[=+\-@]/u.test(text);

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
