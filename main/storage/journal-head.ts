import { z } from 'zod';
import { NO_HASH } from './journal-lines.ts';
import type { DocumentSpec } from './durable-adapter.ts';
import type { Specs } from './specs.ts';

/**
 * What stands in `head.json`, outside the journal's folder: how far the journal goes.
 *
 * The keyed hash needs the data key, and lines are written while the register is locked too ("held: the register is
 * locked"). So there are two marks: `count`, `hash` move with every line; `sealed` moves with every line while the key
 * is there and is caught up on the next unlock. Between, the lines since the seal are guarded by the chain and by
 * `count` alone. A key of the journal's own that needs no unlocking would have to lie readable beside what it guards,
 * and would guard nothing. What no file can show is that journal and head were both put back to an older pair.
 */
export interface JournalHead {
  readonly count: number;
  readonly hash: string;
  /** Segment that holds the last line, and its length in bytes up to the end of that line. */
  readonly segment: number;
  readonly bytes: number;
  readonly sealed: { readonly count: number; readonly hash: string; readonly mac: string } | null;
  /** What was found wrong when the library was opened. Stays for good: a new head does not hide an old break. */
  readonly faults: readonly { readonly at: number; readonly why: string; readonly found: string }[];
}

export const FIRST_HEAD: JournalHead = {
  count: 0,
  hash: NO_HASH,
  segment: 1,
  bytes: 0,
  sealed: null,
  faults: [],
};

const schema: z.ZodType<JournalHead> = z.strictObject({
  count: z.int().nonnegative(),
  hash: z.string(),
  segment: z.int().positive(),
  bytes: z.int().nonnegative(),
  sealed: z.strictObject({ count: z.int(), hash: z.string(), mac: z.string() }).nullable(),
  faults: z.array(z.strictObject({ at: z.int(), why: z.string(), found: z.string() })),
});

export const headSpec = (specs: Specs): DocumentSpec<JournalHead> => ({
  ...specs.plain('journal-head', 'the journal', schema, 1),
  // An older head would call lines that were acknowledged an addition.
  generations: 0,
});

export const segmentName = (segment: number): string => `${String(segment).padStart(6, '0')}.jsonl`;
