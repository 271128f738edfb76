import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFaces } from '../../../main/media/read-faces.ts';
import { MOST_FOUND } from '../../../shared/domain/found-faces.ts';

const sound = { box: [0.1, 0.2, 0.3, 0.4], sure: 0.9 };
const answer = (...faces: readonly unknown[]): unknown => ({ id: 'a', ok: true, faces });

test('what the face window found is read as it is', () => {
  expect(readFaces(answer(sound), 'a')).toEqual(answer(sound));
  expect(readFaces(answer(), 'a')).toEqual(answer());
  expect(readFaces({ id: 'a', ok: false, why: 'missing' }, 'a')).toEqual({
    id: 'a',
    ok: false,
    why: 'missing',
  });
});

test.each([
  ['a box outside the picture', answer({ ...sound, box: [0.8, 0.2, 0.3, 0.4] })],
  ['a box below zero', answer({ ...sound, box: [-0.1, 0.2, 0.3, 0.4] })],
  ['a box without width', answer({ ...sound, box: [0.1, 0.2, 0, 0.4] })],
  ['a box of five', answer({ ...sound, box: [0.1, 0.2, 0.3, 0.4, 0.5] })],
  ['a number that is none', answer({ ...sound, box: [Number.NaN, 0.2, 0.3, 0.4] })],
  ['surer than sure', answer({ ...sound, sure: 1.1 })],
  ['a word about somebody', answer({ ...sound, name: 'Mason' })],
  ['more than there can be', answer(...Array.from({ length: MOST_FOUND + 1 }, () => sound))],
  ['another job', { ...(answer(sound) as object), id: 'b' }],
  ['a text', 'a'],
  ['nothing', undefined],
])('%s is not believed', (_what, message) => {
  expect(readFaces(message, 'a')).toBeNull();
});

test('whatever is sent, what is believed lies within the picture', () => {
  const number = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }));
  const message = fc.record({
    id: fc.constant('a'),
    ok: fc.boolean(),
    faces: fc.array(fc.record({ box: fc.tuple(number, number, number, number), sure: number })),
  });
  fc.assert(
    fc.property(message, (sent) => {
      const read = readFaces(sent, 'a');
      if (!read?.ok) return;
      for (const { box, sure } of read.faces) {
        const [left, top, width, height] = box;
        for (const part of [...box, sure]) expect(part >= 0 && part <= 1).toBe(true);
        expect(left + width).toBeLessThanOrEqual(1.001);
        expect(top + height).toBeLessThanOrEqual(1.001);
      }
    }),
  );
});
