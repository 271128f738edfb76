import { inLetters } from '../../shared/text/letters.ts';
import { ADDED, SHAPE, type SentenceNet } from '../../shared/text/sentence-net.ts';
import type { StartVectors } from './encoded.ts';

const { vector: V, classes: C, word: W, filters: F, places, found: FOUND, hidden: H } = SHAPE;

/** Everything that is learned, as matrices whose rows are what goes in (see SentenceNet). */
export interface Weights {
  readonly vectors: Float64Array;
  readonly classes: Float64Array;
  readonly filters: Float64Array;
  readonly filterBase: Float64Array;
  readonly hidden: Float64Array;
  readonly hiddenBase: Float64Array;
  readonly out: Float64Array;
  readonly outBase: Float64Array;
}

const sizes = (words: number, rules: number): { readonly [Name in keyof Weights]: number } => ({
  vectors: (words + 1) * V,
  classes: SHAPE.bits * C,
  filters: W * ADDED,
  filterBase: FOUND,
  hidden: FOUND * H,
  hiddenBase: H,
  out: H * rules,
  outBase: rules,
});

/** So many noughts as there are weights. */
export const noughts = (words: number, rules: number): Weights => {
  const size = sizes(words, rules);
  return {
    vectors: new Float64Array(size.vectors),
    classes: new Float64Array(size.classes),
    filters: new Float64Array(size.filters),
    filterBase: new Float64Array(size.filterBase),
    hidden: new Float64Array(size.hidden),
    hiddenBase: new Float64Array(size.hiddenBase),
    out: new Float64Array(size.out),
    outBase: new Float64Array(size.outBase),
  };
};

/** Weights before anything is learned: small ones by chance, and the vectors that are known. `next`: 0 to 1. */
export const firstWeights = (
  words: readonly string[],
  start: StartVectors,
  rules: number,
  next: () => number,
): Weights => {
  const weights = noughts(words.length, rules);
  const spread = (to: Float64Array, goesIn: number): void => {
    const reach = 1 / Math.sqrt(goesIn);
    for (let i = 0; i < to.length; i += 1) to[i] = (2 * next() - 1) * reach;
  };
  spread(weights.classes, SHAPE.bits);
  spread(weights.hidden, FOUND);
  spread(weights.hiddenBase, FOUND);
  spread(weights.out, H);
  spread(weights.outBase, H);
  for (const [at, word] of words.entries()) {
    const vector = start.get(word);
    if (vector !== undefined) weights.vectors.set(vector, (at + 1) * V);
  }
  for (let part = 0; part < W; part += 1)
    for (let place = 0; place <= places.length; place += 1) {
      const looked = places.filter(({ of }) => of === places[place]?.of).length || 1;
      const begin = part * ADDED + place * F;
      spread(weights.filters.subarray(begin, begin + F), looked * W);
    }
  return weights;
};

/** What was learned as it is kept. */
export const asNet = (weights: Weights, words: readonly string[], rules: readonly string[]): SentenceNet => ({
  rules,
  words: words.map((word) => `${word} `).join(''),
  vectors: inLetters(weights.vectors),
  classes: inLetters(weights.classes),
  filters: inLetters(weights.filters),
  filterBase: inLetters(weights.filterBase),
  hidden: inLetters(weights.hidden),
  hiddenBase: inLetters(weights.hiddenBase),
  out: inLetters(weights.out),
  outBase: inLetters(weights.outBase),
});
