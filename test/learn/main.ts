import { resolve } from 'node:path';
import { type NetReader, netReader } from '../../shared/text/sentence-net.ts';
import { type Bag, bagsFor, type Post, readPosts } from './bags.ts';
import { boundsFor, tellBounds } from './bounds.ts';
import { judge, judgedUnseen } from './judge.ts';
import { trainedNets } from './parts.ts';
import { isOfAll, LEARNED_RULES } from './rules.ts';
import { train } from './train.ts';
import { writeStartVectors } from './vectors.ts';
import { writeLearned, writeNet } from './write.ts';

/** Places for weights, by examples at least: of few examples few features are known, and every place takes memory. */
const PLACES: readonly (readonly [number, number])[] = [
  [20_000, 1 << 17],
  [4_000, 1 << 16],
  [0, 1 << 15],
];
const placesFor = (examples: number): number => PLACES.find(([least]) => examples >= least)?.[1] ?? 1 << 15;

interface Readers {
  readonly whole: NetReader;
  readonly without: readonly NetReader[];
}

/** Learns one rule, writes what it learned, and prints how well it tells posts that it did not learn from. */
const learn = (root: string, rule: string, bags: readonly Bag[], { whole, without }: Readers): void => {
  const places = placesFor(bags.filter(({ breaks, near }) => breaks || near).length);
  const unseen = judgedUnseen(rule, bags, places, without);
  const model = train(bags, places, isOfAll(rule));
  const own = judge(
    rule,
    bags.filter(({ shown }) => shown),
    model,
    whole,
  );
  const bounds = boundsFor(rule, unseen, own);
  console.log(tellBounds(rule, unseen, bounds));
  writeLearned(root, rule, model, bounds);
};

const wordsIn = (posts: readonly Post[]): ReadonlySet<string> =>
  new Set(posts.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words.map(({ word }) => word))));

/**
 * `npm run learn`: learns all rules; `-- --again`: with the networks of the last time. `-- --vectors <file>`: writes where
 * words stand before (vectors.ts). `worker`: the file of the thread that trains a network.
 */
export const run = async (args: readonly string[], worker: string): Promise<number> => {
  const root = resolve();
  const posts = readPosts(root);
  const [option, file] = args;
  if (option === '--vectors' && file !== undefined) {
    console.log(`${writeStartVectors(root, file, wordsIn(posts))} words`);
    return 0;
  }
  const nets = await trainedNets(root, worker, option === '--again');
  writeNet(root, nets.whole);
  const readers = { whole: netReader(nets.whole), without: nets.without.map(netReader) };
  for (const rule of LEARNED_RULES) learn(root, rule, bagsFor(rule, posts), readers);
  return 0;
};
