import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SentenceNet } from '../../shared/text/sentence-net.ts';

/** Each part of the examples is judged by what was learned from the others. */
export const PARTS = 4;

export const isHeldBack = ({ group }: { readonly group: number }, part: number): boolean =>
  group % PARTS === part;

/** What one thread learns from: all posts, or those without a part. */
export interface Job {
  readonly root: string;
  readonly part: number | null;
}

const trained = (file: string, job: Job): Promise<SentenceNet> =>
  new Promise((done, failed) => {
    const worker = new Worker(file, { workerData: job });
    worker.on('message', done);
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('a thread ended without a network')));
  });

/** A network of all posts, and one without each part. */
interface Nets {
  readonly whole: SentenceNet;
  readonly without: readonly SentenceNet[];
}

/** Trains them, in as many threads as the machine has cores, and keeps them; or answers those of the last time (`again`). */
export const trainedNets = async (root: string, file: string, again: boolean): Promise<Nets> => {
  const kept = join(root, 'out', 'learn', 'nets.json');
  if (again) return JSON.parse(readFileSync(kept, 'utf8')) as Nets;
  const jobs: Job[] = [null, ...Array.from({ length: PARTS }, (_, part) => part)].map((part) => ({
    root,
    part,
  }));
  const nets: SentenceNet[] = [];
  const left = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift())
      nets[one[0]] = await trained(file, one[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const [whole, ...without] = nets;
  if (whole === undefined) throw new Error('nothing was learned');
  writeFileSync(kept, JSON.stringify({ whole, without }));
  return { whole, without };
};
