import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAnchorsOf, type Anchors, anchorsOf } from '../../../shared/text/phrase-anchors.ts';
import { lookupOf } from '../../../shared/text/phrase-lookup.ts';
import { readPhrase } from '../../../shared/text/phrase-notation.ts';
import { type Phrase, nextOf } from '../../../shared/text/phrase-steps.ts';
import { anyPhrase, anyText } from './any-phrase.ts';

const stands = ({ words, plurals, beginnings }: Anchors, text: string): boolean => {
  const found = lookupOf(text).words;
  return (
    [...words, ...plurals].some((word) => found.has(word)) ||
    plurals.some((word) => found.has(`${word}s`) || found.has(`${word}es`)) ||
    beginnings.some((beginning) => [...found].some((word) => word.startsWith(beginning)))
  );
};

describe('anchors', () => {
  test.each([
    ['root beer', { words: ['root'] }],
    ['the beer+', { plurals: ['beer'] }],
    ['vap*', { beginnings: ['vap'] }],
    ['the levy/bond', { words: ['levy', 'bond'] }],
    ['[vote] yes', { words: ['yes'] }],
    ['(beer tent/keg)+', { plurals: ['beer', 'keg'] }],
    ['(beer tent/keg+)+', { plurals: ['beer'], beginnings: ['keg'] }],
    ["don't", { words: ['don', 'dont'] }],
    ['e-cig+', { words: [], plurals: ['cig', 'ecig'] }],
    ['@who (got/has)', { words: ['@who'] }],
    ['m.me', { words: ['m'] }],
    ['20%', { words: ['20'] }],
    ['% of', { words: ['%'] }],
    ['# or more', { words: ['more'] }],
    ['$', { words: ['$'] }],
  ])('of “%s” are the words it cannot do without', (line, anchors) => {
    expect(anchorsOf(line)).toMatchObject({ words: [], plurals: [], beginnings: [], ...anchors });
  });

  test('there are none where any word will do', () => {
    expect(anchorsOf('_')).toBe(null);
    expect(anchorsOf("_'s : _")).toBe(null);
    expect(anchorsOf('(_/levy)')).toBe(null);
  });

  test('stand wherever the phrase is found', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPhrase, anyText, (phrase, written) => {
        let ready: Phrase;
        try {
          ready = readPhrase(phrase);
        } catch {
          return;
        }
        const anchors = anchorsOf(phrase);
        if (anchors === null || nextOf(ready, written, 0) === null) return;
        found += 1;
        expect(stands(anchors, written)).toBe(true);
        expect(allAnchorsOf(phrase).every((one) => stands(one, written))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    // Otherwise nothing was shown.
    expect(found).toBeGreaterThan(300);
  });
});
