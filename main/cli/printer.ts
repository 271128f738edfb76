import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { Verdict } from '../../shared/compliance/finding.ts';
import type { Judged } from './judge.ts';
import type { Problem } from './read-input.ts';

/** What a case came to, as it is printed: plain data, which may come from another thread. */
export interface Rendered {
  /** The case's number over all inputs, from 0. */
  readonly number: number;
  readonly verdict: Verdict;
  readonly open: readonly ChecklistKey[];
  readonly text: string;
}

/** How results are written to standard output: each piece as soon as it is there. */
export interface Printer {
  readonly begin: () => string;
  /** One case by itself, whatever came before it. */
  readonly render: (judged: Judged) => string;
  /** The next one, put after those before it. */
  readonly one: (rendered: Rendered) => string;
  /** `problems`: what could not be read, which ended the run. */
  readonly end: (problems: readonly Problem[]) => string;
}
