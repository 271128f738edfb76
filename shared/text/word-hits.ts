import type { WordEntry } from './words.ts';

/** A listed word found. Offsets in the folded text, end exclusive. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly entry: WordEntry;
}

/** Leftmost-longest and apart; readings of broken-up words do not count inside an allowed phrase. */
export const apart = (
  hits: readonly Hit[],
  pieced: readonly Hit[],
  allowed: readonly { readonly start: number; readonly end: number }[],
): readonly Hit[] => {
  let passed = 0;
  const kept = pieced
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (passed < allowed.length && (allowed[passed]?.end ?? 0) <= start) passed += 1;
      const cover = allowed[passed];
      return cover === undefined || start < cover.start || cover.end < end;
    });
  const out: Hit[] = [];
  let done = -1;
  for (const hit of [...hits, ...kept].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < done) continue;
    out.push(hit);
    done = hit.end;
  }
  return out;
};
