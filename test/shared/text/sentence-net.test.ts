import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForAttacks } from '../../../shared/text/attack-reading.ts';
import { SENTENCE_NET } from '../../../shared/text/lists/sentence-net.ts';
import { ADDED, MOST_WORDS, netReader, netWords, SHAPE } from '../../../shared/text/sentence-net.ts';
import { LEARNED_RULES } from '../../learn/rules.ts';

const net = netReader(SENTENCE_NET);
const said = (text: string): readonly number[] =>
  readForAttacks(text).sentences.flatMap((sentence) => [...net.read(netWords(sentence))]);

describe('the network of all rules', () => {
  it('is whole: every rule that learns, every weight, words in their order', () => {
    const { rules, words, vectors, classes, filters, filterBase, hidden, hiddenBase, out, outBase } =
      SENTENCE_NET;
    expect(rules).toEqual(LEARNED_RULES);
    const all = words.trimEnd().split(' ');
    expect(all).toEqual([...new Set(all)].sort());
    const sizes = [vectors, classes, filters, filterBase, hidden, hiddenBase, out, outBase].map(
      ({ letters }) => letters.length,
    );
    expect(sizes).toEqual([
      (all.length + 1) * SHAPE.vector,
      SHAPE.bits * SHAPE.classes,
      SHAPE.word * ADDED,
      SHAPE.found,
      SHAPE.found * SHAPE.hidden,
      SHAPE.hidden,
      SHAPE.hidden * rules.length,
      rules.length,
    ]);
  });

  it('tells nobody by name, and no people or faith from another', () => {
    expect(said('We think that Bertram sings like a kettle.')).toEqual(
      said('We think that Ludmilla sings like a kettle.'),
    );
    expect(said('Our Hmong neighbors cook for everybody.')).toEqual(
      said('Our Somali neighbors cook for everybody.'),
    );
    expect(said('There are 14 of them.')).toEqual(said('There are 230 of them.'));
  });

  it('says the same of a sentence whatever was read before', () => {
    const sentence = 'The band plays in the park on Friday.';
    const first = said(sentence);
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (text) => {
        said(text);
        expect(said(sentence)).toEqual(first);
      }),
    );
  });

  it('answers a number for every rule, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const score of said(text)) expect(score).not.toBeNaN();
      }),
    );
  });

  it('looks at the beginning of a sentence without end', () => {
    const long = Array.from({ length: 3 * MOST_WORDS }, () => 'again').join(' ');
    for (const sentence of readForAttacks(long).sentences)
      expect(netWords(sentence).length).toBeLessThanOrEqual(MOST_WORDS);
  });
});
