import type { Pack } from '../domain/district.ts';
import { fold } from '../text/fold.ts';
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
export const wordKey = (word: string): string => {
  const folded = fold(word).text;
  const parts = folded.replaceAll("'", '').split(/[^a-z0-9*]+/);
  return parts.filter((part) => part !== '').join(' ') || folded.trim();
};

const HAS_SIGN = /\p{Extended_Pictographic}|\p{L}/u;

/** Why a word could not be found, or would be found everywhere. */
const findableFault = (word: string, list: keyof Lists): string | null => {
  const key = wordKey(word);
  const letters = key.replace(/[^a-z0-9]/g, '').length;
  if (letters >= 2) return null;
  if (letters === 1) return `“${word}” is one letter, which stands in every post; write a whole word`;
  if (list === 'deny' && HAS_SIGN.test(word)) return null;
  return `“${word}” holds no letter that could be looked for; write a word in Latin letters${list === 'deny' ? ' or an emoji' : ''}`;
};

/** Lists whose words are looked for in posts. */
const LOOKED_FOR: readonly (keyof Lists)[] = ['allow', 'deny', 'specialPrograms'];

const listFaults = (words: Lists): readonly PackFault[] =>
  (Object.keys(words) as (keyof Lists)[]).flatMap((list) =>
    words[list].flatMap((word, at) => {
      const message = patternFault(word) ?? (LOOKED_FOR.includes(list) ? findableFault(word, list) : null);
      return message === null ? [] : [{ path: ['words', list, at], message }];
    }),
  );

/** The same word, after folding, both always flagged and never flagged. */
const contradictions = ({ allow, deny }: Lists): readonly PackFault[] => {
  const allowed = new Map<string, number>();
  for (const [at, word] of allow.entries()) if (!allowed.has(wordKey(word))) allowed.set(wordKey(word), at);
  return deny.flatMap((word, at) => {
    const other = allowed.get(wordKey(word));
    if (other === undefined) return [];
    const message = `“${word}” is also never to be flagged (“${allow[other]}”, words.allow[${other}]); take it out of one of the two lists`;
    return [{ path: ['words', 'deny', at], message }];
  });
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
