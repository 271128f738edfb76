import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Bag, readBags } from './bags.ts';
import { inLetters, type Model, train, worstOf } from './train.ts';
import { LEARNED_RULES } from './rules.ts';

/** Of posts that do not break the rule so many may read like the examples, */
const ALIKE = 0.0025;
/** of attacks more: no district may waive them, and they take the most forms; */
const ALIKE_ATTACKS = 0.008;
/** and so many so clearly that what they say of a people or a faith counts, too. */
const CLEARLY = 0.001;
/** Places for weights: of few examples few features are known, and every place takes memory. */
const MANY_EXAMPLES = 5_000;
const placesFor = (examples: number): number => (examples > MANY_EXAMPLES ? 1 << 17 : 1 << 16);
/** Each part of the examples is judged by what was learned from the others. */
const PARTS = 4;

/** A score that this share of some scores reaches. */
const reachedBy = (scores: readonly number[], share: number): number =>
  scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0;

const shareOf = (bags: readonly { score: number }[], least: number): string =>
  `${((100 * bags.filter(({ score }) => score >= least).length) / Math.max(1, bags.length)).toFixed(1)} %`;

const judged = (bags: readonly Bag[], places: number): readonly (Bag & { score: number })[] =>
  Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const model: Model = train(
      bags.filter(({ group }) => group % PARTS !== part),
      places,
    );
    return bags
      .filter(({ group }) => group % PARTS === part)
      .map((bag) => ({ ...bag, score: worstOf(model, bag) }));
  });

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
const nameOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

/** Learns one rule, writes what it learned, and prints how well it tells posts that it did not learn from. */
const learn = (rule: string, bags: readonly Bag[], root: string): void => {
  const places = placesFor(bags.filter(({ breaks, near }) => breaks || near).length);
  const seen = judged(bags, places);
  // What breaks another rule may not be flagged by this one either.
  const clean = seen.filter(({ breaks, near }) => !breaks && !near).map(({ score }) => score);
  const share = rule === 'conduct/personal-attack' ? ALIKE_ATTACKS : ALIKE;
  const [alike, clearly] = [reachedBy(clean, share), reachedBy(clean, CLEARLY)];
  const breaking = seen.filter((bag) => bag.breaks);
  const near = seen.filter((bag) => bag.near);
  console.log(
    `${rule.padEnd(32)} ${String(breaking.length).padStart(5)} found ${shareOf(breaking, alike)} (clearly ${shareOf(breaking, clearly)}), near misses ${shareOf(near, alike)} (${shareOf(near, clearly)}) of ${near.length}, other posts ${clean.length}`,
  );
  const { weights, heaviest, base } = inLetters(train(bags, places));
  const file = `shared/text/lists/learned-${nameOf(rule)}.ts`;
  const examples = readFileSync(join(root, `test/fixtures/examples/${rule.replace('/', '-')}.tsv`));
  const from = createHash('sha256').update(examples).digest('hex').slice(0, 16);
  const constant = `LEARNED_${nameOf(rule).toUpperCase().replaceAll('-', '_')}`;
  writeFileSync(
    join(root, file),
    `import type { Learned } from '../learned.ts';

/** Written by \`npm run learn\` from test/fixtures/examples/${rule.replace('/', '-')}.tsv (${from}) and the labelled cases. */
export const ${constant}: Learned = {
  heaviest: ${round(heaviest)},
  base: ${round(base)},
  alike: ${round(alike)},
  clearly: ${round(clearly)},
  weights:
    '${weights}',
};
`,
  );
};

/** \`npm run learn [rule]\`: learns all rules that learn from examples, or one. */
export const run = (args: readonly string[]): number => {
  const root = resolve();
  const bags = readBags(root);
  const rules = args.length === 0 ? LEARNED_RULES : LEARNED_RULES.filter((rule) => args.includes(rule));
  for (const rule of rules) learn(rule, bags(rule), root);
  return rules.length === 0 ? 1 : 0;
};
