import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../shared/case/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('what stops a text from being JSON', () => {
  it.each([
    ['{"a": }', 6, 'a value is missing'],
    ['{"a": 1,}', 8, 'an extra comma'],
    ['[1, 2,]', 6, 'an extra comma'],
    ['[1 2]', 3, 'a comma or ] is missing'],
    ['{"a" 1}', 5, 'a colon is missing'],
    ['{a: 1}', 1, 'a field name in double quotes'],
    ["{'a': 1}", 1, 'a field name in double quotes'],
    ['{"a": \'b\'}', 6, 'straight double quotes'],
    ['{"a": “b”}', 6, 'straight double quotes'],
    ['{"a": "b', 6, 'never closed'],
    ['{"a": "b\nc"}', 6, 'not closed on its line'],
    ['{"a": "b\tc"}', 8, 'control character'],
    ['{"a": "C:\\x"}', 9, 'a backslash'],
    ['{"a": True}', 6, '“True” is not a value'],
    ['{"a": 01}', 6, '“01” is not a value'],
    ['{"a": 1} // why', 9, 'more after the end'],
    ['{"a": /* b */ 1}', 6, 'not allow comments'],
    ['{"a": [1', 8, 'before its ]'],
    ['  ', 2, 'nothing here'],
    ['[1}', 2, 'a comma or ] is missing'],
  ])('%j', (text, offset, says) => {
    const found = jsonFault(text);
    expect(found?.offset).toBe(offset);
    expect(found?.message).toContain(says);
  });

  it('agrees with JSON.parse about every text, JSON or damaged', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat({ max: 4 }),
        fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '1', '\n', '-'),
      )
      .map(([text, at, cut, put]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + cut);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any depth', () => {
    const deep = '['.repeat(200_000);
    expect(jsonFault(deep)?.offset).toBe(200_000);
    expect(jsonFault(deep + ']'.repeat(200_000))).toBeNull();
  });
});
