import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, lineOf, offsetInString, placeOf } from '../../../shared/case/json-places.ts';
import { skipValue } from '../../../shared/case/json-scan.ts';

type Path = readonly (string | number)[];

const pathsOf = (
  value: unknown,
  under: Path = [],
): readonly { readonly path: Path; readonly value: unknown }[] => {
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [{ path: under, value }, ...inner.flatMap(([key, one]) => pathsOf(one, [...under, key]))];
};

const whole = (text: string) => ({ text, line: 1, column: 1 });

describe('places in JSON text', () => {
  it('finds the text of every value there is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('', ' ', '\t', '\r\n  '),
        (value, indent) => {
          const text = ` ${JSON.stringify(value, null, indent)}\n`;
          for (const { path, value: expected } of pathsOf(JSON.parse(text))) {
            const place = placeOf(text, path);
            expect(place.found).toBe(true);
            expect(JSON.parse(text.slice(place.value, skipValue(text, place.value)))).toEqual(expected);
          }
        },
      ),
    );
  });

  it('takes the last of two keys, as JSON.parse does', () => {
    const text = '{"a": 1, "a": 22}';
    expect(text.slice(placeOf(text, ['a']).value)).toBe('22}');
  });

  it('tells the deepest place that exists where the path leaves the text', () => {
    const text = '{"post": {"text": "x"}}';
    expect(placeOf(text, ['post', 'media', 0])).toEqual({ key: 1, value: 9, found: false });
    expect(placeOf('5', ['post']).value).toBe(0);
  });

  it('counts lines for every kind of line end, and columns from one', () => {
    const text = '{\r\n"a":\n1,\r"b": 2}';
    expect(lineOf(whole(text), placeOf(text, ['a']).value)).toEqual({ line: 3, column: 1 });
    expect(lineOf(whole(text), placeOf(text, ['b']).value)).toEqual({ line: 4, column: 6 });
    expect(lineOf({ text: '{"a": 1}', line: 7, column: 3 }, 6)).toEqual({ line: 7, column: 9 });
  });

  it('finds the items of a list with their lines', () => {
    const text = '[ {"a": [1, 2]},\n\n  "x]", 3 ]';
    expect(itemsOf(whole(text))).toEqual([
      { text: '{"a": [1, 2]}', line: 1, column: 3 },
      { text: '"x]"', line: 3, column: 3 },
      { text: '3', line: 3, column: 9 },
    ]);
    expect(itemsOf(whole(' [] '))).toEqual([]);
  });

  it('finds any unit of a string in its spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (word, at) => {
        // Every e spelled as an escape, but those that belong to an escape already.
        const text = JSON.stringify(word).replace(/\\u[0-9a-f]{4}|\\.|e/gu, (part) =>
          part === 'e' ? '\\u0065' : part,
        );
        const end = at % (word.length + 1);
        const cut = text.slice(1, offsetInString(text, 0, end));
        expect(JSON.parse(`"${cut}"`)).toBe(word.slice(0, end));
      }),
    );
  });
});
