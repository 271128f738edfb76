import { expect, test } from 'vitest';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { losePower } from '../../torture/r01-power-loss.ts';

const SEED = 20261123;

test('R1: what was called saved survives a power cut, and a cut inside a save tears nothing', async () => {
  const { n, failures } = await losePower({ n: 150, seed: SEED });
  expect(failures).toEqual([]);
  expect(n).toBe(150);
});

/** A disk that says it flushed and did not: the trial has to notice, or it proves nothing. */
const withoutFlush = (what: 'files' | 'folders') => (): MemoryFs => {
  const fs = memoryFs();
  if (what === 'folders') return Object.assign(fs, { syncFolder: async () => undefined });
  const { open } = fs;
  return Object.assign(fs, {
    open: async (path: string, how: 'create' | 'append') => ({
      ...(await open(path, how)),
      sync: async () => undefined,
    }),
  });
};

test.each(['files', 'folders'] as const)('the trial notices a disk that does not flush %s', async (what) => {
  const { failures } = await losePower({ n: 20, seed: SEED }, withoutFlush(what));
  expect(failures.length).toBeGreaterThan(5);
});
