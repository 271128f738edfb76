import type { Folded } from './fold.ts';
import { isWordLike, placeOfCells, readCells } from './word-cells.ts';
import type { Cell } from './word-cells.ts';
import { factsOf, heldIn, remember, type SignedFacts } from './word-facts.ts';
import { humps, plainParts } from './word-tokens.ts';
import type { Part, Run, Stretch } from './word-tokens.ts';
import type { WordTrie } from './word-trie.ts';
import type { CompiledWords, WordEntry } from './words.ts';

/** A word of the text with what it may be. Offsets in the folded text. */
export interface Token extends Stretch {
  readonly ids: readonly number[];
  /** A listed word that it holds or disguises. */
  readonly held: WordEntry | null;
  /** Nothing but blanks, a hyphen or the like before it: a phrase may go on. */
  readonly continues: boolean;
}

/** Between the words of a phrase nothing stands but up to three of these. */
const CONTINUES = new Set(Array.from(' \t\n\r\'"*_~-', (sign) => sign.charCodeAt(0)));
const MOST_BETWEEN = 3;

const idsOf = (trie: WordTrie, cells: readonly Cell[]): readonly number[] =>
  isWordLike(cells) ? trie.read(cells) : [];

/** The widest part of a run with signs in it that is a known word. */
const readSigned = (compiled: CompiledWords, text: string, run: Run): SignedFacts | null => {
  const { start, word } = run;
  // "so happy!!!" cries; only a sign or two may spell.
  const cries = /!{3,}$/.exec(word)?.[0].length ?? 0;
  const cells = readCells(text, start, run.end - cries);
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
    const ids = idsOf(compiled.trie, part);
    if (ids.length === 0) continue;
    const place = placeOfCells(text, start, a, b);
    const held = heldIn(compiled, text.slice(place.start, place.end), true);
    return { start: place.start - start, end: place.end - start, ids, held };
  }
  return null;
};

const signedFactsOf = (compiled: CompiledWords, text: string, run: Run): SignedFacts | null => {
  const { word } = run;
  const known = compiled.signed.get(word);
  if (known !== undefined) return known;
  const made = readSigned(compiled, text, run);
  // Whether "$50" is a price shows what stands before it.
  return word.startsWith('$') ? made : remember(compiled.signed, word, made);
};

const isListed = (token: Token): boolean => token.ids.length > 0 || token.held !== null;

/**
 * The words of a text that may be listed ones, in order, each with the numbers of the known words it may be, and the words
 * beside them, which may be names. Of a text most words are neither.
 */
export const tokensOf = (compiled: CompiledWords, folded: Folded, runs: readonly Run[]): readonly Token[] => {
  const { text } = folded;
  const tokens: Token[] = [];
  /** The one before, where it is not among them yet. */
  let passed: Token | null = null;
  let wasListed = false;
  const take = (token: Token): void => {
    const listed = isListed(token);
    if (listed && passed !== null) tokens.push(passed);
    if (listed || wasListed) tokens.push(token);
    passed = listed || wasListed ? null : token;
    wasListed = listed;
  };
  let last = -1;
  const goesOn = (start: number): boolean => {
    if (last < 0 || start - last > MOST_BETWEEN) return false;
    for (let at = last; at < start; at += 1) if (!CONTINUES.has(text.charCodeAt(at))) return false;
    return true;
  };
  const push = ({ start, end, word }: Part): void => {
    const { ids, length, held } = factsOf(compiled, word);
    take({ start, end: start + length, ids, held, continues: goesOn(start) });
    last = end;
  };
  for (const run of runs) {
    if (run.plain) {
      push(run);
      continue;
    }
    if (run.end - run.start <= 200) {
      const signed = signedFactsOf(compiled, text, run);
      if (signed !== null) {
        const start = run.start + signed.start;
        const end = run.start + signed.end;
        take({ start, end, ids: signed.ids, held: signed.held, continues: goesOn(start) });
        last = end;
        continue;
      }
    }
    const split = humps(folded, run);
    for (const part of split.length > 0 ? split : plainParts(text, run)) push(part);
  }
  return tokens;
};
