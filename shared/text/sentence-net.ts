import type { Sentence } from './attack-sentence.ts';
import { isIdentity, meantNumber, plainWord } from './sentence-features.ts';
import { shareOf } from './letters.ts';

/** Numbers as letters (letters.ts), and what the heaviest letter stands for. */
export interface Packed {
  readonly heaviest: number;
  readonly letters: string;
}

/**
 * What a small network learned from example posts (test/fixtures/examples, `npm run learn`): every word is a point among
 * words that are used alike (vectors), filters look at two and three words side by side and at all of a sentence, and
 * what the best place of each says is weighed once more (hidden) and for each rule (rules).
 */
export interface SentenceNet {
  /** Rules, in the order of what is answered. */
  readonly rules: readonly string[];
  /** Words that have a vector, in the order of their UTF-16 units, a space after each. */
  readonly words: string;
  /** A vector for each word, after one for all others. */
  readonly vectors: Packed;
  /** What each class of words (attack-words.ts) and each way to be meant adds to a word. */
  readonly classes: Packed;
  /** For each part of a word its share in every place of every filter, and what filters weigh without words. */
  readonly filters: Packed;
  readonly filterBase: Packed;
  readonly hidden: Packed;
  readonly hiddenBase: Packed;
  readonly out: Packed;
  readonly outBase: Packed;
}

const WHO_BITS = 32;
const SAYS_BITS = 32;
const MEANT = 9;
const FILTERS = 64;
const widths = [2, 3] as const;

/** Sizes of the network, in numbers. */
export const SHAPE = {
  vector: 32,
  classes: 16,
  /** Of a word: its vector and what its classes add. */
  word: 48,
  /** Bits of its classes, and whom it means. */
  bits: WHO_BITS + SAYS_BITS + MEANT,
  filters: FILTERS,
  /** Places of all filters: of those over the whole sentence, and where each of the others looks from its middle. */
  places: widths.flatMap((width, of) =>
    Array.from({ length: width }, (_, at) => ({ of, from: at - (width >> 1) })),
  ),
  widths: widths.length,
  /** Filters of all widths, and those over the whole sentence. */
  found: FILTERS * (widths.length + 1),
  hidden: 64,
} as const;
const OF = Uint8Array.from(SHAPE.places, ({ of }) => of);
const FROM = Int8Array.from(SHAPE.places, ({ from }) => from);
/** What one word adds to all filters: the places, then the sentence. */
export const ADDED = (SHAPE.places.length + 1) * FILTERS;
/** Words of a sentence that are looked at. */
export const MOST_WORDS = 60;

/** A word as the network knows it. */
export interface NetWord {
  readonly word: string;
  readonly who: number;
  readonly says: number;
  readonly meant: number;
}

/** A sentence's words. Whoever is named, of whatever people or faith, and whatever is counted, is all the same. */
export const netWords = (text: Sentence): readonly NetWord[] => {
  const words: NetWord[] = [];
  const next = Math.min(text.next, text.first + MOST_WORDS);
  for (let at = text.first; at < next; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    const word = plainWord(token);
    // Some peoples stand in more lists than others: to the network they are all the same.
    if (isIdentity(token)) words.push({ word, who: 0, says: 0, meant: 0 });
    else {
      const { who, says } = token;
      words.push({ word, who, says, meant: meantNumber(text.meant(at)?.meant ?? null) });
    }
  }
  return words;
};

/** The bits that are set for a word, of SHAPE.bits. */
export function* bitsOf({ who, says, meant }: NetWord): Generator<number> {
  for (let bit = 0; bit < WHO_BITS; bit += 1) if (((who >>> bit) & 1) === 1) yield bit;
  for (let bit = 0; bit < SAYS_BITS; bit += 1) if (((says >>> bit) & 1) === 1) yield WHO_BITS + bit;
  yield WHO_BITS + SAYS_BITS + meant;
}

const unpacked = ({ heaviest, letters }: Packed): Float32Array => {
  const numbers = new Float32Array(letters.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = heaviest * shareOf(letters.charCodeAt(i));
  return numbers;
};

/** Where each word begins, and the end of all. */
const beginsOf = (words: string): Uint32Array => {
  const begins = [0];
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) begins.push(at + 1);
  return Uint32Array.from(begins);
};

/** Adds up the rows of a matrix, each as often as its part says. */
const addUp = (parts: Float32Array, rows: Float64Array, sum: Float64Array): void => {
  const width = sum.length;
  sum.fill(0);
  // Four rows at once: half the time.
  for (let part = 0; part < parts.length; part += 4) {
    const a = parts[part] ?? 0;
    const b = parts[part + 1] ?? 0;
    const c = parts[part + 2] ?? 0;
    const d = parts[part + 3] ?? 0;
    const first = part * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let k = 0; k < width; k += 1)
      sum[k] =
        (sum[k] ?? 0) +
        a * (rows[first + k] ?? 0) +
        b * (rows[second + k] ?? 0) +
        c * (rows[third + k] ?? 0) +
        d * (rows[fourth + k] ?? 0);
  }
};

