import { type Fields, fieldsOf } from './fields.ts';
import { joined, u16s, u32s, u8s } from './make-box.ts';
import { BrokenVideo, need } from './source.ts';

const STREAM = 3;
const DECODER = 4;
const SETUP = 5;
const SYNC = 6;

/** AAC and MP3, MPEG-4 Visual, as their number in the decoder’s description. Source: mp4ra.org, object types. */
const SOUNDS = new Set([0x40, 0x66, 0x67, 0x68, 0x69, 0x6b]);
const PICTURES = new Set([0x20]);

/** Longest setup of a decoder: MPEG-4 Visual has about fifty bytes, AAC at most a few dozen. */
const LONGEST = 512;

interface Descriptor {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** A descriptor, its length in up to four groups of seven bits. Source: ISO/IEC 14496-1, 8.3.3. */
const descriptorAt = (fields: Fields, from: number): Descriptor => {
  const tag = fields.u8(from);
  let at = from + 1;
  let length = 0;
  for (let index = 0; index < 4; index += 1) {
    const byte = fields.u8(at);
    at += 1;
    length = length * 128 + (byte & 0x7f);
    if (byte < 0x80) break;
  }
  need(at + length <= fields.length, 'A description is longer than its box');
  return { tag, start: at, end: at + length };
};

const descriptor = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = joined(...parts);
  const { length } = content;
  return joined(
    [
      tag,
      0x80 | (length >> 21),
      0x80 | ((length >> 14) & 0x7f),
      0x80 | ((length >> 7) & 0x7f),
      length & 0x7f,
    ],
    content,
  );
};

/** Text between MPEG-4 Visual’s start codes is blanked in place: nobody’s decoder needs it. */
export const blankUserData = (bytes: Uint8Array): void => {
  const isCode = (at: number): boolean => bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 1;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (!isCode(at) || bytes[at + 3] !== 0xb2) continue;
    at += 4;
    while (at < bytes.length && !isCode(at)) {
      bytes[at] = 0x20;
      at += 1;
    }
    at -= 1;
  }
};

/** What decodes MPEG-4’s sound or picture: the description written anew, with numbers and the decoder’s own setup. */
export const bareEsds = (box: Uint8Array, of: 'sound' | 'picture'): Uint8Array => {
  const fields = fieldsOf(box, { start: 0, end: box.length });
  const stream = descriptorAt(fields, 4);
  need(stream.tag === STREAM, 'A description does not begin as one');
  const flags = fields.u8(stream.start + 2);
  if ((flags & 0x40) !== 0) throw new BrokenVideo('rare', 'The sound lies at another address');
  const decoder = descriptorAt(
    fields,
    stream.start + 3 + ((flags & 0x80) === 0 ? 0 : 2) + ((flags & 0x20) === 0 ? 0 : 2),
  );
  need(decoder.tag === DECODER && decoder.end <= stream.end, 'A description names no decoder');
  if (!(of === 'sound' ? SOUNDS : PICTURES).has(fields.u8(decoder.start)))
    throw new BrokenVideo('rare', 'A rare kind of MPEG-4');
  const hasSetup = decoder.start + 13 < decoder.end;
  const setup = hasSetup ? descriptorAt(fields, decoder.start + 13) : null;
  need(
    setup === null || (setup.tag === SETUP && setup.end - setup.start <= LONGEST),
    'A decoder’s setup is no setup',
  );
  const own = setup === null ? null : fields.bytes(setup.start, setup.end - setup.start).slice();
  if (own !== null && of === 'picture') blankUserData(own);
  return joined(
    u32s(0),
    descriptor(
      STREAM,
      u16s(0),
      u8s(0),
      descriptor(DECODER, fields.bytes(decoder.start, 13), ...(own === null ? [] : [descriptor(SETUP, own)])),
      descriptor(SYNC, u8s(2)),
    ),
  );
};
