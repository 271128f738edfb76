import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLetters, LETTERS, letterFor, shareOf } from '../../../shared/text/letters.ts';

it('weighs a weight by its letter, the more the further it is from the middle one', () => {
  const codes = [-1, -0.5, -0.01, 0, 0.01, 0.5, 1].map((share) => letterFor(share).charCodeAt(0));
  expect(codes.toSorted((a, b) => a - b)).toEqual(codes);
  expect([codes[0], codes[3], codes[6]]).toEqual([LETTERS.least, LETTERS.nothing, LETTERS.most]);
  expect(letterFor(7)).toBe(letterFor(1));
});

it('keeps a number to within a twentieth of the heaviest, and small ones more exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -50, max: 50 })),
      (numbers) => {
        const { heaviest, letters } = inLetters(numbers);
        expect(letters).toHaveLength(numbers.length);
        for (const [at, number] of numbers.entries()) {
          const off = Math.abs(heaviest * shareOf(letters.charCodeAt(at)) - number);
          expect(off).toBeLessThanOrEqual(
            heaviest * (0.0005 + 0.04 * Math.sqrt(Math.abs(number) / (heaviest || 1))),
          );
        }
      },
    ),
  );
});
