import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Ascii {
  readonly inAscii: (code: string) => string;
}
const { inAscii } = (await import(new URL('../../../main/dev/ascii.mjs', import.meta.url).href)) as Ascii;

const valueOf = (code: string): unknown => runInNewContext(code);

test('a script in ASCII means what it meant before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const code = JSON.stringify(text);
      const made = inAscii(code);
      expect(made).toMatch(/^[\0-\x7f]*$/);
      expect(valueOf(made)).toBe(text);
    }),
  );
});

test('letters stay themselves in templates, patterns and behind a backslash', () => {
  for (const code of [
    '`“${1 + 1}” 👩‍🏫`',
    String.raw`'\é \\é \\\é'`,
    String.raw`/^[’“]\é$/.test('’é')`,
    '/^👍{2}$/u.test("👍👍")',
    '"👍🏽".replace(/[👍-👎]/u, "x")',
    '({ año: 1 }).año',
  ])
    expect(valueOf(inAscii(code))).toEqual(valueOf(code));
});

test('a template that is read as it was typed stops the build', () => {
  expect(() => inAscii('String.raw`é`')).toThrow('String.raw');
  expect(inAscii('String.raw`e`')).toBe('String.raw`e`');
});
