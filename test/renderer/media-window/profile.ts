/** An ICC profile made by hand: Display P3. Numbers: its colorants adapted to D50, and sRGB's curve. Source: ICC.1:2010. */
import { bytesOf } from '../../main/media/jpeg-file.ts';

const u32 = (value: number): readonly number[] => [
  (value >>> 24) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];
const fixed = (value: number): readonly number[] => u32(Math.round(value * 65_536) >>> 0);
const xyz = (...values: readonly number[]): Uint8Array => bytesOf('XYZ ', u32(0), ...values.map(fixed));
const CURVE = bytesOf(
  'para',
  u32(0),
  [0, 3, 0, 0],
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
);
const TEXT = bytesOf('mluc', u32(0), u32(1), u32(12), 'enUS', u32(4), u32(28), [0, 0x50, 0, 0x33]);

const TAGS: readonly (readonly [string, Uint8Array])[] = [
  ['desc', TEXT],
  ['cprt', TEXT],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['rXYZ', xyz(0.51512, 0.2412, -0.00105)],
  ['gXYZ', xyz(0.29198, 0.69225, 0.04189)],
  ['bXYZ', xyz(0.1571, 0.06657, 0.78407)],
  ['rTRC', CURVE],
  ['gTRC', CURVE],
  ['bTRC', CURVE],
];

export const displayP3 = (): Uint8Array => {
  let at = 128 + 4 + TAGS.length * 12;
  const table = TAGS.map(([name, content]) => {
    const entry = bytesOf(name, u32(at), u32(content.length));
    at += content.length;
    return entry;
  });
  const header = bytesOf(
    u32(at),
    u32(0),
    u32(0x0430_0000),
    'mntrRGB XYZ ',
    Array.from({ length: 12 }, () => 0),
    'acsp',
    Array.from({ length: 28 }, () => 0),
    [0.9642, 1, 0.8249].flatMap(fixed),
    Array.from({ length: 48 }, () => 0),
  );
  return bytesOf(header, u32(TAGS.length), ...table, ...TAGS.map(([, content]) => content));
};
