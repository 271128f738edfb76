import { sentencesOf } from './sentences.ts';

/**
 * Asks a folded text whether the sentence at an offset holds one of some words. Each sentence is read once, and only
 * where it is asked for: linear in the text, however many ask.
 */
export const sentenceWords = (text: string): ((at: number, words: readonly string[]) => boolean) => {
  let ends: readonly number[] | null = null;
  const known = new Map<number, ReadonlySet<string>>();
  return (at, words) => {
    ends ??= sentencesOf(text).map(([, end]) => end);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    let set = known.get(low);
    if (set === undefined) {
      set = new Set(text.slice(ends[low - 1] ?? 0, ends[low] ?? text.length).match(/[a-z]+/g));
      known.set(low, set);
    }
    for (const word of words) if (set.has(word)) return true;
    return false;
  };
};
