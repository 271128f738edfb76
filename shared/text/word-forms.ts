/** Which endings a listed word is also found with. */
export type WordForms = 'none' | 'plural' | 'all';

const VOWEL = /[aeiou]/;

const plurals = (word: string): readonly string[] => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [`${word}s`];
};

/** `shit` → `shitt`, before an ending that begins with a vowel. */
const stems = (word: string): readonly string[] => {
  if (word.endsWith('e')) return [word.slice(0, -1)];
  const [before = '', vowel = '', last = ''] = word.slice(-3);
  const doubles =
    !VOWEL.test(before) &&
    VOWEL.test(vowel) &&
    !VOWEL.test(last) &&
    !'wxy'.includes(last) &&
    word.length >= 3;
  return doubles ? [word + last, word] : [word];
};

/**
 * The word itself and its endings: plural for nouns, and for `all` what English makes of a verb (`-s -ed -ing -in -er
 * -ers`) and of an adjective (`-y -ier -iest`). Folded letters in, folded letters out.
 */
export const wordForms = (word: string, forms: WordForms): readonly string[] => {
  if (forms === 'none') return [word];
  if (forms === 'plural') return [word, ...plurals(word)];
  const out = [word, ...plurals(word), ...plurals(word).map((form) => form.replace(/s$/, 'z'))];
  for (const stem of stems(word)) {
    out.push(...['ed', 'er', 'ers', 'ing', 'ings', 'in', 'y', 'ier', 'iest'].map((ending) => stem + ending));
  }
  return [...new Set(out)];
};
