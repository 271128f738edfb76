import type { Crew } from './batch.ts';
import type { Source } from './source.ts';

/** What the command line needs of the world; tests pass their own. */
export interface Io {
  /** Resolves when more may be written. Rejects with `Closed` when nobody reads on. */
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => void;
  /** Opens a file, or standard input for "-". Rejects with `CannotRead`. */
  readonly open: (name: string) => Promise<Source>;
  /** Whether standard output may carry colour. */
  readonly hasColor: boolean;
  /** Milliseconds that only ever grow. */
  readonly elapsed: () => number;
  /** Where lines with cases are worked on. */
  readonly crew: Crew;
  /** How far it is, for a person at a terminal to see; null: nothing to see any more. */
  readonly progress: (text: string | null) => void;
}

/** The reader of our output went away (`| head`): no fault, and nothing more to do. */
export class Closed extends Error {}

/** A file that cannot be read, and why, as a sentence without the file's name. */
export class CannotRead extends Error {}
