import { runInBatches } from './batches.ts';
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
  run: (input) => runInBatches('R9', Math.min(BATCH, Math.ceil(input.n / 8)), input),
};
