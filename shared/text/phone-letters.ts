import { matchesOf } from './matches.ts';
import { isCalled } from './phone-context.ts';

/** `1-800-GO-JAGS`, `612-555-HELP`, `555-HELP`, in the text as typed: letters for digits. */
const LETTERED =
  /(?<![\w-])(?:(1[ .-]|1(?=8(?:00|33|44|55|66|77|88)))?\(?([2-9]\d\d)\)?([ .-]{1,2})((?:[A-Za-z\d][- ]?){6,9}[A-Za-z\d])|([2-9]\d\d)-([A-Z]{4}))(?![\w-])/g;
const KEYS = '22233344455566677778889999';
const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)$/;

const keyed = (word: string): string =>
  word.toUpperCase().replace(/[A-Z]/g, (letter) => KEYS.charAt(letter.charCodeAt(0) - 65));

/** The same as `isCalled`, for a text as typed: only what stands around is made small. */
const isCalledAround = (source: string, start: number, end: number): boolean => {
  const from = Math.max(0, start - 60);
  return isCalled(source.slice(from, end + 60).toLowerCase(), start - from, end - from);
};

/** A number whose letters are keys: offsets in the source, and the digits dialled. */
export interface LetteredNumber {
  readonly range: readonly [number, number];
  readonly digits: string;
}

/** Telephone numbers that hold a word. A count ("800 TICKETS") is none. */
export const letteredNumbers = function* (source: string): Generator<LetteredNumber> {
  for (const match of matchesOf(LETTERED, source)) {
    const [found, trunk, area = '', sep = '', rest = '', exchange, four] = match;
    const range = [match.index, match.index + found.length] as const;
    const called = (): boolean => isCalledAround(source, ...range);
    if (exchange !== undefined && four !== undefined) {
      if (called()) yield { range, digits: exchange + keyed(four) };
      continue;
    }
    if (!/[A-Za-z]{3}/.test(rest)) continue;
    const number = sevenKeys(rest);
    if (number === null) continue;
    const { word, length } = number;
    const parts = found.length - rest.length + length;
    const whole = [match.index, match.index + parts] as const;
    const capitals = word === word.toUpperCase();
    const hyphens = !sep.includes(' ') && !rest.slice(0, length).includes(' ');
    const own = /^[2-9]\d\d[ -]?[A-Za-z]{4}$/.test(rest.slice(0, length)) && (hyphens || capitals);
    // "OUR 450-STUDENT SCHOOL" counts; areas that end in 0 are few.
    const keys = hyphens && rest.length === length && !area.endsWith('0');
    const sure = capitals
      ? trunk !== undefined || keys || (hyphens && TOLL_FREE.test(area))
      : trunk !== undefined && hyphens;
    // In a text all in capitals every word could be keys: blanks within only after 1-800.
    if (!own && rest.slice(0, length).includes(' ') && !(trunk !== undefined && TOLL_FREE.test(area)))
      continue;
    if (own || sure || (capitals && called()))
      yield { range: whole, digits: `${trunk === undefined ? '' : '1'}${area}${keyed(word)}` };
  }
};

/** The first seven keys of `text`, with how much of it they take; null when a word is cut or holds fewer than three letters. */
const sevenKeys = (text: string): { readonly word: string; readonly length: number } | null => {
  let word = '';
  let at = 0;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === ' ' || char === '-') {
      if (word.length >= 7) break;
      continue;
    }
    word += char;
  }
  return word.length >= 7 && word.length <= 10 && /[A-Za-z]{3}/.test(word)
    ? { word: word.slice(0, 7), length: at }
    : null;
};
