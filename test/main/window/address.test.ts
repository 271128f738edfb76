import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMainPage, isMediaPage, originOf, vetted } from '../../../main/window/address.ts';
import { NOT_OUTSIDE, OUTSIDE } from '../../helpers/window/addresses.ts';

test('what may be opened outside is told from what may not', () => {
  for (const address of NOT_OUTSIDE) expect(vetted(address), address).toBeNull();
  for (const [written, opened] of OUTSIDE) expect(vetted(written)).toBe(opened);
});

test('whatever is written, what is let through is https, to a public name, without a sign-in, and stays so', () => {
  const bits = fc.constantFrom(
    'https://',
    'http://',
    'file:',
    '@',
    ':',
    '/',
    '\\',
    '.',
    'evil.example',
    'localhost',
    '#',
    ' ',
    '%00',
  );
  const address = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['https', 'http', 'ftp'] }),
    fc.array(fc.oneof(bits, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(address, (written) => {
      const opened = vetted(written);
      if (opened === null) return;
      const url = new URL(opened);
      expect(url.protocol).toBe('https:');
      expect(url.hostname).toContain('.');
      expect(url.hostname).not.toMatch(/^[\d.]+$|(?:^|\.)local(?:host)?$/u);
      expect([url.username, url.password, url.port]).toEqual(['', '', '']);
      expect(vetted(opened)).toBe(opened);
    }),
    { numRuns: 1_000 },
  );
});

test('an origin is scheme and host, and null for what could be taken for another', () => {
  expect(originOf('app://hallpass/a?b#c')).toBe('app://hallpass');
  for (const address of ['', 'hallpass', 'app://hallpass:80/', 'app://me@hallpass/', 'app://:word@hallpass/'])
    expect(originOf(address), address).toBeNull();
});

test('the two pages of Hallpass are never taken for each other', () => {
  for (const address of [
    'app://hallpass/',
    'app://hallpass/index.html',
    'app://hallpass/#/queue',
    'app://hallpass/?x',
  ]) {
    expect(isMainPage(address), address).toBe(true);
    expect(isMediaPage(address), address).toBe(false);
  }
  expect(isMediaPage('app://hallpass/media-window.html')).toBe(true);
  expect(isMainPage('app://hallpass/media-window.html')).toBe(false);
  for (const address of [
    'app://hallpass//',
    'app://hallpass/index.html/',
    'app://evil/',
    'https://hallpass/',
    '',
  ]) {
    expect(isMainPage(address), address).toBe(false);
    expect(isMediaPage(address), address).toBe(false);
  }
});
