import { inLetters } from '../../shared/text/letters.ts';
import { ADDED, bitsOf, type NetWord, SHAPE, type SentenceNet } from '../../shared/text/sentence-net.ts';
import { Adam } from './adam.ts';
import { numbers } from './numbers.ts';

/** A post: its sentences, and of each rule whether it breaks it (1), does not (0), or nobody said so (-1). */
export interface Sample {
  readonly sentences: readonly (readonly NetWord[])[];
  readonly breaks: Int8Array;
}

/** Where words stand before anything is learned: a word, and its vector of SHAPE.vector numbers. */
export type StartVectors = ReadonlyMap<string, Float32Array>;

/** How often all posts are gone through. */
const ROUNDS = 8;
/** Posts that are learned from together. */
const TOGETHER = 64;
/** The largest step, reached after a third of the way; it begins with a 25th and ends with nothing. */
const STEP = 2e-3;
/** The same for the vectors, which know something already. */
const VECTOR_STEP = 4e-3;
/** Weights, but not vectors, shrink by this share of a step. */
const SHRINK = 1e-3;
/** Shares that are left out at random while learning: words, numbers of a word, what was found, what was weighed. */
const LEFT_OUT = { words: 0.03, word: 0.2, found: 0.4, hidden: 0.2 };
/** The most frequent words of English get a vector, and any other that the examples have so often. */
const FREQUENT = 12_000;
const OFTEN = 2;
/** Words of other scripts stay unknown: a single one would double the memory of all. */
const PLAIN = /^[\x21-\x7e]+$/;

const { vector: V, classes: C, word: W, filters: F, places, widths, found: FOUND, hidden: H } = SHAPE;
/** Different words in the posts that are learned from together. */
const MOST_AT_ONCE = 8_192;
const OVER_ALL = places.length * F;

interface Sentence {
  readonly rows: Int32Array;
  readonly kinds: Int32Array;
}
interface Encoded {
  readonly sentences: readonly Sentence[];
  readonly breaks: Int8Array;
}

/** Everything that is learned. Rows of a matrix are what goes in. */
interface Weights {
  readonly vectors: Float64Array;
  readonly classes: Float64Array;
  readonly filters: Float64Array;
  readonly filterBase: Float64Array;
  readonly hidden: Float64Array;
  readonly hiddenBase: Float64Array;
  readonly out: Float64Array;
  readonly outBase: Float64Array;
}

/** The words of the posts that are learned from together, each once: what is left out of a word is left out of all of them. */
interface Lexicon {
  readonly indexOf: Map<number, number>;
  readonly rows: number[];
  readonly kinds: number[];
  /** SHAPE.word numbers a word: its parts, how much of each is kept, and by how much each was off. */
  readonly parts: Float64Array;
  readonly kept: Float64Array;
  readonly off: Float64Array;
  /** ADDED numbers a word. */
  readonly added: Float64Array;
}

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

const spread = (length: number, reach: number, next: () => number): Float64Array =>
  Float64Array.from({ length }, () => (2 * next() - 1) * reach);

/** The words that get a vector. `start`: the most frequent first. */
const wordsFor = (samples: readonly Sample[], start: StartVectors): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { sentences } of samples)
    for (const sentence of sentences)
      for (const { word } of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  const frequent = [...start.keys()].slice(0, FREQUENT);
  return [...new Set([...frequent, ...often])].filter((word) => PLAIN.test(word)).sort();
};

/**
 * Learns from posts what tells those that break a rule from those that do not, for all rules at once: of a post the
 * sentence counts that says most of a rule. The same posts in the same order give the same network.
 */
