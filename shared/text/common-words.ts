import { EVERYDAY_WORDS, ONE_WORD, SCHOOL_WORDS } from './lists/hashtag-words.ts';

let words: ReadonlySet<string> | null = null;

/** Everyday and school words of our own lists, in small letters. Built when first asked for. */
export const commonWords = (): ReadonlySet<string> => {
  words ??= new Set([...EVERYDAY_WORDS, ...SCHOOL_WORDS, ...ONE_WORD]);
  return words;
};

/** Whether a folded word is everyday or school English. */
export const isCommonWord = (word: string): boolean => commonWords().has(word);
