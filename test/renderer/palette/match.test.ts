import { describe, expect, test } from 'vitest';
import { bestFirst, type Findable } from '../../../renderer/palette/match.ts';

const line = (label: string, also = ''): Findable => ({ label, also });
const found = (typed: string, ...lines: readonly Findable[]): readonly string[] =>
  bestFirst(lines, typed).map(({ label }) => label);

describe('what the palette finds', () => {
  test('only beginnings of words, never letters strewn over a line', () => {
    expect(
      found(
        'mason',
        line('Import a list of students'),
        line('Congrats to Mason Lindqvist'),
        line('Stonemasons visit'),
      ),
    ).toEqual(['Congrats to Mason Lindqvist']);
    expect(found('backup', line('Go back up the hill'))).toEqual([]);
  });

  test('the best first, wherever it stood: the same words, a beginning, a phrase, single words, other names', () => {
    const lines = [
      line('Journal', 'records'),
      line('A request for records'),
      line('New records of the field day'),
      line('Records request'),
      line('Records'),
    ];
    expect(found('records', ...lines)).toEqual([
      'Records',
      'Records request',
      'A request for records',
      'New records of the field day',
      'Journal',
    ]);
    expect(found('records request', ...lines)).toEqual(['Records request', 'A request for records']);
  });

  test('each word counts, in any order, with or without accents, signs and capitals', () => {
    expect(found('LIST import', line('Import a list'))).toEqual(['Import a list']);
    expect(found('inaki', line('Iñaki Abshir'))).toEqual(['Iñaki Abshir']);
    expect(found('iña', line('Inaki Abshir'))).toEqual(['Inaki Abshir']);
    expect(found('pa-houa', line('Pa Houa Thao-Yang'))).toEqual(['Pa Houa Thao-Yang']);
    expect(found('bloomingtonproud', line('So good #BloomingtonProud'))).toEqual([
      'So good #BloomingtonProud',
    ]);
    expect(found('mason backup', line('Mason Lindqvist'))).toEqual([]);
  });

  test('what begins the same way keeps its order, and signs alone find nothing', () => {
    expect(found('a', line('Accounts'), line('Accessibility'))).toEqual(['Accounts', 'Accessibility']);
    expect(found('…', line('Accounts'))).toEqual([]);
  });
});
