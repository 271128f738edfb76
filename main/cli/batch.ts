import { judgeCase } from './judge.ts';
import type { Printer, Rendered } from './printer.ts';
import { type Print, printerFor } from './printers.ts';
import { type LineEntry, type Problem, readLine } from './read-input.ts';
import { MOST_PROBLEMS } from './say-problem.ts';

/** Lines that are worked on together, wherever: plain data. */
export interface Batch {
  readonly lines: readonly Omit<LineEntry, 'kind'>[];
  readonly task: /** Only see whether they can be read. */
    | { readonly kind: 'look' }
    /** Judge them, the first as number `first`, by all rules or by those named. */
    | {
        readonly kind: 'judge';
        readonly first: number;
        readonly rules: readonly string[] | null;
        readonly print: Print;
      };
}

/** What a batch came to. */
export interface BatchDone {
  /** The judged cases in order, up to the first that could not be read. */
  readonly rendered: readonly Rendered[];
  /** What could not be read: the first ones whole, and how many. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Where batches are worked on. Answers may be asked for before earlier ones are there. */
export interface Crew {
  /** How many batches may wait at once. */
  readonly size: number;
  /** Rejects only where the thread that has it dies. */
  readonly work: (batch: Batch) => Promise<BatchDone>;
}

/** Made once for each way of printing: a run has one. */
let made: { readonly print: string; readonly printer: Printer } | null = null;

const rendererFor = (print: Print): Printer => {
  const key = JSON.stringify(print);
  if (made?.print !== key) made = { print: key, printer: printerFor(print) };
  return made.printer;
};

/** Works on a batch, here and now. `elapsed`: milliseconds that only ever grow. */
export const workOn = ({ lines, task }: Batch, elapsed: () => number): BatchDone => {
  const rendered: Rendered[] = [];
  const problems: Problem[] = [];
  let problemCount = 0;
  for (const line of lines) {
    const entry = readLine(line);
    if (entry.kind === 'problems') {
      problemCount += entry.problems.length;
      problems.push(...entry.problems.slice(0, MOST_PROBLEMS - problems.length));
      if (task.kind === 'judge') break;
    } else if (task.kind === 'judge') {
      const judged = judgeCase(entry, task.first + rendered.length, task.rules, elapsed);
      rendered.push(renderWith(rendererFor(task.print), judged));
    }
  }
  return { rendered, problems, problemCount };
};

/** One judged case in the form that is printed and sent between threads. */
export const renderWith = (printer: Printer, judged: Parameters<Printer['render']>[0]): Rendered => ({
  number: judged.number,
  verdict: judged.verdict,
  open: judged.open,
  text: printer.render(judged),
});

/** No threads: the next batch begins when the one before it is done. */
export const alone = (elapsed: () => number): Crew => ({
  size: 1,
  work: (batch) => Promise.resolve(workOn(batch, elapsed)),
});
