import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePattern } from '../../../shared/text/phrase-notation.ts';
import { phrases } from '../../../shared/text/phrases.ts';

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
        const places = (pattern: RegExp) =>
          Array.from(source.matchAll(pattern), (match) => [match.index, match[0]]);
        expect(places(list)).toEqual(places(one));
        expect(source.search(list)).toBe(source.search(one));
      }),
    );
  });

  it('goes on from where it was, and begins anew in another text', () => {
    list.lastIndex = 0;
    expect(list.exec('beer and keg')?.[0]).toBe('beer');
    expect(list.exec('beer and keg')?.[0]).toBe('keg');
    expect(list.exec('beer and keg')).toBeNull();
    expect(list.exec('vote yes')?.[0]).toBe('vote yes');
    list.lastIndex = 0;
    expect(list.exec('keg')?.index).toBe(0);
  });
});
