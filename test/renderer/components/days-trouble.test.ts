import { expect, test } from 'vitest';
import { daysTrouble } from '../../../renderer/components/days-trouble.ts';

test('each missing day is told at its own field, and days the wrong way round at the last one', () => {
  expect(daysTrouble(null, null)).toEqual({ from: 'Choose the first day.', to: 'Choose the last day.' });
  expect(daysTrouble(null, '2026-11-24')).toEqual({ from: 'Choose the first day.', to: null });
  expect(daysTrouble('2026-11-24', null)).toEqual({ from: null, to: 'Choose the last day.' });
  expect(daysTrouble('2026-11-24', '2026-11-23')).toEqual({
    from: null,
    to: 'The last day comes before the first.',
  });
  expect(daysTrouble('2026-11-24', '2026-11-24')).toEqual({ from: null, to: null });
});
