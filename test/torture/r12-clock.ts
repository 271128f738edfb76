import { runInBatches } from './batches.ts';
import type { Figure } from './figure.ts';

/** Libraries between two looks at how many deliveries there were. */
const BATCH = 100;

/** R12: sleep, jumps of the clock forwards and back, five zones, the nights in which clocks change. `n` counts deliveries. */
export const clockJumps: Figure = {
  id: 'R12',
  title: 'sleep, clock jumps, zones: none early, none twice, none more than 60 minutes late',
  full: 100_000,
  run: (input) => runInBatches('R12', BATCH, input),
};
