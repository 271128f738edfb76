/** How much memory the engine keeps: every list compiled and every example checked, without and with 10,000 people. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { report } from './figures.ts';

const MEGABYTE = 2 ** 20;
const TARGET = 60;

/** Bundled by run.mjs; `npm run bench` starts in the repository. */
const child = resolve('out/bench/memory/main.mjs');

export const benchMemory = (): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', child], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The memory could not be measured: ${stderr}`);
  const { loaded, withIndex } = JSON.parse(stdout) as {
    readonly loaded: number;
    readonly withIndex: number;
  };
  const say = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  report('memory of the engine, all lists compiled', say(loaded));
  report(
    'memory of the engine with 10,000 people',
    say(withIndex),
    `under ${TARGET} MB`,
    withIndex / MEGABYTE < TARGET,
  );
};
