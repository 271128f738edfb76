import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { districtNamesOf } from '../../../shared/text/district-names.ts';
import { compileTerms, findTerms, makeAllReady, readingOf, type Term } from '../../../shared/text/terms.ts';

const NAMES = districtNamesOf(bloomington);

const wordsIn = (terms: readonly Term[], source: string, wrapped = false): readonly string[] =>
  Array.from(findTerms(compileTerms(terms), readingOf(source, NAMES, wrapped)), ({ passage, start, end }) =>
    source.slice(...passage.toSource(start, end)),
  );
const beer: Term = { kind: 'alcohol', note: 'beer', degree: 3, say: 'beer+', allow: 'root beer+' };

describe('a list of terms', () => {
  it('finds its words, and not inside the innocent phrases that hold them', () => {
    expect(wordsIn([beer], 'Beer at 6.')).toEqual(['Beer']);
    expect(wordsIn([beer], 'Root beer at 6.')).toEqual([]);
    expect(wordsIn([beer], 'Root beer, and beer for adults.')).toEqual(['beer']);
  });

  it('looks a sentence at a time for what makes words innocent or guilty', () => {
    const cards: Term = {
      kind: 'x',
      note: 'cards',
      degree: 1,
      say: 'cards',
      needs: 'for money',
      unless: 'math',
    };
    expect(wordsIn([cards], 'We play cards for money.')).toEqual(['cards']);
    expect(wordsIn([cards], 'We play cards. Not for money.')).toEqual([]);
    expect(wordsIn([cards], 'In math we play cards for money.')).toEqual([]);
    expect(wordsIn([cards], 'In math today. We play cards for money.')).toEqual(['cards']);
  });

  it('is not satisfied by its own words where it needs others', () => {
    const quit: Term = { kind: 'x', note: 'quit', degree: 1, say: 'nobody quit', near: 'nobody\nteam' };
    expect(wordsIn([quit], 'Two turned green. Nobody quit.')).toEqual([]);
    expect(wordsIn([quit], 'Nobody quit the team.')).toEqual(['Nobody quit']);
    expect(wordsIn([quit], 'Nobody asked. Nobody quit.')).toEqual(['Nobody quit']);
    expect(wordsIn([quit], 'Nobody quit. Nobody quit the team.')).toEqual(['Nobody quit', 'Nobody quit']);
  });

  it('asks the sentences beside it, too, what makes words innocent, where a list says so', () => {
    const cards: Term = { kind: 'x', note: 'cards', degree: 2, say: 'cards', unlessNear: 'math' };
    expect(wordsIn([cards], 'In math today. We play cards.')).toEqual([]);
    expect(wordsIn([cards], 'We play cards. It is math.')).toEqual([]);
    expect(wordsIn([cards], 'In math today. It is May. We play cards.')).toEqual(['cards']);
  });

  it('reads hashtags as words and marks the whole of one', () => {
    expect(wordsIn([beer], 'Saturday! #BeerGarden')).toEqual(['#BeerGarden']);
    expect(wordsIn([beer], '#RootBeerFloats')).toEqual([]);
  });

  it('reads captions past their line breaks', () => {
    const say: Term = { kind: 'x', note: 'x', degree: 3, say: 'vote yes' };
    expect(wordsIn([say], '1\n00:00:01,000 --> 00:00:02,000\nplease vote\nyes today', true)).toEqual([
      'vote\nyes',
    ]);
  });

  it('refuses a term that needs company and has none', () => {
    expect(() => compileTerms([{ kind: 'x', note: 'lone', degree: 1, say: 'a' }])).toThrow('lone');
  });

  it('points into any text, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const source = `${a} beer ${b} #BeerDay`;
        for (const { passage, start, end } of findTerms(compileTerms([beer]), readingOf(source, NAMES))) {
          const [from, to] = passage.toSource(start, end);
          expect(source.slice(from, to)).toMatch(/beer/i);
        }
      }),
    );
  });
});

it('every line of every list can be read', () => {
  expect(RULES.length).toBeGreaterThan(70);
  expect(makeAllReady()).toBeGreaterThan(1_000);
});
