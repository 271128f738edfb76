import { ADDED, SHAPE, type SentenceNet } from '../../shared/text/sentence-net.ts';
import { Adam } from './adam.ts';
import { encode, type Encoded, type Sample, type Sentence, type StartVectors } from './encoded.ts';
import { Lexicon } from './lexicon.ts';
import { numbers } from './numbers.ts';
import { isOfAll } from './rules.ts';
import { addRow, dot } from './rows.ts';
import { asNet, firstWeights, noughts } from './weights.ts';

/** How often all posts are gone through. */
const ROUNDS = 8;
/** Posts that are learned from together. */
const TOGETHER = 64;
/** The largest step, reached after a third of the way; it begins with a 25th and ends with nothing. */
const STEP = 2e-3;
/** The same for the vectors: each is seldom met. */
const VECTOR_STEP = 4e-3;
/** Weights, but not vectors, shrink by this share of a step. */
const SHRINK = 1e-3;
/** Shares that are left out at random while learning: words, what was found, what was weighed. */
const LEFT_OUT = { words: 0.03, found: 0.4, hidden: 0.2 };

const { vector: V, filters: F, places, widths, found: FOUND, hidden: H } = SHAPE;
const OVER_ALL = places.length * F;

/** What one sentence was read as, for learning from it. */
interface Trace {
  /** Its words, by their number in the lexicon. */
  readonly words: Int32Array;
  readonly bestAt: Int32Array;
  readonly found: Float64Array;
  readonly foundKept: Float64Array;
  readonly inner: Float64Array;
  readonly innerKept: Float64Array;
  readonly scores: Float64Array;
}

/**
 * Learns from posts what tells those that break a rule from those that do not, for all rules at once: of a post the
 * sentence counts that says most of a rule, or least where only a whole post breaks it. The same posts in the same order
 * give the same network.
 */
