import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTiles } from '../../../../renderer/screens/calendar/room.ts';

describe('what of a day fits into its cell', () => {
  it('gives titles their own line where there is room', () => {
    expect(fitTiles(2, 130)).toEqual({ shown: 2, tall: true });
  });

  it('puts tiles on one line before it hides any', () => {
    expect(fitTiles(3, 130)).toEqual({ shown: 3, tall: false });
  });

  it('shows at least one tile, however low the cell is', () => {
    expect(fitTiles(5, 10)).toEqual({ shown: 1, tall: false });
  });

  it('shows everything of an empty day', () => {
    expect(fitTiles(0, 10).shown).toBe(0);
  });

  it('never shows more than there is, and never fewer in a higher cell', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(900), fc.nat(200), (count, height, more) => {
        const fit = fitTiles(count, height);
        expect(fit.shown).toBeLessThanOrEqual(count);
        expect(fitTiles(count, height + more).shown).toBeGreaterThanOrEqual(fit.shown);
      }),
    );
  });
});
