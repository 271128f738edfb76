import fc from 'fast-check';
import { expect, test } from 'vitest';
import { step } from '../../../../renderer/screens/library/grid-keys.ts';

const grid = { columns: 4, total: 10 };

test('arrows go from picture to picture and from row to row, and stop at the edges', () => {
  expect(step('ArrowRight', 3, grid)).toBe(4);
  expect(step('ArrowRight', 9, grid)).toBe(9);
  expect(step('ArrowLeft', 0, grid)).toBe(0);
  expect(step('ArrowDown', 1, grid)).toBe(5);
  expect(step('ArrowUp', 5, grid)).toBe(1);
  expect(step('ArrowUp', 2, grid)).toBe(2);
});

test('down from above the end of a shorter last row leads to its end', () => {
  expect(step('ArrowDown', 7, grid)).toBe(9);
  expect(step('ArrowDown', 9, grid)).toBe(9);
});

test('Home and End lead to the first and the last; other keys are not taken', () => {
  expect(step('Home', 7, grid)).toBe(0);
  expect(step('End', 7, grid)).toBe(9);
  expect(step('a', 7, grid)).toBeNull();
  expect(step('End', 0, { columns: 4, total: 0 })).toBeNull();
});

test('no key ever leads out of the grid', () => {
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      fc.array(fc.constantFrom(...keys)),
      (columns, total, seed, pressed) => {
        let at = seed % total;
        for (const key of pressed) at = step(key, at, { columns, total }) ?? at;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(total);
      },
    ),
  );
});
