/** Small true TIFFs of one strip, with whatever fields a test puts in. */
import { bytesOf } from './jpeg-file.ts';
import { type Fields, tiff } from './metadata.ts';

const short = (value: number): Fields[number] => ({ kind: 'short', value });
const long = (value: number): Fields[number] => ({
  kind: 'packed',
  type: 4,
  count: 1,
  bytes: new Uint8Array([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24]),
});
const shorts = (...values: readonly number[]): Fields[number] => ({
  kind: 'packed',
  type: 3,
  count: values.length,
  bytes: new Uint8Array(values.flatMap((value) => [value & 0xff, value >> 8])),
});

/** A field of bytes: XMP is one. */
export const block = (content: Uint8Array, type = 7): Fields[number] => ({
  kind: 'packed',
  type,
  count: content.length,
  bytes: content,
});

export interface TiffOptions {
  readonly width: number;
  readonly height: number;
  readonly pixel?: (x: number, y: number) => readonly number[];
  readonly fields?: Fields;
  /** The strip as it is packed, and the number that says how. */
  readonly packed?: { readonly how: number; readonly of: (strip: Uint8Array) => Uint8Array };
}

export const tiffFile = ({
  width,
  height,
  pixel = () => [90, 120, 150],
  fields = {},
  packed = { how: 1, of: (strip) => strip },
}: TiffOptions): Uint8Array => {
  const strip = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) strip.set(pixel(x, y), (y * width + x) * 3);
  const data = packed.of(strip);
  const at = (offset: number): Uint8Array =>
    tiff({
      0x100: long(width),
      0x101: long(height),
      0x102: shorts(8, 8, 8),
      0x103: short(packed.how),
      0x106: short(2),
      0x111: long(offset),
      0x115: short(3),
      0x116: long(height),
      0x117: long(data.length),
      ...fields,
    });
  return bytesOf(at(at(0).length), data);
};
