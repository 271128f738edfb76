import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommonWord } from '../../../shared/text/common-words.ts';
import { INNOCENT_SPELLINGS } from '../../../shared/text/lists/profanity-innocent.ts';
import { profaneWords } from '../../../shared/text/profane-words.ts';
import { disguised, disguisesOf } from '../../../shared/text/word-disguises.ts';
import { soundOf, spellingsOf } from '../../../shared/text/word-spellings.ts';

const whole = profaneWords().strong.whole;
const disguises = disguisesOf(whole);
const listed = [...whole.keys()];
const RARE = /(?:[^z]z|ings|iers?|iest|ers)$/;

/** The first listed word, every spelling of every word tried in turn. */
const firstBySearch = (word: string): string | null => {
  if (isCommonWord(word) || INNOCENT_SPELLINGS.includes(word)) return null;
  const words = listed.filter((one) => !RARE.test(one));
  const doubled = words.findLast((one) => one.includes('w') && one.replaceAll('w', 'vv') === word);
  const once = /(.)\1\1/.test(word) ? word.replaceAll(/(.)\1+/g, '$1') : word;
  return (
    doubled ??
    (whole.has(word) ? undefined : words.find((one) => spellingsOf(one).includes(word))) ??
    words.find((one) => soundOf(one) === soundOf(word)) ??
    words.find((one) => soundOf(one) === soundOf(once)) ??
    null
  );
};

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const letter = fc.constantFrom(...LETTERS);
const spelling = fc.constantFrom(...listed).chain((word) => fc.constantFrom(...spellingsOf(word)));
const sounding = fc
  .tuple(
    fc.constantFrom(...listed),
    fc.constantFrom(
      ['f', 'ph'],
      ['u', 'oo'],
      ['i', 'ee'],
      ['c', 'k'],
      ['ck', 'q'],
      ['ck', 'x'],
      ['s', 'z'],
      ['i', 'y'],
      ['w', 'vv'],
    ),
  )
  .map(([word, [from = '', to = '']]) => word.replaceAll(from, to));
const changed = fc
  .tuple(fc.oneof(spelling, sounding), fc.nat(), letter, fc.nat(2))
  .map(([word, place, put, how]) => {
    const at = place % (word.length + 1);
    return word.slice(0, at) + (how === 1 ? '' : put) + word.slice(how === 0 ? at : at + 1);
  });

test('a disguise leads to the first listed word that has it, as if every spelling of every word were tried', () => {
  const found = new Set<boolean>();
  fc.assert(
    fc.property(fc.oneof(spelling, sounding, changed), (word) => {
      fc.pre(word.length >= 4 && word.length <= 30);
      const first = firstBySearch(word);
      found.add(first !== null);
      expect(disguised(disguises, word)).toBe(first === null ? null : whole.get(first));
    }),
    { numRuns: 150 },
  );
  expect(found).toEqual(new Set([true, false]));
});

test('what is asked again is answered the same', () => {
  expect(disguised(disguises, 'shtting')).toBe(disguised(disguises, 'shtting'));
  expect(disguised(disguises, 'phuck')?.term).toBe('fuck');
  expect(disguised(disguises, 'library')).toBeNull();
});
