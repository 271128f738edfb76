/** How long `hallpass check` takes for one case, from starting the process to its end; and how many cases a second. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ms, report, spreadOf, timed } from './figures.ts';
import { manyCases } from './many-cases.ts';

const RUNS = 20;
const MANY = 10_000;

/** `npm run bench` starts in the repository. */
const root = resolve();
const bin = join(root, 'main/cli/bin.mjs');
const one = join(root, 'test/fixtures/cases/blocked.json');

/** Runs a program to its end; throws unless it ends with this code. */
const runNode = (args: readonly string[], code: number): void => {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== code)
    throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${String(stderr)}`);
};

export const benchCli = async (): Promise<void> => {
  const empty = spreadOf(await timed(RUNS, 2, () => runNode(['-e', '0'], 0)));
  report('node itself, start to exit', `${ms(empty.median)}, median of ${RUNS}`);
  // The unmeasured runs build what is stale.
  const { median } = spreadOf(await timed(RUNS, 3, () => runNode([bin, 'check', one], 1)));
  report(
    'hallpass check, one case, start to exit',
    `${ms(median)}, median of ${RUNS}`,
    'under 400 ms',
    median < 400,
  );

  const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
  try {
    for (const atLeast of [0, 200]) {
      const { lines, meanLength } = manyCases(MANY, atLeast);
      const many = join(folder, 'many.jsonl');
      writeFileSync(many, lines);
      const [time = 0] = await timed(1, 0, () => runNode([bin, 'check', '--format', 'json', many], 1));
      report(
        `${MANY.toLocaleString('en')} different cases in a .jsonl, ${meanLength} letters on average`,
        `${Math.round((MANY * 1000) / time).toLocaleString('en')} cases a second`,
        'at least 2,000',
        (MANY * 1000) / time >= 2_000,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
