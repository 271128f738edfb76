import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Wire {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
  readonly split: (text: string, id: string) => string[];
  readonly joiner: (take: (text: string) => void) => (piece: string) => void;
}
const shell = new URL('./', import.meta.url);
const { makeWire } = (await import(new URL('wire.mjs', shell).href)) as { makeWire: () => Wire };
const { toPage, toApp, policyForPage } = (await import(new URL('origin.mjs', shell).href)) as {
  toPage: (url: string) => string;
  toApp: (url: string) => string;
  policyForPage: (policy: string, schemes: readonly string[]) => string;
};
const wire = makeWire();

test('what structured clone carries comes back as structured clone gives it', () => {
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withUnicodeString: true,
  });
  fc.assert(
    fc.property(value, (sent) => {
      expect(wire.decode(wire.encode(sent))).toEqual(structuredClone(sent));
    }),
    { numRuns: 500 },
  );
});

test('a key of any name arrives as its own', () => {
  const sent = JSON.parse('{"$":"u","__proto__":{"admin":true},"constructor":1}') as object;
  const back = wire.decode(wire.encode(sent)) as { admin?: boolean };
  expect(Object.keys(back)).toEqual(['$', '__proto__', 'constructor']);
  expect(back.admin).toBeUndefined();
});

test('functions, promises and circles are refused as Electron refuses them', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const sent of [() => 1, Promise.resolve(1), Symbol('x'), circle, { deep: [() => 1] }]) {
    expect(() => wire.encode(sent)).toThrow('An object could not be cloned.');
  }
});

test('a long message goes in pieces and is one again, also between others', () => {
  const long = 'x'.repeat(9_000_001);
  const got: string[] = [];
  const take = wire.joiner((text) => got.push(text));
  const pieces = wire.split(long, 'a');
  expect(pieces).toHaveLength(3);
  for (const [at, piece] of pieces.entries()) {
    take(piece);
    if (at === 0) take(wire.split('short', 'b')[0] ?? '');
  }
  expect(got.map((text) => text.length)).toEqual([5, long.length]);
});

test('the app’s addresses go to the page and come back', () => {
  expect(toPage('app://hallpass/a/b?c#d')).toBe('https://hallpass.app.localhost/a/b?c#d');
  expect(toPage('app://hallpass')).toBe('https://hallpass.app.localhost/');
  for (const url of ['app://hallpass/', 'app://hallpass/x.html?y=1', 'https://example.org/', 'about:blank']) {
    expect(toApp(toPage(url))).toBe(url);
  }
  expect(toApp('https://hallpass.app.localhost.example.org/')).toBe(
    'https://hallpass.app.localhost.example.org/',
  );
});

test('a policy changes in its own schemes alone', () => {
  expect(
    policyForPage("default-src 'none'; img-src app: data:; connect-src app://hallpass 'self'", ['app']),
  ).toBe(
    "default-src 'none'; img-src https://*.app.localhost data:; connect-src https://hallpass.app.localhost 'self'",
  );
});
