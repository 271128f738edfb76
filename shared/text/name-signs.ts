import { STANDS_FOR } from './leet.ts';
import type { NameMatch } from './names.ts';

/** Letters, digits and signs; "@" and "!" only inside, where they are no mention and no cry. */
const WORD = /[a-z\d$](?:[a-z\d$@!]*[a-z\d$])?/g;
const SIGN = /[\d$@!]/g;
/** "5am" is no Sam. */
const COUNTED = /^\d+(?:am|pm|st|nd|rd|th)$/;
const SHORTEST = 3;
const LONGEST = 60;
/** Most signs of two letters in a word that are tried in every way; with more, each way for all. */
const MOST_IN_DOUBT = 3;

/** Whether a word may be letters and signs for some: no more signs than letters, and no code such as "B0". */
const maySpell = (word: string): boolean => {
  if (word.length < SHORTEST || word.length > LONGEST || COUNTED.test(word)) return false;
  const signs = word.match(SIGN) ?? [];
  return signs.length > 0 && signs.length * 2 <= word.length && signs.every((sign) => sign in STANDS_FOR);
};

/** A word with each sign as one of its letters: the bits of `ways` say which, in turn, the last for all the rest. */
const spelled = (word: string, ways: number): string => {
  let doubt = 0;
  return word.replaceAll(SIGN, (sign) => {
    const [first = sign, second] = STANDS_FOR[sign] ?? sign;
    if (second === undefined) return first;
    const way = (ways >> Math.min(doubt, MOST_IN_DOUBT - 1)) & 1;
    doubt += 1;
    return way === 0 ? first : second;
  });
};

/** How many ways there are to read a word: most signs stand for one letter alone. */
const waysOf = (word: string): number => {
  const doubts = (word.match(SIGN) ?? []).filter((sign) => (STANDS_FOR[sign]?.length ?? 0) > 1).length;
  return 1 << Math.min(doubts, MOST_IN_DOUBT);
};

/** The first way to read a word that is a name, or the likeliest letters. */
const readWord = (word: string, isName: (word: string) => boolean): string => {
  const likely = spelled(word, 0);
  const count = waysOf(word);
  for (let ways = 0; ways < count; ways += 1) {
    const read = ways === 0 ? likely : spelled(word, ways);
    if (isName(read)) return read;
  }
  return likely;
};

/**
 * A folded text with the signs for letters in its words as those letters, unit for unit: `jos3 nunez` → `jose nunez`; or
 * null where no word may be written so. Of the letters of a sign those that make a name are taken. Linear.
 */
export const withoutSigns = (text: string, isName: (word: string) => boolean): string | null => {
  // A text that says one word ten thousand times has it read once.
  const read = new Map<string, string>();
  const out = text.replaceAll(WORD, (word) => {
    const seen = read.get(word);
    if (seen !== undefined || !maySpell(word)) return seen ?? word;
    const letters = readWord(word, isName);
    read.set(word, letters);
    return letters;
  });
  return read.size > 0 ? out : null;
};

/** The names of two readings of a text, in order, each once. What a full name holds is not told beside it. */
export const eachOnce = (matches: readonly NameMatch[]): readonly NameMatch[] => {
  const seen = new Set<string>();
  let end = 0;
  return matches
    .toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ range, strength }) => {
      const key = `${range[0]} ${range[1]} ${strength}`;
      if (seen.has(key) || (strength !== 'full' && range[1] <= end)) return false;
      seen.add(key);
      if (strength === 'full') end = Math.max(end, range[1]);
      return true;
    });
};
