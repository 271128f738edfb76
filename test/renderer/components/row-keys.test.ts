import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepRow } from '../../../renderer/components/row-keys.ts';

const list = { total: 300, page: 12 };

test('arrows go from row to row, page keys over what is in sight, Home and End to the ends', () => {
  expect(stepRow('ArrowDown', 3, list)).toBe(4);
  expect(stepRow('ArrowUp', 3, list)).toBe(2);
  expect(stepRow('PageDown', 3, list)).toBe(15);
  expect(stepRow('PageUp', 20, list)).toBe(8);
  expect(stepRow('Home', 20, list)).toBe(0);
  expect(stepRow('End', 20, list)).toBe(299);
});

test('other keys are not taken, and nothing leads into an empty list', () => {
  expect(stepRow('a', 3, list)).toBeNull();
  expect(stepRow('Tab', 3, list)).toBeNull();
  expect(stepRow('End', 0, { total: 0, page: 12 })).toBeNull();
});

test('no key leads out of the list, not even from a row that is gone', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.nat(400),
      fc.integer({ min: 1, max: 300 }),
      fc.nat(50),
      (key, from, total, page) => {
        const to = stepRow(key, from, { total, page });
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(total);
      },
    ),
  );
});
