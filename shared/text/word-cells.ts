import { isCommonWord } from './common-words.ts';
import { isDigit, isLetter, isMask, regionalLetter, STANDS_FOR } from './leet.ts';

/** One sign of a word as it may be read. */
export interface Cell {
  /** Letters it may stand for; `*` any one letter; empty: no letter at all. */
  readonly may: string;
  readonly kind: 'letter' | 'digit' | 'sign' | 'mask' | 'other';
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

const cellOf = (code: number, start: number, end: number, before: number, next: number): Cell => {
  const char = String.fromCodePoint(code);
  if (isLetter(code)) return { may: char, kind: 'letter', start, end };
  const regional = regionalLetter(code);
  if (regional !== null) return { may: regional, kind: 'letter', start, end };
  if (isMask(char)) return { may: '*', kind: 'mask', start, end };
  // "$50" is a price; in "ba$74rd" it is a letter.
  if (
    char === '$' &&
    isDigit(next) &&
    !isLetter(before) &&
    STANDS_FOR[String.fromCharCode(before)] === undefined
  )
    return { may: '', kind: 'other', start, end };
  const may = STANDS_FOR[char];
  if (may === undefined) return { may: '', kind: 'other', start, end };
  return { may, kind: isDigit(code) ? 'digit' : 'sign', start, end };
};

/** The cell of the one character at an offset; null where it is an apostrophe. */
export const cellAt = (text: string, at: number): Cell | null => {
  const code = text.charCodeAt(at);
  return code === 39 ? null : cellOf(code, at, at + 1, text.charCodeAt(at - 1), text.charCodeAt(at + 1));
};

/** The cells of `text` from `start` to `end`; apostrophes are left out, and what `isLeftOut` says. */
export const readCells = (
  text: string,
  start: number,
  end: number,
  isLeftOut: ((code: number) => boolean) | null = null,
): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (code !== 39 && (isLeftOut === null || !isLeftOut(code)))
      cells.push(cellOf(code, at, next, text.charCodeAt(at - 1), text.charCodeAt(next)));
    at = next;
  }
  return cells;
};

/** Two letters that say enough before two masks; "as**" and "Co**" are footnotes. */
const SHORT_STEMS = new Set(['sh', 'fu', 'bi', 'cu', 'pu', 'fk', 'wh', 'cr', 'da']);
/** Words that are profanity with one letter more. */
const FOOTNOTED = new Set(['tit', 'dam', 'bit', 'cum', 'hoe']);

/**
 * Whether cells are written like a word at all: begins with something that is no mask, and has more letters than
 * digits that pretend to be one. `a55` is a room, `@$$` is not.
 */
export const isWordLike = (cells: readonly Cell[]): boolean => {
  let letters = 0;
  let digits = 0;
  let masks = 0;
  let others = 0;
  for (const { kind } of cells) {
    if (kind === 'letter' || kind === 'sign') letters += 1;
    else if (kind === 'digit') digits += 1;
    else if (kind === 'mask') masks += 1;
    else others += 1;
  }
  if (others > 0 || letters === 0) return false;
  // A footnote's star, unless a vowel is what it hides: "*sshole".
  if (cells[0]?.kind === 'mask' && (cells[0].may === '*' || letters < 4)) return false;
  if (digits > letters + (cells.length >= 5 ? 1 : 0)) return false;
  if (masks === 0) return true;
  const last = cells[cells.length - 1]?.kind;
  // "such as**" and "beaver dam*" are footnotes; "shi*" and "fu**" are not. "f***" is decided by the list.
  if (last === 'mask') {
    const stem = cells.map((cell) => (cell.kind === 'letter' ? cell.may : '')).join('');
    if (stem.length <= 2 && masks === 2) return SHORT_STEMS.has(stem);
    if (masks < 2 && (isCommonWord(stem) || FOOTNOTED.has(stem))) return false;
    return masks >= 2 || letters >= 3;
  }
  return letters + digits >= 2;
};
