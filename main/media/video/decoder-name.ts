import { fieldsOf } from './fields.ts';

const all = (bytes: Uint8Array): ReturnType<typeof fieldsOf> =>
  fieldsOf(bytes, { start: 0, end: bytes.length });
const hex = (value: number): string => value.toString(16).toUpperCase();
const two = (value: number): string => String(value).padStart(2, '0');

/** H.264's name for a browser, from its setup: profile, constraints, level. Source: RFC 6381, 3.3. */
export const avcName = (setup: Uint8Array): string => {
  const fields = all(setup);
  return `avc1.${[1, 2, 3].map((at) => hex(fields.u8(at)).padStart(2, '0')).join('')}`;
};

/** The bits of a number in the other order. */
const turned = (value: number): number => {
  let left = value;
  let result = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    result = result * 2 + (left % 2);
    left = Math.floor(left / 2);
  }
  return result;
};

/** H.265's name: profile, what it is compatible with, tier and level, constraints. Source: ISO/IEC 14496-15, Annex E.3. */
export const hevcName = (setup: Uint8Array): string => {
  const fields = all(setup);
  const first = fields.u8(1);
  const space = ['', 'A', 'B', 'C'][first >> 6] ?? '';
  const constraints = [6, 7, 8, 9, 10, 11].map((at) => fields.u8(at));
  while (constraints.at(-1) === 0) constraints.pop();
  const tier = (first & 0x20) === 0 ? 'L' : 'H';
  return [
    'hvc1',
    `${space}${first & 0x1f}`,
    hex(turned(fields.u32(2))),
    `${tier}${fields.u8(12)}`,
    ...constraints.map(hex),
  ].join('.');
};

/** VP9's name: profile, level, bits of a colour. Source: VP Codec ISO Media File Format Binding, 1.0. */
export const vp9Name = (setup: Uint8Array): string => {
  const fields = all(setup);
  return `vp09.${two(fields.u8(4))}.${two(fields.u8(5) || 10)}.${two(fields.u8(6) >> 4)}`;
};

/** AV1's name: profile, level and tier, bits of a colour. Source: AV1 in ISOBMFF, 5. */
export const av1Name = (setup: Uint8Array): string => {
  const fields = all(setup);
  const [level, rest] = [fields.u8(1), fields.u8(2)];
  const bits = (rest & 0x40) === 0 ? 8 : (rest & 0x20) === 0 ? 10 : 12;
  return `av01.${level >> 5}.${two(level & 0x1f)}${(rest & 0x80) === 0 ? 'M' : 'H'}.${two(bits)}`;
};