/** What is added is remembered for so many words asked for lately, and for as many before them: 0.4 MB together. */
const REMEMBERED = 112;

/** A network that is ready to read. */
export interface NetReader {
  /** The rules of what it answers. */
  readonly rules: readonly string[];
  /** How much a sentence says of each rule: above 0 rather that it breaks it. */
  readonly read: (words: readonly NetWord[]) => Float32Array;
  /** How many of some words have no vector. */
  readonly unknown: (words: readonly NetWord[]) => number;
}

/** Makes a network ready. Reading is linear in the sentence. */
export const netReader = (net: SentenceNet): NetReader => {
  const begins = beginsOf(net.words);
  const classes = unpacked(net.classes);
  const filters = Float64Array.from(unpacked(net.filters));
  const filterBase = unpacked(net.filterBase);
  const hidden = unpacked(net.hidden);
  const hiddenBase = unpacked(net.hiddenBase);
  const out = unpacked(net.out);
  const outBase = unpacked(net.outBase);
  let known = new Map<string, Float32Array>();
  let older = new Map<string, Float32Array>();
  const remember = (key: string, added: Float32Array): Float32Array => {
    if (known.size >= REMEMBERED) {
      older = known;
      known = new Map();
    }
    known.set(key, added);
    return added;
  };
  // Sums in numbers of twice the length take half the time.
  const sum = new Float64Array(ADDED);

  /** The row of a word's vector; 0 for one that has none. */
  const rowOf = (word: string): number => {
    let low = 0;
    let high = begins.length - 2;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const own = net.words.slice(begins[middle] ?? 0, (begins[middle + 1] ?? 1) - 1);
      if (own === word) return middle + 1;
      if (own < word) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  const addedBy = (word: NetWord): Float32Array => {
    const row = rowOf(word.word);
    const key = `${row} ${word.who} ${word.says} ${word.meant}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const before = older.get(key);
    if (before !== undefined) return remember(key, before);
    const parts = new Float32Array(SHAPE.word);
    for (let i = 0; i < SHAPE.vector; i += 1)
      parts[i] = net.vectors.heaviest * shareOf(net.vectors.letters.charCodeAt(row * SHAPE.vector + i));
    for (const bit of bitsOf(word))
      for (let i = 0; i < SHAPE.classes; i += 1)
        parts[SHAPE.vector + i] = (parts[SHAPE.vector + i] ?? 0) + (classes[bit * SHAPE.classes + i] ?? 0);
    addUp(parts, filters, sum);
    return remember(key, new Float32Array(sum));
  };
  const found = new Float64Array(SHAPE.found);
  const sums = new Float64Array(FILTERS * SHAPE.widths);
  const inner = new Float64Array(SHAPE.hidden);

  const lookFor = (added: readonly Float32Array[]): void => {
    found.fill(0);
    for (let at = 0; at < added.length; at += 1) {
      for (let k = 0; k < sums.length; k += 1) sums[k] = filterBase[k] ?? 0;
      for (let place = 0; place < SHAPE.places.length; place += 1) {
        const word = added[at + (FROM[place] ?? 0)];
        if (word === undefined) continue;
        const own = place * FILTERS;
        const to = (OF[place] ?? 0) * FILTERS;
        for (let k = 0; k < FILTERS; k += 1) sums[to + k] = (sums[to + k] ?? 0) + (word[own + k] ?? 0);
      }
      for (let k = 0; k < sums.length; k += 1) {
        const here = sums[k] ?? 0;
        if (here > (found[k] ?? 0)) found[k] = here;
      }
    }
    const own = SHAPE.places.length * FILTERS;
    const scale = 1 / Math.sqrt(added.length);
    for (let k = 0; k < FILTERS; k += 1) {
      let sum = 0;
      for (const word of added) sum += word[own + k] ?? 0;
      found[sums.length + k] = Math.max(0, sum * scale + (filterBase[sums.length + k] ?? 0));
    }
  };

  return {
    rules: net.rules,
    unknown: (words) => words.filter(({ word }) => rowOf(word) === 0).length,
    read: (words) => {
      const scores = Float32Array.from(outBase);
      if (words.length === 0) return scores.fill(-Infinity);
      lookFor(words.map(addedBy));
      inner.set(hiddenBase);
      for (let i = 0; i < SHAPE.found; i += 1) {
        const value = found[i] ?? 0;
        if (value === 0) continue;
        const from = i * SHAPE.hidden;
        for (let k = 0; k < SHAPE.hidden; k += 1)
          inner[k] = (inner[k] ?? 0) + value * (hidden[from + k] ?? 0);
      }
      for (let i = 0; i < SHAPE.hidden; i += 1) {
        const value = inner[i] ?? 0;
        if (value <= 0) continue;
        const from = i * scores.length;
        for (let k = 0; k < scores.length; k += 1)
          scores[k] = (scores[k] ?? 0) + value * (out[from + k] ?? 0);
      }
      return scores;
    },
  };
};
