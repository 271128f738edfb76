import { bitsOf, type NetWord } from '../../shared/text/sentence-net.ts';

/** A post: its sentences, and of each rule whether it breaks it (1), does not (0), or nobody said so (-1). */
export interface Sample {
  readonly sentences: readonly (readonly NetWord[])[];
  readonly breaks: Int8Array;
}

/** Where words stand before anything is learned: a word, and its vector of SHAPE.vector numbers; the most frequent first. */
export type StartVectors = ReadonlyMap<string, Float32Array>;

/** A sentence as numbers: of each word the row of its vector (0 for all others), and its kind. */
export interface Sentence {
  readonly rows: Int32Array;
  readonly kinds: Int32Array;
}

/** A post as numbers. */
export interface Encoded {
  readonly sentences: readonly Sentence[];
  readonly breaks: Int8Array;
}

/** The most frequent words of English get a vector, and any other that the examples have so often. */
const FREQUENT = 12_000;
const OFTEN = 2;
/** Words of other scripts stay unknown: a single one would double the memory of all. */
const PLAIN = /^[\x21-\x7e]+$/;

const wordsFor = (samples: readonly Sample[], start: StartVectors): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { sentences } of samples)
    for (const sentence of sentences)
      for (const { word } of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  const frequent = [...start.keys()].slice(0, FREQUENT);
  return [...new Set([...frequent, ...often])].filter((word) => PLAIN.test(word)).sort();
};

/** Posts as numbers; the words that have a vector, in order; and which bits the words of each kind have set. */
export const encode = (
  samples: readonly Sample[],
  start: StartVectors,
): {
  readonly posts: readonly Encoded[];
  readonly words: readonly string[];
  readonly kinds: readonly Int32Array[];
} => {
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
  const posts = samples.map(({ sentences, breaks }) => ({
    breaks,
    sentences: sentences
      .filter(({ length }) => length > 0)
      .map((own) => ({
        rows: Int32Array.from(own, ({ word }) => rowOf.get(word) ?? 0),
        kinds: Int32Array.from(own, kind),
      })),
  }));
  return { posts, words, kinds };
};
