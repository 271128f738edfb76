import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropTo, isShape, proposedCrop, shapeOf } from '../../../shared/compliance/crop-to.ts';
import { type Box, QUARTER_TURNS, WHOLE } from '../../../shared/domain/box.ts';
import { cutSize, turnedSize } from '../../../shared/domain/cut.ts';
import type { Face } from '../../../shared/domain/post.ts';
import { PLATFORMS } from '../../../shared/platforms/index.ts';

const SHAPES = Object.values(PLATFORMS).flatMap(({ media }) => media.imageAspect.value ?? []);
const size = fc.record({
  width: fc.integer({ min: 320, max: 8_000 }),
  height: fc.integer({ min: 320, max: 8_000 }),
});
const part = fc.integer({ min: 0, max: 900 }).map((n) => n / 1_000);
const face: fc.Arbitrary<Face> = fc.tuple(part, part).map(([left, top]) => ({
  id: null,
  box: [left, top, 0.1, 0.1],
  is: 'unresolved',
  person: null,
}));
const faces = fc.array(face, { maxLength: 6 });
const turn = fc.constantFrom(...QUARTER_TURNS);
const holds = (crop: Box, { box }: Face): boolean =>
  box === null ||
  (box[0] >= crop[0] - 1e-5 &&
    box[1] >= crop[1] - 1e-5 &&
    box[0] + box[2] <= crop[0] + crop[2] + 1e-5 &&
    box[1] + box[3] <= crop[1] + crop[3] + 1e-5);

test('what is proposed is a shape that is taken, in whole pixels, too', () => {
  fc.assert(
    fc.property(size, faces, turn, fc.constantFrom(...SHAPES), (upright, marked, turned, shapes) => {
      const box = proposedCrop({ faces: marked, turn: turned }, upright, shapes);
      expect(
        isShape(shapeOf(box, upright, turned), { from: shapes.from * 0.997, to: shapes.to * 1.003 }),
      ).toBe(true);
      const { width, height } = cutSize(upright, { turn: turned, crop: box, maxWidth: 1440 }, 2_048);
      // As the rule judges it: a side may be half a pixel from what it stands for.
      expect((width + 0.5) / height).toBeGreaterThanOrEqual(shapes.from * (1 - 1e-6));
      expect(width / (height + 0.5)).toBeLessThanOrEqual(shapes.to * (1 + 1e-6));
    }),
  );
});

test('what is proposed keeps every face wherever any shape that is taken can', () => {
  fc.assert(
    fc.property(size, faces, turn, fc.constantFrom(...SHAPES), (upright, marked, turned, shapes) => {
      const box = proposedCrop({ faces: marked, turn: turned }, upright, shapes);
      if (marked.every((one) => holds(box, one))) return;
      // The narrowest window around them all, and the shapes it can grow to within the picture.
      const boxes = marked.flatMap((one) => (one.box === null ? [] : [one.box]));
      const wide = Math.max(...boxes.map((one) => one[0] + one[2])) - Math.min(...boxes.map((one) => one[0]));
      const tall = Math.max(...boxes.map((one) => one[1] + one[3])) - Math.min(...boxes.map((one) => one[1]));
      const least = turnedSize({ width: wide * upright.width, height: tall * upright.height }, turned);
      const whole = turnedSize(upright, turned);
      const tallest = whole.width / shapes.from;
      const widest = whole.height * shapes.to;
      // One pixel is left to the rounding of the proposal.
      expect(least.height > tallest - 1 || least.width > widest - 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a picture that fits is proposed whole, and so is any picture where every shape is taken', () => {
  expect(proposedCrop({ faces: [] }, { width: 1600, height: 500 }, null)).toBe(WHOLE);
  expect(proposedCrop({ faces: [] }, { width: 1080, height: 1080 }, { from: 0.8, to: 1.91 })).toBe(WHOLE);
  // On its side it is too wide; turned it is too tall, and rows are cut off instead.
  const banner = { width: 1600, height: 500 };
  expect(proposedCrop({ faces: [] }, banner, { from: 0.8, to: 1.91 })[3]).toBe(1);
  const upright = proposedCrop({ faces: [], turn: 1 }, banner, { from: 0.8, to: 1.91 });
  expect([upright[1], upright[3]]).toEqual([0, 1]);
  expect(shapeOf(upright, banner, 1)).toBeCloseTo(0.8, 2);
});

test('a crop of a turned picture goes around the faces as they lie in it', () => {
  const left: Face = { id: 'f1', box: [0.02, 0.4, 0.1, 0.2], is: 'person', person: null };
  const crop = cropTo({ faces: [left], turn: 1 }, [500, 1600], 0.8);
  expect(crop).toMatchObject({ width: 500, height: 625 });
  expect(crop.box[0]).toBe(0);
  const other = cropTo({ faces: [left], turn: 3 }, [500, 1600], 0.8);
  expect(other.box).toEqual(crop.box);
});
