import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Batch, type BatchDone, type Crew, workOn } from './batch.ts';

/** Fewer lines than these are done before a thread would be up. */
const WORTH_A_THREAD = 256;
/** More would wait for each other to be read and printed. */
const MOST_THREADS = 8;

interface Waiting {
  readonly done: (answer: BatchDone) => void;
  readonly fail: (problem: Error) => void;
}

/** One thread, and the batches it has, in order. */
const hire = (script: URL) => {
  const worker = new Worker(script);
  const waiting: Waiting[] = [];
  const failAll = (problem: Error): void => {
    for (const each of waiting.splice(0)) each.fail(problem);
  };
  worker.on('message', (answer: BatchDone) => waiting.shift()?.done(answer));
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('a thread that judges ended')));
  // The run ends when it has printed everything, whatever threads are there.
  worker.unref();
  return {
    load: () => waiting.length,
    work: async (batch: Batch): Promise<BatchDone> => {
      worker.ref();
      try {
        return await new Promise((done, fail) => {
          waiting.push({ done, fail });
          worker.postMessage(batch);
        });
      } finally {
        if (waiting.length === 0) worker.unref();
      }
    },
  };
};

/**
 * A thread for each processor, once there is enough to do; until then, and where there is one processor, everything is
 * done here. `script`: the `thread.mjs` beside the built command line.
 */
export const threads = (script: URL, elapsed: () => number): Crew => {
  const most = Math.min(availableParallelism(), MOST_THREADS);
  let seen = 0;
  let hired: readonly ReturnType<typeof hire>[] = [];
  return {
    size: most * 2,
    work: (batch) => {
      seen += batch.lines.length;
      if (most < 2 || seen < WORTH_A_THREAD) return Promise.resolve(workOn(batch, elapsed));
      if (hired.length === 0) hired = Array.from({ length: most }, () => hire(script));
      const [idlest] = [...hired].sort((a, b) => a.load() - b.load());
      return idlest === undefined ? Promise.resolve(workOn(batch, elapsed)) : idlest.work(batch);
    },
  };
};
