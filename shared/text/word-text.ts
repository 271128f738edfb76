import { fold, type Folded } from './fold.ts';
import { redrawn } from './leet-signs.ts';
import { joinedReadings, spelledApart } from './word-apart.ts';
import type { Joined } from './word-cells.ts';
import { type Cut, cutsOf } from './word-split.ts';
import { readRuns, type Run } from './word-tokens.ts';

/** A text read for `findWords`: what is the same whichever list is looked for. */
export interface WordText {
  readonly folded: Folded;
  readonly runs: readonly Run[];
  /** Broken-up words put together: what stands between their letters left out. */
  readonly joined: readonly Joined[];
  /** Pieces that a blank or a line's end may have cut. */
  readonly cuts: readonly Cut[];
  /** The same with letters drawn with signs written out; null where there are none. */
  readonly drawn: WordText | null;
}

const read = (folded: Folded, drawn: WordText | null): WordText => {
  const { text } = folded;
  const runs = readRuns(text);
  const glued = joinedReadings(text);
  const joined = [...glued, ...spelledApart(folded, runs, glued)];
  return { folded, runs, joined, cuts: cutsOf(text, runs), drawn };
};

/** `text` with letters drawn with signs written out, told in the offsets of its source. */
const asRedrawn = (folded: Folded): Folded | null => {
  const made = redrawn(folded.text);
  if (made === null) return null;
  const { text, starts, ends } = made;
  return {
    source: folded.source,
    text,
    toSource: (from, to) =>
      folded.toSource(
        starts[from] ?? folded.text.length,
        to > from ? (ends[to - 1] ?? 0) : (starts[from] ?? 0),
      ),
  };
};

/** Reads a text for all lists at once. Linear. */
export const readWords = (source: string): WordText => {
  const folded = fold(source);
  const drawn = asRedrawn(folded);
  return read(folded, drawn === null ? null : read(drawn, null));
};
