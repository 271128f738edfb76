import { parentPort } from 'node:worker_threads';
import { type Batch, workOn } from './batch.ts';

/** A thread of the command line: works on the batches it is sent, in order. */
parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(workOn(batch, () => performance.now()));
});
