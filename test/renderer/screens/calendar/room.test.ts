import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTiles } from '../../../../renderer/screens/calendar/room.ts';

describe('what of a day fits into its cell', () => {
  it('shows all of a day that fits, without a line for what is hidden', () => {
    expect(fitTiles(2, 104)).toBe(2);
    expect(fitTiles(3, 104)).toBe(1);
  });

  it('shows at least one tile, however low the cell is, and everything of an empty day', () => {
    expect(fitTiles(5, 10)).toBe(1);
    expect(fitTiles(0, 10)).toBe(0);
  });

  it('never shows more than there is, and never fewer in a higher cell', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(900), fc.nat(200), (count, height, more) => {
        const fit = fitTiles(count, height);
        expect(fit).toBeLessThanOrEqual(count);
        expect(fitTiles(count, height + more)).toBeGreaterThanOrEqual(fit);
      }),
    );
  });
});
