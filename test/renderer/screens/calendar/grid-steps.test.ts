import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Place, stepFrom } from '../../../../renderer/screens/calendar/grid-steps.ts';

const WEEKS = fc
  .integer({ min: 1, max: 6 })
  .chain((rows) => fc.array(fc.nat(4), { minLength: rows * COLUMNS, maxLength: rows * COLUMNS }));

const place = (items: readonly number[], seed: number, nth: number): Place => {
  const slot = seed % items.length;
  return { slot, item: (nth % ((items[slot] ?? 0) + 1)) - 1 };
};

describe('the arrows in a grid of days', () => {
  it('go through the posts of a day before they leave it', () => {
    const items = [2, 0, 0, 0, 0, 0, 0, ...Array.from({ length: 7 }, () => 0)];
    expect(stepFrom(items, { slot: 0, item: -1 }, 'down')).toEqual({ slot: 0, item: 0 });
    expect(stepFrom(items, { slot: 0, item: 1 }, 'down')).toEqual({ slot: 7, item: -1 });
    expect(stepFrom(items, { slot: 7, item: -1 }, 'up')).toEqual({ slot: 0, item: 1 });
  });

  it('say how far beyond the grid they lead', () => {
    const items = Array.from({ length: 14 }, () => 0);
    expect(stepFrom(items, { slot: 0, item: -1 }, 'left')).toEqual({ slots: -1 });
    expect(stepFrom(items, { slot: 3, item: -1 }, 'up')).toEqual({ slots: -7 });
    expect(stepFrom(items, { slot: 13, item: -1 }, 'right')).toEqual({ slots: 1 });
    expect(stepFrom(items, { slot: 9, item: -1 }, 'last')).toEqual({ slot: 13, item: -1 });
    expect(stepFrom(items, { slot: 9, item: -1 }, 'first')).toEqual({ slot: 7, item: -1 });
  });

  it('lead to a place that is there, and down is undone by up', () => {
    fc.assert(
      fc.property(
        WEEKS,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('up', 'down', 'left', 'right', 'first', 'last'),
        (items, seed, nth, step) => {
          const from = place(items, seed, nth);
          const to = stepFrom(items, from, step);
          if ('slots' in to) return;
          expect(to.item).toBeGreaterThanOrEqual(-1);
          expect(to.item).toBeLessThan(Math.max(1, items[to.slot] ?? -1));
          if (step === 'down') expect(stepFrom(items, to, 'up')).toEqual(from);
          if (step === 'up') expect(stepFrom(items, to, 'down')).toEqual(from);
        },
      ),
    );
  });

  it('reach every post of a month by going down alone from the first row', () => {
    fc.assert(
      fc.property(WEEKS, (items) => {
        let seen = 0;
        for (let column = 0; column < COLUMNS; column += 1) {
          let at: Place | { readonly slots: number } = { slot: column, item: -1 };
          while (!('slots' in at)) {
            if (at.item >= 0) seen += 1;
            at = stepFrom(items, at, 'down');
          }
        }
        expect(seen).toBe(items.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
