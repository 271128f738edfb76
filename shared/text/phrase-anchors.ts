import { phraseLines, tokensOf } from './phrase-notation.ts';

/**
 * Words that must stand in a text for a phrase to be found in it. Looking them up costs nothing beside the phrase's
 * pattern, so most phrases of most lists need not be searched for at all.
 */
export interface Anchors {
  /** Whole words: runs of letters and digits. */
  readonly words: readonly string[];
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
}

const RUN = /[a-z0-9]+/;
const WHOLE = /^[a-z0-9]+$/;

/** The anchor of one literal word: its first run of letters and digits, whole or, where more may follow, as a beginning. */
const anchorOf = (token: string): Anchors | null => {
  if (WHOLE.test(token)) return { words: [token], beginnings: NONE };
  const hasEnding = token.endsWith('+') || token.endsWith('*');
  const literal = hasEnding ? token.slice(0, -1) : token;
  const run = RUN.exec(literal)?.[0];
  // A slot, a gap or a sign holds no word; one letter tells nothing.
  if (run === undefined || token === '_' || token === '#' || token === '$') return null;
  return run === literal && !hasEnding
    ? { words: [run], beginnings: NONE }
    : { words: NONE, beginnings: [run] };
};

const NONE: readonly string[] = [];

const joined = (all: readonly (Anchors | null)[]): Anchors | null => {
  const [only = null] = all;
  if (all.length < 2) return only;
  const words: string[] = [];
  const beginnings: string[] = [];
  for (const one of all) {
    if (one === null) return null;
    words.push(...one.words);
    beginnings.push(...one.beginnings);
  }
  return { words, beginnings };
};

/** A unit: a word, or one of several words or sequences of words, each with an anchor of its own. */
const ofUnit = (token: string): Anchors | null => {
  if (!token.startsWith('('))
    return token.includes('/') ? joined(token.split('/').map(anchorOf)) : anchorOf(token);
  const end = token.lastIndexOf(')');
  const inner = joined(
    token
      .slice(1, end)
      .split('/')
      .map((part) => ofSequence(part)),
  );
  // Behind the bracket the last word of each part may go on.
  return inner === null || end === token.length - 1
    ? inner
    : { words: NONE, beginnings: [...inner.words, ...inner.beginnings] };
};

/** How much an anchor narrows down: short words stand everywhere. */
const worth = ({ words, beginnings }: Anchors): number => {
  let least = 8;
  for (const word of words) least = Math.min(least, word.length);
  for (const beginning of beginnings) least = Math.min(least, beginning.length - 1);
  return least - (words.length + beginnings.length) / 100;
};

const MARKS = new Set(['..', '....', '^', ':']);

/** The anchors of each unit that a sequence cannot do without. */
const ofUnits = (line: string): readonly Anchors[] => {
  const all: Anchors[] = [];
  for (const token of tokensOf(line)) {
    const one = token.startsWith('[') || MARKS.has(token) ? null : ofUnit(token);
    if (one !== null) all.push(one);
  }
  return all;
};

/** The best anchor among them. */
const ofSequence = (line: string): Anchors | null => {
  let best: Anchors | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of ofUnits(line)) {
    const value = worth(one);
    if (value <= most) continue;
    best = one;
    most = value;
  }
  return best;
};

/**
 * The anchors of a list of phrases (phrase-notation.ts): no phrase of it can be found in a text that has none of them. Null
 * where a phrase needs no particular word.
 */
export const anchorsOf = (text: string): Anchors | null => joined(phraseLines(text).map(ofSequence));

const WORDS = /[a-z0-9]+/g;
/** Longer beginnings are not asked for; no list has one. */
const LONGEST = 20;

/** The words of a folded text and the beginnings of each, as anchors are looked up. */
export interface Lookup {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

export const lookupOf = (folded: string): Lookup => {
  const words = new Set(folded.match(WORDS));
  const beginnings = new Set<string>();
  for (const word of words)
    for (let length = Math.min(word.length, LONGEST); length > 0; length -= 1) {
      const beginning = word.slice(0, length);
      // The shorter ones are there too then.
      if (beginnings.has(beginning)) break;
      beginnings.add(beginning);
    }
  return { words, beginnings };
};

/** Whether one of the anchors stands in a text. */
const stands = ({ words, beginnings }: Anchors, lookup: Lookup): boolean =>
  words.some((word) => lookup.words.has(word)) ||
  beginnings.some((beginning) => beginning.length > LONGEST || lookup.beginnings.has(beginning));

const needs = new Map<string, readonly Anchors[]>();

/**
 * Whether a phrase may be found where these words stand: every word it cannot do without is there. For the few phrases
 * that `anchorsOf` led to; what each needs is remembered, for lists do not change.
 */
export const mayHold = (phrase: string, lookup: Lookup): boolean => {
  let all = needs.get(phrase);
  if (all === undefined) {
    all = ofUnits(phrase);
    needs.set(phrase, all);
  }
  return all.every((one) => stands(one, lookup));
};
