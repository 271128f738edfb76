import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { countCharacters, countText, countUtf8Bytes } from '../../../shared/platforms/count-text.ts';
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
