import type { Folded } from './fold.ts';
import { isDigit, isLetter, isSpace, regionalLetter } from './leet.ts';
import { type Cell, cellAt, isWordLike, type Joined, readCells } from './word-cells.ts';
import type { Run, Stretch } from './word-tokens.ts';

/** Put between letters to break a word up: `f.u.c.k`, `sh-it`, `f*u*c*k`, `f/u/c/k`, `f[u]ck`. */
const BETWEEN = /[.\-_~·•*|+/\\,:;"()[\]{}<>=^`\p{Extended_Pictographic}]/u;
const BETWEEN_ASCII = new Set(Array.from('.-_~*|+/\\,:;"()[]{}<>=^`', (sign) => sign.charCodeAt(0)));
/** The same for one code point: most are plain, and the pattern is slow. */
const isBetween = (code: number): boolean =>
  code < 128 ? BETWEEN_ASCII.has(code) : BETWEEN.test(String.fromCodePoint(code));
/** Longest stretch that is read as one broken-up word. */
const LONGEST = 64;
const SHORTEST = 4;
const PLAIN = /^[a-z0-9']*$/;
const PICTURE = /\p{Extended_Pictographic}/u;
/** What may stand in such a stretch at all. */
const ELSE = /[^a-z0-9@$!#'%&?.\-_~·•*|+/\\,:;"()[\]{}<>=^`\p{Extended_Pictographic}]/u;
/** "SH-17", "A.55": a number between separators is a number. */
const NUMBER_APART = /(?:^|[^a-z0-9])\d{2,}(?:$|[^a-z0-9])/;

/** One sign in a word in the place of a vowel: `f@ck`, `b!tch`, `sh.t`, `d%ck`, `f-ck`. A picture may hide any letter. */
const ONE_SIGN = /^[a-z0-9]*[^a-z0-9'][a-z0-9]+$/u;
/** Several signs for several letters: `f@#k`, `s--t`, `b#$%h`. */
const SIGNS = /^[a-z]+(?:[@#$%&*!?^]{2,8}|[-_]{2,6})[a-z]+$/;

const MASK: Cell = { may: '*', kind: 'mask' };
const VOWEL: Cell = { may: 'aeiou', kind: 'mask' };

/** What the signs in a word may stand for: any letter, a vowel, or nothing. */
const hiddenBy = (word: string): Cell | null => {
  if (SIGNS.test(word)) return MASK;
  if (!ONE_SIGN.test(word)) return null;
  return PICTURE.test(word) ? MASK : VOWEL;
};

/** Letters as they are, everything else as a mask. */
const masked = (cells: readonly Cell[], mask: Cell): readonly Cell[] =>
  cells.map((cell) => (cell.kind === 'letter' || cell.kind === 'digit' ? cell : mask));

const DOLLAR = 36;
const AT = 64;
/** Signs that stay where they hide a first vowel: "%sshole". */
const HIDES = new Set(Array.from('%&?!_*#.-', (sign) => sign.charCodeAt(0)));
const OPENING_DIGIT = /^\d[^a-z0-9 ]?[a-z]/;

/** Where a stretch's word begins and ends: punctuation around it is none of it. */
const trimmed = (text: string, from: number, to: number): readonly [number, number] => {
  let start = from;
  let end = to;
  const opens = (at: number): boolean => {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === DOLLAR || code === AT) return true;
    // Of signs and digits few open a word, and the patterns are slow.
    return isDigit(code)
      ? OPENING_DIGIT.test(text.slice(at, at + 3))
      : text.startsWith('ss', at + 1) && HIDES.has(code);
  };
  const closes = (code: number): boolean => isLetter(code) || isDigit(code) || code === DOLLAR;
  while (start < end && !opens(start)) start += 1;
  while (end > start && !closes(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
};

/** Marks around a word that begin and end it; others may hide its first letter. */
const OPENING = new Set(Array.from('"(', (sign) => sign.charCodeAt(0)));
const CLOSING = new Set(Array.from('.,!?:;)"', (sign) => sign.charCodeAt(0)));

/** Whether a stretch is a word with the usual marks around it, as nearly all are: nothing to read anew. */
const isPlainWord = (text: string, from: number, to: number): boolean => {
  let start = from;
  let end = to;
  while (start < end && OPENING.has(text.charCodeAt(start))) start += 1;
  while (end > start && CLOSING.has(text.charCodeAt(end - 1))) end -= 1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== 39) return false;
  }
  return true;
};

/**
 * Readings of stretches without white space that are no plain word: what stands between letters left out, or taken for
 * the letters it hides.
 */
export const joinedReadings = (text: string): readonly Joined[] => {
  const out: Joined[] = [];
  const take = (start: number, end: number, cells: readonly Cell[]): void => {
    // What grew has room for more: a copy is as long as it must be.
    if (cells.length >= SHORTEST && isWordLike(cells)) out.push({ start, end, cells: cells.slice() });
  };
  let after = 0;
  for (let from = 0; from < text.length; from = after + 1) {
    after = from;
    while (after < text.length && !isSpace(text.charCodeAt(after))) after += 1;
    if (after - from < SHORTEST || after - from > LONGEST || isPlainWord(text, from, after)) continue;
    const [start, end] = trimmed(text, from, after);
    const inner = text.slice(start, end);
    if (PLAIN.test(inner) || ELSE.test(inner) || NUMBER_APART.test(inner)) continue;
    if (BETWEEN.test(inner)) take(start, end, readCells(text, start, end, isBetween));
    const hides = hiddenBy(inner);
    if (hides !== null) take(start, end, masked(readCells(text, start, end), hides));
  }
  return out;
};

const GAP = /^(?:[ \t\n\r]{1,3}|[.,\-_/·•~…:;]{1,2}|[.,] )$/;
/** Single letters with any gaps between them: `f_u c*k`. */
const LOOSE = /(?<![a-z0-9@$])[a-z0-9@$](?:[^a-z0-9@$]{1,2}[a-z0-9@$](?![a-z0-9@$])){3,31}/gu;
const SMALL = /^\p{Ll}$/u;

/** One letter or one sign for it, alone. */
const singleCell = (text: string, run: Run | undefined): Cell | null => {
  if (run === undefined) return null;
  const length = run.end - run.start;
  if (length > 2 || (run.plain && length > 1)) return null;
  let cell = length === 1 ? cellAt(text, run.start) : null;
  if (length === 2) {
    const cells = readCells(text, run.start, run.end);
    cell = cells.length === 1 ? (cells[0] ?? null) : null;
  }
  return cell === null || cell.may === '' ? null : cell;
};

const SPELLS = new Set(Array.from('0123456789@$', (sign) => sign.charCodeAt(0)));
/** Where a row begins and of how many letters it is, as one number. */
const keyOf = (start: number, letters: number): number => start * 256 + letters;
const isNoLetter = (code: number): boolean =>
  !isLetter(code) && !SPELLS.has(code) && regionalLetter(code) === null;
/** Where letters and signs for some stand in a part of a text. */
const lettersIn = (text: string, from: number, to: number): readonly Stretch[] => {
  const letters: Stretch[] = [];
  for (let start = from; start < to; ) {
    const code = text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    if (!isNoLetter(code)) letters.push({ start, end });
    start = end;
  }
  return letters;
};

const isRow = (letters: number): boolean => letters >= 3 && letters <= LONGEST;

/** Whether a row is of one or two letters, again and again. */
const hasFewLetters = (row: readonly Cell[]): boolean => {
  const [first] = row;
  const second = row.find(({ may }) => may !== first?.may);
  return row.every(({ may }) => may === first?.may || may === second?.may);
};

/** Letters that are words by themselves: "what a f u c k". */
const ALONE = 'aiou';

/**
 * Readings of single letters with the same gap between them: `f u c k`, `s.h.i.t`. Three letters count only in small
 * letters: `A S S` is a row of grades. `joined`: the readings there are already, in order; none is given again.
 */
export const spelledApart = (
  folded: Folded,
  runs: readonly Run[],
  joined: readonly Joined[],
): readonly Joined[] => {
  const { text } = folded;
  const out: Joined[] = [];
  const isSmall = (places: readonly Stretch[]): boolean =>
    places.every(({ start, end }) => SMALL.test(folded.source.slice(...folded.toSource(start, end))));
  /** Where the rows that were taken end. */
  const rows = new Map<number, number>();
  let near = 0;
  /** Rows come in order, until those with any gaps are looked for: then what was passed is given again, and no harm done. */
  const isJoined = (start: number, end: number, row: readonly Cell[]): boolean => {
    while (near < joined.length && (joined[near]?.start ?? 0) < start) near += 1;
    const same = joined[near];
    if (same?.start !== start || same.end !== end || same.cells.length !== row.length) return false;
    return same.cells.every((cell, at) => cell.may === row[at]?.may);
  };
  /** The letters from number `first` up to `next` of a row. */
  const put = (row: readonly Cell[], places: readonly Stretch[], first: number, next: number): void => {
    const start = places[first]?.start ?? 0;
    const end = places[next - 1]?.end ?? 0;
    rows.set(keyOf(start, next - first), end);
    if (next - first === row.length && isJoined(start, end, row)) return;
    const cells = row.slice(first, next);
    if (isWordLike(cells)) out.push({ start, end, cells });
  };
  const take = (row: readonly Cell[], places: readonly Stretch[]): void => {
    const { length } = row;
    if (!isRow(length)) return;
    // "A, A, S, S" is a row of grades.
    if ((length < SHORTEST || hasFewLetters(row)) && !isSmall(places)) return;
    put(row, places, 0, length);
    if (length <= SHORTEST) return;
    if (ALONE.includes(row[0]?.may ?? '')) put(row, places, 1, length);
    if (ALONE.includes(row[length - 1]?.may ?? '')) put(row, places, 0, length - 1);
  };
  const takeRuns = (first: number, next: number): void => {
    if (!isRow(next - first)) return;
    const row: Cell[] = [];
    for (let at = first; at < next; at += 1) {
      const cell = singleCell(text, runs[at]);
      if (cell !== null) row.push(cell);
    }
    take(row, runs.slice(first, next));
  };
  /** The first run of the row. */
  let first = 0;
  let gap = '';
  let isGap = false;
  let end = -1;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined) break;
    const isSingle = singleCell(text, run) !== null;
    const between = !isSingle || end < 0 || run.start - end > 3 ? '' : text.slice(end, run.start);
    // Most gaps are as the one before.
    const mayFollow: boolean = between === gap ? isGap : GAP.test(between);
    if (!isSingle || !mayFollow) {
      takeRuns(first, at);
      first = isSingle ? at : at + 1;
    } else if (at - first >= 2 && between !== gap) {
      takeRuns(first, at);
      // "a f.u.c.k": the last letter begins the next row.
      first = at - 1;
    }
    gap = between;
    isGap = mayFollow;
    end = run.end;
  }
  takeRuns(first, runs.length);
  LOOSE.lastIndex = 0;
  for (let match = LOOSE.exec(text); match !== null; match = LOOSE.exec(text)) {
    const from = match.index;
    const to = LOOSE.lastIndex;
    const letters = lettersIn(text, from, to);
    // The same letters with the same gap between them were taken above.
    if (rows.get(keyOf(from, letters.length)) !== to) take(readCells(text, from, to, isNoLetter), letters);
  }
  return out;
};
