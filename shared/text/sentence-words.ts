import { sentencesOf } from './sentences.ts';
import { countBefore } from './count-before.ts';

/**
 * Asks a folded text whether the sentence at an offset holds one of some words. Each sentence is read once, and only
 * where it is asked for: linear in the text, however many ask.
 */
export const sentenceWords = (text: string): ((at: number, words: readonly string[]) => boolean) => {
  let ends: readonly number[] | null = null;
  const known = new Map<number, ReadonlySet<string>>();
  return (at, words) => {
    const all = (ends ??= sentencesOf(text).map(([, end]) => end));
    const number = countBefore(all.length, (one) => (all[one] ?? 0) <= at);
    let set = known.get(number);
    if (set === undefined) {
      set = new Set(text.slice(all[number - 1] ?? 0, all[number] ?? text.length).match(/[a-z]+/g));
      known.set(number, set);
    }
    for (const word of words) if (set.has(word)) return true;
    return false;
  };
};
