import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeader } from '../../../main/media/read-header.ts';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { whatItCarried } from '../../../main/media/what-it-carried.ts';
import { bytesOf, frame, JFIF, jpegFile, segment } from './jpeg-file.ts';
import { exif, GPS, iptc, MAKE, orientation, tiff, xmp } from './metadata.ts';
import { chunk, IEND, ihdr, pngFile, SIGNATURE } from './png-file.ts';

const why = (bytes: Uint8Array, name = 'file'): string => {
  const header = readHeader(bytes, name);
  return header.ok ? 'taken' : header.why;
};

test('a JPEG and a PNG are read by their content, whatever their names say', () => {
  const jpeg = readHeader(jpegFile({ width: 40, height: 24 }), 'picture.png');
  expect(jpeg).toEqual({ ok: true, type: 'image/jpeg', width: 40, height: 24 });
  const png = readHeader(pngFile({ width: 3, height: 5 }), 'picture.jpg');
  expect(png).toEqual({ ok: true, type: 'image/png', width: 3, height: 5 });
});

test('a small preview inside the metadata is not taken for the picture', () => {
  const preview = segment(0xe1, 'Exif\0\0', jpegFile({ width: 8, height: 8 }));
  const bytes = jpegFile({ width: 64, height: 32, segments: [preview] });
  expect(readHeader(bytes, 'a.jpg')).toMatchObject({ width: 64, height: 32 });
});

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(), /^This file is empty/],
  [
    'a HEIC photo',
    bytesOf([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
    /HEIC photo.*Most Compatible/,
  ],
  ['an AVIF picture', bytesOf([0, 0, 0, 24], 'ftypavif'), /AVIF/],
  ['a WebP picture', bytesOf('RIFF', [9, 9, 9, 9], 'WEBPVP8 '), /WebP.*Save it as JPEG or PNG/],
  ['a GIF', bytesOf('GIF89a', [1, 0, 1, 0]), /^This is a GIF/],
  ['a TIFF', tiff(MAKE), /TIFF/],
  ['a raw file', bytesOf('II*\0', [16, 0, 0, 0], 'CR', [2, 0]), /raw file.*Export it as JPEG/],
  ['a BMP', bytesOf('BM', [70, 0, 0, 0, 0, 0, 0, 0, 54]), /BMP/],
  ['an SVG', bytesOf('<?xml version="1.0"?>\n<svg xmlns="x">'), /SVG.*Export it as PNG/],
  ['a JPEG XL', bytesOf([0xff, 0x0a, 1, 2]), /JPEG XL/],
  ['a JPEG 2000', bytesOf([0, 0, 0, 12], 'jP  \r\n'), /JPEG 2000/],
  ['a Photoshop document', bytesOf('8BPS', [0, 1]), /Photoshop/],
  ['a PDF', bytesOf('%PDF-1.7\n'), /PDF.*Export the page/],
  ['an MP4', bytesOf([0, 0, 0, 32], 'ftypisom'), /^This is a video/],
  ['a QuickTime film', bytesOf([0, 0, 0, 20], 'ftypqt  '), /^This is a video/],
  ['a WebM', bytesOf([0x1a, 0x45, 0xdf, 0xa3, 1]), /^This is a video/],
  ['an AVI', bytesOf('RIFF', [9, 9, 9, 9], 'AVI LIST'), /^This is a video/],
  ['a recording', bytesOf('ID3', [3, 0]), /sound recording/],
  ['an office document', bytesOf('PK\x03\x04', [20, 0]), /office document/],
  ['a web page', bytesOf('<!DOCTYPE html><html>'), /web page.*Save image as/],
  ['a text', bytesOf('BMX club meets on Friday'), /^This is a text/],
  ['bytes of no meaning', bytesOf([1, 2, 3, 0, 5]), /^This is no picture that Hallpass knows/],
])('%s is named, with what to do', (_what, bytes, expected) => {
  expect(why(bytes)).toMatch(expected);
});

test('a file whose name promises a picture it is not is told so', () => {
  const heic = bytesOf([0, 0, 0, 24], 'ftypheic');
  expect(why(heic, 'IMG_0001.JPG')).toMatch(
    /^The name ends in \.JPG, but the content is something else\. .*HEIC/,
  );
});

