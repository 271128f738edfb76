import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoundFace, isSameFace, mergeFound, tilesOf } from '../../../shared/domain/found-faces.ts';

const found: fc.Arbitrary<FoundFace> = fc
  .record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 1, max: 100 }),
    height: fc.integer({ min: 1, max: 100 }),
    sure: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ left, top, width, height, sure }) => ({
    box: [left / 1000, top / 1000, width / 1000, height / 1000],
    sure: sure / 1000,
  }));

test('whatever was found, each face is left with one box, the surest of its own', () => {
  fc.assert(
    fc.property(fc.array(found, { maxLength: 40 }), (all) => {
      const merged = mergeFound(all);
      for (const one of merged) expect(all).toContain(one);
      for (const [at, one] of merged.entries())
        for (const other of merged.slice(at + 1)) expect(isSameFace(one.box, other.box)).toBe(false);
      // Nothing that was found is lost: a box at least as sure stands for it.
      for (const one of all)
        expect(
          merged.some((kept) => kept === one || (kept.sure >= one.sure && isSameFace(kept.box, one.box))),
        ).toBe(true);
    }),
  );
});

test('the order in which parts were looked at changes nothing, and merging twice neither', () => {
  fc.assert(
    fc.property(fc.array(found, { maxLength: 20 }), (all) => {
      const merged = mergeFound(all);
      expect(mergeFound([...all].reverse())).toEqual(merged);
      expect(mergeFound(merged)).toEqual(merged);
    }),
  );
});

test('a face cut by the edge of a tile is the face that a neighbouring tile shows whole', () => {
  const whole: FoundFace = { box: [0.4, 0.4, 0.1, 0.1], sure: 0.9 };
  const cut: FoundFace = { box: [0.4, 0.4, 0.05, 0.1], sure: 0.7 };
  const beside: FoundFace = { box: [0.51, 0.4, 0.1, 0.1], sure: 0.6 };
  expect(mergeFound([cut, beside, whole])).toEqual([whole, beside]);
});

test('tiles cover every pixel, stay in the picture, and overlap by a third so that no face falls between two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2048 }), fc.integer({ min: 1, max: 2048 }), (width, height) => {
      const side = 768;
      const tiles = tilesOf({ width, height }, side);
      const isSmall = width <= side && height <= side;
      expect(tiles.length === 0).toBe(isSmall);
      if (isSmall) return;
      for (const tile of tiles) {
        expect(tile.left).toBeGreaterThanOrEqual(0);
        expect(tile.top).toBeGreaterThanOrEqual(0);
        expect(tile.left + tile.width).toBeLessThanOrEqual(width);
        expect(tile.top + tile.height).toBeLessThanOrEqual(height);
      }
      // A face as large as a quarter of a tile lies whole in one of them, wherever it is.
      const face = Math.min(side / 4, width, height);
      for (const [x, y] of [
        [0, 0],
        [width - face, height - face],
        [(width - face) / 2, (height - face) / 3],
        [(width - face) / 5, (height - face) * 0.7],
      ] as const)
        expect(
          tiles.some(
            (tile) =>
              x >= tile.left &&
              y >= tile.top &&
              x + face <= tile.left + tile.width &&
              y + face <= tile.top + tile.height,
          ),
        ).toBe(true);
    }),
  );
});
