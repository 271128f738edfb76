import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backFrom,
  type Box,
  boxInCrop,
  boxOutOfCrop,
  nextTurn,
  QUARTER_TURNS,
  reachesInto,
  turnedBox,
  WHOLE,
} from '../../../shared/domain/box.ts';
import { boxAfterCut, cutSize, turnedSize } from '../../../shared/domain/cut.ts';

const part = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const box: fc.Arbitrary<Box> = fc
  .tuple(part, part, part, part)
  .map(([a, b, c, d]) => [a, b, Math.max(0.0001, (1 - a) * c), Math.max(0.0001, (1 - b) * d)]);
const turns = fc.constantFrom(...QUARTER_TURNS);
const size = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
});
const near = (a: Box, b: Box): void => {
  for (const [at, value] of a.entries()) expect(value).toBeCloseTo(b[at] ?? Number.NaN, 6);
};

test('a box that is turned and turned back lies where it was, and four quarters are none', () => {
  fc.assert(
    fc.property(box, turns, (one, turn) => {
      near(turnedBox(turnedBox(one, turn), backFrom(turn)), one);
      near(
        [1, 2, 3, 4].reduce<Box>((now) => turnedBox(now, 1), one),
        one,
      );
      near(turnedBox(turnedBox(one, turn), 1), turnedBox(one, nextTurn(turn, 'right')));
    }),
  );
});

test('a box in a crop and out of it again lies where it was', () => {
  fc.assert(
    fc.property(box, box, (one, crop) => {
      fc.pre(crop[2] > 0.01 && crop[3] > 0.01);
      near(boxOutOfCrop(boxInCrop(one, crop), crop), one);
    }),
  );
});

test('a point of a crop lies at the same place however often the picture is turned', () => {
  // The upper left of the crop becomes its upper right with one turn to the right.
  near(boxAfterCut([0.5, 0.5, 0.1, 0.1], { turn: 1, crop: [0.5, 0.5, 0.5, 0.5] }), [0.8, 0, 0.2, 0.2]);
  near(boxAfterCut([0.5, 0.5, 0.1, 0.1], { turn: 2, crop: [0.5, 0.5, 0.5, 0.5] }), [0.8, 0.8, 0.2, 0.2]);
  near(boxAfterCut([0.5, 0.5, 0.1, 0.1], { turn: 3, crop: [0.5, 0.5, 0.5, 0.5] }), [0, 0.8, 0.2, 0.2]);
});

test('a box reaches into a crop exactly where they share a place, in every turn', () => {
  fc.assert(
    fc.property(box, box, turns, (one, crop, turn) => {
      const shares =
        Math.min(one[0] + one[2], crop[0] + crop[2]) > Math.max(one[0], crop[0]) &&
        Math.min(one[1] + one[3], crop[1] + crop[3]) > Math.max(one[1], crop[1]);
      // Whoever touches the edge counts, too: strictness goes one way only.
      if (shares) expect(reachesInto(one, crop)).toBe(true);
      if (shares) expect(reachesInto(turnedBox(one, turn), turnedBox(crop, turn))).toBe(true);
      const isFar = [one[0] - crop[0] - crop[2], crop[0] - one[0] - one[2]].some((gap) => gap > 0.0021);
      if (isFar) expect(reachesInto(one, crop)).toBe(false);
    }),
  );
  expect(reachesInto([0.5, 0, 0.1, 0.1], [0, 0, 0.5, 1])).toBe(true);
});

test('what is left is never larger than it was, nor longer or wider than it may be', () => {
  fc.assert(
    fc.property(
      size,
      box,
      turns,
      fc.constantFrom(null, 1440),
      fc.constantFrom(2_048),
      (upright, crop, turn, maxWidth, longEdge) => {
        const left = cutSize(upright, { turn, crop, maxWidth }, longEdge);
        const was = turnedSize({ width: upright.width * crop[2], height: upright.height * crop[3] }, turn);
        expect(left.width).toBeLessThanOrEqual(Math.max(1, Math.ceil(was.width)));
        expect(Math.max(left.width, left.height)).toBeLessThanOrEqual(longEdge);
        if (maxWidth !== null) expect(left.width).toBeLessThanOrEqual(maxWidth);
      },
    ),
  );
  expect(cutSize({ width: 4000, height: 3000 }, { turn: 0, crop: null, maxWidth: 1440 }, 2048)).toEqual({
    width: 1440,
    height: 1080,
  });
  expect(
    cutSize({ width: 4000, height: 3000 }, { turn: 1, crop: [0.5, 0, 0.5, 1], maxWidth: null }, 2048),
  ).toEqual({ width: 2048, height: 1365 });
  expect(cutSize({ width: 800, height: 600 }, { turn: 0, crop: WHOLE, maxWidth: 1440 }, 2048)).toEqual({
    width: 800,
    height: 600,
  });
});
