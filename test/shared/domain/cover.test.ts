import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COVER_MARGIN,
  cellsOf,
  coveredPixels,
  coverOf,
  coversOf,
  MOST_CELLS,
  type PixelBox,
} from '../../../shared/domain/cover.ts';
import { COVERS, FACE_ANSWERS, type Face } from '../../../shared/domain/post.ts';

const side = fc.integer({ min: 1, max: 2_048 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc
  .tuple(part, part, part, part)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.abs(a - c), Math.abs(b - d)] as const);

test('a cover takes every pixel its box touches and its margin, and none outside the picture', () => {
  fc.assert(
    fc.property(side, side, box, (width, height, one) => {
      const region = coveredPixels({ box: one }, { width, height });
      const [left, top, wide, tall] = one;
      expect(region.left).toBeGreaterThanOrEqual(0);
      expect(region.top).toBeGreaterThanOrEqual(0);
      expect(region.left + region.width).toBeLessThanOrEqual(width);
      expect(region.top + region.height).toBeLessThanOrEqual(height);
      expect(region.width * region.height).toBeGreaterThan(0);
      expect(region.left).toBeLessThanOrEqual(Math.max(0, left * width - COVER_MARGIN));
      expect(region.top).toBeLessThanOrEqual(Math.max(0, top * height - COVER_MARGIN));
      // A hair of rounding in the sum of two parts is not a pixel.
      expect(region.left + region.width).toBeGreaterThan(Math.min(width, (left + wide) * width) - 1e-6);
      expect(region.top + region.height).toBeGreaterThan(Math.min(height, (top + tall) * height) - 1e-6);
    }),
  );
});

test('a box that lies outside the picture harms nothing', () => {
  expect(coveredPixels({ box: [2, -1, 0.1, 0.1] }, { width: 100, height: 50 })).toEqual({
    left: 99,
    top: 0,
    width: 1,
    height: 1,
  });
});

test('a pixelated region is at most four by four cells, which fill it exactly', () => {
  const region = fc.record({ left: side, top: side, width: side, height: side });
  fc.assert(
    fc.property(region, (one: PixelBox) => {
      const cells = cellsOf(one);
      expect(cells.length).toBeLessThanOrEqual(MOST_CELLS * MOST_CELLS);
      expect(MOST_CELLS).toBeLessThanOrEqual(4);
      const area = cells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
      expect(area).toBe(one.width * one.height);
      for (const cell of cells) {
        expect(cell.width).toBeGreaterThanOrEqual(Math.min(12, one.width));
        expect(cell.left).toBeGreaterThanOrEqual(one.left);
        expect(cell.top + cell.height).toBeLessThanOrEqual(one.top + one.height);
      }
    }),
  );
});

test('only a face that is answered as covered, with a place and a cover, asks for one', () => {
  const face = (over: Partial<Face>): Face => ({
    id: 'f1',
    box: [0.1, 0.1, 0.2, 0.2],
    is: 'covered',
    person: null,
    cover: 'solid',
    ...over,
  });
  expect(coverOf(face({}))).toEqual({ kind: 'solid', box: [0.1, 0.1, 0.2, 0.2] });
  expect(coverOf(face({ box: null }))).toBeNull();
  expect(coverOf(face({ cover: undefined }))).toBeNull();
  for (const is of FACE_ANSWERS) if (is !== 'covered') expect(coverOf(face({ is }))).toBeNull();
});

test('the same covers in another order are the same covers', () => {
  const face = fc
    .record({ box, cover: fc.constantFrom(...COVERS) })
    .map((some): Face => ({ id: null, is: 'covered', person: null, ...some }));
  fc.assert(
    fc.property(fc.array(face, { maxLength: 6 }), (faces) => {
      expect(coversOf(faces.toReversed())).toEqual(coversOf(faces));
    }),
  );
});
