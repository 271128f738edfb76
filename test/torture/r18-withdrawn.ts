import { withdrawnCases } from '../helpers/workflow/withdrawn-cases.ts';
import type { Figure } from './figure.ts';

const BATCH = 100;

/** R18: consent ends while posts are queued or on offer. `n` counts deliveries that had to be held or left alone. */
export const withdrawn: Figure = {
  id: 'R18',
  title: 'consent withdrawn, denied or overruled while queued: held before the next tick',
  full: 10_000,
  run: async ({ n, seed }) => {
    const failures: string[] = [];
    let [held, kept] = [0, 0];
    for (let batch = 0; held + kept < n && failures.length === 0; batch += 1) {
      const found = await withdrawnCases(BATCH, seed + batch);
      held += found.held;
      kept += found.kept;
      if (found.failure !== null) failures.push(found.failure);
    }
    return { n: held + kept, failures, note: `${held} held, ${kept} rightly left alone` };
  },
};
