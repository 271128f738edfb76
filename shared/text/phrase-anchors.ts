import { tokensOf } from './phrase-notation.ts';

/**
 * Words of which one must stand in a text for a phrase to be found in it. Looking them up costs nothing beside the
 * phrase's pattern, so most phrases of most lists need not be searched for at all.
 */
export interface Anchors {
  /** Whole words: runs of letters and digits. */
  readonly words: readonly string[];
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
}

interface Collected {
  words: string[];
  beginnings: string[];
}

const RUN = /[a-z0-9]+/;
const WHOLE = /^[a-z0-9]+$/;
const SLOTS = new Set(['_', '#', '$']);

/** Adds the anchor of one literal word: its first run of letters and digits, whole or, where more may follow, as a beginning. */
const addWord = (token: string, into: Collected): boolean => {
  if (WHOLE.test(token)) {
    into.words.push(token);
    return true;
  }
  const hasEnding = token.endsWith('+') || token.endsWith('*');
  const literal = hasEnding ? token.slice(0, -1) : token;
  const run = RUN.exec(literal)?.[0];
  // A slot or a sign holds no word.
  if (run === undefined || SLOTS.has(token) || token.startsWith('_')) return false;
  (run === literal && !hasEnding ? into.words : into.beginnings).push(run);
  return true;
};

/** Adds the anchors of a unit: a word, or several words or sequences of which each has one of its own. */
const addUnit = (token: string, into: Collected): boolean => {
  if (!token.startsWith('('))
    return token.includes('/') ? token.split('/').every((word) => addWord(word, into)) : addWord(token, into);
  const end = token.lastIndexOf(')');
  const inner: Collected = end === token.length - 1 ? into : { words: [], beginnings: [] };
  const all = token
    .slice(1, end)
    .split('/')
    .every((part) => addSequence(part, inner));
  // Behind the bracket the last word of each part may go on.
  if (all && inner !== into) into.beginnings.push(...inner.words, ...inner.beginnings);
  return all;
};

const MARKS = new Set(['..', '....', '^', ':', '.', '-']);
const isNeeded = (token: string): boolean => !token.startsWith('[') && !MARKS.has(token);

/** Words that stand in nearly every text, and so tell nothing. */
const EVERYWHERE = new Set(
  'a an the and or of to in on at for by with from as is are was were be been will can it its this that our your my we you i he she they who no not all any one if so but out up do have has'.split(
    ' ',
  ),
);
/** As wide as so many other words. */
const WIDE = 30;

/** How little a unit narrows down: by the number of its ways, and by those that stand everywhere. */
const width = (token: string): number => {
  if (!token.includes('/')) return EVERYWHERE.has(token) ? WIDE : 1;
  const parts = (token.startsWith('(') ? token.slice(1, token.lastIndexOf(')')) : token).split('/');
  let ways = parts.length;
  for (const part of parts) if (EVERYWHERE.has(part)) ways += WIDE;
  return ways;
};

/** The units that a phrase cannot do without, the narrowest first. */
const unitsOf = (line: string): readonly string[] =>
  tokensOf(line)
    .filter(isNeeded)
    .map((token) => [width(token), token] as const)
    .sort(([a], [b]) => a - b)
    .map(([, token]) => token);

/** The same without the order of the rest, which few phrases ask for: there are thousands of them. */
const narrowestOf = (tokens: readonly string[]): string | null => {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    if (!isNeeded(token)) continue;
    const own = tokens.length === 1 ? 0 : width(token);
    if (own < least) {
      best = token;
      least = own;
    }
    if (own < 2) break;
  }
  return best;
};

/** Adds the anchors of the unit of a sequence that narrows down most. */
const addSequence = (line: string, into: Collected): boolean => {
  const words = into.words.length;
  const beginnings = into.beginnings.length;
  const add = (unit: string): boolean => {
    if (addUnit(unit, into)) return true;
    into.words.length = words;
    into.beginnings.length = beginnings;
    return false;
  };
  const narrowest = narrowestOf(tokensOf(line));
  return narrowest !== null && (add(narrowest) || unitsOf(line).some(add));
};

/**
 * The anchors of a phrase (a line of phrase-notation.ts): it cannot be found in a text that has none of them. Null where
 * it needs no particular word.
 */
export const anchorsOf = (line: string): Anchors | null => {
  const found: Collected = { words: [], beginnings: [] };
  return addSequence(line, found) ? found : null;
};

/** The anchors of every unit of a phrase that has some, those of `anchorsOf` first: a text that holds it has one of each. */
export const allAnchorsOf = (line: string): readonly Anchors[] =>
  unitsOf(line).flatMap((token) => {
    const found: Collected = { words: [], beginnings: [] };
    return addUnit(token, found) ? [found] : [];
  });
