import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  CORNERS,
  SMALLEST,
  boxBetween,
  middleBox,
  movedBy,
  resizedBy,
  withCorner,
  withKey,
} from '../../../../../renderer/screens/compose/viewer/box.ts';

/** Places, some of them outside the picture: a hand draws past the edge. */
const part = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const point = fc.record({ x: part, y: part });
const box = fc.tuple(point, point).map(([a, b]) => boxBetween(a, b));
const by = fc.double({ min: -2, max: 2, noNaN: true });

const ROUNDING = 0.000_2;
const expectInPicture = ([left, top, width, height]: Box): void => {
  for (const [start, size] of [
    [left, width],
    [top, height],
  ] as const) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(size).toBeGreaterThanOrEqual(SMALLEST - ROUNDING);
    expect(start + size).toBeLessThanOrEqual(1 + ROUNDING / 100);
  }
};

test('a box drawn from any corner is the same box', () => {
  const drawn = boxBetween({ x: 0.2, y: 0.3 }, { x: 0.5, y: 0.7 });
  expect(drawn).toEqual([0.2, 0.3, 0.3, 0.4]);
  expect(boxBetween({ x: 0.5, y: 0.3 }, { x: 0.2, y: 0.7 })).toEqual(drawn);
  expect(boxBetween({ x: 0.5, y: 0.7 }, { x: 0.2, y: 0.3 })).toEqual(drawn);
});

test('whatever is drawn, moved, resized or pressed stays in the picture and has a size', () => {
  fc.assert(
    fc.property(
      box,
      by,
      by,
      fc.constantFrom(...CORNERS),
      point,
      fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
      fc.boolean(),
      (one, dx, dy, corner, to, key, resize) => {
        expectInPicture(one);
        expectInPicture(movedBy(one, dx, dy));
        expectInPicture(resizedBy(one, dx, dy));
        expectInPicture(withCorner(one, corner, to));
        expectInPicture(withKey(one, key, resize) ?? [-1, -1, -1, -1]);
      },
    ),
  );
});

test('moving keeps the size, resizing keeps the upper left corner', () => {
  fc.assert(
    fc.property(box, by, by, (one, dx, dy) => {
      expect(movedBy(one, dx, dy).slice(2)).toEqual(one.slice(2));
      expect(resizedBy(one, dx, dy).slice(0, 2)).toEqual(one.slice(0, 2));
    }),
  );
});

test('a corner goes where it is drawn and the opposite one stays', () => {
  const one: Box = [0.2, 0.2, 0.4, 0.4];
  expect(withCorner(one, 'bottom-right', { x: 0.8, y: 0.9 })).toEqual([0.2, 0.2, 0.6, 0.7]);
  expect(withCorner(one, 'top-left', { x: 0.1, y: 0.3 })).toEqual([0.1, 0.3, 0.5, 0.3]);
  // Past the opposite corner it turns over.
  expect(withCorner(one, 'top-right', { x: 0.1, y: 0.8 })).toEqual([0.1, 0.6, 0.1, 0.2]);
});

test('arrows move by a step, with Shift they resize, other keys do nothing', () => {
  const one: Box = [0.2, 0.2, 0.4, 0.4];
  expect(withKey(one, 'ArrowRight', false)).toEqual([0.205, 0.2, 0.4, 0.4]);
  expect(withKey(one, 'ArrowUp', true)).toEqual([0.2, 0.2, 0.4, 0.395]);
  expect(withKey(one, 'Enter', false)).toBeNull();
});

test('a box from the button stands in the middle, a little taller than wide, in any picture', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (ratio) => {
      const [left, top, width, height] = middleBox(ratio);
      expectInPicture([left, top, width, height]);
      expect(Math.abs(left + width / 2 - 0.5)).toBeLessThan(0.01);
      expect(Math.abs(top + height / 2 - 0.5)).toBeLessThan(0.01);
    }),
  );
  const [, , width, height] = middleBox(1.5);
  expect(width * 1.5).toBeLessThan(height);
});
