import { resolve } from 'node:path';
import { HALVES, type Half, labelledCases } from './labelled.ts';
import { type Figures, measure, percent, type Share } from './measure.ts';
import { missed } from './targets.ts';

const say = (share: Share): string => {
  const value = percent(share);
  return value === null ? '–' : `${value.toFixed(1)} % of ${share.of}`;
};

/**
 * Prints, for both halves, recall and false alarms of every rule and overall. `--misses` also lists where engine and
 * label differ, for the tuning half alone: who reads those of the other has tuned on it. Answers the exit code: 1 when
 * the half not tuned on misses a target.
 */
export const run = (args: readonly string[]): number => {
  const figures = new Map<Half, Figures>(
    HALVES.map((half) => [half, measure(labelledCases(half, resolve()))]),
  );
  for (const [half, of] of figures) print(half, of);
  if (args.includes('--misses'))
    for (const { at, rule, kind, name } of figures.get('tuning')?.misses ?? [])
      console.log(`${at.padEnd(24)} ${rule.padEnd(36)} ${kind.padEnd(20)} ${name}`);
  const lines = missed(figures.get('held-out') ?? measure([]));
  for (const one of lines) console.log(`MISSED on the half not tuned on: ${one}`);
  if (lines.length === 0) console.log('Every target is met on the half not tuned on.');
  return lines.length === 0 ? 0 : 1;
};

const print = (half: Half, { cases, rules, recall, near, clean }: Figures): void => {
  console.log(`\n${half}: ${cases.toLocaleString('en')} cases`);
  console.log(
    `${'rule'.padEnd(38)} ${'violations found'.padEnd(20)} ${'near misses flagged'.padEnd(22)} elsewhere`,
  );
  for (const one of rules)
    console.log(
      `${one.rule.padEnd(38)} ${say(one.recall).padEnd(20)} ${say(one.near).padEnd(22)} ${one.unlabelled}`,
    );
  console.log(`${'all'.padEnd(38)} ${say(recall).padEnd(20)} ${say(near).padEnd(22)}`);
  console.log(`clean posts with a block or a review: ${say(clean)}\n`);
};
