import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayTwice, twiceNamed } from '../../../shared/case/json-twice.ts';

describe('a field name that stands twice in one object', () => {
  it.each([
    ['{"a": 1, "a": 2}', 'a', 9],
    ['{"a": {"b": 1}, "b": 2, "a" : 3}', 'a', 24],
    ['[{"a": 1}, {"b": {"c": [], "c": {}}}]', 'c', 27],
    ['{"caf\\u00e9": 1, "café": 2}', 'café', 17],
    ['{"a\\"": "x", "b": "\\\\", "a\\"": "y"}', 'a"', 24],
    ['{"__proto__": 1, "__proto__": 2}', '__proto__', 17],
    ['{"": 1, "": 2}', '', 8],
  ])('is found in %j', (text, name, offset) => {
    expect(twiceNamed(text)).toEqual({ name, offset });
  });

  it.each([
    '{"a": {"a": {"a": ["a", "a", {"a": "a"}]}}}',
    '[{"a": 1}, {"a": 1}]',
    '{"a": "b", "b": "a", "c": "\\"a\\": "}',
    '["a", "a"]',
    '"a"',
    '7',
  ])('is not in %j', (text) => {
    expect(twiceNamed(text)).toBeNull();
  });

  it('is in no text that JSON.stringify wrote, and in every one that repeats a member', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(twiceNamed(text)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }),
        fc.nat(),
        (one, n) => {
          const members = Object.entries(one).map(
            ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
          );
          const again = n % members.length;
          const text = `{${[...members, members[again]].join(' ,\n')}}`;
          expect(twiceNamed(text)?.name).toBe(Object.keys(one)[again]);
        },
      ),
    );
  });

  it('is told by its name', () => {
    expect(sayTwice({ name: 'now', offset: 0 })).toBe(
      'the field "now" stands here a second time; take one of the two out',
    );
  });
});
