import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Random, randomFrom } from '../helpers/faulty-fs/random.ts';
import { dropScript, openReal, realLibrary, startChild } from './children.ts';
import type { Figure } from './figure.ts';
import { type Model, differences, emptyModel, expectMaybe, expectSaved, randomStep } from './workload.ts';

/** Longest time a child works before it is killed, milliseconds. */
const LONGEST = 30;
/** Kills before a library is given up for a new one, so that looking through it stays quick. */
const KILLS_A_LIBRARY = 40;

const tempsIn = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.tmp'));

/** What the child did, told from what it printed: the same seed makes the same steps. */
const follow = (model: Model, lines: readonly string[], seed: number, first: number): number => {
  const random = randomFrom(seed);
  let number = first;
  for (const line of lines.slice(1)) {
    const step = randomStep(random, number);
    number += 1;
    expectMaybe(model, step);
    if (line.startsWith('saved')) expectSaved(model, step);
  }
  // The one it was at: its place may show either state.
  expectMaybe(model, randomStep(random, number));
  return number + 1;
};

const lane = async (kills: number, random: Random, failures: string[]): Promise<number> => {
  let [acknowledged, done] = [0, 0];
  while (done < kills) {
    const { path, remove } = await realLibrary();
    const model = emptyModel();
    let number = 1;
    for (let kill = 0; kill < KILLS_A_LIBRARY && done < kills; kill += 1) {
      done += 1;
      const seed = random.below(2 ** 31);
      const child = await startChild('save', path, seed, number);
      const first = await child.first;
      if (first !== 'open') failures.push(`kill ${done}: the child said ${first}`);
      await wait(random.below(LONGEST));
      child.process.kill('SIGKILL');
      await child.ended;
      number = follow(model, child.lines, seed, number);
      acknowledged += child.lines.filter((line) => line.startsWith('saved')).length;
      if (child.lines.some((line) => line.startsWith('refused')))
        failures.push(`kill ${done}: a save was refused`);
      const opened = await openReal(path);
      if (opened.kind !== 'open') {
        failures.push(`kill ${done}: the library is ${opened.kind}`);
        break;
      }
      for (const why of await differences(opened.stores, model)) failures.push(`kill ${done}: ${why}`);
      await opened.stores.close();
      const temps = await tempsIn(path);
      if (temps.length > 0) failures.push(`kill ${done}: ${temps[0]} is left`);
    }
    await remove();
  }
  return acknowledged;
};

/** A real process saves to the real disk and is killed at a random moment; its last acknowledged save is looked for. */
export const killed: Figure = {
  id: 'R3',
  title: 'kill -9 at random during saves',
  full: 1000,
  run: async ({ n, seed }) => {
    const failures: string[] = [];
    const lanes = n < 20 ? 1 : 2;
    const counts = await Promise.all(
      Array.from({ length: lanes }, (_, index) =>
        lane(Math.ceil((n - index) / lanes), randomFrom(seed + index), failures),
      ),
    );
    await dropScript();
    return { n, failures, note: `${counts.reduce((sum, count) => sum + count, 0)} acknowledged saves` };
  },
};
