import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAnchorsOf, type Anchors, anchorsOf } from '../../../shared/text/phrase-anchors.ts';
import { begins, lookupOf } from '../../../shared/text/phrase-lookup.ts';
import { phrasePattern } from '../../../shared/text/phrase-notation.ts';

const stands = ({ words, beginnings }: Anchors, text: string): boolean => {
  const lookup = lookupOf(text);
  return words.some((word) => lookup.words.has(word)) || beginnings.some((one) => begins(lookup, one));
};

describe('anchors', () => {
  test.each([
    ['root beer', { words: ['root'], beginnings: [] }],
    ['vap*', { words: [], beginnings: ['vap'] }],
    ['the levy/bond', { words: ['levy', 'bond'], beginnings: [] }],
    ['[vote] yes', { words: ['yes'], beginnings: [] }],
    ['(beer tent/keg)+', { words: [], beginnings: ['beer', 'keg'] }],
    ["don't", { words: [], beginnings: ['don'] }],
  ])('of “%s” are the words it cannot do without', (line, anchors) => {
    expect(anchorsOf(line)).toEqual(anchors);
  });

  test('there are none where any word will do', () => {
    expect(anchorsOf('#')).toBe(null);
    expect(anchorsOf('$ : _')).toBe(null);
    expect(anchorsOf('(_/levy)')).toBe(null);
  });

  test('stand wherever the phrase is found', () => {
    const plain = fc.constantFrom(
      'vote',
      'yes',
      'levy',
      'a',
      "don't",
      't-shirt',
      '@who',
      '20%',
      'p.m.',
      'beers',
    );
    const unit = fc.oneof(
      plain,
      plain.map((word) => `${word}+`),
      plain.map((word) => `${word.slice(0, 2)}*`),
      fc.tuple(plain, plain).map((pair) => pair.join('/')),
      fc.tuple(plain, plain, plain).map(([a, b, c]) => `(${a} ${b}/${c})`),
      fc.tuple(plain, plain).map(([a, b]) => `(${a}/${b})+`),
      plain.map((word) => `[${word}]`),
      fc.constantFrom('..', '....', '_', '#', ':', '$'),
    );
    const line = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join(' '));
    const piece = fc.constantFrom(
      'vote',
      'yes',
      'levy',
      'a',
      "don't",
      'dont',
      't shirt',
      'tshirt',
      '@who',
      '20%',
      'p.m.',
      'beers',
      'beer',
      'vo',
      'voter',
      '12',
      '$5',
      ':',
      '=',
      'other',
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ', ', '-', '. ', '')))
      .map((parts) => parts.map(([word, after]) => word + after).join(''));
    let found = 0;
    fc.assert(
      fc.property(line, text, (phrase, written) => {
        let pattern: RegExp;
        try {
          pattern = phrasePattern(phrase);
        } catch {
          return;
        }
        const anchors = anchorsOf(phrase);
        if (anchors === null || written.search(pattern) < 0) return;
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
