import { expect, test } from 'vitest';
import {
  sayDayFrom,
  sayTimeFrom,
  sayWallFrom,
  sayZone,
  USUAL_ZONES,
} from '../../../shared/schedule/say-from.ts';

const here = { zone: 'America/Chicago', year: '2027' } as const;

test('a time of the district in this year is said plainly', () => {
  expect(sayWallFrom('2027-02-02T15:30', 'America/Chicago', here)).toBe('Tue, Feb 2 · 3:30 PM');
});

test('another zone is said, and so is another year', () => {
  expect(sayWallFrom('2027-02-02T11:00', 'America/Los_Angeles', here)).toBe('Tue, Feb 2 · 11:00 AM PT');
  expect(sayWallFrom('2028-01-05T11:30', 'America/Chicago', here)).toBe('Wed, Jan 5, 2028 · 11:30 AM');
  expect(sayTimeFrom('2027-02-02T11:00', 'America/Chicago', 'America/New_York')).toBe('11:00 AM CT');
  expect(sayDayFrom('2026-12-31', '2027')).toBe('Thu, Dec 31, 2026');
});

test('no two of the usual zones are said alike, long or short', () => {
  expect(new Set(USUAL_ZONES.map(sayZone)).size).toBe(USUAL_ZONES.length);
  expect(new Set(USUAL_ZONES.map((zone) => sayTimeFrom('2027-02-02T11:00', zone, ''))).size).toBe(
    USUAL_ZONES.length,
  );
});

test('a zone without a usual name is said by its place', () => {
  expect(sayZone('America/Argentina/Buenos_Aires')).toBe('America · Argentina · Buenos Aires');
  expect(sayTimeFrom('2027-02-02T11:00', 'America/Argentina/Buenos_Aires', here.zone)).toBe(
    '11:00 AM Buenos Aires',
  );
});
