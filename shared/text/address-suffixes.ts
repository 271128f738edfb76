import {
  FAINTEST_SUFFIXES,
  STRONG_FORMS,
  STRONG_SUFFIXES,
  SUFFIX_FORMS,
  WEAK_SUFFIXES,
} from './lists/street-suffixes.ts';

/** How far a word at the end of a street's name says "street": 3 wherever it stands, 0 hardly at all. */
export type SuffixWeight = 0 | 1 | 2 | 3;

const build = (): ReadonlyMap<string, SuffixWeight> => {
  const strong = new Set(STRONG_SUFFIXES.split(' '));
  const weak = new Set(WEAK_SUFFIXES.split(' '));
  const faintest = new Set(FAINTEST_SUFFIXES.split(' '));
  const weights = new Map<string, SuffixWeight>();
  for (const [short, forms] of Object.entries(SUFFIX_FORMS)) {
    const weight = strong.has(short) ? 3 : weak.has(short) ? 2 : faintest.has(short) ? 0 : 1;
    for (const form of [short, ...forms.split(' ')]) if (form !== '') weights.set(form, weight);
  }
  for (const form of STRONG_FORMS.split(' ')) weights.set(form, 3);
  return weights;
};

/** Long suffixes that hardly another word is one slip of the keys away from. */
const LONG = ['street', 'avenue', 'boulevard', 'parkway', 'circle', 'highway'];
const OTHER_WORDS =
  /^(?:streep|avenge|circe|circlet|parkay)$|(?:street|avenue|boulevard|parkway|circle|highway)[a-z]$/;

/** Whether `word` is `right` with two letters swapped, one left out, one too many or a wrong one. */
const isSlip = (word: string, right: string): boolean => {
  let head = 0;
  while (head < word.length && word[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(word.length, right.length) - head && word.at(-1 - tail) === right.at(-1 - tail))
    tail += 1;
  const [wrong, meant] = [word.slice(head, word.length - tail), right.slice(head, right.length - tail)];
  if (head === 0) return false;
  return (
    (wrong.length <= 1 && meant.length <= 1) ||
    (wrong.length === 2 && meant.length === 2 && wrong[0] === meant[1] && wrong[1] === meant[0])
  );
};

/** "Avneue" and "Boulvard" are suffixes too; "Streets" and "circled" are words, and so is what comes near by chance. */
const isMistyped = (word: string): boolean =>
  word.length > 4 && LONG.some((right) => isSlip(word, right)) && !OTHER_WORDS.test(word);

let weights: ReadonlyMap<string, SuffixWeight> | null = null;

/** The weight of a folded word as a street's suffix, or null when it is none. */
export const suffixWeight = (word: string): SuffixWeight | null => {
  weights ??= build();
  return weights.get(word) ?? (isMistyped(word) ? 2 : null);
};
