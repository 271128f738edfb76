import type { Pack } from '../domain/district.ts';
import { compileWords } from '../text/compile-words.ts';
import { fold } from '../text/fold.ts';
import { isBareSlur } from '../text/slur-words.ts';
import { findWords } from '../text/words.ts';
import { PACK_LIMITS } from './limits.ts';
import { patternFault } from './word-patterns.ts';

/** Something in a pack that its fields may not say, although each has its right form. */
export interface PackFault {
  readonly path: readonly PropertyKey[];
  /** What is wrong, beginning in small letters: it comes after the path. */
  readonly message: string;
}

type Lists = Pack['words'];

/** What a word is matched by: without case, accents, look-alikes and signs between; an emoji stays as it is. */
const wordKey = (word: string): string => {
  const folded = fold(word).text;
  const parts = folded.replaceAll("'", '').split(/[^a-z0-9*]+/);
  return parts.filter((part) => part !== '').join(' ') || folded.trim();
};

const HAS_SIGN = /\p{Extended_Pictographic}|\p{L}/u;

/** Why a word could not be found, or would be found everywhere. */
const findableFault = (word: string, list: keyof Lists): string | null => {
  const key = wordKey(word);
  const letters = key.replace(/[^a-z0-9]/g, '').length;
  if (letters > 0 && /[^\p{ASCII}\P{L}]/u.test(fold(word).text))
    return `“${word}” mixes letters that look Latin with others, and could not be found; write it in Latin letters`;
  if (letters >= 2) return null;
  if (letters === 1) return `“${word}” is one letter, which stands in every post; write a whole word`;
  if (list === 'deny' && HAS_SIGN.test(word)) return null;
  return `“${word}” holds no letter that could be looked for; write a word in Latin letters${list === 'deny' ? ' or an emoji' : ''}`;
};

/** Lists whose words are looked for in posts. */
const LOOKED_FOR: readonly (keyof Lists)[] = ['allow', 'deny', 'specialPrograms'];

/** Why a word may not be allowed by any district; null where it may. */
const allowFault = (word: string): string | null =>
  isBareSlur(word)
    ? `“${word}” is a slur that no district allows by itself; if a place or a person is called so, write the whole name with its capitals, as “Dyke Road”`
    : null;

const listFaults = (words: Lists): readonly PackFault[] =>
  (Object.keys(words) as (keyof Lists)[]).flatMap((list) =>
    words[list].flatMap((word, at) => {
      const message =
        patternFault(word) ??
        (LOOKED_FOR.includes(list) ? findableFault(word, list) : null) ??
        (list === 'allow' ? allowFault(word) : null);
      return message === null ? [] : [{ path: ['words', list, at], message }];
    }),
  );

const LETTER = /[\p{L}\p{N}]/u;

/** Whether all that is read of a word lies between these offsets. */
const isWhole = (word: string, [start, end]: readonly [number, number]): boolean =>
  !LETTER.test(word.slice(0, start)) && !LETTER.test(word.slice(end));

/**
 * Words that are always flagged and found in what is never flagged, asked of the matcher itself: as the whole of it
 * (plurals, masks and joins are the same word), or in spite of it. A phrase that only holds a denied word (“turkey trot”)
 * is an exception to it and stands.
 */
const contradictions = ({ allow, deny }: Lists): readonly PackFault[] => {
  if (allow.length === 0 || deny.length === 0) return [];
  const always = compileWords([], { deny });
  const both = compileWords([], { allow, deny });
  const places = new Map(deny.map((word, at) => [fold(word).text, at]));
  const found = new Map<number, number>();
  for (const [at, word] of allow.entries()) {
    const denied = findWords(always, word);
    if (denied.length === 0) continue;
    const hits = [...denied.filter(({ range }) => isWhole(word, range)), ...findWords(both, word)];
    for (const { entry } of hits) {
      const place = places.get(fold(entry.term).text);
      if (place !== undefined && !found.has(place)) found.set(place, at);
    }
  }
  return [...found].map(([denied, at]) => ({
    path: ['words', 'deny', denied],
    message: `“${deny[denied]}” is also never to be flagged (“${allow[at]}”, words.allow[${at}]); take it out of one of the two lists`,
  }));
};

const inNumbers = (count: number): string => count.toLocaleString('en-US');

const sizeFaults = (words: Lists): readonly PackFault[] => {
  const all = Object.values(words).flat();
  const characters = all.reduce((sum, word) => sum + word.length, 0);
  if (characters <= PACK_LIMITS.allWords) return [];
  return [
    {
      path: ['words'],
      message: `the lists of words have ${inNumbers(characters)} characters together; ${inNumbers(PACK_LIMITS.allWords)} is the most`,
    },
  ];
};

/** What is wrong with a pack's words, list by list. */
export const wordFaults = (words: Lists): readonly PackFault[] => [
  ...sizeFaults(words),
  ...listFaults(words),
  ...contradictions(words),
];
