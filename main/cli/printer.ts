import type { Judged } from './judge.ts';
import type { Problem } from './read-input.ts';

/** How results are written to standard output: each piece as soon as it is there. */
export interface Printer {
  readonly begin: () => string;
  readonly one: (judged: Judged) => string;
  /** `problems`: what could not be read, which ended the run. */
  readonly end: (problems: readonly Problem[]) => string;
}
