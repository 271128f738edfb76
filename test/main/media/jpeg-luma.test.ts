import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lumaOf } from '../../../main/media/jpeg-luma.ts';
import { showsTheCut } from '../../../main/media/shows-the-cut.ts';
import { UNCUT } from '../../../shared/domain/cut.ts';
import { gifFile } from './gif-file.ts';
import { jpegFile } from './jpeg-file.ts';
import { pngFile } from './png-file.ts';

const LEVEL = (column: number, row: number): number => 20 + ((column * 37 + row * 91) % 200);

test('each block of a grey picture has the brightness it was made with, its edges cut off', () => {
  const luma = lumaOf(jpegFile({ width: 50, height: 30, level: LEVEL }));
  expect(luma).toMatchObject({ across: 7, down: 4, width: 6.25, height: 3.75 });
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 7; column += 1)
      expect(luma?.levels[row * 7 + column]).toBe(LEVEL(column, row));
});

test('a picture of another kind, or packed another way, is not taken for what was asked for', () => {
  expect(lumaOf(pngFile({ width: 8, height: 8 }))).toBeNull();
  const jpeg = jpegFile({ width: 64, height: 48, level: LEVEL });
  const packed = Uint8Array.from(jpeg);
  packed[packed.indexOf(0xc0)] = 0xc2;
  expect(lumaOf(packed)).toBeNull();
  for (const [of, is] of [
    [jpeg, packed],
    [packed, jpeg],
    [packed, packed],
    [jpeg, gifFile({ width: 64, height: 48 })],
  ] as const)
    expect(showsTheCut(of, is, { covers: [], cut: UNCUT })).toBe(false);
  expect(showsTheCut(jpeg, jpeg, { covers: [], cut: UNCUT })).toBe(true);
  const dark = jpegFile({ width: 64, height: 48, level: () => 10 });
  expect(showsTheCut(jpeg, dark, { covers: [], cut: UNCUT })).toBe(false);
});

test('whatever bytes change in a JPEG, its brightness is read or it is not, and nothing runs on', () => {
  const jpeg = jpegFile({ width: 64, height: 48, level: LEVEL });
  const changes = fc.array(fc.record({ at: fc.nat(jpeg.length - 1), to: fc.nat(255) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(changes, fc.nat(jpeg.length), (all, length) => {
      const bytes = Uint8Array.from(jpeg).slice(0, length);
      for (const { at, to } of all) if (at < bytes.length) bytes[at] = to;
      const luma = lumaOf(bytes);
      if (luma !== null) expect(luma.levels.length).toBe(luma.across * luma.down);
    }),
    { numRuns: 500 },
  );
});
