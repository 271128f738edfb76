import { expect, test } from 'vitest';
import { readTags } from '../../../shared/domain/read-tags.ts';

test.each([
  ['concert, winter concert ,, choir', ['concert', 'winter concert', 'choir']],
  ['"winter concert", “jazz band”,choir', ['winter concert', 'jazz band', 'choir']],
  ['"Bloomington, MN"', ['Bloomington', 'MN']],
  ['"', []],
  ['""', []],
  ['the "big" night', ['the "big" night']],
])('%s', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags);
});

test('in a cell a semicolon parts tags, too', () => {
  expect(readTags('"winter concert"; choir, band', /[,;]/u)).toEqual(['winter concert', 'choir', 'band']);
});
