import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure } from './figure.ts';
import { type Mutant, MUTANTS } from './mutants.ts';
import { remember } from './remember.ts';

interface Bundler {
  readonly bundle: (
    entry: string,
    folder: string,
    name: string,
    plugins: readonly object[],
  ) => Promise<string>;
}

/** Changes places of one source file on its way into the bundle; one that is not there once is a failure. */
const fault = ({ file, twin, ...first }: Mutant) => ({
  name: 'fault',
  enforce: 'pre',
  transform: (code: string, id: string) => {
    if (!id.replaceAll('\\', '/').endsWith(`/${file}`)) return null;
    const changed = [first, ...(twin === undefined ? [] : [twin])].reduce((text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`${file} no longer says “${from}” once`);
      return text.replace(from, () => to);
    }, code);
    return { code: changed, map: null };
  },
});

/**
 * R11: each fault is built into a copy of the program, and the figure that should see it runs at small size. First every
 * figure runs without a fault: one that finds fault with the program as it is would prove nothing. `n` counts faults.
 */
export const mutants: Figure = {
  id: 'R11',
  title: 'faults put into gate, release and storage: each is seen by its figure',
  full: MUTANTS.length,
  run: async ({ n, seed }) => {
    const { bundle } = (await import(
      /* @vite-ignore */ pathToFileURL(join(process.cwd(), 'test', 'run', 'bundled.mjs')).href
    )) as Bundler;
    const failures: string[] = [];
    const look = async (
      plugins: readonly object[],
      figures: readonly string[],
    ): Promise<readonly string[]> => {
      const script = await bundle('test/torture/mutant-child.ts', 'torture', `mutant-${process.pid}`, [
        remember,
        ...plugins,
      ]);
      try {
        return figures.map((figure) => {
          const { stdout, status } = spawnSync(process.execPath, [script, figure, String(seed)], {
            encoding: 'utf8',
            timeout: 20 * 60_000,
          });
          // A program that hangs or falls over with the fault in it is seen, too.
          return status === 0 ? stdout.trim() : `caught by ending ${status ?? 'never'}`;
        });
      } finally {
        await rm(script, { force: true });
      }
    };
    const chosen = MUTANTS.slice(0, n);
    const figures = [...new Set(chosen.map(({ seenBy }) => seenBy))];
    for (const [at, said] of (await look([], figures)).entries())
      if (said !== 'missed') failures.push(`without a fault, ${figures[at]}: ${said}`);
    let caught = 0;
    for (const mutant of chosen) {
      const [said = ''] = await look([fault(mutant)], [mutant.seenBy]);
      if (said.startsWith('caught')) caught += 1;
      else failures.push(`${mutant.what} (${mutant.file}): ${mutant.seenBy} did not see it`);
    }
    return { n: chosen.length, failures, note: `${caught} of ${chosen.length} seen` };
  },
};
