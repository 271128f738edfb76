import { fold } from './fold.ts';
import { findLinks } from './links.ts';

/** A telephone number in a text. */
export interface Phone {
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  /** Digits alone, country code included where written, extension left out: `16125550142`, `5550142`. */
  readonly digits: string;
}

const SEP = '[ .\\-/·*_~]{0,3}';
/** Area and exchange of the North American plan begin with 2–9; 555 is a number like any other here. */
const AREA = '(?:\\( ?)?[2-9]\\d\\d ?\\)?';
const US = `(?:\\+?1${SEP})?${AREA}${SEP}[2-9]\\d\\d${SEP}\\d{4}`;
const WORLD = `\\+[2-9]\\d{0,2}(?:[ .\\-/()]{0,2}\\d){7,13}`;
const LOCAL = '[2-9]\\d\\d-\\d{4}';
/** Ten digits one by one: `6-1-2-5-5-5-0-1-4-2`. */
const APART = '[2-9]([ .-])\\d\\1\\d\\1[2-9](?:\\1\\d){6}';
/** Nothing that could belong to a longer number, a price or a code before it; two numbers may share a slash. */
const BEFORE = '(?<![\\d$€£+\\w])(?<!\\d[.,:-])(?<!(?:^|\\D)\\d{1,3}/)';
const AFTER = '(?![\\d%])(?![.,:-]\\d)(?!/\\d{1,2}(?!\\d))(?![a-z]{2})';
const PHONE = new RegExp(`${BEFORE}(?:${APART}|(${WORLD})|(${US})|(${LOCAL}))${AFTER}`, 'g');
const BARE_LOCAL = new RegExp(`${BEFORE}[2-9]\\d\\d[ .]?\\d{4}${AFTER}`, 'g');
/** `1-800-GO-JAGS`, in the text as typed: letters for digits, in capitals. */
const LETTERED = /(?<![\w-])(1[ .-]?)?\(?([2-9]\d\d)\)?[ .-]((?:[A-Z\d]-?){6}[A-Z])(?![\w-])/g;
const KEYS = '22233344455566677778889999';
/** A messenger's link that holds a number. */
const CHAT_LINK =
  /\b(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=|t\.me\/\+|signal\.me\/#p\/)\+?(\d{10,14})(?!\d)/g;
/** A letter between digits that stands for one: `612-555-O142`. */
const LETTER_DIGIT = /(?<=\d[ .-]?)[oli](?=[ .-]?\d)/g;

/** A number after one of these is counted, not called. */
const NOT_CALLED =
  /(?:\b(?:isbn(?:-1[03])?|id|ids|no\.|nr|number of|order|item|case|passcode|invoice|acct|account|confirmation|ticket|serial|model|bill|policy|section|page|pages|pp\.|p\.|room|rooms|rm\.?|seats?|lines?|years?|upc|sku|route|file|score[sd]?|meeting id|student (?:id|number)))[ :#]{0,3}$/;
const CALLED =
  /\b(?:call|text|phone|cell|tel|mobile|fax|dial|telefono|llame|llama|llamar|wac)\b[^\d\n]{0,20}$/;

const WORDS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const SPOKEN = /\b(?:(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.-]{1,3}|\b)){10,11}/g;

/** "one two three …": counting, not a number. */
const isCounting = (digits: string): boolean => {
  let steps = 0;
  for (let i = 1; i < digits.length; i += 1) {
    if (Math.abs(digits.charCodeAt(i) - digits.charCodeAt(i - 1)) === 1) steps += 1;
  }
  return steps >= digits.length - 2;
};

/** Round numbers are a list or a span: "400 500 6000", "300-4500". */
const isList = (text: string): boolean => /^[2-9]\d0[ -](?:[2-9]\d0 )?\d{2}00$/.test(text);

/**
 * Telephone numbers as they are written in the United States (with or without area code, 555 included), numbers of
 * other countries after a `+`, and numbers spelled in English words. Dates, scores, prices, years, ZIP codes and the
 * digits of links are none. A shape test only: a number library costs 75 ms to load and refuses 555.
 */
export const findPhones = (source: string): readonly Phone[] => {
  const folded = fold(source);
  const text = folded.text.replace(LETTER_DIGIT, (letter) => (letter === 'o' ? '0' : '1'));
  const out: Phone[] = [];
  const links = /\d{3}/.test(text) ? findLinks(source).filter((link) => link.kind === 'url') : [];
  const add = (at: number, found: string, digits: string): void => {
    const range = folded.toSource(at, at + found.length);
    const taken = (other: { range: readonly [number, number] }): boolean =>
      other.range[0] < range[1] && range[0] < other.range[1];
    if (!out.some(taken) && !links.some(taken)) out.push({ range, digits });
  };
  for (const match of text.matchAll(CHAT_LINK)) {
    const [found, digits = ''] = match;
    out.push({ range: folded.toSource(match.index, match.index + found.length), digits });
  }
  for (const match of text.matchAll(PHONE)) {
    const [found] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const open = found.startsWith('(') || found.startsWith('+');
    if ((!open && NOT_CALLED.test(before)) || (isList(found) && !CALLED.test(before))) continue;
    // "#6125550142" is a ticket, "#612-555-0142" a number.
    if (before.endsWith('#') && /^\d+$/.test(found) && !CALLED.test(before)) continue;
    if (match[1] !== undefined && isCounting(found.replace(/\D/g, ''))) continue;
    // "(grades on page 612) 555-0142" closes another bracket.
    if (/^\d{3}\)\s/.test(found)) continue;
    add(match.index, found, found.replace(/\D/g, ''));
  }
  for (const match of text.matchAll(BARE_LOCAL)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (CALLED.test(before)) add(match.index, match[0], match[0].replace(/\D/g, ''));
  }
  for (const match of source.matchAll(LETTERED)) {
    const [found, trunk, area = '', rest = ''] = match;
    const word = rest.replaceAll('-', '');
    const before = source.slice(Math.max(0, match.index - 40), match.index).toLowerCase();
    if (word.length !== 7 || !/[A-Z]{3}/.test(word)) continue;
    const sure = trunk !== undefined || /^8(?:00|33|44|55|66|77|88)$/.test(area) || /^[2-9]\d\d-/.test(rest);
    if (!sure && !CALLED.test(before)) continue;
    const keys = word.replace(/[A-Z]/g, (letter) => KEYS.charAt(letter.charCodeAt(0) - 65));
    const range = [match.index, match.index + found.length] as const;
    if (!out.some((other) => other.range[0] < range[1] && range[0] < other.range[1]))
      out.push({ range, digits: `${trunk === undefined ? '' : '1'}${area}${keys}` });
  }
  for (const match of text.matchAll(SPOKEN)) {
    const found = match[0].replace(/[ ,.-]+$/, '');
    const digits = found
      .split(/[ ,.-]+/)
      .map((word) => WORDS[word] ?? '')
      .join('');
    if (isCounting(digits) || !/^1?[2-9]\d\d[2-9]\d{6}$/.test(digits)) continue;
    add(match.index, found, digits);
  }
  return out.sort((a, b) => a.range[0] - b.range[0]);
};
