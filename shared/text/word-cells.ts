import { isCommonWord } from './common-words.ts';
import { isDigit, isLetter, isMask, regionalLetter, STANDS_FOR } from './leet.ts';
import type { Stretch } from './word-tokens.ts';

/** One sign of a word as it may be read. There is one for each sign, however often it is written. */
export interface Cell {
  /** Letters it may stand for; `*` any one letter; empty: no letter at all. */
  readonly may: string;
  readonly kind: 'letter' | 'digit' | 'sign' | 'mask' | 'other';
}

/** A broken-up word put together. Offsets in the folded text. */
export interface Joined extends Stretch {
  readonly cells: readonly Cell[];
}

const OTHER: Cell = { may: '', kind: 'other' };
const DOLLAR = 36;
const APOSTROPHE = 39;

const ASCII: readonly Cell[] = Array.from({ length: 128 }, (_, code): Cell => {
  const char = String.fromCharCode(code);
  if (isLetter(code)) return { may: char, kind: 'letter' };
  if (isMask(char)) return { may: '*', kind: 'mask' };
  const may = STANDS_FOR[char];
  return may === undefined ? OTHER : { may, kind: isDigit(code) ? 'digit' : 'sign' };
});

const cellOf = (code: number, before: number, next: number): Cell => {
  // "$50" is a price; in "ba$74rd" it is a letter.
  if (
    code === DOLLAR &&
    isDigit(next) &&
    !isLetter(before) &&
    STANDS_FOR[String.fromCharCode(before)] === undefined
  )
    return OTHER;
  const letter = code < ASCII.length ? null : regionalLetter(code);
  return ASCII[letter === null ? code : letter.charCodeAt(0)] ?? OTHER;
};

/** The cell of the one character at an offset; null where it is an apostrophe. */
export const cellAt = (text: string, at: number): Cell | null => {
  const code = text.charCodeAt(at);
  return code === APOSTROPHE ? null : cellOf(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1));
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
    if (code !== APOSTROPHE && (isLeftOut === null || !isLeftOut(code)))
      cells.push(cellOf(code, text.charCodeAt(at - 1), text.charCodeAt(next)));
    at = next;
  }
  return cells;
};

/** Where the cells that `readCells` reads from `start` on stand, from number `first` up to `next`. */
export const placeOfCells = (text: string, start: number, first: number, next: number): Stretch => {
  let from = start;
  let cell = 0;
  for (let at = start; ; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    if (code !== APOSTROPHE) {
      if (cell === first) from = at;
      cell += 1;
      if (cell >= next) return { start: from, end };
    }
    at = end;
  }
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
