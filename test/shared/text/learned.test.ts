import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForAttacks } from '../../../shared/text/attack-reading.ts';
import { featuresOf, findAlike, type Learned, weighed } from '../../../shared/text/learned.ts';
import { letterFor } from '../../../shared/text/letters.ts';

const PLACES = 1 << 12;

/** Learned from one sentence alone: each of its features weighs as much as any can. */
const learnedFrom = (sentence: string): Learned => {
  const letters = Array.from({ length: PLACES }, () => letterFor(0));
  for (const feature of featuresOf(readForAttacks(sentence), null).features)
    letters[feature & (PLACES - 1)] = letterFor(1);
  return {
    rule: 'conduct/personal-attack',
    weights: letters.join(''),
    heaviest: 1,
    base: -4,
    alike: 0,
    clearly: 1_000,
    unlike: -1_000,
  };
};

const found = (learned: Learned, text: string): readonly string[] => {
  const reading = readForAttacks(text);
  const read = featuresOf(reading, null);
  return findAlike(learned, reading, read, weighed(learned, read)).map(({ range }) => text.slice(...range));
};

const SAID = 'Somebody should hide the trumpet from him';
const LEARNED = learnedFrom(SAID);

describe('what was learned from examples', () => {
  it('is found again in the sentence that says it, and in no other', () => {
    expect(found(LEARNED, `Practice is at 4. ${SAID}. Bring water.`)).toEqual([SAID]);
    expect(found(LEARNED, 'Practice is at 4. Bring water and a snack.')).toEqual([]);
  });

  it('is found though the words are disguised', () => {
    expect(found(LEARNED, 'Somebody should h1de the trumpet from him')).toHaveLength(1);
    expect(found(LEARNED, 'Ｓｏｍｅｂｏｄｙ should hide the trumpet from him')).toHaveLength(1);
  });

  it('tells nobody by name: who is meant changes nothing', () => {
    const named = learnedFrom('We all think that Bertram plays like a kettle');
    expect(found(named, 'We all think that Ludmilla plays like a kettle')).toHaveLength(1);
  });

  it('says nothing of a people or a faith unless it is clear and denies nothing', () => {
    const words = 'Our neighbors are Hmong and they hide trumpets';
    const unclear = learnedFrom(words);
    expect(found(unclear, words)).toEqual([]);
    expect(found({ ...unclear, clearly: 0 }, words)).toHaveLength(1);
    expect(found({ ...unclear, clearly: 0 }, `${words} never`)).toEqual([]);
  });

  it('marks words within the text, whatever it is, one stretch for each sentence at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const text = `${noise} ${SAID}. ${noise}`;
        const reading = readForAttacks(text);
        const read = featuresOf(reading, null);
        const scores = weighed(LEARNED, read);
        expect(scores).toHaveLength(reading.sentences.length);
        const all = findAlike({ ...LEARNED, alike: -Infinity, clearly: -Infinity }, reading, read, scores);
        expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(all.length);
        for (const { range } of all) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[0]).toBeLessThanOrEqual(range[1]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
