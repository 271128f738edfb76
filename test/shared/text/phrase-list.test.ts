import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../shared/text/phrase-notation.ts';
import { type Phrase, nextOf } from '../../../shared/text/phrase-steps.ts';
import { phrases } from '../../../shared/text/phrases.ts';
import { anyPhrase, anyText } from './any-phrase.ts';
import { phrasePattern } from './phrase-pattern.ts';

const LIST = 'vote yes/no\nbeer+\n(beer tent/keg)+\nat the _\nrun* .. home\nyes\n# miles';
const WORDS =
  'vote yes no beer beers tent keg kegs at the park running all the way home 3 miles . , xbeer ranhome'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

describe('A list of phrases', () => {
  const list = phrases(LIST);
  const one = phrasePattern(LIST);

  it('is found exactly where one pattern of all its lines is', () => {
    fc.assert(
      fc.property(text, (source) => {
        const places = list.placesIn(source).map(({ start, end }) => [start, source.slice(start, end)]);
        expect(places).toEqual(Array.from(source.matchAll(one), (match) => [match.index, match[0]]));
        expect(list.isIn(source)).toBe(source.search(one) >= 0);
      }),
    );
  });

  it('answers the same again, whatever was asked in between', () => {
    const found = list.placesIn('beer and keg');
    expect(found).toHaveLength(2);
    expect(list.placesIn('vote yes')).toEqual([{ start: 0, end: 8 }]);
    expect(list.placesIn('beer and keg')).toEqual(found);
  });
});

describe('A phrase', () => {
  it('is found exactly where its plain pattern finds it', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPhrase, anyText, (line, source) => {
        let phrase: Phrase;
        try {
          phrase = readPhrase(line);
        } catch {
          return;
        }
        const places: (readonly [number, number])[] = [];
        for (let next = nextOf(phrase, source, 0); next !== null; next = nextOf(phrase, source, next.end))
          places.push([next.start, next.end]);
        const plain = Array.from(
          source.matchAll(phrasePattern(line)),
          ({ 0: words, index }) => [index, index + words.length] as const,
        );
        expect(places).toEqual(plain);
        found += places.length;
      }),
      { numRuns: 3_000 },
    );
    // Otherwise nothing was shown.
    expect(found).toBeGreaterThan(300);
  });
});
