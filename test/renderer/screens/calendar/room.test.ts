import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTiles } from '../../../../renderer/screens/calendar/room.ts';

const wide = (height: number) => ({ height, width: 160 });

describe('what of a day fits into its cell', () => {
  it('shows all of a day that fits, without a line for what is hidden', () => {
    expect(fitTiles(2, wide(104))).toBe(2);
    expect(fitTiles(3, wide(104))).toBe(1);
  });

  it('shows at least one tile, however low the cell is, and everything of an empty day', () => {
    expect(fitTiles(5, wide(10))).toBe(1);
    expect(fitTiles(0, wide(10))).toBe(0);
  });

  it('cuts no tile where the cell is narrow and a tile takes three lines', () => {
    expect(fitTiles(2, { height: 106, width: 160 })).toBe(2);
    expect(fitTiles(2, { height: 106, width: 90 })).toBe(1);
    expect(fitTiles(2, { height: 134, width: 90 })).toBe(2);
  });

  it('never shows more than there is, and never fewer in a higher cell', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(900), fc.nat(200), fc.nat(300), (count, height, more, width) => {
        const fit = fitTiles(count, { height, width });
        expect(fit).toBeLessThanOrEqual(count);
        expect(fitTiles(count, { height: height + more, width })).toBeGreaterThanOrEqual(fit);
      }),
    );
  });
});
