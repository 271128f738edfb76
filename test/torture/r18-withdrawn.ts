import { runInBatches } from './batches.ts';
import type { Figure } from './figure.ts';

/** Libraries between two looks at how many deliveries there were. */
const BATCH = 100;

/**
 * R18: consent ends while posts are queued or on offer. `n` counts deliveries that had to be held; those that had to be
 * left alone are counted beside.
 */
export const withdrawn: Figure = {
  id: 'R18',
  title: 'consent withdrawn, denied or overruled while queued: held before the next tick',
  full: 10_000,
  run: (input) => runInBatches('R18', BATCH, input),
};
