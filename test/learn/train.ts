import { scaled } from '../../shared/text/learned.ts';
import type { Bag } from './bags.ts';
import { numbers } from './numbers.ts';

/** What was learned, not yet in letters. */
export interface Model {
  readonly weights: Float64Array;
  readonly base: number;
}

/** How often all examples are gone through. */
const ROUNDS = 8;
/** A post of several sentences teaches from this round on: before it nobody knows which of them is at fault. */
const KNOWN_FROM = 2;
/** How far one example moves a weight (AdaGrad), in the first round; a tenth of it in the last. */
const RATE = 0.2;
/** Weights shrink by so much of themselves. */
const SHRINK = 1e-5;
/** A feature that fewer sentences have is chance. */
const SELDOM = 4;
const COUNTS = 1 << 24;

/** What one sentence's features say. */
export const scoreOf = ({ weights, base }: Model, sentence: Int32Array): number => {
  let sum = 0;
  for (const feature of sentence) sum += weights[feature & (weights.length - 1)] ?? 0;
  return base + scaled(sum, sentence.length);
};

/** Whether enough sentences have a feature that anything is learned of it. */
const oftenEnough = (bags: readonly Bag[]): ((feature: number) => boolean) => {
  const counts = new Uint16Array(COUNTS);
  for (const { sentences } of bags)
    for (const { features } of sentences)
      for (const feature of new Set(features)) {
        const at = feature & (COUNTS - 1);
        if ((counts[at] ?? 0) < SELDOM) counts[at] = (counts[at] ?? 0) + 1;
      }
  return (feature) => counts[feature & (COUNTS - 1)] === SELDOM;
};

/**
 * Learns from posts what tells those that break a rule from those that do not: logistic regression over the features of
 * sentences, where of a post that breaks the rule its worst sentence counts, and of any other every sentence; for a rule
 * that only a whole post breaks (`ofAll`) the other way about. `places`: for weights, a power of two. The same posts in the
 * same order give the same weights.
 */
export const train = (bags: readonly Bag[], places: number, ofAll: boolean): Model => {
  const weights = new Float64Array(places);
  const squares = new Float64Array(places);
  const isKnown = oftenEnough(bags);
  const learned = bags.map((bag) => ({
    ...bag,
    // All features count for a sentence's length, as they do where it is judged.
    sentences: bag.sentences.map(({ features }) => ({
      known: features.filter(isKnown),
      all: features.length,
    })),
  }));
  let base = 0;
  const score = ({ known, all }: { known: Int32Array; all: number }): number => {
    let sum = 0;
    for (const feature of known) sum += weights[feature & (weights.length - 1)] ?? 0;
    return base + scaled(sum, all);
  };
  const learn = (sentence: { known: Int32Array; all: number }, breaks: number, rate: number): void => {
    const off = 1 / (1 + Math.exp(-score(sentence))) - breaks;
    if (Math.abs(off) < 1e-4) return;
    base -= rate * 0.02 * off;
    const slope = scaled(off, sentence.all);
    for (const feature of sentence.known) {
      const at = feature & (weights.length - 1);
      const weight = weights[at] ?? 0;
      const step = slope + SHRINK * weight;
      const square = (squares[at] ?? 0) + step * step;
      squares[at] = square;
      weights[at] = weight - (rate * step) / (Math.sqrt(square) + 1e-3);
    }
  };
  const next = numbers();
  const order = [...learned];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const [one, other] = [order[i], order[j]];
      if (one !== undefined && other !== undefined) [order[i], order[j]] = [other, one];
    }
    const rate = RATE * (1 - (0.9 * round) / ROUNDS);
    for (const { breaks, sentences } of order) {
      const [only] = sentences;
      const label = breaks ? 1 : 0;
      if (breaks === ofAll) for (const sentence of sentences) learn(sentence, label, rate);
      else if (only !== undefined && (sentences.length === 1 || round >= KNOWN_FROM))
        learn(
          sentences.reduce((counts, one) => (score(one) > score(counts) === ofAll ? counts : one), only),
          label,
          rate,
        );
    }
  }
  return { weights, base };
};
