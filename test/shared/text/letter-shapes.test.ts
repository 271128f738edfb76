import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LETTER, latinShape, NUMBER, SMALL, UPPER } from '../../../shared/text/latin-shape.ts';
import { smallLetters } from '../../../shared/text/small-letters.ts';

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const CHARS = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter((code) => !isSurrogate(code))
  .map((code) => String.fromCodePoint(code));

test.each([
  ['capitals', UPPER, /\p{Lu}/u],
  ['small letters', SMALL, /\p{Ll}/u],
  ['letters', LETTER, /\p{L}/u],
  ['numbers', NUMBER, /\p{N}/u],
])('the shape of a character is one of the %s where the character is', (_, plain, whole) => {
  const pattern = new RegExp(`^[${plain}]+$`);
  const different = CHARS.filter((char) => pattern.test(latinShape(char)) !== whole.test(char));
  expect(different).toEqual([]);
});

test('what is no letter and no number stays as it is', () => {
  const changed = CHARS.filter((char) => latinShape(char) !== char && !/[\p{L}\p{N}]/u.test(char));
  expect(changed).toEqual([]);
});

test('small letters are those that a pattern in any case takes for them', () => {
  const different = CHARS.filter((char) => {
    const small = smallLetters(char);
    return /^[a-z]$/.test(small) !== /^[a-z]$/iu.test(char);
  });
  expect(different).toEqual([]);
});

test('every unit stays in its place', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const text = `${before}İſ𝐀Ω${after}`;
      expect(smallLetters(text)).toHaveLength(text.length);
      expect(latinShape(text)).toHaveLength(text.length);
      expect(latinShape(text).slice(0, before.length)).toBe(latinShape(`${before} `).slice(0, -1));
    }),
  );
});
