import { clockCases } from '../helpers/workflow/clock-cases.ts';
import type { Figure } from './figure.ts';

/** Libraries between two looks at how many deliveries there were. */
const BATCH = 100;

/** R12: sleep, jumps of the clock forwards and back, five zones, the nights in which clocks change. `n` counts deliveries. */
export const clockJumps: Figure = {
  id: 'R12',
  title: 'sleep, clock jumps, zones: none early, none twice, none more than 60 minutes late',
  full: 100_000,
  run: async ({ n, seed }) => {
    const failures: string[] = [];
    const all = new Map<string, number>();
    let done = 0;
    for (let batch = 0; done < n && failures.length === 0; batch += 1) {
      const { cases, ends, failure } = await clockCases(BATCH, seed + batch);
      done += cases;
      for (const [state, count] of ends) all.set(state, (all.get(state) ?? 0) + count);
      if (failure !== null) failures.push(failure);
    }
    return { n: done, failures, note: [...all].map(([state, count]) => `${state} ${count}`).join(', ') };
  },
};
