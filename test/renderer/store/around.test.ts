import { expect, test } from 'vitest';
import { around } from '../../../renderer/store/around.ts';

test('what lies half a year back or is planned for the next school year is listed', () => {
  expect(around('2027-02-02T16:00:00.000Z')).toEqual({ from: '2026-08-02', to: '2028-08-02' });
});

test('before the time is known, a day is there all the same', () => {
  expect(around('')).toEqual({ from: '2025-07-01', to: '2027-07-01' });
});
