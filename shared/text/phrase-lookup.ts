import type { NumberedWords } from './phrase-words.ts';

/** The words of a folded text, as phrases are looked up by them: each once, in the order of the text. */
export type Lookup = NumberedWords;

/** Signs that phrases ask for by themselves, each a word of its own; `#` stands for any number. */
export const SIGNS = '$%@';

const WORDS = /@?[a-z0-9]+|[$%@]/g;
const DIGIT = /[0-9]/;

const read = (folded: string): Lookup => {
  const words = new Set<string>(folded.match(WORDS));
  if (folded.includes('@'))
    for (const word of Array.from(words)) if (word.startsWith('@')) words.add('@').add(word.slice(1));
  if (DIGIT.test(folded)) words.add('#');
  return { words, numbers: [], asked: 0 };
};

/** The sentences of a post are asked for again and again, by one list after the other. Bounded, because text is hostile. */
const known = new Map<string, Lookup>();
const MOST_KNOWN = 64;

/** The words of a folded text: runs of letters and digits, with the `@` before one and without, and the signs. */
export const lookupOf = (folded: string): Lookup => {
  const before = known.get(folded);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = read(folded);
  known.set(folded, made);
  return made;
};
