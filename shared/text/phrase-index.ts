import { allAnchorsOf, anchorsOf } from './phrase-anchors.ts';
import type { Lookup } from './phrase-lookup.ts';
import { readPhrase } from './phrase-notation.ts';
import { type Found, nextOf, type Phrase } from './phrase-steps.ts';

/** Puts a value to those of a key, once where it comes again right away. */
const put = <Value>(into: Map<string, Value[]>, key: string, value: Value): void => {
  const known = into.get(key);
  if (known === undefined) into.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
};

/** Beginnings are kept by so many letters of theirs: a text's words are then cut once, and not at each letter. */
const KEY = 3;
/** Words of texts that a long index remembers, and how many lines make it long. */
const MOST_KNOWN = 3_000;
const LONG = 1_000;
/** So many words are sooner looked up than the phrase is searched for. */
const FEW = 24;

/** A phrase made ready takes about a kilobyte, and posts keep asking for the same few hundred of all lists together. */
const MOST_READY = 600;

/** Phrases asked for lately, whichever list has them, and those before them: what nobody asks for again is let go. */
let ready = new Map<number, Phrase>();
let older = new Map<number, Phrase>();

/** The phrase of this number, made from its line when it is first asked for. */
const readyPhrase = (number: number, line: string): Phrase => {
  const known = ready.get(number);
  if (known !== undefined) return known;
  const made = older.get(number) ?? readPhrase(line);
  if (ready.size >= MOST_READY) {
    older = ready;
    ready = new Map();
  }
  ready.set(number, made);
  return made;
};

/** Lists have fewer lines; the phrases of all lists are numbered on this grid. */
const MOST_LINES = 2 ** 17;
let lists = 0;

const NONE: readonly never[] = [];

/**
 * Phrases by number, found by the words they cannot do without. Of thousands of phrases only those are searched for, and
 * only those ever made ready, whose words stand in a text.
 */
export class PhraseIndex {
  readonly #lines: string[] = [];
  readonly #number = MOST_LINES * lists++;
  /** Words of which each needs one besides the word that leads to it; made when it is first led to. */
  readonly #needs: (readonly (readonly string[])[] | undefined)[] = [];
  readonly #words = new Map<string, number[]>();
  /** Words that may have "s" or "es" behind. */
  readonly #plurals = new Map<string, number[]>();
  readonly #beginnings = new Map<string, (readonly [beginning: string, line: number])[]>();
  readonly #anywhere: number[] = [];
  /** Words come again and again. Bounded, because text is hostile. */
  readonly #known = new Map<string, readonly number[]>();
  /** For each line the number of the search that last came to it, so that none is taken twice. */
  readonly #met: number[] = [];
  #search = 0;
  /** What the word that was looked up last leads to. */
  readonly #led: (readonly number[])[] = [];
  /** Of the beginnings by which phrases are kept; more than `KEY` where there are none. */
  #shortest = KEY + 1;
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

