import { DISTRICT_SIGN, SCHOOL_SIGN, SIGNS_END, TEAM_SIGN } from './phrase-steps.ts';
import type { NumberedWords } from './phrase-words.ts';

/** The words of a folded text, as phrases are looked up by them: each once, in the order of the text. */
export type Lookup = NumberedWords;

/** Signs that phrases ask for by themselves, each a word of its own; `#` stands for any number. */
export const SIGNS = '$%@';

const WORDS = /@?[a-z0-9]+|[$%@]/g;
const DIGIT = /[0-9]/;

const MARKS = [
  [SCHOOL_SIGN, '@school'],
  [TEAM_SIGN, '@team'],
  [DISTRICT_SIGN, '@district'],
] as const;

/** The marks of the names in a text that has them marked. */
const marksIn = (marked: string): readonly string[] => {
  let signs = 0;
  for (let at = 0; at < marked.length; at += 1) {
    const code = marked.charCodeAt(at);
    if (code < SIGNS_END) signs |= code;
  }
  return MARKS.flatMap(([sign, mark]) => ((signs & sign) > 0 ? [mark] : []));
};

const read = (folded: string, marked: string): Lookup => {
  const words = new Set<string>(folded.match(WORDS));
  if (folded.includes('@'))
    for (const word of Array.from(words)) if (word.startsWith('@')) words.add('@').add(word.slice(1));
  if (DIGIT.test(folded)) words.add('#');
  if (marked !== folded) for (const mark of marksIn(marked)) words.add(mark);
  return { words, numbers: [], asked: 0 };
};

/** The sentences of a post are asked for again and again, by one list after the other. Bounded, because text is hostile. */
const known = new Map<string, Lookup>();
const MOST_KNOWN = 64;

/**
 * The words of a folded text: runs of letters and digits, with the `@` before one and without, and the signs; where the
 * district's names are marked in the second, the marks too.
 */
export const lookupOf = (folded: string, marked = folded): Lookup => {
  const key = marked === folded ? folded : `${folded}\n${marked}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = read(folded, marked);
  known.set(key, made);
  return made;
};
