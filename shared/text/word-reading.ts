import type { Folded } from './fold.ts';
import { isWordLike, readCells } from './word-cells.ts';
import type { Cell } from './word-cells.ts';
import { humps, plainParts } from './word-tokens.ts';
import type { Run } from './word-tokens.ts';
import type { WordTrie } from './word-trie.ts';

/** A word of the text with what it may be. Offsets in the folded text. */
export interface Token extends Run {
  readonly ids: readonly number[];
  /** Nothing but blanks, a hyphen or the like before it: a phrase may go on. */
  readonly continues: boolean;
}

const CONTINUES = /^[ \t\n\r'"*_~-]{0,3}$/;

const CONTRACTION =
  /^(i|you|he|she|it|we|they|who|what|that|there|how|where|when|why|this|y'all)'(?:ll|re|ve|d|m|s)$/;
/** `ffuucckk`. */
const EACH_TWICE = /^(?:([a-z])\1){3,20}$/;

const idsOf = (trie: WordTrie, cells: readonly Cell[]): readonly number[] =>
  isWordLike(cells) ? trie.read(cells) : [];

/** Numbers of the known words a plain run of letters may be. */
const plainIds = (trie: WordTrie, text: string, run: Run): { ids: readonly number[]; end: number } => {
  let word = text.slice(run.start, run.end);
  let { end } = run;
  if (word.length > 3 && word.endsWith("'s")) {
    word = word.slice(0, -2);
    end -= 2;
  }
  // "who're" is no "whore", "as he'll" no "as hell".
  const contracted = CONTRACTION.exec(word);
  if (contracted?.[1] !== undefined) {
    word = contracted[1];
    end = run.start + word.length;
  }
  if (word.includes("'")) word = word.replaceAll("'", '');
  const exact = trie.exact(word);
  if (exact !== undefined) return { ids: [exact], end };
  if (EACH_TWICE.test(word)) {
    const once = trie.exact(word.replace(/(.)\1/g, '$1'));
    if (once !== undefined) return { ids: [once], end };
  }
  if (run.plain && !/(.)\1/.test(word)) return { ids: [], end };
  return { ids: idsOf(trie, readCells(text, run.start, end)), end };
};

/** The widest part of a run with signs in it that is a known word. */
const signedToken = (trie: WordTrie, text: string, run: Run): (Run & { ids: readonly number[] }) | null => {
  // "so happy!!!" cries; only a sign or two may spell.
  const cries = /!{3,}$/.exec(text.slice(run.start, run.end))?.[0].length ?? 0;
  const cells = readCells(text, run.start, run.end - cries);
  const isFirm = (cell: Cell): boolean => cell.kind === 'letter';
  const lead = cells.findIndex(isFirm);
  if (lead < 0 && !cells.some((cell) => cell.kind === 'sign')) return null;
  let trail = cells.length;
  while (trail > 0 && lead >= 0 && !isFirm(cells[trail - 1] as Cell)) trail -= 1;
  const from = Math.max(lead, 0);
  // Widest first: "a$$" is not the word "a".
  // "**OR**" is emphasis: neither end hides a letter.
  const emphasis = cells[0]?.kind === 'mask' && cells[cells.length - 1]?.kind === 'mask';
  for (const [a, b] of [
    [0, cells.length],
    [from, cells.length],
    [0, trail],
    [from, trail],
  ] as const) {
    if (emphasis && (a === 0 || b === cells.length)) continue;
    const part = cells.slice(a, b);
    // The digits of a code are digits: "88617d11f9" has no word.
    const isDigit = (cell: Cell | undefined): boolean => cell?.kind === 'digit';
    if ((isDigit(cells[a - 1]) || isDigit(cells[b])) && part.some(isDigit)) continue;
    const first = part[0];
    const last = part[part.length - 1];
    if (first === undefined || last === undefined) continue;
    const ids = idsOf(trie, part);
    if (ids.length > 0) return { start: first.start, end: last.end, plain: false, ids };
  }
  return null;
};

/** The words of a text in order, each with the numbers of the known words it may be. */
export const tokensOf = (trie: WordTrie, folded: Folded, runs: readonly Run[]): readonly Token[] => {
  const { text } = folded;
  const tokens: Token[] = [];
  let last = -1;
  const push = (start: number, end: number, stop: number, plain: boolean, ids: readonly number[]): void => {
    const continues = last >= 0 && start - last <= 3 && CONTINUES.test(text.slice(last, start));
    tokens.push({ start, end, plain, ids, continues });
    last = stop;
  };
  for (const run of runs) {
    if (run.plain) {
      const { ids, end } = plainIds(trie, text, run);
      push(run.start, end, run.end, true, ids);
      continue;
    }
    if (run.end - run.start <= 200) {
      const signed = signedToken(trie, text, run);
      if (signed !== null) {
        push(signed.start, signed.end, signed.end, false, signed.ids);
        continue;
      }
    }
    const split = humps(folded, run);
    for (const part of split.length > 0 ? split : plainParts(text, run)) {
      const { ids, end } = plainIds(trie, text, part);
      push(part.start, end, part.end, part.plain, ids);
    }
  }
  return tokens;
};
