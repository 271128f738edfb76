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
  if (run === undefined || SLOTS.has(token)) return false;
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
const SHORT = /(?:^|[(/])[a-z0-9]{0,3}(?:$|[)/])/;

/** How little a unit narrows down: by the number of its ways, and short words stand everywhere. */
const width = (token: string): number => {
  let ways = SHORT.test(token) ? 40 : 1;
  for (let at = token.indexOf('/'); at >= 0; at = token.indexOf('/', at + 1)) ways += 1;
  return ways;
};

const isNeeded = (token: string): boolean => !token.startsWith('[') && !MARKS.has(token);

/** Adds the anchors of the unit of a sequence that narrows down most. */
const addSequence = (line: string, into: Collected): boolean => {
  const tokens = tokensOf(line);
  const [only = ''] = tokens;
  if (tokens.length === 1) return isNeeded(only) && addUnit(only, into);
  const units = tokens.filter(isNeeded);
  if (units.length > 1) units.sort((a, b) => width(a) - width(b));
  for (const unit of units) {
    const words = into.words.length;
    const beginnings = into.beginnings.length;
    if (addUnit(unit, into)) return true;
    into.words.length = words;
    into.beginnings.length = beginnings;
  }
  return false;
};

/**
 * The anchors of a phrase (a line of phrase-notation.ts): it cannot be found in a text that has none of them. Null where
 * it needs no particular word.
 */
export const anchorsOf = (line: string): Anchors | null => {
  const found: Collected = { words: [], beginnings: [] };
  return addSequence(line, found) ? found : null;
};

/** The anchors of every unit of a phrase that has some: a text that holds the phrase has one of each. */
export const allAnchorsOf = (line: string): readonly Anchors[] =>
  tokensOf(line)
    .filter(isNeeded)
    .flatMap((token) => {
      const found: Collected = { words: [], beginnings: [] };
      return addUnit(token, found) ? [found] : [];
    });
