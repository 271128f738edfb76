import { parentPort } from 'node:worker_threads';
import { type Batch, workOn } from './batch.ts';

/** What a thread of the command line does: works on the batches it is sent, in order. */
export const work = (): void => {
  parentPort?.on('message', (batch: Batch) => {
    parentPort?.postMessage(workOn(batch, () => performance.now()));
  });
};