export const trainNet = (
  samples: readonly Sample[],
  rules: readonly string[],
  start: StartVectors,
  tell: (line: string) => void = () => {},
): SentenceNet => {
  const next = numbers();
  const words = wordsFor(samples, start);
  const rowOf = new Map(words.map((word, at) => [word, at + 1]));
  const kinds: Int32Array[] = [];
  const kindOf = new Map<string, number>();
  const kind = (word: NetWord): number => {
    const key = `${word.who} ${word.says} ${word.meant}`;
    const seen = kindOf.get(key);
    if (seen !== undefined) return seen;
    kindOf.set(key, kinds.length);
    return kinds.push(Int32Array.from(bitsOf(word))) - 1;
  };
  const posts: Encoded[] = samples.map(({ sentences, breaks }) => ({
    breaks,
    sentences: sentences
      .filter(({ length }) => length > 0)
      .map((own) => ({
        rows: Int32Array.from(own, ({ word }) => rowOf.get(word) ?? 0),
        kinds: Int32Array.from(own, kind),
      })),
  }));
  const R = rules.length;
  const weights: Weights = {
    vectors: new Float64Array((words.length + 1) * V),
    classes: spread(SHAPE.bits * C, 1 / Math.sqrt(SHAPE.bits), next),
    filters: new Float64Array(W * ADDED),
    filterBase: new Float64Array(FOUND),
    hidden: spread(FOUND * H, 1 / Math.sqrt(FOUND), next),
    hiddenBase: spread(H, 1 / Math.sqrt(FOUND), next),
    out: spread(H * R, 1 / Math.sqrt(H), next),
    outBase: spread(R, 1 / Math.sqrt(H), next),
  };
  for (const [at, word] of words.entries()) {
    const vector = start.get(word);
    if (vector !== undefined) weights.vectors.set(vector, (at + 1) * V);
  }
  for (let c = 0; c < W; c += 1)
    for (let place = 0; place <= places.length; place += 1) {
      const looked = places.filter(({ of }) => of === places[place]?.of).length || 1;
      const reach = 1 / Math.sqrt(looked * W);
      for (let f = 0; f < F; f += 1) weights.filters[c * ADDED + place * F + f] = (2 * next() - 1) * reach;
    }
  const slopes: Weights = {
    vectors: new Float64Array(weights.vectors.length),
    classes: new Float64Array(weights.classes.length),
    filters: new Float64Array(weights.filters.length),
    filterBase: new Float64Array(weights.filterBase.length),
    hidden: new Float64Array(weights.hidden.length),
    hiddenBase: new Float64Array(weights.hiddenBase.length),
    out: new Float64Array(weights.out.length),
    outBase: new Float64Array(weights.outBase.length),
  };
  const lexicon: Lexicon = {
    indexOf: new Map(),
    rows: [],
    kinds: [],
    parts: new Float64Array(MOST_AT_ONCE * W),
    kept: new Float64Array(MOST_AT_ONCE * W),
    off: new Float64Array(MOST_AT_ONCE * W),
    added: new Float64Array(MOST_AT_ONCE * ADDED),
  };
  // Filters column by column, as learning goes through them.
  const columns = transposed(weights.filters, W, ADDED);
  const columnSlopes = new Float64Array(columns.length);
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

  /** A word's number in the lexicon. */
  const look = (row: number, ofKind: number): number => {
    const key = row * kinds.length + ofKind;
    const seen = lexicon.indexOf.get(key);
    if (seen !== undefined) return seen;
    const at = lexicon.rows.push(row) - 1;
    lexicon.indexOf.set(key, at);
    lexicon.kinds.push(ofKind);
    const { parts, kept, off, added } = lexicon;
    const to = at * W;
    off.fill(0, to, to + W);
    parts.fill(0, to, to + W);
    addRow(parts, to, weights.vectors, row * V, V, 1);
    for (const bit of kinds[ofKind] ?? []) addRow(parts, to + V, weights.classes, bit * C, C, 1);
    const scale = 1 / (1 - LEFT_OUT.word);
    for (let i = to; i < to + W; i += 1) {
      const keeps = next() < LEFT_OUT.word ? 0 : scale;
      kept[i] = keeps;
      parts[i] = (parts[i] as number) * keeps;
    }
    added.fill(0, at * ADDED, (at + 1) * ADDED);
    for (let i = 0; i < W; i += 4) addFourRows(added, at * ADDED, weights.filters, i * ADDED, parts, to + i);
    return at;
  };
  /** What was off in the words goes to their vectors and classes, and the lexicon begins anew. */
  const closeLexicon = (rate: number, count: number): void => {
    const { rows, kinds: ofWords, off, kept } = lexicon;
    for (const [at, row] of rows.entries()) {
      for (let i = at * W; i < (at + 1) * W; i += 1) off[i] = (off[i] as number) * (kept[i] as number);
      addRow(slopes.vectors, row * V, off, at * W, V, 1);
      for (const bit of kinds[ofWords[at] ?? 0] ?? []) addRow(slopes.classes, bit * C, off, at * W + V, C, 1);
    }
    for (const row of new Set(rows)) vectors.step(rate, count, row * V, (row + 1) * V);
    lexicon.indexOf.clear();
    rows.length = 0;
    ofWords.length = 0;
  };

  const read = ({ rows: own, kinds: ownKinds }: Sentence): Trace => {
    const length = own.length;
    const words = own.map((row, at) => look(next() < LEFT_OUT.words ? 0 : row, ownKinds[at] ?? 0));
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
      if (of === widths) for (const word of words) through(word, OVER_ALL + filter, slope * root);
      else
        for (let place = 0; place < places.length; place += 1) {
          const { of: own, from } = places[place] as { of: number; from: number };
          const word = words[best + from];
          if (own === of && word !== undefined) through(word, place * F + filter, slope);
        }
    }
  };
  /** One word's share in one filter, backwards. */
  const through = (word: number, column: number, slope: number): void => {
    addRow(columnSlopes, column * W, lexicon.parts, word * W, W, slope);
    addRow(lexicon.off, word * W, columns, column * W, W, slope);
  };

  const learnPost = ({ sentences, breaks }: Encoded): number => {
    const traces = sentences.map(read);
    const offs = traces.map(() => new Float64Array(R));
    let loss = 0;
    for (let rule = 0; rule < R; rule += 1) {
      const label = breaks[rule] ?? -1;
      if (label < 0) continue;
      let worst = 0;
      for (let i = 1; i < traces.length; i += 1)
        if ((traces[i]?.scores[rule] ?? 0) > (traces[worst]?.scores[rule] ?? 0)) worst = i;
      const score = traces[worst]?.scores[rule] ?? 0;
      const off = offs[worst];
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
      closeLexicon(VECTOR_STEP * share, step);
      slopes.filters.set(transposed(columnSlopes, ADDED, W));
      columnSlopes.fill(0);
      for (const one of dense) one.step(STEP * share, step);
      columns.set(transposed(weights.filters, W, ADDED));
    }
    tell(`round ${round + 1} of ${ROUNDS}: ${(loss / order.length).toFixed(3)}`);
  }
  return {
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
  };
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

