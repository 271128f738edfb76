/** HEICs put together from one small photo: its packed pixels, and whatever lies beside them. */
import { type Part, bytesOf } from './jpeg-file.ts';

const u16 = (value: number): readonly number[] => [value >> 8, value & 0xff];
const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];

export const box = (type: string, ...content: readonly Part[]): Uint8Array => {
  const body = bytesOf(...content);
  return bytesOf(u32(body.length + 8), type, body);
};
const full = (type: string, version: number, ...content: readonly Part[]): Uint8Array =>
  box(type, [version, 0, 0, 0], ...content);

/** How the decoder is set up, and the pixels: 128 × 64, four corners, white, light, black, dark, clockwise from the top left. */
const SET_UP = new Uint8Array(
  Buffer.from(
    'AAAAc2h2Y0MBBAgAAAAAAAAAAAAe8AD8/Pj4AAAPAyAAAQAXQAEMAf//BAgAAAMAn/gAAAMAAB66AkAhAAEAJ0IBAQQIAAADAJ/4AAADAAAewECBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQA==',
    'base64',
  ),
);
const PIXELS = new Uint8Array(
  Buffer.from(
    'AAAApygBrhPAxvaI6/X/7fNMbZ//+aSuL6OjZ90J9uLHbGGZjVOcpdi7xISukX2IO8LoLa/rXM840zsEhwGLXG0tv8KJWRAhmZUucuh4pdVm96p3vSvRrgwtdpGitr0OklwnTOc4OcXMI7DBzh2VOLgym4dnxByWAJ9l/T0JbdntPMUx3//3mxy9bJfWUSPcpS9FUCymXye1LONHAW/+zzKLhF6dn/+ITMKA',
    'base64',
  ),
);

export interface HeicOptions {
  /** The size it says; the pixels' own where left out. */
  readonly width?: number;
  readonly height?: number;
  /** Properties behind those of the pixels, as `irot`. */
  readonly properties?: readonly Uint8Array[];
  /** EXIF from the TIFF's header on. */
  readonly exif?: Uint8Array;
  readonly xmp?: string;
}

/** Turned by so many quarters, anticlockwise. */
export const irot = (quarters: number): Uint8Array => box('irot', quarters);
/** Colours by number. 12, 13: Display P3. */
export const nclx = (primaries: number, transfer: number): Uint8Array =>
  box('colr', 'nclx', u16(primaries), u16(transfer), u16(6), 0x80);
export const iccProfile = (profile: Uint8Array): Uint8Array => box('colr', 'prof', profile);

const item = (id: number, type: string, rest = ''): Uint8Array =>
  full('infe', 2, u16(id), u16(0), type, 0, rest);

export const heicFile = ({
  width = 128,
  height = 64,
  properties = [],
  exif,
  xmp,
}: HeicOptions = {}): Uint8Array => {
  const items: { readonly named: Uint8Array; readonly content: Uint8Array }[] = [
    { named: item(1, 'hvc1'), content: PIXELS },
  ];
  if (exif !== undefined) items.push({ named: item(2, 'Exif'), content: bytesOf(u32(6), 'Exif\0\0', exif) });
  if (xmp !== undefined)
    items.push({ named: item(3, 'mime', 'application/rdf+xml\0'), content: bytesOf(xmp) });
  const numbers = [0x81, 2, ...properties.map((_, index) => 0x83 + index)];
  const opening = box('ftyp', 'heic', u32(0), 'mif1heic');
  const meta = (from: number): Uint8Array => {
    let at = from;
    const places = items.map(({ named, content }) => {
      const place = bytesOf(named.subarray(12, 14), u16(0), u16(1), u32(at), u32(content.length));
      at += content.length;
      return place;
    });
    return full(
      'meta',
      0,
      full('hdlr', 0, u32(0), 'pict', u32(0), u32(0), u32(0), 0),
      full('pitm', 0, u16(1)),
      full('iloc', 0, [0x44, 0], u16(items.length), ...places),
      full('iinf', 0, u16(items.length), ...items.map(({ named }) => named)),
      ...(items.length > 1
        ? [
            full(
              'iref',
              0,
              ...items.slice(1).map(({ named }) => box('cdsc', named.subarray(12, 14), u16(1), u16(1))),
            ),
          ]
        : []),
      box(
        'iprp',
        box('ipco', SET_UP, full('ispe', 0, u32(width), u32(height)), ...properties),
        full('ipma', 0, u32(1), u16(1), numbers.length, numbers),
      ),
    );
  };
  const from = opening.length + meta(0).length + 8;
  return bytesOf(opening, meta(from), box('mdat', ...items.map(({ content }) => content)));
};
