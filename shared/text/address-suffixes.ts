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

let weights: ReadonlyMap<string, SuffixWeight> | null = null;

/** The weight of a folded word as a street's suffix, or null when it is none. */
export const suffixWeight = (word: string): SuffixWeight | null => {
  weights ??= build();
  return weights.get(word) ?? null;
};
