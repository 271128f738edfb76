import type { WordEntry } from '../words.ts';

type Lang = WordEntry['lang'];
type More = Partial<
  Pick<WordEntry, 'note' | 'forms' | 'given' | 'glued' | 'inside' | 'name' | 'between' | 'masked'>
>;

/** Terms of the profanity lists that share language, source, degree and the rest. */
export const listed = (
  lang: Lang,
  source: string,
  degree: WordEntry['degree'],
  terms: readonly string[],
  more: More = {},
): readonly WordEntry[] => terms.map((term) => ({ term, degree, lang, source, kind: 'profanity', ...more }));

/** One term a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
