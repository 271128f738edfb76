import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/compliance/finding.ts';
import { saidTogether } from '../../../shared/compliance/said-together.ts';

const on = (account: string, platform: string, more: Finding['data'] = {}): Finding => ({
  rule: 'consent/name-not-cleared',
  message: 'no-record',
  severity: 'block',
  waivable: false,
  at: { account, field: 'text', range: [0, 5], media: null, face: null },
  data: { person: { person: 's1' }, platform, ...more },
  words: 'Mason',
  fix: null,
});
const platforms = (...findings: Finding[]) => saidTogether(findings).map(({ data }) => data['platform']);

test('what several accounts share names all their platforms', () => {
  expect(platforms(on('a', 'Facebook'), on('b', 'X'))).toEqual(['Facebook and X', 'Facebook and X']);
  expect(platforms(on('a', 'Facebook'), on('b', 'Instagram'), on('c', 'X'))[0]).toBe(
    'Facebook, Instagram and X',
  );
});

test('one platform stays one, and limits that differ are never told as one', () => {
  expect(platforms(on('a', 'Facebook'), on('b', 'Facebook'))).toEqual(['Facebook', 'Facebook']);
  expect(platforms(on('a', 'X', { max: 280 }), on('b', 'Instagram', { max: 2200 }))).toEqual([
    'X',
    'Instagram',
  ]);
});
