import { allAnchorsOf, type Anchors, anchorsOf } from './phrase-anchors.ts';
import type { Lookup } from './phrase-lookup.ts';
import { readPhrase } from './phrase-notation.ts';
import { type Found, nextOf, type Phrase } from './phrase-steps.ts';
import { numberOf, readNumbers, stands } from './phrase-words.ts';

/** A list with more words than this is asked for those of a text; of a shorter one each word is looked at. */
const LONG = 200;
/** A phrase that needs one of more words than this is sooner searched for. */
const FEW = 100;

/**
 * A phrase made ready takes about a kilobyte. One post asks for some fifty, and ten thousand different ones for 5,000 of
 * all lists together: those that are asked for twice in a while stay.
 */
const MOST_READY = 900;

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
  /** Numbers of words (phrase-words.ts), and the line or lines that each leads to. */
  readonly #words: number[] = [];
  readonly #leads: (number | number[])[] = [];
  /** Where in `#words` a number is; of a short list only while it grows. */
  #places: Map<number, number> | null = null;
  readonly #anywhere: number[] = [];
  /**
   * Words of which each line needs one besides the word that leads to it: how many, their numbers, and so on until a 0.
   * Made when it is first led to; `#needsAt` has where they begin.
   */
  readonly #needs: number[] = [0];
  readonly #needsAt: number[] = [];
  /** For each line the number of the search that last came to it, so that none is taken twice. */
  readonly #met: number[] = [];
  #search = 0;
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
    if (this.#indexed < this.#lines.length) this.#fill();
    const numbers = readNumbers(lookup);
    this.#search += 1;
    const found: number[] = [];
    for (const line of this.#anywhere) this.#take(line, lookup, found);
    if (this.#places !== null)
      for (const number of numbers) {
        const place = this.#places.get(number);
        if (place !== undefined) this.#follow(place, lookup, found);
      }
    else
      for (let place = 0; place < this.#words.length; place += 1)
        if (stands(this.#words[place] ?? 0)) this.#follow(place, lookup, found);
    if (found.length === 0) return NONE;
    return isSorted(found) ? found : found.sort((a, b) => a - b);
  }

  #follow(place: number, lookup: Lookup, found: number[]): void {
    const lead = this.#leads[place] ?? NONE;
    if (typeof lead === 'number') this.#take(lead, lookup, found);
    else for (const line of lead) this.#take(line, lookup, found);
  }

  #take(line: number, lookup: Lookup, found: number[]): void {
    if (this.#met[line] === this.#search) return;
    this.#met[line] = this.#search;
    if (this.#mayHold(line, lookup)) found.push(line);
  }

  /** What was added since the last search: lists are made when the program starts, long before a text is read. */
  #fill(): void {
    const places = this.#places ?? new Map(this.#words.map((number, place) => [number, place]));
    for (; this.#indexed < this.#lines.length; this.#indexed += 1) {
      this.#met.push(0);
      this.#needsAt.push(-1);
      const anchors = anchorsOf(this.#lines[this.#indexed] ?? '');
      if (anchors === null) this.#anywhere.push(this.#indexed);
      else for (const number of numbersOf(anchors)) this.#lead(number, this.#indexed, places);
    }
    this.#places = this.#words.length > LONG ? places : null;
  }

  #lead(number: number, line: number, places: Map<number, number>): void {
    const place = places.get(number);
    if (place === undefined) {
      places.set(number, this.#words.length);
      this.#words.push(number);
      this.#leads.push(line);
      return;
    }
    const lead = this.#leads[place] ?? line;
    if (typeof lead !== 'number') {
      if (lead.at(-1) !== line) lead.push(line);
    } else if (lead !== line) this.#leads[place] = [lead, line];
  }

  /** Whether the words are there that it cannot do without, where these are few. */
  #mayHold(line: number, lookup: Lookup): boolean {
    let at = this.#needsAt[line] ?? -1;
    if (at < 0) {
      at = this.#readNeeds(line);
      // Some of them may be words that nobody asked this text for.
      readNumbers(lookup);
    }
    const needs = this.#needs;
    for (let count = needs[at] ?? 0; count > 0; count = needs[at] ?? 0) {
      const end = at + count;
      do at += 1;
      while (at <= end && !stands(needs[at] ?? 0));
      if (at > end) return false;
      at = end + 1;
    }
    return true;
  }

  #readNeeds(line: number): number {
    const needs = allAnchorsOf(this.#lines[line] ?? '')
      .slice(1)
      .map(numbersOf)
      .filter((numbers) => numbers.length <= FEW);
    const at = needs.length === 0 ? 0 : this.#needs.length;
    this.#needsAt[line] = at;
    if (at > 0)
      for (const part of [...needs.map((numbers) => [numbers.length, ...numbers]), [0]])
        this.#needs.push(...part);
    return at;
  }
}

const isSorted = (lines: readonly number[]): boolean => {
  for (let at = 1; at < lines.length; at += 1) if ((lines[at] ?? 0) < (lines[at - 1] ?? 0)) return false;
  return true;
};

const numbersOf = ({ words, plurals, beginnings }: Anchors): readonly number[] => [
  ...words.map((word) => numberOf(word, 'whole')),
  ...plurals.map((word) => numberOf(word, 'plural')),
  ...beginnings.map((beginning) => numberOf(beginning, 'beginning')),
];

/** A text, and the same with the district's names marked (district-names.ts), where phrases that ask for one are found. */
const nextIn = (phrase: Phrase, text: string, marked: string, from: number): Found | null =>
  nextOf(phrase, phrase.isMarked ? marked : text, from);

/**
 * Where any of these phrases stands in a text: from the left, the earlier phrase where two begin together, and none
 * within another. `marked`: the text with the district's names marked.
 */
export const placesOf = (phrases: readonly Phrase[], text: string, marked = text): readonly Found[] => {
  let next: (Found | null)[] | null = null;
  for (const [at, phrase] of phrases.entries()) {
    const one = nextIn(phrase, text, marked, 0);
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
        one = nextIn(phrase, text, marked, from);
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
export const isAnyIn = (phrases: readonly Phrase[], text: string, marked = text): boolean =>
  phrases.some((phrase) => nextIn(phrase, text, marked, 0) !== null);
