import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../shared/text/phrase-notation.ts';
import { phrases } from '../../../shared/text/phrases.ts';

const words = (list: string, text: string): readonly string[] =>
  phrases(list)
    .placesIn(text)
    .map(({ start, end }) => text.slice(start, end));
const finds = (list: string, text: string): string | null => words(list, text)[0] ?? null;

describe('a phrase of a list', () => {
  it.each([
    ['beer+', 'two beers', 'beers'],
    ['vap*', 'no vaping', 'vaping'],
    ['vote yes/no', 'please vote no', 'vote no'],
    ['(beer tent/keg) opens', 'the beer tent opens', 'beer tent opens'],
    ['pass [the/our] levy', 'pass levy', 'pass levy'],
    ['pass [the/our] levy', 'pass our levy', 'pass our levy'],
    ['[the] levy', 'the levy', 'the levy'],
    ['bet .. game', 'bet on the game', 'bet on the game'],
    ['raise .... for', 'raise as much as we can for band', 'raise as much as we can for'],
    ['say _ now', 'say cheese now', 'say cheese now'],
    ['$ each', 'only $4.50 each', '$4.50 each'],
    ['# days', '12 days', '12 days'],
    ["let's go", 'lets go', 'lets go'],
    ['t-shirt', 'a t shirt', 't shirt'],
    ['vote yes', 'vote - "yes"', 'vote - "yes'],
    ['(danger/risk)+ of', 'dangers of', 'dangers of'],
    ['if it ....', 'if it fails we cut', 'if it fails we cut'],
    ['beer tent', 'beer_tent.jpg', 'beer_tent'],
  ])('%s in “%s”', (list, text, found) => expect(finds(list, text)).toBe(found));

  it.each([
    ['beer', 'beerbohm and a rootbeer'],
    ['bet .. game', 'bet on which of them wins the game'],
    ['vote yes', 'vote for us, and say yes'],
  ])('%s not in “%s”', (list, text) => expect(finds(list, text)).toBeNull());

  it('that holds nothing is refused', () => {
    expect(() => readPhrase('')).toThrow('No phrase');
    expect(() => phrases('[the]').isIn('the')).toThrow('No phrase');
    expect(() => readPhrase('(pipe/main (burst/broke))')).toThrow('Brackets within brackets');
    expect(readPhrase('[(our/the) new] bus')).toBeDefined();
  });

  it('finds a plain phrase in any text that holds it as words', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/),
        fc.string(),
        fc.string(),
        (phrase, a, b) => {
          expect(words(phrase, `${a} ${phrase} ${b}`)).toContain(phrase);
        },
      ),
    );
  });
});
