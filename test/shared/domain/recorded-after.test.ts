import { expect, test } from 'vitest';
import type { ConsentEntry } from '../../../shared/domain/person.ts';
import { recordedAfter } from '../../../shared/domain/recorded-after.ts';

const NOW = '2026-11-23T16:00:00.000Z';
const entry = (recordedAt: string | null): ConsentEntry => ({
  id: null,
  scope: ['image'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: null,
  recordedAt,
  form: null,
  signedBy: null,
});
const after = (...recorded: readonly (string | null)[]): string =>
  recordedAfter(recorded.map(entry), Date.parse(NOW));

test('an entry is recorded now, where nothing stands that is as late', () => {
  expect(after()).toBe(NOW);
  expect(after('2026-11-23T15:59:59.999Z', null)).toBe(NOW);
});

test('an entry is recorded after the latest that stands, wherever that is among them', () => {
  expect(after(NOW)).toBe('2026-11-23T16:00:00.001Z');
  expect(after('2026-08-24T12:00:00.000Z', '2027-01-01T00:00:00.000Z', NOW)).toBe('2027-01-01T00:00:00.001Z');
});

test('a time that cannot be read keeps nothing from being recorded', () => {
  expect(after('last fall')).toBe(NOW);
  expect(after('last fall', NOW, 'last fall')).toBe('2026-11-23T16:00:00.001Z');
});
