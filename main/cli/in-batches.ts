import type { Batch, BatchDone, Crew } from './batch.ts';
import type { Entry, LineEntry } from './read-input.ts';

/** So many lines, or so many letters, are worth sending together. */
const LINES = 64;
const LETTERS = 1_000_000;

type Lines = Batch['lines'];

async function* gathered(entries: AsyncIterable<Entry | LineEntry>): AsyncGenerator<Entry | Lines> {
  let lines: LineEntry[] = [];
  let letters = 0;
  for await (const entry of entries) {
    if (entry.kind === 'line') {
      lines.push(entry);
      letters += entry.text.length;
      if (lines.length < LINES && letters < LETTERS) continue;
    }
    if (lines.length > 0) yield lines;
    lines = [];
    letters = 0;
    if (entry.kind !== 'line') yield entry;
  }
  if (lines.length > 0) yield lines;
}

/** What comes of an input, in its order: a case or a problem as it is, or lines with what became of them. */
export type Worked = Entry | (BatchDone & { readonly kind: 'batch'; readonly lines: number });

/**
 * Has lines worked on by the crew, some batches ahead of what is taken, and gives everything in order. `taskFor`: what
 * to do with a batch, given how many cases came before it.
 */
export async function* inBatches(
  entries: AsyncIterable<Entry | LineEntry>,
  crew: Crew,
  taskFor: (before: number) => Batch['task'],
): AsyncGenerator<Worked> {
  const ahead: Promise<Worked>[] = [];
  let before = 0;
  for await (const entry of gathered(entries)) {
    if ('kind' in entry) {
      if (entry.kind === 'case') before += 1;
      ahead.push(Promise.resolve(entry));
    } else {
      const lines = entry.length;
      const work = crew.work({ lines: entry, task: taskFor(before) });
      before += lines;
      const done = work.then((answer): Worked => ({ kind: 'batch', lines, ...answer }));
      // One that fails is told when its turn comes; until then nobody waits for it.
      done.catch(() => {});
      ahead.push(done);
    }
    while (ahead.length >= crew.size) yield* next(ahead);
  }
  while (ahead.length > 0) yield* next(ahead);
}

async function* next(ahead: Promise<Worked>[]): AsyncGenerator<Worked> {
  const first = await ahead.shift();
  if (first !== undefined) yield first;
}
