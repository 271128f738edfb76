/** Metadata as cameras and picture programs write it, about invented people and places. */
import { bytesOf, segment } from './jpeg-file.ts';

type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'short'; readonly value: number }
  | { readonly kind: 'ratios'; readonly values: readonly number[] }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }
  /** Of TIFF's kind with that number, so many, as they lie in the file. */
  | { readonly kind: 'packed'; readonly type: number; readonly count: number; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly fields: Fields };
/** Tag number → value. */
export type Fields = Readonly<Record<number, Value>>;

const le16 = (value: number): readonly number[] => [value & 0xff, value >> 8];
const le32 = (value: number): readonly number[] => [...le16(value & 0xffff), ...le16(value >>> 16)];

const content = (value: Exclude<Value, { kind: 'folder' }>): readonly [number, number, Uint8Array] => {
  switch (value.kind) {
    case 'text':
      return [2, value.text.length + 1, bytesOf(value.text, 0)];
    case 'short':
      return [3, 1, bytesOf(le16(value.value), 0, 0)];
    case 'bytes':
      return [7, value.bytes.length, bytesOf(value.bytes)];
    case 'packed':
      return [value.type, value.count, value.bytes];
    case 'ratios':
      return [
        5,
        value.values.length,
        bytesOf(...value.values.flatMap((one) => [le32(Math.round(one * 100)), le32(100)])),
      ];
  }
};

/** One IFD at an offset of the TIFF, with all it points to behind it. */
const folder = (fields: Fields, at: number): Uint8Array => {
  const tags = Object.keys(fields)
    .map(Number)
    .sort((a, b) => a - b);
  let rest = new Uint8Array();
  const behind = at + 2 + tags.length * 12 + 4;
  const entries = tags.map((tag) => {
    const value = fields[tag] as Value;
    if (value.kind === 'folder') {
      const start = behind + rest.length;
      rest = bytesOf(rest, folder(value.fields, start)) as Uint8Array<ArrayBuffer>;
      return bytesOf(le16(tag), le16(4), le32(1), le32(start));
    }
    const [type, count, body] = content(value);
    if (body.length <= 4)
      return bytesOf(
        le16(tag),
        le16(type),
        le32(count),
        body,
        Array.from({ length: 4 - body.length }, () => 0),
      );
    const start = behind + rest.length;
    rest = bytesOf(rest, body) as Uint8Array<ArrayBuffer>;
    return bytesOf(le16(tag), le16(type), le32(count), le32(start));
  });
  return bytesOf(le16(tags.length), ...entries, le32(0), rest);
};

export const tiff = (fields: Fields): Uint8Array => bytesOf('II', le16(42), le32(8), folder(fields, 8));

const text = (words: string): Value => ({ kind: 'text', text: words });
export const MAKE: Fields = { 0x010f: text('Inventa'), 0x0110: text('Snapper 3') };
export const orientation = (value: number): Fields => ({ 0x0112: { kind: 'short', value } });
export const DATE: Fields = { 0x0132: text('2026:09:18 14:05:00') };
export const ARTIST: Fields = { 0x013b: text('Imogen Sample') };
export const DESCRIPTION: Fields = { 0x010e: text('Third graders at the fair') };
export const MAKER_NOTE: Fields = {
  0x8769: { kind: 'folder', fields: { 0x927c: { kind: 'bytes', bytes: [1, 2, 3, 4, 5, 6, 7, 8] } } },
};
export const GPS: Fields = {
  0x8825: {
    kind: 'folder',
    fields: {
      1: text('N'),
      2: { kind: 'ratios', values: [44, 50, 27] },
      3: text('W'),
      4: { kind: 'ratios', values: [93, 17, 53] },
    },
  },
};

export const exif = (fields: Fields): Uint8Array => segment(0xe1, 'Exif\0\0', tiff(fields));

export const xmpPacket = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${properties}/></rdf:RDF></x:xmpmeta>`;

export const xmp = (properties: string): Uint8Array =>
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmpPacket(properties));

/** IPTC's fields alone: number of the field in record 2 → text. */
export const iptcFields = (fields: Readonly<Record<number, string>>): Uint8Array =>
  bytesOf(
    ...Object.entries(fields).flatMap(([field, words]) => [
      [0x1c, 2, Number(field)],
      [0, words.length],
      words,
    ]),
  );

/** Photoshop's segment with IPTC fields: number of the field in record 2 → text. */
export const iptc = (fields: Readonly<Record<number, string>>): Uint8Array => {
  const body = iptcFields(fields);
  return segment(
    0xed,
    'Photoshop 3.0\0',
    '8BIM',
    [4, 4],
    [0, 0],
    [0, 0, body.length >> 8, body.length & 0xff],
    body,
    body.length % 2 === 0 ? [] : [0],
  );
};
