import { expect, it } from 'vitest';
import { type NetWord, netReader, SHAPE } from '../../shared/text/sentence-net.ts';
import type { Sample, StartVectors } from './encoded.ts';
import { trainNet } from './train-net.ts';

/** Two meanings, each with words that are used alike: their vectors point the same way. */
const KIND = ['merry', 'jolly', 'cheery', 'sunny'];
const UNKIND = ['mirky', 'gloomy', 'dreary', 'surly'];
const OTHER = ['bus', 'gym', 'band', 'book', 'desk', 'lake'];

const towards = (way: number): Float32Array =>
  Float32Array.from({ length: SHAPE.vector }, (_, at) => (at === 0 ? way : 0));
const START: StartVectors = new Map([
  ...KIND.map((word) => [word, towards(2)] as const),
  ...UNKIND.map((word) => [word, towards(-2)] as const),
  ...OTHER.map((word) => [word, towards(0)] as const),
]);

const sentence = (...words: readonly string[]): readonly NetWord[] =>
  words.map((word) => ({ word, who: 0, says: 0, meant: 0 }));
const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** Posts of two sentences, one of which is unkind or kind; the last word of either meaning never occurs. */
const samples: readonly Sample[] = Array.from({ length: 640 }, (_, at) => {
  const unkind = at % 2 === 0;
  return {
    sentences: [
      sentence(pick(OTHER, at), pick((unkind ? UNKIND : KIND).slice(0, 3), at), pick(OTHER, at + 2)),
      sentence(pick(OTHER, at + 1), pick(OTHER, at + 3)),
    ],
    breaks: Int8Array.of(unkind ? 1 : 0, -1),
  };
});
const RULES = ['a/told', 'a/untold'];
const learned = trainNet(samples, RULES, START);

it('tells what it learned, also by a word that it only knows to be used alike', () => {
  const { read } = netReader(learned);
  const score = (word: string): number => read(sentence('bus', word, 'gym'))[0] ?? 0;
  for (const word of UNKIND) expect(score(word), word).toBeGreaterThan(0);
  for (const word of KIND) expect(score(word), word).toBeLessThan(0);
});

it('learns the same from the same posts', () => {
  expect(trainNet(samples, RULES, START)).toEqual(learned);
});
