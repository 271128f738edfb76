import type { Pixels } from './decode.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (TABLE[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
};

const chunk = (type: string, body: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(body.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length);
  for (let at = 0; at < 4; at += 1) whole[4 + at] = type.charCodeAt(at);
  whole.set(body, 8);
  view.setUint32(body.length + 8, crc32(whole.subarray(4, body.length + 8)));
  return whole;
};

const packed = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')),
    ).arrayBuffer(),
  );

const LONGEST = 65_535;

/** Bytes as a zlib stream that packs nothing. Source: RFC 1950 and 1951. */
const unpacked = (bytes: Uint8Array): Uint8Array => {
  const parts = Math.ceil(bytes.length / LONGEST);
  const whole = new Uint8Array(2 + parts * 5 + bytes.length + 4);
  const view = new DataView(whole.buffer);
  whole.set([0x78, 0x01]);
  let at = 2;
  let low = 1;
  let high = 0;
  for (let from = 0; from < bytes.length; from += LONGEST) {
    const part = bytes.subarray(from, from + LONGEST);
    whole[at] = from + LONGEST >= bytes.length ? 1 : 0;
    view.setUint16(at + 1, part.length, true);
    view.setUint16(at + 3, ~part.length & 0xffff, true);
    whole.set(part, at + 5);
    at += 5 + part.length;
    // The sums stay whole numbers for 5,552 bytes; they are taken down after each.
    for (let start = 0; start < part.length; start += 5_552) {
      const end = Math.min(start + 5_552, part.length);
      for (let one = start; one < end; one += 1) {
        low += part[one] as number;
        high += low;
      }
      low %= 65_521;
      high %= 65_521;
    }
  }
  view.setUint32(at, high * 65_536 + low);
  return whole;
};

const header = ({ width, height }: Pixels): Uint8Array => {
  const body = new Uint8Array(13);
  new DataView(body.buffer).setUint32(0, width);
  new DataView(body.buffer).setUint32(4, height);
  body.set([8, 6], 8);
  return body;
};

/** Each line begins with a byte that says its numbers are as they are. */
const lines = ({ data, width, height }: Pixels): Uint8Array => {
  const length = width * 4;
  const whole = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y += 1)
    whole.set(data.subarray(y * length, (y + 1) * length), y * (length + 1) + 1);
  return whole;
};

/** Pixels as a PNG with their ICC profile. Source: W3C PNG. */
export const pngOf = async (pixels: Pixels, profile: Uint8Array): Promise<Blob> => {
  const colours = await packed(new Uint8Array(profile));
  const named = new Uint8Array(3 + colours.length);
  // A name, its end, and how the profile is packed.
  named.set([0x70, 0, 0]);
  named.set(colours, 3);
  return new Blob(
    [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header(pixels)),
      chunk('iCCP', named),
      chunk('IDAT', unpacked(lines(pixels)) as Uint8Array<ArrayBuffer>),
      chunk('IEND', new Uint8Array()),
    ],
    { type: 'image/png' },
  );
};
