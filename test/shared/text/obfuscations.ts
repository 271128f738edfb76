/** Ways people disguise a word, each seeded: the same words give the same disguises on every run. */

/** 0 ≤ n < 1, the same row for the same seed. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const LEET: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  c: '(',
  e: '3',
  g: '9',
  i: '1!|',
  l: '1|',
  o: '0',
  s: '5$',
  t: '7+',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  t: 'т',
};
const VOWEL = /[aeiou]/;

type Disguise = (word: string, chance: () => number) => string | null;

const at = (chance: () => number, from: number, to: number): number =>
  from + Math.floor(chance() * Math.max(1, to - from));
const put = (word: string, i: number, what: string): string => word.slice(0, i) + what + word.slice(i + 1);
const join =
  (gap: string): Disguise =>
  (word) =>
    Array.from(word).join(gap);
const shifted =
  (base: number): Disguise =>
  (word) =>
    Array.from(word)
      .map((letter) => String.fromCodePoint(base + letter.charCodeAt(0) - 97))
      .join('');

/** By kind. Null where a word cannot be disguised so. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'one sign for a letter': (word, chance) => {
    const places = Array.from(word).flatMap((letter, i) => (i > 0 && LEET[letter] !== undefined ? [i] : []));
    const i = places[at(chance, 0, places.length)];
    return i === undefined ? null : put(word, i, LEET[word[i] ?? '']?.[0] ?? '');
  },
  'signs for letters': (word, chance) => {
    const made = Array.from(word)
      .map((letter) => (chance() < 0.5 ? (LEET[letter]?.[0] ?? letter) : letter))
      .join('');
    return made === word ? null : made;
  },
  blanks: join(' '),
  dots: join('.'),
  dashes: join('-'),
  underscores: join('_'),
  asterisks: join('*'),
  'one dot': (word, chance) => {
    const i = at(chance, 1, word.length);
    return `${word.slice(0, i)}.${word.slice(i)}`;
  },
  'drawn out': (word, chance) => {
    const i = at(chance, 0, word.length);
    return put(word, i, (word[i] ?? '').repeat(3 + at(chance, 0, 4)));
  },
  'every letter drawn out': (word, chance) =>
    Array.from(word)
      .map((letter) => letter.repeat(1 + at(chance, 0, 4)))
      .join(''),
  'a vowel starred': (word) => (VOWEL.test(word.slice(1)) ? word.replace(/(?<=.)[aeiou]/, '*') : null),
  'vowels starred': (word) => word.replaceAll(/(?<=.)[aeiou]/g, '*'),
  'a vowel dropped': (word, chance) => {
    const places = Array.from(word).flatMap((letter, i) => (i > 0 && VOWEL.test(letter) ? [i] : []));
    const i = places[at(chance, 0, places.length)];
    return i === undefined ? null : put(word, i, '');
  },
  'vowels dropped': (word) => word.replaceAll(/(?<=.)[aeiou]/g, ''),
  'a letter dropped': (word, chance) => (word.length < 6 ? null : put(word, at(chance, 1, word.length), '')),
  'letters swapped': (word, chance) => {
    const i = at(chance, 0, word.length - 1);
    return word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
  },
  backwards: (word) => Array.from(word).toReversed().join(''),
  'full width': shifted(0xff41),
  'mathematical letters': shifted(0x1d4ea),
  'circled letters': shifted(0x24d0),
  'letters of flags': (word) =>
    Array.from(word)
      .map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97))
      .join(''),
  'Cyrillic letters': (word) =>
    Array.from(word)
      .map((letter) => CYRILLIC[letter] ?? letter)
      .join(''),
  accents: (word) => word.replaceAll(/[aeiou]/g, '$&\u0308'),
  'zero-width': join('\u200b'),
  'soft hyphens': join('\u00ad'),
  'an emoji inside': (word, chance) => {
    const i = at(chance, 1, word.length);
    return `${word.slice(0, i)}🔥${word.slice(i)}`;
  },
  'HTML entities': (word) =>
    Array.from(word)
      .map((letter) => `&#${letter.charCodeAt(0)};`)
      .join(''),
  'letters drawn with signs': (word) => {
    const made = word
      .replaceAll('k', '|<')
      .replaceAll('h', '|-|')
      .replaceAll('n', '|\\|')
      .replaceAll('d', '|)');
    return made === word ? null : made;
  },
  'by sound': (word) => {
    const made = word.replace(/^f/, 'ph').replace(/ck/, 'kk').replace(/s$/, 'z').replace(/y$/, 'ee');
    return made === word ? null : made;
  },
};
