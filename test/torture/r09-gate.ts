import { counted, runGate } from '../helpers/workflow/gate-model.ts';
import type { Figure } from './figure.ts';

/** Lives of one post between two looks at how many operations there were. */
const BATCH = 200;

/**
 * R9: random lives of one post (edits, checks, approvals here and elsewhere, the queue, withdrawals, lists of posts, undo,
 * jumps of the clock, crashes, restarts, two windows). `n` counts operations; after each, an oracle that shares nothing
 * with the workflow but the engine has to agree with what stands in the queue.
 */
export const gateModel: Figure = {
  id: 'R9',
  title: 'random operations on the gate against a model',
  full: 1_000_000,
  run: async ({ n, seed }) => {
    const from = counted.operations;
    const failures: string[] = [];
    let batches = 0;
    while (counted.operations - from < n && failures.length === 0) {
      const failure = await runGate(Math.min(BATCH, Math.ceil(n / 8)), seed + batches);
      if (failure !== null) failures.push(failure);
      batches += 1;
    }
    const { offers, opened, queued, crashes, approvedElsewhere, imported } = counted;
    return {
      n: counted.operations - from,
      failures,
      note: `offered ${offers}, opened ${opened}, seen queued ${queued}, crashes ${crashes}, approved elsewhere ${approvedElsewhere}, lists ${imported}`,
    };
  },
};