  /** The phrase, made ready when it is first asked for. Throws where it holds nothing. */
  phrase(line: number): Phrase {
    return readyPhrase(this.#number + line, this.#lines[line] ?? '');
  }

  /** Numbers of the phrases that may be found where these words stand, in their order. */
  find(lookup: Lookup): readonly number[] {
    this.#fill();
    this.#search += 1;
    const found: number[] = [];
    this.#take(this.#anywhere, lookup, found);
    // Of a short list, looking is cheaper than remembering.
    const isLong = this.#lines.length >= LONG;
    for (const word of lookup.words)
      if (isLong) this.#take(this.#linesOf(word), lookup, found);
      else for (const lines of this.#lookFor(word)) this.#take(lines, lookup, found);
    return found.length < 2 ? found : found.sort((a, b) => a - b);
  }

  #take(lines: readonly number[], lookup: Lookup, found: number[]): void {
    for (const line of lines) {
      if (this.#met[line] === this.#search) continue;
      this.#met[line] = this.#search;
      if (this.#mayHold(line, lookup)) found.push(line);
    }
  }

  /** The phrases that a word leads to. */
  #linesOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const made = this.#lookFor(word).flat();
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(word, made.length === 0 ? NONE : made);
    return made;
  }

  /** Looks a word up: whole, as a plural, by its beginning. The answer is good until the next word. */
  #lookFor(word: string): readonly (readonly number[])[] {
    const found = this.#led;
    found.length = 0;
    const whole = this.#words.get(word);
    if (whole !== undefined) found.push(whole);
    if (this.#plurals.size > 0) {
      const single = this.#plurals.get(word);
      if (single !== undefined) found.push(single);
      if (word.endsWith('s')) {
        found.push(this.#plurals.get(word.slice(0, -1)) ?? NONE);
        if (word.endsWith('es')) found.push(this.#plurals.get(word.slice(0, -2)) ?? NONE);
      }
    }
    for (let length = this.#shortest; length <= KEY; length += 1)
      for (const [beginning, line] of this.#beginnings.get(word.slice(0, length)) ?? NONE)
        if (word.startsWith(beginning)) found.push([line]);
    return found;
  }

  /** What was added since the last search: lists are made when the program starts, long before a text is read. */
  #fill(): void {
    if (this.#indexed < this.#lines.length) this.#known.clear();
    for (; this.#indexed < this.#lines.length; this.#indexed += 1) {
      this.#met.push(0);
      const anchors = anchorsOf(this.#lines[this.#indexed] ?? '');
      if (anchors === null) {
        this.#anywhere.push(this.#indexed);
        continue;
      }
      for (const word of anchors.words) put(this.#words, word, this.#indexed);
      for (const word of anchors.plurals) put(this.#plurals, word, this.#indexed);
      for (const beginning of anchors.beginnings) {
        put(this.#beginnings, beginning.slice(0, KEY), [beginning, this.#indexed]);
        this.#shortest = Math.min(this.#shortest, KEY, beginning.length);
      }
    }
  }

  /** Whether the words are there that it cannot do without, where these are few. */
  #mayHold(line: number, { words }: Lookup): boolean {
    const needs = (this.#needs[line] ??= needsOf(this.#lines[line] ?? ''));
    for (const need of needs) if (!hasOne(words, need)) return false;
    return true;
  }
}

const hasOne = (words: ReadonlySet<string>, some: readonly string[]): boolean => {
  for (const word of some) if (words.has(word)) return true;
  return false;
};

const needsOf = (line: string): readonly (readonly string[])[] => {
  const needs = allAnchorsOf(line)
    .slice(1)
    .filter(
      ({ words, plurals, beginnings }) => beginnings.length === 0 && words.length + 3 * plurals.length <= FEW,
    )
    .map(({ words, plurals }) => [...words, ...plurals.flatMap((word) => [word, `${word}s`, `${word}es`])]);
  return needs.length === 0 ? NONE : needs;
};

/**
 * Where any of these phrases stands in a text: from the left, the earlier phrase where two begin together, and none
 * within another.
 */
export const placesOf = (phrases: readonly Phrase[], text: string): readonly Found[] => {
  let next: (Found | null)[] | null = null;
  for (const [at, phrase] of phrases.entries()) {
    const one = nextOf(phrase, text, 0);
    // Most phrases stand nowhere, and then nothing is to be put in order.
    if (one !== null) (next ??= phrases.map(() => null))[at] = one;
  }
  if (next === null) return NONE;
  const places: Found[] = [];
  for (let from = 0; ; ) {
    let best: Found | null = null;
    for (const [at, phrase] of phrases.entries()) {
      let one = next[at] ?? null;
      if (one !== null && one.start < from) {
        one = nextOf(phrase, text, from);
        next[at] = one;
      }
      if (one !== null && (best === null || one.start < best.start)) best = one;
    }
    if (best === null) return places;
    places.push(best);
    from = best.end;
  }
};

/** Whether any of these phrases stands in a text. */
export const isAnyIn = (phrases: readonly Phrase[], text: string): boolean =>
  phrases.some((phrase) => nextOf(phrase, text, 0) !== null);
