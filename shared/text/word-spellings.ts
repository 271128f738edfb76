const VOWEL = /[aeiou]/;

const cut = (word: string, at: number, put = ''): string => word.slice(0, at) + put + word.slice(at + 1);

/** What a word sounds like to somebody who wants it read: doubles single, ph f, c and q k, z s, y i, v u. */
export const soundOf = (word: string): string =>
  word
    .replace(/^ph|ph/g, 'f')
    .replaceAll(/oo/g, 'u')
    .replaceAll(/ee/g, 'i')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|cc|cq|q|x/g, 'k')
    .replaceAll(/c(?!h)/g, 'k')
    .replaceAll(/z/g, 's')
    .replaceAll(/y/g, 'i')
    .replaceAll(/v/g, 'u')
    .replaceAll(/(.)\1+/g, '$1');

/** Every way to leave out at least one vowel after the first letter, at most four of them. */
const withoutVowels = (word: string): readonly string[] => {
  const at: number[] = [];
  for (let i = 1; i < word.length && at.length < 4; i += 1) if (VOWEL.test(word.charAt(i))) at.push(i);
  const out: string[] = [];
  for (let set = 1; set < 1 << at.length; set += 1) {
    let left = word;
    // From behind, so that the places before stay.
    for (let k = at.length - 1; k >= 0; k -= 1) if ((set >> k) & 1) left = cut(left, at[k] ?? 0);
    out.push(left);
  }
  return out;
};

/** Spellings of one word of small letters: vowels or a letter left out, two letters swapped, backwards, an x for a vowel. */
export const spellingsOf = (word: string): readonly string[] => {
  const out = [...withoutVowels(word)];
  const letters = Array.from(word);
  for (let i = 0; i < word.length; i += 1) {
    if (word.length >= 6 && i > 0) out.push(cut(word, i));
    if (i > 0 && VOWEL.test(letters[i] ?? '')) out.push(cut(word, i, 'x'), cut(word, i, 'oo'));
    if (i + 1 < word.length)
      out.push(word.slice(0, i) + (letters[i + 1] ?? '') + (letters[i] ?? '') + word.slice(i + 2));
  }
  out.push(letters.toReversed().join(''));
  return out;
};

const A = 97;
/**
 * Letter → a number of its own, none for vowels: the sum over a word is the same for all words of the same consonants,
 * in whatever order and with whatever vowels, and rarely for others.
 */
const WEIGHTS = Int32Array.from('abcdefghijklmnopqrstuvwxyz', (letter) =>
  VOWEL.test(letter) ? 0 : (letter.charCodeAt(0) - 90) ** 5,
);
/** What each consonant adds to the sum. */
export const CONSONANTS = Array.from(WEIGHTS).filter((weight) => weight > 0);
export const WEIGHT_OF_X = WEIGHTS['x'.charCodeAt(0) - A] ?? 0;

/**
 * Letters that `soundOf` may take for each other are of one class; those it may take for vowels, of none. The row of
 * classes is the same for words that sound the same.
 */
const CLASSES = Int32Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => {
  if ('aeiouyv'.includes(letter)) return 0;
  if ('ckqxsz'.includes(letter)) return 1;
  return 'fph'.includes(letter) ? 2 : letter.charCodeAt(0);
});

/**
 * What words have in common that may be spellings of each other: `spellingsOf` keeps the consonants, leaves out one
 * (`CONSONANTS`) or puts in an x; what sounds the same rhymes. Other words have it in common rarely. Letters alone count.
 */
export const traitsOf = (word: string): { readonly consonants: number; readonly rhyme: number } => {
  let consonants = 0;
  let rhyme = 0;
  let last = 0;
  for (let i = 0; i < word.length; i += 1) {
    const at = word.charCodeAt(i) - A;
    consonants += WEIGHTS[at] ?? 0;
    const sort = CLASSES[at] ?? 0;
    if (sort === 0 || sort === last) continue;
    rhyme = (Math.imul(rhyme, 31) + sort) | 0;
    last = sort;
  }
  return { consonants, rhyme };
};
