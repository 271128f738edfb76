import { matchesOf } from './matches.ts';
import { SIGNS } from './phrase-lookup.ts';
import { tokensOf } from './phrase-notation.ts';

/**
 * Words of which one must stand in a text for a phrase to be found in it. Looking them up costs nothing beside the
 * search for the phrase itself, so most phrases of most lists need not be searched for at all.
 */
export interface Anchors {
  /** Words of a text as phrase-lookup.ts has them: whole, with their sign, or a sign alone. */
  readonly words: readonly string[];
  /** Words that stand so, or with "s" or "es" behind. */
  readonly plurals: readonly string[];
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
}

interface Collected extends Anchors {
  words: string[];
  plurals: string[];
  beginnings: string[];
  /** How little they narrow down: about how many texts of a hundred have one of them. */
  cost: number;
}

/** Words that stand in nearly every text, and so tell nothing. */
const EVERYWHERE = new Set(
  'a an the and or of to in on at for by with from as is are was were be been will can it its this that our your my we you i he she they who no not all any one if so but out up do have has s t'.split(
    ' ',
  ),
);
/** As much as so many rare words. */
const WIDE = 30;
/** What is left of "we're" and "you've" stands in many texts, and single letters in more than rare words do. */
const SHORT = 6;
/** A sign stands in many texts too, and a number in most. */
const SIGN = 10;
const NUMBER = 25;

const costOf = (word: string): number => {
  if (EVERYWHERE.has(word)) return WIDE;
  return word.length < 3 ? SHORT : 1;
};
const costOfBeginning = (word: string): number => (word.length < 3 ? WIDE : word.length === 3 ? SHORT : 2);

const none = (): Collected => ({ words: [], plurals: [], beginnings: [], cost: 0 });

/** What may stand behind a word: nothing, "s" or "es", or any letters. */
type Ending = '' | '+' | '*';

const add = (word: string, ending: Ending, into: Collected): void => {
  if (ending === '') into.words.push(word);
  else if (ending === '+') into.plurals.push(word);
  else into.beginnings.push(word);
  into.cost += ending === '*' ? costOfBeginning(word) : costOf(word);
};

const join = (into: Collected, other: Collected): void => {
  into.words.push(...other.words);
  into.plurals.push(...other.plurals);
  into.beginnings.push(...other.beginnings);
  into.cost += other.cost;
};

const WHOLE = /^[a-z0-9]+$/;
/** Letters and digits, parted by what may be missing: "t-shirt" is "t shirt" or "tshirt" in a text. */
const GROUP = /(@?)([a-z0-9]+(?:['-]+[a-z0-9]+)*)(['-]*)/g;
const SLOTS: ReadonlyMap<string, string | null> = new Map([
  ['_', null],
  ['#', '#'],
  ['$', '$'],
  ['@', '@'],
  ['@school', '@school'],
  ['@team', '@team'],
  ['@district', '@district'],
]);

/** The words that a group of letters may begin with in a text, and those that it may end with. */
const formsOf = (at: string, pieces: readonly string[], ending: Ending): readonly [Collected, Collected] => {
  const first = none();
  const last = none();
  for (let number = 1; number <= pieces.length; number += 1) {
    const isAll = number === pieces.length;
    add(at + pieces.slice(0, number).join(''), isAll ? ending : '', first);
    add(pieces.slice(-number).join(''), ending, last);
  }
  return [first, last];
};

/** The anchors of one literal word with signs in it; null where it has none. */
const anchorsOfSigned = (token: string): Collected | null => {
  const mark = token.at(-1);
  const ending = mark === '+' || mark === '*' ? mark : '';
  const literal = ending === '' ? token : token.slice(0, -1);
  // "beer+": most words have no other sign.
  if (WHOLE.test(literal)) {
    const own = none();
    add(literal, ending, own);
    return own;
  }
  let best: Collected | null = null;
  for (const { 0: all, 1: at = '', 2: group = '', 3: signs = '', index } of matchesOf(GROUP, literal)) {
    const isLast = index + all.length === literal.length;
    // Where a sign that may be missing is the last, letters may follow at once.
    const own = !isLast || ending === '' ? '' : signs === '' ? ending : '*';
    for (const one of formsOf(at, group.split(/['-]+/), own))
      if (best === null || one.cost < best.cost) best = one;
  }
  if (best !== null || !SIGNS.includes(literal)) return best;
  return { ...none(), words: [literal], cost: SIGN };
};

const anchorsOfWord = (token: string): Collected | null => {
  const slot = SLOTS.get(token);
  if (slot === null || token.startsWith('_')) return null;
  return slot === undefined
    ? anchorsOfSigned(token)
    : { ...none(), words: [slot], cost: slot === '#' ? NUMBER : SIGN };
};

/** Adds the anchors of several words or sequences, of which each must have one of its own. */
const addWays = (line: string, into: Collected): boolean =>
  line.split('/').every((part) => {
    if (WHOLE.test(part)) {
      add(part, '', into);
      return true;
    }
    const own = anchorsOfSequence(part);
    if (own !== null) join(into, own);
    return own !== null;
  });

/** With an ending behind a bracket, the last word of each way may go on. */
const goingOn = (ways: Collected, ending: '+' | '*'): Collected => {
  const made = none();
  for (const word of ways.words) add(word, ending, made);
  for (const word of [...ways.plurals, ...ways.beginnings]) add(word, '*', made);
  return made;
};

/** The anchors of a unit; null where it may be any word. */
const anchorsOfUnit = (token: string): Collected | null => {
  const made = none();
  if (!token.startsWith('(')) {
    if (token.includes('/')) return addWays(token, made) ? made : null;
    if (!WHOLE.test(token)) return anchorsOfWord(token);
    add(token, '', made);
    return made;
  }
  const end = token.lastIndexOf(')');
  if (!addWays(token.slice(1, end), made)) return null;
  const ending = token.slice(end + 1);
  return ending === '+' || ending === '*' ? goingOn(made, ending) : made;
};

const MARKS = new Set(['..', '....', '^', ':', '.', '-']);
const isNeeded = (token: string): boolean => !token.startsWith('[') && !MARKS.has(token);

/** The anchors of the unit of a sequence that narrows down most; null where none does. */
const anchorsOfSequence = (line: string): Collected | null => {
  let best: Collected | null = null;
  for (const token of tokensOf(line)) {
    if (!isNeeded(token)) continue;
    const own = anchorsOfUnit(token);
    if (own !== null && (best === null || own.cost < best.cost)) best = own;
    if (best !== null && best.cost < 2) break;
  }
  return best;
};

/**
 * The anchors of a phrase (a line of phrase-notation.ts): it cannot be found in a text that has none of them. Null where
 * it needs no particular word.
 */
export const anchorsOf = (line: string): Anchors | null => anchorsOfSequence(line);

/** The anchors of every unit of a phrase that has some, those of `anchorsOf` first: a text that holds it has one of each. */
export const allAnchorsOf = (line: string): readonly Anchors[] =>
  tokensOf(line)
    .flatMap((token) => (isNeeded(token) ? (anchorsOfUnit(token) ?? []) : []))
    .sort((a, b) => a.cost - b.cost);
