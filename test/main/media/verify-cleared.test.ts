import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { bytesOf, JFIF, jpegFile, segment } from './jpeg-file.ts';
import { exif, GPS, iptc, MAKE, tiff, xmp } from './metadata.ts';
import { chunk, IEND, ihdr, pngFile, SIGNATURE } from './png-file.ts';

const jpegWith = (...segments: readonly Uint8Array[]): Uint8Array =>
  jpegFile({ width: 24, height: 16, segments: [JFIF, ...segments] });
const pngWith = (...chunks: readonly Uint8Array[]): Uint8Array => pngFile({ width: 6, height: 4, chunks });

test('a picture of nothing but pixels passes, with its type and size', () => {
  expect(verifyCleared(jpegWith())).toEqual({ ok: true, type: 'image/jpeg', width: 24, height: 16 });
  expect(verifyCleared(pngWith(chunk('sRGB', 0)))).toEqual({
    ok: true,
    type: 'image/png',
    width: 6,
    height: 4,
  });
});

test.each<[string, Uint8Array]>([
  ['EXIF', exif({ ...MAKE, ...GPS })],
  ['XMP', xmp('exif:GPSLatitude="1"')],
  ['IPTC', iptc({ 90: 'Sampleville' })],
  ['a comment', segment(0xfe, 'hello')],
  ['a colour profile', segment(0xe2, 'ICC_PROFILE\0', [1, 1])],
  ['a second JFIF header', JFIF],
  ['a preview', segment(0xe0, 'JFXX\0', [0x10])],
  ['a segment nobody knows', segment(0xef, 'x')],
  ['tables without end', bytesOf(...Array.from({ length: 40 }, () => segment(0xdb, 'x'.repeat(200))))],
  ['a second frame', segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])],
])('a JPEG with %s is refused', (_what, extra) => {
  expect(verifyCleared(jpegWith(extra)).ok).toBe(false);
});

test('a JFIF header with a preview or words in it is refused', () => {
  const preview = segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 1, 1], [9, 9, 9]);
  expect(verifyCleared(jpegFile({ width: 8, height: 8, segments: [preview] })).ok).toBe(false);
});

test.each<[string, Uint8Array]>([
  ['a text', chunk('tEXt', 'Author\0Imogen Sample')],
  ['EXIF', chunk('eXIf', tiff(GPS))],
  ['a time', chunk('tIME', [7, 234, 9, 18, 14, 5, 0])],
  ['a colour profile', chunk('iCCP', 'x\0\0', deflateSync('profile'))],
  ['a chunk nobody knows', chunk('hiDe', 'x')],
  ['words in a chunk of pixels', chunk('sRGB', 'hello')],
  ['a second header', ihdr(6, 4)],
])('a PNG with %s is refused', (_what, extra) => {
  expect(verifyCleared(pngWith(extra)).ok).toBe(false);
});

test('anything behind the picture is refused, a single byte too', () => {
  expect(verifyCleared(jpegFile({ width: 8, height: 8, trailing: new Uint8Array(1) })).ok).toBe(false);
  expect(verifyCleared(pngFile({ width: 4, height: 4, trailing: new Uint8Array(1) })).ok).toBe(false);
});

test('words behind the packed pixels of a PNG are refused', () => {
  const lines = new Uint8Array(2 * (1 + 2 * 4));
  const packed = deflateSync(lines);
  const whole = bytesOf(SIGNATURE, ihdr(2, 2), chunk('IDAT', packed), IEND);
  expect(verifyCleared(whole).ok).toBe(true);
  const more = bytesOf(SIGNATURE, ihdr(2, 2), chunk('IDAT', packed, 'secret'), IEND);
  expect(verifyCleared(more).ok).toBe(false);
  const longer = bytesOf(SIGNATURE, ihdr(2, 2), chunk('IDAT', deflateSync(bytesOf(lines, 'secret'))), IEND);
  expect(verifyCleared(longer).ok).toBe(false);
});

test('a PNG that unpacks to far more than its size says is refused without being unpacked', () => {
  const bomb = bytesOf(SIGNATURE, ihdr(2, 2), chunk('IDAT', deflateSync(new Uint8Array(50_000_000))), IEND);
  expect(verifyCleared(bomb).ok).toBe(false);
  const huge = bytesOf(SIGNATURE, ihdr(60_000, 60_000), chunk('IDAT', deflateSync(new Uint8Array(10))), IEND);
  expect(verifyCleared(huge).ok).toBe(false);
});

test('a cut, interlaced or damaged picture, and what is none, is refused', () => {
  const png = pngWith();
  expect(verifyCleared(png.subarray(0, -4)).ok).toBe(false);
  expect(verifyCleared(jpegWith().subarray(0, -2)).ok).toBe(false);
  expect(
    verifyCleared(
      bytesOf(SIGNATURE, ihdr(2, 2, 8, 6, 1), chunk('IDAT', deflateSync(new Uint8Array(18))), IEND),
    ).ok,
  ).toBe(false);
  expect(verifyCleared(bytesOf('GIF89a')).ok).toBe(false);
  expect(verifyCleared(new Uint8Array()).ok).toBe(false);
});
