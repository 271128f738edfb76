/** Small true JPEGs, made by hand: a grey picture of flat 8 × 8 blocks, with whatever segments a test puts in. */

/** Text is Latin-1. */
export type Part = string | number | readonly number[] | Uint8Array;

export const bytesOf = (...parts: readonly Part[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string'
          ? Buffer.from(part, 'latin1')
          : typeof part === 'number'
            ? Buffer.from([part])
            : Buffer.from(part as Uint8Array),
      ),
    ),
  );

const u16 = (value: number): readonly number[] => [value >> 8, value & 0xff];

export const segment = (marker: number, ...content: readonly Part[]): Uint8Array => {
  const body = bytesOf(...content);
  return bytesOf(0xff, marker, u16(body.length + 2), body);
};

export const JFIF = segment(0xe0, 'JFIF\0', [1, 1, 0], u16(1), u16(1), [0, 0]);
export const frame = (width: number, height: number, marker = 0xc0, precision = 8): Uint8Array =>
  segment(marker, precision, u16(height), u16(width), [1, 1, 0x11, 0]);
const QUANTISATION = segment(
  0xdb,
  0,
  Array.from({ length: 64 }, () => 8),
);
/** DC: twelve sizes, each a code of four bits. AC: one code, end of block. */
const DC = segment(
  0xc4,
  0x00,
  [0, 0, 0, 12, ...Array.from({ length: 12 }, () => 0)],
  Array.from({ length: 12 }, (_, size) => size),
);
const AC = segment(0xc4, 0x10, [1, ...Array.from({ length: 15 }, () => 0)], [0]);
const SCAN = segment(0xda, [1, 1, 0x00, 0, 63, 0]);

/** Packs blocks of one brightness each (0 to 255), row by row. */
const scanOf = (levels: readonly number[]): Uint8Array => {
  let bits = '';
  let before = 0;
  for (const level of levels) {
    const dc = level - 128;
    const step = dc - before;
    before = dc;
    const size = step === 0 ? 0 : Math.floor(Math.log2(Math.abs(step))) + 1;
    bits += size.toString(2).padStart(4, '0');
    if (size > 0) bits += (step > 0 ? step : step + 2 ** size - 1).toString(2).padStart(size, '0');
    bits += '0';
  }
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  const packed: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8), 2);
    packed.push(byte, ...(byte === 0xff ? [0] : []));
  }
  return new Uint8Array(packed);
};

export interface JpegOptions {
  readonly width: number;
  readonly height: number;
  /** Brightness of the block in that column and row; grey where left out. */
  readonly level?: (column: number, row: number) => number;
  /** Segments behind the start marker, JFIF's header among them. */
  readonly segments?: readonly Uint8Array[];
  readonly trailing?: Uint8Array;
}

export const jpegFile = ({
  width,
  height,
  level = () => 128,
  segments = [JFIF],
  trailing = new Uint8Array(),
}: JpegOptions): Uint8Array => {
  const levels: number[] = [];
  for (let row = 0; row < Math.ceil(height / 8); row += 1) {
    for (let column = 0; column < Math.ceil(width / 8); column += 1) levels.push(level(column, row));
  }
  return bytesOf(
    [0xff, 0xd8],
    ...segments,
    QUANTISATION,
    frame(width, height),
    DC,
    AC,
    SCAN,
    scanOf(levels),
    [0xff, 0xd9],
    trailing,
  );
};
