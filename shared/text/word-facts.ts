import { isWordLike, readCells } from './word-cells.ts';
import { disguised } from './word-disguises.ts';
import { gluedWord } from './word-split.ts';
import type { Stretch } from './word-tokens.ts';
import type { CompiledWords, WordEntry } from './words.ts';

/** What a run of letters and digits says by itself. */
export interface WordFacts {
  /** Numbers of the known words it may be. */
  readonly ids: readonly number[];
  /** UTF-16 units of it that are the word: an ending with an apostrophe is not. */
  readonly length: number;
  /** A listed word inside it or disguised by it. */
  readonly held: WordEntry | null;
}

/** What a run with signs in it says by itself. Offsets in the run. */
export interface SignedFacts extends Stretch {
  readonly ids: readonly number[];
  readonly held: WordEntry | null;
}

const CONTRACTION =
  /^(i|you|he|she|it|we|they|who|what|that|there|how|where|when|why|this|y'all)'(?:ll|re|ve|d|m|s)$/;
/** `ffuucckk`. */
const EACH_TWICE = /^(?:([a-z])\1){3,20}$/;
const LETTERS = /^[a-z']*$/;
const NONE: readonly number[] = [];

const idsIn = (
  { trie }: CompiledWords,
  typed: string,
): { readonly ids: readonly number[]; readonly length: number } => {
  let word = typed;
  let { length } = word;
  if (word.includes("'")) {
    if (length > 3 && word.endsWith("'s")) {
      word = word.slice(0, -2);
      length -= 2;
    }
    // "who're" is no "whore", "as he'll" no "as hell".
    const contracted = CONTRACTION.exec(word);
    if (contracted?.[1] !== undefined) {
      word = contracted[1];
      length = word.length;
    }
    word = word.replaceAll("'", '');
  }
  const exact = trie.exact(word);
  if (exact !== undefined) return { ids: [exact], length };
  if (EACH_TWICE.test(word)) {
    const once = trie.exact(word.replace(/(.)\1/g, '$1'));
    if (once !== undefined) return { ids: [once], length };
  }
  if (LETTERS.test(typed) && !/(.)\1/.test(word)) return { ids: NONE, length };
  const cells = readCells(typed, 0, length);
  return { ids: isWordLike(cells) ? trie.read(cells) : NONE, length };
};

/** The listed word that a word holds, or disguises where it is none itself. */
export const heldIn = (compiled: CompiledWords, word: string, isListed: boolean): WordEntry | null =>
  compiled.inside.find(({ term }) => word.includes(term)) ??
  gluedWord(compiled.strong, word) ??
  (isListed ? null : disguised(compiled.disguises, word));

const MOST_KNOWN = 10_000;
/** A longer word is rare, and kept it would keep the text it was cut from. */
const LONGEST_KNOWN = 12;

/** Keeps what a word says. */
export const remember = <Said>(known: Map<string, Said>, word: string, said: Said): Said => {
  if (word.length > LONGEST_KNOWN) return said;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, said);
  return said;
};

/** The facts of a run of letters, digits and apostrophes. */
export const factsOf = (compiled: CompiledWords, word: string): WordFacts => {
  const { facts } = compiled;
  const known = facts.get(word);
  if (known !== undefined) return known;
  const { ids, length } = idsIn(compiled, word);
  const held = heldIn(compiled, word.slice(0, length), ids.length > 0);
  return remember(facts, word, { ids, length, held });
};
