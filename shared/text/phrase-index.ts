import { allAnchorsOf, type Anchors, anchorsOf } from './phrase-anchors.ts';
import { begins, type Lookup } from './phrase-lookup.ts';
import { phrasePattern } from './phrase-notation.ts';

/** Puts a value to those of a key, once where it comes again right away. */
const put = <Value>(into: Map<string, Value[]>, key: string, value: Value): void => {
  const known = into.get(key);
  if (known === undefined) into.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
};

/** Beginnings are kept by so many letters of theirs: a text's words are then cut once, and not at each letter. */
const KEY = 3;
/** Words of texts that a long index remembers, and how many lines make it long. */
const MOST_KNOWN = 4_000;
const LONG = 1_000;
/** A pattern takes some kilobytes once it was searched with, and posts keep asking for the same few hundred. */
const MOST_PATTERNS = 300;

const NONE: readonly never[] = [];

const stands = ({ words, beginnings }: Anchors, lookup: Lookup): boolean =>
  words.some((word) => lookup.words.has(word)) || beginnings.some((beginning) => begins(lookup, beginning));

/**
 * Phrases by number, found by the words they cannot do without. Of thousands of phrases only those are searched for, and
 * only those patterns ever made, whose words stand in a text.
 */
export class PhraseIndex {
  readonly #lines: string[] = [];
  /** Patterns asked for lately, and those before them: what nobody asks for again is let go. */
  #patterns = new Map<number, RegExp>();
  #older = new Map<number, RegExp>();
  /** What each needs besides the word that leads to it; made when it is first led to. */
  readonly #needs: (readonly Anchors[] | undefined)[] = [];
  readonly #words = new Map<string, number[]>();
  readonly #beginnings = new Map<string, (readonly [beginning: string, line: number])[]>();
  readonly #anywhere: number[] = [];
  /** Words come again and again. Bounded, because text is hostile. */
  readonly #known = new Map<string, readonly number[]>();
  #shortest = KEY;
  #indexed = 0;

  /** Takes phrases in (lines of phrase-notation.ts) and answers the number of the first; the rest follow it. */
  add(lines: readonly string[]): number {
    const first = this.#lines.length;
    for (const line of lines) this.#lines.push(line);
    return first;
  }

  get size(): number {
    return this.#lines.length;
  }

  /** The phrase's pattern, `g` set; made when it is first asked for. Throws where the phrase holds nothing. */
  pattern(line: number): RegExp {
    const known = this.#patterns.get(line);
    if (known !== undefined) return known;
    const made = this.#older.get(line) ?? phrasePattern(this.#lines[line] ?? '');
    if (this.#patterns.size >= MOST_PATTERNS) {
      this.#older = this.#patterns;
      this.#patterns = new Map();
    }
    this.#patterns.set(line, made);
    return made;
  }

  /** Numbers of the phrases that may be found where these words stand, in their order. */
  find(lookup: Lookup): readonly number[] {
    this.#fill();
    const found = new Set(this.#anywhere);
    for (const word of lookup.words) for (const line of this.#linesOf(word)) found.add(line);
    const all: number[] = [];
    for (const line of found) if (this.#mayHold(line, lookup)) all.push(line);
    return all.sort((a, b) => a - b);
  }

  /** The phrases that a word leads to. */
  #linesOf(word: string): readonly number[] {
    // Of a short list, looking is cheaper than remembering.
    if (this.#lines.length < LONG) return this.#lookFor(word);
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = this.#lookFor(word);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  #lookFor(word: string): readonly number[] {
    const whole = this.#words.get(word) ?? NONE;
    if (this.#beginnings.size === 0) return whole;
    const lines = new Set(whole);
    for (let length = this.#shortest; length <= KEY; length += 1)
      for (const [beginning, line] of this.#beginnings.get(word.slice(0, length)) ?? NONE)
        if (word.startsWith(beginning)) lines.add(line);
    return lines.size === 0 ? NONE : Array.from(lines);
  }

  /** What was added since the last search: lists are made when the program starts, long before a text is read. */
  #fill(): void {
    if (this.#indexed < this.#lines.length) this.#known.clear();
    for (; this.#indexed < this.#lines.length; this.#indexed += 1) {
      const anchors = anchorsOf(this.#lines[this.#indexed] ?? '');
      if (anchors === null) {
        this.#anywhere.push(this.#indexed);
        continue;
      }
      for (const word of anchors.words) put(this.#words, word, this.#indexed);
      for (const beginning of anchors.beginnings) {
        put(this.#beginnings, beginning.slice(0, KEY), [beginning, this.#indexed]);
        this.#shortest = Math.min(this.#shortest, beginning.length);
      }
    }
  }

  /** Whether every word it cannot do without is there. */
  #mayHold(line: number, lookup: Lookup): boolean {
    const needs = (this.#needs[line] ??= allAnchorsOf(this.#lines[line] ?? '').slice(1));
    return needs.every((one) => stands(one, lookup));
  }
}

/** Offsets in a text, end exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The next place of a pattern at or after an offset. By hand: `matchAll` makes a new pattern each time. */
const nextOf = (pattern: RegExp, text: string, from: number): Found | null => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
};

/**
 * Where any of these patterns (`g` set, none of them empty) stands in a text: from the left, the earlier pattern where two
 * begin together, and none within another.
 */
export const placesOf = (patterns: readonly RegExp[], text: string): readonly Found[] => {
  const places: Found[] = [];
  const next: (Found | null | undefined)[] = [];
  for (let from = 0; ; ) {
    let best: Found | null = null;
    for (const [at, pattern] of patterns.entries()) {
      let one = next[at];
      if (one === undefined || (one !== null && one.start < from)) {
        one = nextOf(pattern, text, from);
        next[at] = one;
      }
      if (one !== null && (best === null || one.start < best.start)) best = one;
    }
    if (best === null) return places;
    places.push(best);
    from = best.end;
  }
};

/** Whether any of these patterns stands in a text. */
export const isAnyIn = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => nextOf(pattern, text, 0) !== null);
