import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngLumaOf } from '../../../main/media/png-luma.ts';
import { showsTheCut } from '../../../main/media/shows-the-cut.ts';
import { UNCUT } from '../../../shared/domain/cut.ts';
import { bytesOf, jpegFile } from './jpeg-file.ts';
import { chunk, IEND, ihdr, pngFile, SIGNATURE } from './png-file.ts';

/** Lines as an encoder packs them: each with a filter of its own. */
const filtered = (
  width: number,
  height: number,
  samples: number,
  at: (x: number, y: number, sample: number) => number,
): Uint8Array => {
  const value = (x: number, y: number, sample: number): number => (x < 0 || y < 0 ? 0 : at(x, y, sample));
  const closest = (a: number, b: number, c: number): number => {
    const p = a + b - c;
    return [a, b, c].reduce((best, one) => (Math.abs(p - one) < Math.abs(p - best) ? one : best), a);
  };
  const lines: number[] = [];
  for (let y = 0; y < height; y += 1) {
    lines.push(y % 5);
    for (let x = 0; x < width; x += 1)
      for (let n = 0; n < samples; n += 1) {
        const [a, b, c] = [
          value(x - 1, y, n),
          value(x, y - 1, n),
          x > 0 && y > 0 ? value(x - 1, y - 1, n) : 0,
        ];
        const by = [0, a, b, (a + b) >> 1, closest(a, b, c)][y % 5] ?? 0;
        lines.push((value(x, y, n) - by) & 0xff);
      }
  }
  return Uint8Array.from(lines);
};

test('each block has its mean brightness, whatever the filter of its lines and the samples of its pixels', () => {
  const [width, height] = [21, 19];
  const at = (x: number, y: number, n: number): number => (x * 31 + y * 17 + n * 53) % 256;
  for (const [colour, samples] of [
    [0, 1],
    [2, 3],
    [4, 2],
    [6, 4],
  ] as const) {
    const png = bytesOf(
      SIGNATURE,
      ihdr(width, height, 8, colour),
      chunk('IDAT', deflateSync(filtered(width, height, samples, at))),
      IEND,
    );
    const [white, black] = pngLumaOf(png) ?? [];
    expect(white).toMatchObject({ across: 3, down: 3, width: width / 8, height: height / 8 });
    for (let row = 0; row < 3; row += 1)
      for (let column = 0; column < 3; column += 1) {
        let [onWhite, onBlack, count] = [0, 0, 0];
        for (let y = row * 8; y < Math.min(height, row * 8 + 8); y += 1)
          for (let x = column * 8; x < Math.min(width, column * 8 + 8); x += 1) {
            const level =
              samples < 3 ? at(x, y, 0) : 0.299 * at(x, y, 0) + 0.587 * at(x, y, 1) + 0.114 * at(x, y, 2);
            const alpha = samples % 2 === 0 ? at(x, y, samples - 1) / 255 : 1;
            onBlack += level * alpha;
            onWhite += level * alpha + 255 * (1 - alpha);
            count += 1;
          }
        expect(white?.levels[row * 3 + column]).toBe(Math.round(onWhite / count));
        expect(black?.levels[row * 3 + column]).toBe(Math.round(onBlack / count));
      }
  }
});

test('what is see-through is told from what is white, and from what is black', () => {
  const one = (colour: number, alpha: number): Uint8Array =>
    pngFile({ width: 32, height: 32, pixel: () => [colour, colour, colour, alpha] });
  const uncut = { covers: [], cut: UNCUT };
  const [clear, white, black] = [one(0, 0), one(255, 255), one(0, 255)];
  for (const [of, is] of [
    [clear, white],
    [clear, black],
    [white, clear],
    [black, clear],
    [clear, jpegFile({ width: 32, height: 32, level: () => 255 })],
  ] as const)
    expect(showsTheCut(of, is, uncut)).toBe(false);
  expect(showsTheCut(clear, one(90, 0), uncut)).toBe(true);
  expect(showsTheCut(white, jpegFile({ width: 32, height: 32, level: () => 250 }), uncut)).toBe(true);
});

test('whatever bytes change in a PNG, its brightness is read or it is not, and nothing runs on', () => {
  const png = pngFile({ width: 30, height: 20, pixel: (x, y) => [x * 8, y * 12, 90, 255 - x] });
  const changes = fc.array(fc.record({ at: fc.nat(png.length - 1), to: fc.nat(255) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(changes, fc.nat(png.length), (all, length) => {
      const bytes = Uint8Array.from(png).slice(0, length);
      for (const { at, to } of all) if (at < bytes.length) bytes[at] = to;
      const [white] = pngLumaOf(bytes) ?? [];
      if (white !== undefined) expect(white.levels.length).toBe(white.across * white.down);
    }),
    { numRuns: 500 },
  );
});
