import { apart } from './word-hits.ts';
import type { Hit } from './word-hits.ts';
import type { Disguises } from './word-disguises.ts';
import type { SignedFacts, WordFacts } from './word-facts.ts';
import { isName } from './word-names.ts';
import type { WordForms } from './word-forms.ts';
import { tokensOf } from './word-reading.ts';
import type { Token } from './word-reading.ts';
import { sentenceWords } from './sentence-words.ts';
import { cutWords } from './word-split.ts';
import type { Strong } from './word-split.ts';
import { readWords, type WordText } from './word-text.ts';
import type { WordTrie } from './word-trie.ts';

/** A listed word or phrase. */
export interface WordEntry {
  /** Small letters; several words are a phrase; `*` stands for a mask as typed (`f***`); an emoji is found anywhere. */
  readonly term: string;
  /** 1 mild, 2 strong, 3 the strongest. */
  readonly degree: 1 | 2 | 3;
  /** Why it is listed as it is, for whoever reviews the list. */
  readonly note?: string;
  /** Where it comes from. */
  readonly source?: string;
  readonly lang: 'en' | 'es' | 'so';
  /** The list's own grouping: `profanity`, `innuendo`, `district` … */
  readonly kind: string;
  /** Endings it is also found with; without it `all` for one English word, `plural` for one Spanish word, else `none`. */
  readonly forms?: WordForms;
  /** No innocent word holds it: found inside longer words too. */
  readonly inside?: boolean;
  /** Also found at the end or the beginning of a run-together word whose rest is an everyday word: `holyshit`. */
  readonly glued?: boolean;
  /** Also a name: with a capital and another name beside it, it passes. */
  readonly name?: boolean;
  /** Also a first name by itself: with a capital it passes, unless the words beside it make it none. */
  readonly given?: boolean;
  /** Latin between two names: Chorlton-cum-Hardy. */
  readonly between?: boolean;
  /** Small letters: with one of these in the same sentence it has an innocent sense and passes. */
  readonly unless?: readonly string[];
  /** A word for a health class, found only where somebody disguised it: `p3nis`. */
  readonly masked?: boolean;
}

/** One word of a list found in a text. */
export interface WordMatch {
  /** UTF-16 offsets in the source, end exclusive. */
  readonly range: readonly [number, number];
  readonly entry: WordEntry;
}

/** A listed word or phrase as numbers of the tree. */
export interface Phrase {
  readonly words: readonly number[];
  /** Null: allowed. */
  readonly entry: WordEntry | null;
  /** The letter ñ must stand in the source: `año` and `ano` are two words. */
  readonly tilde: boolean;
}

/** Lists made ready for searching. Build once, use for every text. */
export interface CompiledWords {
  readonly trie: WordTrie;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly inside: readonly WordEntry[];
  readonly emoji: readonly WordEntry[];
  /** English profanity that no innocent words make when a blank cuts it. */
  readonly strong: Strong<WordEntry>;
  readonly disguises: Disguises<WordEntry>;
  /** What was read before: words come again and again. Bounded, because text is hostile. */
  readonly facts: Map<string, WordFacts>;
  /** The same for runs with signs in them; null: its parts are words. */
  readonly signed: Map<string, SignedFacts | null>;
}

/** Tokens from `first` up to `next`. */
interface Span {
  readonly first: number;
  readonly next: number;
}

/** Whether these words stand side by side from token `i` on. */
const standsAt = (words: readonly number[], tokens: readonly Token[], i: number): boolean => {
  for (let k = 0; k < words.length; k += 1) {
    const token = tokens[i + k];
    if (token === undefined || (k > 0 && !token.continues) || !token.ids.includes(words[k] ?? -1))
      return false;
  }
  return true;
};

/** The longest phrase that begins at token `i` and fits; `next` is the token after it. */
const longestAt = (
  compiled: CompiledWords,
  tokens: readonly Token[],
  i: number,
  fits: (phrase: Phrase, first: number, next: number) => boolean,
): { readonly phrase: Phrase; readonly next: number } | null => {
  let best: { readonly phrase: Phrase; readonly next: number } | null = null;
  for (const id of tokens[i]?.ids ?? NONE) {
    for (const phrase of compiled.phrases.get(id) ?? NONE) {
      const next = i + phrase.words.length;
      if (best !== null && next <= best.next) continue;
      if (standsAt(phrase.words, tokens, i) && fits(phrase, i, next)) best = { phrase, next };
    }
  }
  return best;
};

const isAllowed = ({ entry }: Phrase): boolean => entry === null;

const NONE: readonly never[] = [];