test('a picture of 200 megapixels is refused by its header, with its size', () => {
  const jpeg = bytesOf([0xff, 0xd8], JFIF, frame(20_000, 10_000));
  expect(why(jpeg)).toMatch(/20,000 × 10,000 pixels, 200 megapixels.*up to 100/);
  const png = bytesOf(SIGNATURE, ihdr(20_000, 10_000));
  expect(why(png)).toMatch(/20,000 × 10,000 pixels, 200 megapixels.*up to 100/);
});

test('a picture of just 100 megapixels is not refused for its size', () => {
  expect(readHeader(bytesOf([0xff, 0xd8], frame(10_000, 10_000), [0xff, 0xd9]), 'a').ok).toBe(true);
});

test('a PNG that claims more pixels than a number holds is refused for its size', () => {
  expect(why(bytesOf(SIGNATURE, ihdr(0xffff_ffff, 0xffff_ffff), IEND))).toMatch(/megapixels/);
});

test('a picture cut off anywhere is refused', () => {
  const jpeg = jpegFile({ width: 64, height: 64, segments: [JFIF, exif(MAKE)] });
  for (let length = 3; length < jpeg.length; length += 1)
    expect(why(jpeg.subarray(0, length))).toMatch(/cut off/);
  const png = pngFile({ width: 9, height: 9 });
  for (let length = 8; length < png.length; length += 1)
    expect(why(png.subarray(0, length))).toMatch(/cut off/);
});

test('a picture of no width or height is damaged', () => {
  expect(why(bytesOf([0xff, 0xd8], frame(0, 10), [0xff, 0xd9]))).toMatch(/damaged/);
  expect(why(bytesOf(SIGNATURE, ihdr(10, 0), IEND))).toMatch(/damaged/);
});

test('a JPEG with rubbish between its segments, or without a picture, is damaged', () => {
  expect(why(bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 1, 7, 7]))).toMatch(/damaged/);
  expect(why(bytesOf([0xff, 0xd8], JFIF, [0xff, 0xd9]))).toMatch(/damaged/);
});

test('a PNG with a flipped bit, or without pixels, is damaged', () => {
  const png = pngFile({ width: 9, height: 9 });
  png[60] = (png[60] ?? 0) ^ 1;
  expect(why(png)).toMatch(/damaged/);
  expect(why(bytesOf(SIGNATURE, ihdr(4, 4), IEND))).toMatch(/damaged/);
});

test('rare kinds of JPEG are refused by name', () => {
  for (const [marker, precision] of [
    [0xc3, 8],
    [0xc9, 8],
    [0xc1, 12],
  ] as const) {
    const bytes = bytesOf([0xff, 0xd8], frame(8, 8, marker, precision), [0xff, 0xd9]);
    expect(why(bytes)).toMatch(/rare kind of JPEG/);
  }
});

test('an animated PNG is refused, and why', () => {
  const bytes = pngFile({ width: 4, height: 4, chunks: [chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])] });
  expect(why(bytes)).toMatch(/animated.*first frame/);
});

const WHOLE = [
  jpegFile({
    width: 24,
    height: 16,
    segments: [
      JFIF,
      exif({ ...MAKE, ...GPS, ...orientation(6) }),
      xmp('dc:title="x"'),
      iptc({ 120: 'A caption' }),
    ],
    trailing: bytesOf('rest'),
  }),
  pngFile({
    width: 5,
    height: 4,
    chunks: [chunk('tEXt', 'Author\0Imogen Sample'), chunk('eXIf', tiff({ ...MAKE, ...GPS }))],
  }),
];

/** Reads bytes every way there is. A reader that ran on would stop the test at its time. */
const readAll = (bytes: Uint8Array): void => {
  const header = readHeader(bytes, 'fuzz.jpg');
  if (!header.ok) expect(header.why.length).toBeGreaterThan(20);
  expect(Array.isArray(whatItCarried(bytes, 'image/jpeg'))).toBe(true);
  expect(Array.isArray(whatItCarried(bytes, 'image/png'))).toBe(true);
  expect(typeof verifyCleared(bytes).ok).toBe('boolean');
};

test('no bytes make a reader throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n'),
      (bytes, opening) => readAll(bytesOf(opening, bytes)),
    ),
    { numRuns: 2_000 },
  );
});

test('no damage to a picture makes a reader throw', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...WHOLE), changes, fc.nat(), (whole, edits, cut) => {
      const bytes = whole.slice(0, cut % 3 === 0 ? cut % whole.length : whole.length);
      for (const [at, value] of edits) if (bytes.length > 0) bytes[at % bytes.length] = value;
      readAll(bytes);
    }),
    { numRuns: 3_000 },
  );
});
