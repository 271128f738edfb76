import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLetters } from '../../shared/text/letters.ts';
import type { SentenceNet } from '../../shared/text/sentence-net.ts';
import type { Bounds } from './bounds.ts';
import type { Model } from './train.ts';

const HEAD = 'Written by `npm run learn` from test/fixtures/examples';

const write = (root: string, name: string, text: string): void =>
  writeFileSync(join(root, `shared/text/lists/${name}.ts`), text);

const short = (value: number): number => Math.round(value * 1_000) / 1_000;
const nameOf = (rule: string): string => rule.slice(rule.indexOf('/') + 1);

/** Writes what one rule learned into its list, with a stamp of the examples it was learned from. */
export const writeLearned = (root: string, rule: string, { weights, base }: Model, bounds: Bounds): void => {
  const { heaviest, letters } = inLetters(weights);
  const file = `${rule.replace('/', '-')}.tsv`;
  const examples = readFileSync(join(root, 'test/fixtures/examples', file));
  const from = createHash('sha256').update(examples).digest('hex').slice(0, 16);
  write(
    root,
    `learned-${nameOf(rule)}`,
    `import type { Learned } from '../learned.ts';

/** ${HEAD}/${file} (${from}) and the labelled cases. */
export const LEARNED_${nameOf(rule).toUpperCase().replaceAll('-', '_')}: Learned = {
  rule: '${rule}',
  heaviest: ${short(heaviest)},
  base: ${short(base)},
  alike: ${short(bounds.alike)},
  clearly: ${short(bounds.clearly)},
  unlike: ${short(bounds.unlike)},
  weights:
    '${letters}',
};
`,
  );
};

const written = (value: SentenceNet[keyof SentenceNet]): string => {
  if (typeof value === 'string') return `\n    '${value}'`;
  if ('letters' in value)
    return `{\n    heaviest: ${value.heaviest},\n    letters:\n      '${value.letters}',\n  }`;
  return `[\n${value.map((rule) => `    '${rule}',\n`).join('')}  ]`;
};

/** Writes the network that all rules share. */
export const writeNet = (root: string, net: SentenceNet): void => {
  const lines = Object.entries(net).map(([key, value]) => `  ${key}: ${written(value)},\n`);
  write(
    root,
    'sentence-net',
    `import type { SentenceNet } from '../sentence-net.ts';

/**
 * ${HEAD} and the labelled cases. Where words stand was found out by
 * GloVe (https://nlp.stanford.edu/projects/glove/, Public Domain Dedication and License 1.0) before.
 */
export const SENTENCE_NET: SentenceNet = {
${lines.join('')}};
`,
  );
};
