import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileSystem, sweepTemps } from '../../../main/storage/files.ts';
import { takeLock } from '../../../main/storage/lock.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { type Random, randomFrom } from '../../helpers/faulty-fs/random.ts';

const LOCK = '/library/library.lock';
const DEAD = 99;

class Killed extends Error {}

/** The disk as one process has it: others come in between its calls, and it may be killed before any of them. */
const slowly = (fs: FileSystem, random: Random, enter: () => void): FileSystem => {
  const late =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      for (let turns = random.below(random.below(4) === 0 ? 200 : 8); turns > 0; turns -= 1)
        await Promise.resolve();
      enter();
      return await call(...args);
    };
  return {
    ...fs,
    open: late(fs.open),
    readFile: late(fs.readFile),
    rename: late(fs.rename),
    link: late(fs.link),
    unlink: late(fs.unlink),
    list: late(fs.list),
  };
};

/** Several processes at a dead one's lock, each holding it as long as it lives; answers who holds it at the end. */
const rush = async (seed: number, deaths: readonly (number | null)[]) => {
  const random = randomFrom(seed);
  const disk = memoryFs();
  await disk.makeFolder('/library');
  const file = await disk.open(LOCK, 'create');
  const stale = { token: 'dead', pid: DEAD, host: 'laptop', started: null, since: '2026-11-23' };
  await file.write(new TextEncoder().encode(JSON.stringify(stale)));
  await file.close();
  const gone = new Set([DEAD]);
  const holders = new Set<number>();
  const isRunning = async ({ pid }: { readonly pid: number }): Promise<'yes' | 'no'> =>
    gone.has(pid) ? 'no' : 'yes';
  const tries = deaths.map(async (death, pid) => {
    let calls = 0;
    const fs = slowly(disk, random, () => {
      calls += 1;
      if (!gone.has(pid) && calls !== death) return;
      gone.add(pid);
      holders.delete(pid);
      throw new Killed();
    });
    const me = async () => ({ pid, host: 'laptop', started: null });
    try {
      for (let again = 0; again < 3; again += 1) {
        const taken = await takeLock(
          fs,
          LOCK,
          { me, isRunning },
          { token: `t${pid}${again}`, since: '', takeOver: false },
        );
        if (taken.kind === 'in-use') continue;
        holders.add(pid);
        expect([...holders]).toEqual([pid]);
        await sweepTemps(fs, '/library', await fs.list('/library'));
        return;
      }
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown;
    }
  });
  await Promise.all(tries);
  return holders;
};

test('of any number of processes at a dead lock never two hold it, whoever is killed on the way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(fc.option(fc.integer({ min: 1, max: 25 }), { freq: 3 }), { minLength: 2, maxLength: 5 }),
      async (seed, deaths) => {
        const holders = await rush(seed, deaths);
        expect(holders.size).toBeLessThanOrEqual(1);
        if (deaths.every((death) => death === null)) expect(holders.size).toBe(1);
      },
    ),
    { numRuns: 1_000 },
  );
});
