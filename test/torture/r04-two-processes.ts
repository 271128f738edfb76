import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../helpers/faulty-fs/random.ts';
import { type Child, dropScript, openReal, realLibrary, startChild } from './children.ts';
import type { Figure } from './figure.ts';

/** Processes that want the library at the same moment. */
const RIVALS = 4;

const kill = async (children: readonly Child[]): Promise<void> => {
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map((child) => child.ended));
};

/** While one process saves, others are refused; of several that find a dead process's lock, one gets the library. */
export const twoProcesses: Figure = {
  id: 'R4',
  title: 'two processes on one library; several at a dead one’s lock',
  full: 100,
  run: async ({ n, seed }) => {
    const random = randomFrom(seed);
    const failures: string[] = [];
    let refused = 0;
    const { path, remove } = await realLibrary();
    for (let round = 1; round <= n; round += 1) {
      if (round % 2 === 1) {
        const saving = await startChild('save', path, random.below(2 ** 31), round * 100_000);
        if ((await saving.first) !== 'open') failures.push(`round ${round}: the first was not let in`);
        const second = await startChild('save', path);
        const here = await openReal(path);
        if (here.kind !== 'in-use' || !here.certain)
          failures.push(`round ${round}: opened here as ${here.kind}`);
        if ((await second.first) === 'refused') refused += 1;
        else failures.push(`round ${round}: the second was let in`);
        await wait(random.below(20));
        await kill([saving, second]);
      } else {
        // A process that is no more: its number is over any that Linux gives out.
        const dead = {
          token: 'dead',
          pid: 2 ** 22 + 1,
          host: hostname(),
          started: null,
          since: '2026-11-23',
        };
        await writeFile(`${path}/library.lock`, JSON.stringify(dead));
        const rivals = await Promise.all(Array.from({ length: RIVALS }, () => startChild('hold', path)));
        const said = await Promise.all(rivals.map((rival) => rival.first));
        const winners = said.filter((line) => line === 'open').length;
        refused += said.filter((line) => line === 'refused').length;
        if (winners !== 1 || said.some((line) => line !== 'open' && line !== 'refused')) {
          failures.push(`round ${round}: ${said.join(', ')}`);
        }
        await kill(rivals);
      }
      const after = await openReal(path);
      if (after.kind !== 'open') {
        failures.push(`round ${round}: the library is ${after.kind} afterwards`);
        break;
      }
      for (const row of await after.stores.posts.allTiles()) await after.stores.posts.get(row.id);
      if ((await after.stores.journal.verify()).kind !== 'intact')
        failures.push(`round ${round}: journal broken`);
      await after.stores.close();
    }
    await remove();
    await dropScript();
    return { n, failures, note: `${refused} refused` };
  },
};