export const trainNet = (
  samples: readonly Sample[],
  rules: readonly string[],
  start: StartVectors,
  tell: (line: string) => void = () => {},
): SentenceNet => {
  const next = numbers();
  const { posts, words: known, kinds } = encode(samples, start);
  const R = rules.length;
  const weights = firstWeights(known, start, R, next);
  const slopes = noughts(known.length, R);
  const lexicon = new Lexicon(weights, slopes, kinds, next);
  const dense = (['classes', 'filters', 'filterBase', 'hidden', 'hiddenBase', 'out', 'outBase'] as const).map(
    (name) => new Adam(weights[name], slopes[name], SHRINK),
  );
  const vectors = new Adam(weights.vectors, slopes.vectors, 0);

  const keep = (length: number, leftOut: number): Float64Array => {
    const scale = 1 / (1 - leftOut);
    const kept = new Float64Array(length);
    for (let i = 0; i < length; i += 1) kept[i] = next() < leftOut ? 0 : scale;
    return kept;
  };

  const read = ({ rows: own, kinds: ownKinds }: Sentence): Trace => {
    const length = own.length;
    const words = own.map((row, at) => lexicon.look(next() < LEFT_OUT.words ? 0 : row, ownKinds[at] ?? 0));
    const { added } = lexicon;
    const found = new Float64Array(FOUND);
    const bestAt = new Int32Array(FOUND).fill(-1);
    const sums = new Float64Array(F * widths);
    for (let at = 0; at < length; at += 1) {
      sums.set(weights.filterBase.subarray(0, sums.length));
      for (let place = 0; place < places.length; place += 1) {
        const { of, from } = places[place] as { of: number; from: number };
        const word = at + from;
        if (word < 0 || word >= length) continue;
        addRow(sums, of * F, added, (words[word] as number) * ADDED + place * F, F, 1);
      }
      for (let k = 0; k < sums.length; k += 1)
        if ((sums[k] ?? 0) > (found[k] ?? 0)) {
          found[k] = sums[k] ?? 0;
          bestAt[k] = at;
        }
    }
    const over = new Float64Array(F);
    for (const word of words) addRow(over, 0, added, word * ADDED + OVER_ALL, F, 1 / Math.sqrt(length));
    for (let k = 0; k < F; k += 1) {
      const value = (over[k] ?? 0) + (weights.filterBase[sums.length + k] ?? 0);
      if (value <= 0) continue;
      found[sums.length + k] = value;
      bestAt[sums.length + k] = 0;
    }
    const foundKept = keep(FOUND, LEFT_OUT.found);
    const inner = Float64Array.from(weights.hiddenBase);
    for (let i = 0; i < FOUND; i += 1) {
      const value = (found[i] ?? 0) * (foundKept[i] ?? 0);
      if (value !== 0) addRow(inner, 0, weights.hidden, i * H, H, value);
    }
    const innerKept = keep(H, LEFT_OUT.hidden);
    const scores = Float64Array.from(weights.outBase);
    for (let i = 0; i < H; i += 1) {
      const value = Math.max(0, inner[i] ?? 0) * (innerKept[i] ?? 0);
      if (value !== 0) addRow(scores, 0, weights.out, i * R, R, value);
    }
    return { words, bestAt, found, foundKept, inner, innerKept, scores };
  };

  const learn = (trace: Trace, off: Float64Array): void => {
    addRow(slopes.outBase, 0, off, 0, R, 1);
    const innerOff = new Float64Array(H);
    for (let i = 0; i < H; i += 1) {
      const value = trace.inner[i] ?? 0;
      const scale = trace.innerKept[i] ?? 0;
      if (value <= 0 || scale === 0) continue;
      addRow(slopes.out, i * R, off, 0, R, value * scale);
      innerOff[i] = scale * dot(weights.out, i * R, off, R);
    }
    addRow(slopes.hiddenBase, 0, innerOff, 0, H, 1);
    const { words } = trace;
    const root = 1 / Math.sqrt(words.length);
    for (let i = 0; i < FOUND; i += 1) {
      const best = trace.bestAt[i] ?? -1;
      const scale = trace.foundKept[i] ?? 0;
      if (best < 0 || scale === 0) continue;
      addRow(slopes.hidden, i * H, innerOff, 0, H, (trace.found[i] ?? 0) * scale);
      const slope = scale * dot(weights.hidden, i * H, innerOff, H);
      if (slope === 0) continue;
      slopes.filterBase[i] = (slopes.filterBase[i] ?? 0) + slope;
      const of = Math.floor(i / F);
      const filter = i % F;
      if (of === widths) for (const word of words) lexicon.learn(word, OVER_ALL + filter, slope * root);
      else
        for (let place = 0; place < places.length; place += 1) {
          const { of: own, from } = places[place] as { of: number; from: number };
          const word = words[best + from];
          if (own === of && word !== undefined) lexicon.learn(word, place * F + filter, slope);
        }
    }
  };
  const learnPost = ({ sentences, breaks }: Encoded): number => {
    const traces = sentences.map(read);
    const offs = traces.map(() => new Float64Array(R));
    let loss = 0;
    for (let rule = 0; rule < R; rule += 1) {
      const label = breaks[rule] ?? -1;
      if (label < 0) continue;
      const way = isOfAll(rules[rule] ?? '') ? -1 : 1;
      let counts = 0;
      for (let i = 1; i < traces.length; i += 1)
        if (way * ((traces[i]?.scores[rule] ?? 0) - (traces[counts]?.scores[rule] ?? 0)) > 0) counts = i;
      const score = traces[counts]?.scores[rule] ?? 0;
      const off = offs[counts];
      if (off === undefined) continue;
      off[rule] = (1 / (1 + Math.exp(-score)) - label) / TOGETHER;
      loss += Math.log1p(Math.exp(label === 1 ? -score : score));
    }
    for (const [i, trace] of traces.entries()) {
      const off = offs[i];
      if (off?.some((one) => one !== 0) === true) learn(trace, off);
    }
    return loss;
  };

  const order = [...posts];
  const steps = Math.floor(order.length / TOGETHER) * ROUNDS;
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    let loss = 0;
    for (let from = 0; from + TOGETHER <= order.length; from += TOGETHER) {
      for (const post of order.slice(from, from + TOGETHER)) loss += learnPost(post);
      const share = shareOfStep(step / steps);
      step += 1;
      for (const row of lexicon.close()) vectors.step(VECTOR_STEP * share, step, row * V, (row + 1) * V);
      for (const one of dense) one.step(STEP * share, step);
      lexicon.clear();
    }
    tell(`round ${round + 1} of ${ROUNDS}: ${(loss / order.length).toFixed(3)}`);
  }
  return asNet(weights, known, rules);
};

/** How large a step is on its way, 0 to 1: up to the largest after a third, down to nothing (L. Smith's "one cycle"). */
const shareOfStep = (way: number): number => {
  const up = 0.3;
  const least = 0.04;
  return way < up
    ? least + ((1 - least) * (1 - Math.cos((Math.PI * way) / up))) / 2
    : (1 + Math.cos((Math.PI * (way - up)) / (1 - up))) / 2;
};

const shuffle = <Item>(items: Item[], next: () => number): void => {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
};
