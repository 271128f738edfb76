import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import {
  countBy,
  countCharacters,
  countText,
  countUtf8Bytes,
  overflowOf,
} from '../../../shared/platforms/count-text.ts';
import { PLATFORMS, platformOf } from '../../../shared/platforms/index.ts';
import { isDate } from '../../../shared/schedule/wall-time.ts';

const limitsOf = (value: unknown): { value: unknown; cite: string; checked: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('cite' in value) return [value as { value: unknown; cite: string; checked: string }];
  return Object.values(value).flatMap(limitsOf);
};

describe('platforms', () => {
  it('are all there, sorted, under their own id', () => {
    expect(Object.keys(PLATFORMS)).toEqual([...PLATFORM_IDS].sort());
    for (const id of PLATFORM_IDS) expect(platformOf(id).id).toBe(id);
  });
  it('say where and when each limit was read', () => {
    for (const platform of Object.values(PLATFORMS)) {
      const limits = limitsOf(platform);
      expect(limits.length).toBeGreaterThanOrEqual(7);
      for (const limit of limits) {
        expect(limit.cite.length).toBeGreaterThan(5);
        expect(isDate(limit.checked)).toBe(true);
      }
    }
  });
  it('open only https addresses', () => {
    for (const platform of Object.values(PLATFORMS)) expect(platform.composeUrl).toMatch(/^https:\/\//);
  });
});

describe('countText', () => {
  const x = platformOf('twitter');
  it('counts as X does', () => {
    expect(countText(x, 'hello')).toBe(5);
    expect(countText(x, 'hello https://bloomington.k12.mn.us/a/very/long/path/that/goes/on 😀')).toBe(32);
    expect(countText(x, '学校')).toBe(4);
    expect(countText(x, '👨‍👩‍👧‍👦')).toBe(2);
    expect(countText(x, 'é'.normalize('NFD'))).toBe(1);
    expect(countText(x, '')).toBe(0);
  });
  it('stays quick on a very long text', () => {
    expect(countText(x, 'a'.repeat(100_000))).toBe(100_000);
  });
  it('counts code points elsewhere', () => {
    expect(countText(platformOf('instagram'), 'a😀b')).toBe(3);
    expect(countText(platformOf('facebook'), 'é')).toBe(1);
    expect(countCharacters('\uD83D')).toBe(1);
  });
  it('counts bytes for a description', () => {
    for (const text of ['abc', 'é', '学校', '😀', 'a\uD83Db'])
      expect(countUtf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
  });
});

describe('overflowOf', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom('isd271.org ', 'https://a.co/b ', '学', '👩‍🚀', 'a ', 'é', '\uD83D'), {
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  );
  const counts = ['weighted', 'characters', 'bytes'] as const;

  it('finds an overflow exactly where the count is over the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counts), text, fc.integer({ min: 0, max: 120 }), (count, body, max) => {
        const over = overflowOf(count, body, max);
        const length = countBy(count, body);
        expect(over?.length ?? null).toBe(length > max ? length : null);
        if (over === null) return;
        expect(over.from).toBeGreaterThanOrEqual(0);
        expect(over.from).toBeLessThan(body.length);
      }),
    );
  });
  it('points at the first character that does not fit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('characters', 'bytes'),
        text,
        fc.integer({ min: 0, max: 120 }),
        (count, body, max) => {
          const over = overflowOf(count, body, max);
          if (over === null) return;
          expect(countBy(count, body.slice(0, over.from))).toBeLessThanOrEqual(max);
          const next = String.fromCodePoint(body.codePointAt(over.from) ?? 0);
          expect(countBy(count, body.slice(0, over.from + next.length))).toBeGreaterThan(max);
        },
      ),
    );
  });
  it('cuts no emoji on X and takes a link whole', () => {
    expect(overflowOf('weighted', `${'a'.repeat(279)}👨‍👩‍👧‍👦b`, 280)?.from).toBe(279);
    expect(overflowOf('weighted', `${'a'.repeat(260)} isd271.org`, 280)?.from).toBe(261);
  });
  it('stays quick on a very long text', () => {
    expect(overflowOf('weighted', 'a'.repeat(100_000), 280)).toEqual({ length: 100_000, from: 280 });
  });
});
