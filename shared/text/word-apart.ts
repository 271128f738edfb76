import type { Folded } from './fold.ts';
import { isDigit, isLetter, regionalLetter } from './leet.ts';
import { matchesOf } from './matches.ts';
import { cellAt, readCells } from './word-cells.ts';
import type { Cell } from './word-cells.ts';
import { readChunks } from './word-tokens.ts';
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
const VOWELS = 'aeiou';
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

/** What the signs in a word may stand for: any letter, a vowel, or nothing. */
const hiddenBy = (word: string): string => {
  if (SIGNS.test(word)) return '*';
  if (!ONE_SIGN.test(word)) return '';
  return PICTURE.test(word) ? '*' : VOWELS;
};

/** Letters as they are, everything else as a mask. */
const masked = (cells: readonly Cell[], may: string): readonly Cell[] =>
  cells.map(
    (cell): Cell => (cell.kind === 'letter' || cell.kind === 'digit' ? cell : { ...cell, may, kind: 'mask' }),
  );

/** Where a stretch's word begins and ends: punctuation around it is none of it. */
const trimmed = (text: string, chunk: Stretch): readonly [number, number] => {
  let { start, end } = chunk;
  const opens = (at: number): boolean =>
    /[a-z$@]/.test(text[at] ?? '') || /^\d[^a-z0-9 ]?[a-z]/.test(text.slice(at, at + 3));
  // A sign that hides the first vowel stays: "%sshole".
  const hides = (at: number): boolean => /^[%&?!_*#.-]ss/.test(text.slice(at, at + 3));
  while (start < end && !opens(start) && !hides(start)) start += 1;
  while (end > start && !/[a-z$\d]/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
};

/** Marks around a word that begin and end it; others may hide its first letter. */
const OPENING = new Set(Array.from('"(', (sign) => sign.charCodeAt(0)));
const CLOSING = new Set(Array.from('.,!?:;)"', (sign) => sign.charCodeAt(0)));

/** Whether a stretch is a word with the usual marks around it, as nearly all are: nothing to read anew. */
const isPlainWord = (text: string, chunk: Stretch): boolean => {
  let { start, end } = chunk;
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
export const joinedReadings = (text: string): readonly (readonly Cell[])[] => {
  const out: (readonly Cell[])[] = [];
  for (const chunk of readChunks(text)) {
    if (chunk.end - chunk.start > LONGEST || isPlainWord(text, chunk)) continue;
    const [start, end] = trimmed(text, chunk);
    const inner = text.slice(start, end);
    if (PLAIN.test(inner) || ELSE.test(inner) || NUMBER_APART.test(inner)) continue;
    if (BETWEEN.test(inner)) {
      const kept = readCells(text, start, end, isBetween);
      if (kept.length >= SHORTEST) out.push(kept);
    }
    const hides = hiddenBy(inner);
    if (hides === '') continue;
    const cells = readCells(text, start, end);
    if (cells.length >= SHORTEST) out.push(masked(cells, hides));
  }
  return out;
};

const GAP = /^(?:[ \t\n\r]{1,3}|[.,\-_/·•~…:;]{1,2}|[.,] )$/;
/** Single letters with any gaps between them: `f_u c*k`. */
const LOOSE = /(?<![a-z0-9@$])[a-z0-9@$](?:[^a-z0-9@$]{1,2}[a-z0-9@$](?![a-z0-9@$])){3,31}/gu;
const SMALL = /^\p{Ll}$/u;

/** One letter or one sign for it, alone. */
const singleCell = (text: string, run: Run): Cell | null => {
  const length = run.end - run.start;
  if (length > 2 || (run.plain && length > 1)) return null;
  const cells = length === 1 ? [cellAt(text, run.start)] : readCells(text, run.start, run.end);
  const [cell] = cells;
  return cells.length === 1 && cell != null && cell.may !== '' ? cell : null;
};

const SPELLS = new Set('0123456789@$');
/** Where a row begins and of how many letters it is, as one number. */
const keyOf = (start: number, letters: number): number => start * 256 + letters;
/** How many letters and signs for some stand in a part of a text. */
const lettersIn = (text: string, start: number, end: number): number => {
  let letters = 0;
  for (const character of text.slice(start, end)) {
    const code = character.codePointAt(0) ?? 0;
    if (isLetter(code) || SPELLS.has(character) || regionalLetter(code) !== null) letters += 1;
  }
  return letters;
};

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
  joined: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] => {
  const { text } = folded;
  const out: (readonly Cell[])[] = [];
  const isSmall = (row: readonly Cell[]): boolean =>
    row.every((cell) => SMALL.test(folded.source.slice(...folded.toSource(cell.start, cell.end))));
  /** Where the rows that were taken end. */
  const rows = new Map<number, number>();
  const note = (row: readonly Cell[]): void => {
    rows.set(keyOf(row[0]?.start ?? 0, row.length), row.at(-1)?.end ?? 0);
  };
  let near = 0;
  /** Rows come in order, until those with any gaps are looked for: then what was passed is given again, and no harm done. */
  const isJoined = (row: readonly Cell[]): boolean => {
    const start = row[0]?.start ?? 0;
    while (near < joined.length && (joined[near]?.[0]?.start ?? 0) < start) near += 1;
    const same = joined[near];
    if (same?.length !== row.length || same[0]?.start !== start) return false;
    return same.every((cell, at) => cell.start === row[at]?.start && cell.may === row[at].may);
  };
  const take = (row: readonly Cell[]): void => {
    if (row.length < 3 || row.length > LONGEST) return;
    // "A, A, S, S" is a row of grades.
    if ((row.length < SHORTEST || hasFewLetters(row)) && !isSmall(row)) return;
    note(row);
    if (!isJoined(row)) out.push(row);
    const first = row[0]?.may ?? '';
    const last = row[row.length - 1]?.may ?? '';
    if (row.length <= SHORTEST) return;
    for (const part of [
      ...(ALONE.includes(first) ? [row.slice(1)] : []),
      ...(ALONE.includes(last) ? [row.slice(0, -1)] : []),
    ]) {
      note(part);
      out.push(part);
    }
  };
  let row: Cell[] = [];
  let gap = '';
  let isGap = false;
  let end = -1;
  for (const run of runs) {
    const cell = singleCell(text, run);
    const between = cell === null || end < 0 || run.start - end > 3 ? '' : text.slice(end, run.start);
    // Most gaps are as the one before.
    const mayFollow: boolean = between === gap ? isGap : GAP.test(between);
    const follows = cell !== null && mayFollow;
    if (!follows) {
      take(row);
      row = cell === null ? [] : [cell];
    } else {
      if (row.length >= 2 && between !== gap) {
        take(row);
        // "a f.u.c.k": the last letter begins the next row.
        row = row.slice(-1);
      }
      row.push(cell);
    }
    gap = between;
    isGap = mayFollow;
    end = run.end;
  }
  take(row);
  for (const { 0: found, index } of matchesOf(LOOSE, text)) {
    const end = index + found.length;
    // The same letters with the same gap between them were taken above.
    if (rows.get(keyOf(index, lettersIn(text, index, end))) === end) continue;
    const cells = readCells(text, index, end);
    take(cells.filter((cell) => cell.kind === 'letter' || SPELLS.has(text[cell.start] ?? '')));
  }
  return out;
};
