import type { Folded } from './fold.ts';
import { isLetter } from './leet.ts';
import { readCells } from './word-cells.ts';
import type { Cell } from './word-cells.ts';
import { readChunks } from './word-tokens.ts';
import type { Run } from './word-tokens.ts';

/** Put between letters to break a word up: `f.u.c.k`, `sh-it`, `f*u*c*k`. */
const BETWEEN = /[.\-_~·•*|+]/;
/** Longest stretch that is read as one broken-up word. */
const LONGEST = 64;
const SHORTEST = 4;
/** "SH-17", "A.55": a number between separators is a number. */
const NUMBER_APART = /(?:^|[.\-_~·•*|+])\d{2,}(?:$|[.\-_~·•*|+])/;

/** Readings of stretches without white space, their separators left out, or their dashes as masks (`f-ck`, `s--t`). */
export const joinedReadings = (text: string): readonly (readonly Cell[])[] => {
  const out: (readonly Cell[])[] = [];
  for (const chunk of readChunks(text)) {
    if (chunk.end - chunk.start > LONGEST) continue;
    if (!BETWEEN.test(text.slice(chunk.start, chunk.end))) continue;
    let { start, end } = chunk;
    while (start < end && !isLetter(text.charCodeAt(start)) && !'$@'.includes(text[start] ?? '')) start += 1;
    while (end > start && !isLetter(text.charCodeAt(end - 1)) && !/[$\d]/.test(text[end - 1] ?? '')) end -= 1;
    const inner = text.slice(start, end);
    if (!BETWEEN.test(inner) || /[^a-z0-9@$!#'.\-_~·•*|+]/.test(inner)) continue;
    if (NUMBER_APART.test(inner)) continue;
    const cells = readCells(text, start, end);
    const kept = cells.filter((cell) => !BETWEEN.test(text[cell.start] ?? ''));
    if (kept.length >= SHORTEST) out.push(kept);
    if (!/^[a-z]+[-_]{1,6}[a-z]+$/.test(inner)) continue;
    const masks = cells.map(
      (cell): Cell => (cell.kind === 'letter' ? cell : { ...cell, may: '*', kind: 'mask' }),
    );
    const letters = cells.filter((cell) => cell.kind === 'letter').length;
    // "s-it" could be anything; "f-ck" and "s--t" cannot.
    if (letters >= 3 || masks.length - letters >= 2) out.push(masks);
  }
  return out;
};

const GAP = /^(?:[ \t\n\r]{1,3}|[.,\-_/·•~…:;]{1,2}|[.,] )$/;
const SMALL = /^\p{Ll}$/u;

/** One letter or one sign for it, alone. */
const singleCell = (text: string, run: Run): Cell | null => {
  if (run.end - run.start > 2) return null;
  const cells = readCells(text, run.start, run.end);
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined && cell.may !== '' ? cell : null;
};

/** Letters that are words by themselves: "what a f u c k". */
const ALONE = 'aiou';

/**
 * Readings of single letters with the same gap between them: `f u c k`, `s.h.i.t`. Three letters count only in small
 * letters: `A S S` is a row of grades.
 */
export const spelledApart = (folded: Folded, runs: readonly Run[]): readonly (readonly Cell[])[] => {
  const { text } = folded;
  const out: (readonly Cell[])[] = [];
  const take = (row: readonly Cell[]): void => {
    if (row.length < 3 || row.length > LONGEST) return;
    const small = row.every((cell) =>
      SMALL.test(folded.source.slice(...folded.toSource(cell.start, cell.end))),
    );
    // "A, A, S, S" is a row of grades.
    const marks = !small && new Set(row.map((cell) => cell.may)).size <= 2;
    if (marks || (row.length < SHORTEST && !small)) return;
    out.push(row);
    const first = row[0]?.may ?? '';
    const last = row[row.length - 1]?.may ?? '';
    if (row.length <= SHORTEST) return;
    if (ALONE.includes(first)) out.push(row.slice(1));
    if (ALONE.includes(last)) out.push(row.slice(0, -1));
  };
  let row: Cell[] = [];
  let gap = '';
  let end = -1;
  for (const run of runs) {
    const cell = singleCell(text, run);
    const between = end < 0 || run.start - end > 3 ? '' : text.slice(end, run.start);
    const fits = GAP.test(between) && (row.length < 2 || between === gap);
    if (cell === null || !fits) {
      take(row);
      row = cell === null ? [] : [cell];
    } else {
      row.push(cell);
    }
    gap = between;
    end = run.end;
  }
  take(row);
  return out;
};