/** Adds a stretch of one row of numbers to one of another, so many times. */
const addRow = (
  to: Float64Array,
  at: number,
  from: Float64Array,
  begin: number,
  length: number,
  times: number,
): void => {
  for (let k = 0; k < length; k += 1)
    to[at + k] = (to[at + k] as number) + times * (from[begin + k] as number);
};

const dot = (row: Float64Array, at: number, other: Float64Array, length: number): number => {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (row[at + k] as number) * (other[k] as number);
  return sum;
};

/** The same for four rows that lie one after the other, each as many times as `times` says from `at` on. */
const addFourRows = (
  to: Float64Array,
  at: number,
  rows: Float64Array,
  begin: number,
  times: Float64Array,
  timesAt: number,
): void => {
  const [a, b, c, d] = [
    times[timesAt] as number,
    times[timesAt + 1] as number,
    times[timesAt + 2] as number,
    times[timesAt + 3] as number,
  ];
  for (let k = 0; k < ADDED; k += 1)
    to[at + k] =
      (to[at + k] as number) +
      a * (rows[begin + k] as number) +
      b * (rows[begin + ADDED + k] as number) +
      c * (rows[begin + 2 * ADDED + k] as number) +
      d * (rows[begin + 3 * ADDED + k] as number);
};

const transposed = (matrix: Float64Array, rows: number, columns: number): Float64Array => {
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      turned[column * rows + row] = matrix[row * columns + column] as number;
  return turned;
};
