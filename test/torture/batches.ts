import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Answer } from './batch-child.ts';
import type { FigureInput, FigureResult } from './figure.ts';
import { remember } from './remember.ts';

interface Bundler {
  readonly bundle: (
    entry: string,
    folder: string,
    name: string,
    plugins: readonly Plugin[],
  ) => Promise<string>;
}

/** What is known after so many batches; kept on disk after each, so that a stopped run can go on. */
interface Progress {
  /** SHA-256 of the program and the seed and size of its batches: figures of two programs are not added up. */
  readonly of: string;
  next: number;
  n: number;
  cpu: number;
  readonly counts: Record<string, number>;
  readonly failures: string[];
}

/** The young generation of a process's heap, in megabytes: most of what a life makes is gone with it. */
const YOUNG_MB = 32;
const STOPS = ['SIGINT', 'SIGTERM'] as const;
/** How often a run says how far it is, in milliseconds. */
const SAY_EVERY = 30_000;

const add = (progress: Progress, { n, cpu, counts, failure }: Answer, seed: number): void => {
  progress.next += 1;
  progress.n += n;
  progress.cpu += cpu;
  for (const [name, count] of Object.entries(counts))
    progress.counts[name] = (progress.counts[name] ?? 0) + count;
  if (failure !== null) progress.failures.push(`batch of seed ${seed}: ${failure}`);
};

/** Whole or not at all, whenever the run is killed. */
const keep = (path: string, progress: Progress): void => {
  writeFileSync(`${path}.part`, JSON.stringify(progress));
  renameSync(`${path}.part`, path);
};

const readProgress = async (path: string, of: string): Promise<Progress | null> => {
  const text = await readFile(path, 'utf8').catch(() => null);
  const read = text === null ? null : (JSON.parse(text) as Progress);
  return read?.of === of ? read : null;
};

const perSecond = ({ n, cpu }: Progress): string => (n / Math.max(cpu, 0.001)).toFixed(0);

const noteOf = (progress: Progress): string =>
  [
    ...Object.entries(progress.counts).map(([name, count]) => `${name} ${count}`),
    `${progress.next} batches, ${progress.cpu.toFixed(0)} processor seconds, ${perSecond(progress)} cases each`,
  ].join(', ');

/**
 * Runs a figure in batches of `size`, in several processes, until `n` cases are judged or one went wrong. Batch k has the
 * seed `seed + k`, and batches count in their order: the figure is the same for any number of processes.
 */
export const runInBatches = async (
  id: string,
  size: number,
  { n, seed, processes = availableParallelism(), resume = false }: FigureInput,
): Promise<FigureResult> => {
  const { bundle } = (await import(
    /* @vite-ignore */ pathToFileURL(join(process.cwd(), 'test', 'run', 'bundled.mjs')).href
  )) as Bundler;
  const script = await bundle('test/torture/batch-child.ts', 'torture', `batch-${process.pid}`, [remember]);
  const program = createHash('sha256').update(await readFile(script));
  const of = program.update(`${id} ${size} ${seed}`).digest('hex');
  const path = join(process.cwd(), 'out', 'torture', `progress-${id}-${seed}.json`);
  const before = resume ? await readProgress(path, of) : null;
  if (resume && before === null)
    console.log(`     ${id}: nothing to go on from, so it begins at the first batch`);
  const progress: Progress = before ?? { of, next: 0, n: 0, cpu: 0, counts: {}, failures: [] };
  const began = { at: performance.now(), n: progress.n };

  let isStopped = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Stopped by hand, it tells what it knows; asked a second time, the program ends at once.
  const stop = (): void => {
    isStopped = true;
    end();
  };
  for (const signal of STOPS) process.once(signal, stop);

  const answers = new Map<number, Answer>();
  const children = new Set<ChildProcess>();
  let given = progress.next;
  const isOver = (): boolean => progress.n >= n || progress.failures.length > 0 || isStopped;
  const take = (): void => {
    for (let answer = answers.get(progress.next); answer !== undefined && !isOver(); ) {
      answers.delete(progress.next);
      add(progress, answer, seed + progress.next);
      answer = answers.get(progress.next);
    }
    if (isOver()) end();
    else keep(path, progress);
  };

  /** One process, given a batch at a time until there is enough. */
  const work = async (): Promise<void> => {
    const child = spawn(process.execPath, [`--max-semi-space-size=${YOUNG_MB}`, script, id, String(size)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.add(child);
    child.stdin.on('error', () => undefined);
    const give = (): number => {
      const batch = given;
      given += 1;
      child.stdin.write(`${seed + batch}\n`);
      return batch;
    };
    let batch = give();
    for await (const line of createInterface({ input: child.stdout })) {
      answers.set(batch, JSON.parse(line) as Answer);
      take();
      if (isOver()) return;
      batch = give();
    }
    if (isOver()) return;
    // It is a failure of its batch, whatever ended it.
    const why = 'its process ended without an answer';
    answers.set(batch, { n: 0, cpu: 0, counts: {}, failure: why });
    take();
  };

  const saying = setInterval(() => {
    const passed = (performance.now() - began.at) / 1000;
    const speed = (progress.n - began.n) / passed;
    const left = speed === 0 ? '' : `, about ${Math.ceil((n - progress.n) / speed / 60)} min left`;
    console.log(
      `     ${id}: ${progress.n} of ${n}, ${progress.failures.length} failures, ${perSecond(progress)} a processor second${left}`,
    );
  }, SAY_EVERY);
  try {
    await Promise.race([ended, Promise.all(Array.from({ length: processes }, work))]);
  } finally {
    clearInterval(saying);
    for (const signal of STOPS) process.off(signal, stop);
    for (const child of children) child.kill('SIGKILL');
    await rm(script, { force: true });
  }
  if (!isStopped) await rm(path, { force: true });
  return { n: progress.n, failures: progress.failures, note: noteOf(progress), stopped: isStopped };
};