/** What the allow-list covers, leftmost-longest. */
const allowedSpans = (compiled: CompiledWords, tokens: readonly Token[]): readonly Span[] => {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    // Most words are on no list.
    const found = tokens[i]?.ids.length === 0 ? null : longestAt(compiled, tokens, i, isAllowed);
    if (found !== null) spans.push({ first: i, next: found.next });
    i = found?.next ?? i + 1;
  }
  return spans;
};

/** Whether an allowed phrase stands against a listed one: it does unless the listed one holds all of it and more. */
const passes = (spans: readonly Span[], hit: Span, entry: WordEntry): boolean =>
  spans.some((span) => {
    if (span.next <= hit.first || hit.next <= span.first) return false;
    const holds = hit.first <= span.first && span.next <= hit.next;
    const same = hit.first === span.first && hit.next === span.next;
    return entry.kind === 'district' ? !holds : same || !holds;
  });

const search = (
  compiled: CompiledWords,
  { folded, runs, joined, cuts }: WordText,
  most: number,
): readonly WordMatch[] => {
  const { source, text } = folded;
  const tokens = tokensOf(compiled, folded, runs);
  const hits: Hit[] = [];
  const written = (start: number, end: number): string => source.slice(...folded.toSource(start, end));
  const spans = allowedSpans(compiled, tokens);
  let near = 0;
  let inReach: readonly Span[] = NONE;
  const fits = ({ entry, tilde }: Phrase, first: number, next: number): boolean => {
    if (entry === null || passes(inReach, { first, next }, entry)) return false;
    if (tilde && !/ñ/i.test(written(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0).normalize('NFC')))
      return false;
    return !isName(entry, folded, tokens, first);
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.ids.length === 0 && token.held === null) {
      i += 1;
      continue;
    }
    while (near < spans.length && (spans[near]?.next ?? 0) <= i) near += 1;
    // No listed phrase is longer than eight words, so no more spans than that are in reach.
    inReach = near < spans.length ? spans.slice(near, near + 8) : NONE;
    const found = longestAt(compiled, tokens, i, fits);
    if (found !== null && found.phrase.entry !== null) {
      hits.push({
        start: token.start,
        end: tokens[found.next - 1]?.end ?? token.end,
        entry: found.phrase.entry,
      });
      i = found.next;
      continue;
    }
    const { held } = token;
    if (held !== null && !passes(inReach, { first: i, next: i + 1 }, held))
      hits.push({ start: token.start, end: token.end, entry: held });
    i += 1;
  }
  const single = (ids: readonly number[]): WordEntry | null => {
    for (const id of ids) {
      const phrase = compiled.phrases.get(id)?.find((one) => one.words.length === 1 && one.entry !== null);
      if (phrase !== undefined && !phrase.tilde) return phrase.entry;
    }
    return null;
  };
  const pieced: Hit[] = [];
  for (const { start, end, cells } of joined) {
    const entry = single(compiled.trie.read(cells));
    if (entry !== null) pieced.push({ start, end, entry });
  }
  pieced.push(...cutWords(compiled.strong, folded, cuts));
  for (const entry of compiled.emoji) {
    for (let at = text.indexOf(entry.term); at >= 0; at = text.indexOf(entry.term, at + entry.term.length)) {
      hits.push({ start: at, end: at + entry.term.length, entry });
    }
  }
  if (hits.length === 0 && pieced.length === 0) return [];
  const allowed = spans.map(({ first, next }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
  }));
  const innocent = sentenceWords(text);
  const found: WordMatch[] = [];
  for (const { start, end, entry } of apart(hits, pieced, allowed)) {
    if (found.length >= most) break;
    if (entry.unless !== undefined && innocent(start, entry.unless)) continue;
    // "Great job, Ana!" cries and hides nothing.
    if (entry.masked === true && /^[a-z]+!*$/i.test(written(start, end))) continue;
    found.push({ range: folded.toSource(start, end), entry });
  }
  return found;
};

/**
 * Listed words in a text, leftmost-longest and apart: whole words only (never a word inside a word), through case,
 * accents, look-alikes, signs for letters, masks, drawn-out and spaced-out letters. Linear in the text. Whoever looks for
 * several lists reads the text once (`readWords`). `most`: the first so many.
 */
export const findWords = (
  compiled: CompiledWords,
  text: string | WordText,
  most = Number.POSITIVE_INFINITY,
): readonly WordMatch[] => {
  const reading = typeof text === 'string' ? readWords(text) : text;
  if (reading.drawn === null) return search(compiled, reading, most);
  let done = -1;
  // Of two readings all are needed: one of the first may hold many of the second.
  return [
    ...search(compiled, reading, Number.POSITIVE_INFINITY),
    ...search(compiled, reading.drawn, Number.POSITIVE_INFINITY),
  ]
    .toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ range: [from, to] }) => {
      if (from < done) return false;
      done = to;
      return true;
    })
    .slice(0, most);
};
