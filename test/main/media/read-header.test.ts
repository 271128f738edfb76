import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareGif } from '../../../main/media/bare-gif.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { MAX_MOVING_BYTES } from '../../../main/media/refusals.ts';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { whatItCarried } from '../../../main/media/what-it-carried.ts';
import { gifComment, gifFile, gifLoop, gifXmp } from './gif-file.ts';
import { heicFile, iccProfile, irot } from './heic-file.ts';
import { bytesOf, frame, JFIF, jpegFile, segment } from './jpeg-file.ts';
import { type Fields, exif, GPS, iptc, MAKE, orientation, tiff, xmp, xmpPacket } from './metadata.ts';
import { chunk, IEND, ihdr, pngFile, SIGNATURE } from './png-file.ts';
import { tiffFile } from './tiff-file.ts';
import { movingWebp, riff, vp8l, vp8x, webpChunk, webpFile, webpFrame } from './webp-file.ts';

const edgeOf = (edge: number): Fields[number] => ({
  kind: 'packed',
  type: 4,
  count: 1,
  bytes: bytesOf([edge & 0xff, (edge >> 8) & 0xff, edge >> 16, 0]),
});

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
  ['an AVIF picture', bytesOf([0, 0, 0, 24], 'ftypavif'), /AVIF/],
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
  const film = bytesOf([0, 0, 0, 24], 'ftypisom');
  expect(why(film, 'IMG_0001.HEIC')).toMatch(
    /^The name ends in \.HEIC, but the content is something else\. This is a video/,
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

test.each<[string, Uint8Array, string, readonly [number, number]]>([
  ['a bare WebP', webpFile(), 'image/webp', [128, 64]],
  ['a WebP with the wide header', webpFile(0), 'image/webp', [128, 64]],
  ['a film made of WebP frames', movingWebp(), 'image/webp', [128, 64]],
  ['a GIF', gifFile({ width: 9, height: 7 }), 'image/gif', [9, 7]],
  ['a HEIC photo', heicFile(), 'image/heic', [128, 64]],
  ['a TIFF', tiffFile({ width: 6, height: 5 }), 'image/tiff', [6, 5]],
])('%s is read by its content, whatever its name says', (_what, bytes, type, [width, height]) => {
  expect(readHeader(bytes, 'picture.jpg')).toMatchObject({ ok: true, type, width, height });
});

test('a bomb of 50,000 × 50,000 pixels is refused by its header, whatever kind it is', () => {
  const edge = 50_000;
  const small = { width: 2, height: 2 };
  const bombs = [
    riff(vp8x(edge, edge, 0)),
    heicFile({ width: edge, height: edge }),
    gifFile({ width: edge, height: edge, frames: [small] }),
    gifFile({
      width: 4,
      height: 4,
      frames: [small, { width: edge, height: edge, packed: new Uint8Array(4) }],
    }),
    tiffFile({ ...small, fields: { 0x100: edgeOf(edge), 0x101: edgeOf(edge) } }),
  ];
  for (const bomb of bombs) expect(why(bomb)).toMatch(/50,000 × 50,000 pixels, 2,500 megapixels.*up to 100/);
  expect(why(riff(vp8l(16_384, 16_384)))).toMatch(/268 megapixels/);
});

test('a WebP whose header says another size than its pixels is refused', () => {
  expect(why(riff(vp8x(8, 8, 0), vp8l(8_000, 8_000)))).toMatch(/damaged/);
});

test('a preview or tile in a HEIC that is a bomb is refused as well', () => {
  const ispe = bytesOf([0, 0, 0, 20], 'ispe', [0, 0, 0, 0], [0, 0, 0xc3, 0x50], [0, 0, 0xc3, 0x50]);
  expect(why(heicFile({ properties: [ispe] }))).toMatch(/50,000 × 50,000 pixels/);
});

test.each<[string, Uint8Array]>([
  ['without a frame', movingWebp([])],
  ['whose frames say another size than their pixels', movingWebp([webpFrame(), webpFrame({ width: 64 })])],
  ['with a huge picture in a small frame', movingWebp([webpFrame({ pixels: vp8l(16_384, 16_384) })])],
  ['whose frames reach beyond it', movingWebp([webpFrame({ left: 2 })])],
  ['with pixels beside its frames', webpFile(2, [webpChunk('ANIM', [0, 0, 0, 0, 0, 0])])],
])('a film made of WebP frames %s is refused', (_which, film) => {
  expect(why(film)).toMatch(/damaged/);
});

test('a GIF with several frames moves; one too large or too heavy for any platform is refused', () => {
  const frames = [
    { width: 4, height: 4 },
    { width: 4, height: 4 },
  ];
  expect(readHeader(gifFile({ width: 4, height: 4, frames }), 'a')).toMatchObject({
    ok: true,
    isMoving: true,
  });
  expect(why(gifFile({ width: 3_000, height: 4, frames }))).toMatch(/moving GIF has 3,000 × 4 pixels.*2,048/);
  const heavy = gifFile({ width: 4, height: 4, frames, trailing: new Uint8Array(MAX_MOVING_BYTES) });
  expect(why(heavy)).toMatch(/moving GIF has 16 MB.*up to 15 MB/);
  const outside = [
    { width: 4, height: 4 },
    { left: 2, width: 4, height: 4 },
  ];
  expect(why(gifFile({ width: 4, height: 4, frames: outside }))).toMatch(/damaged/);
});

test('a TIFF of several pages, of a rare kind, or a camera’s raw file is refused, and why', () => {
  const first = tiffFile({ width: 6, height: 5 });
  const next = first.length;
  const paged = bytesOf(first, first.subarray(8));
  // Where the first folder names the next one.
  const count = 9;
  new DataView(paged.buffer).setUint32(8 + 2 + count * 12, next, true);
  expect(why(paged)).toMatch(/several pages/);
  expect(why(tiffFile({ width: 6, height: 5, packed: { how: 34_892, of: (strip) => strip } }))).toMatch(
    /rare kind/,
  );
  const nine: Fields[number] = { kind: 'short', value: 9_000 };
  expect(why(tiffFile({ width: 6, height: 5, fields: { 0x100: nine, 0x101: nine } }))).toMatch(/cut off/);
  const raw: Fields = { 0xc612: { kind: 'packed', type: 1, count: 4, bytes: bytesOf([1, 4, 0, 0]) } };
  expect(why(tiffFile({ width: 6, height: 5, fields: raw }))).toMatch(/raw file/);
});

test.each<[string, Uint8Array]>([
  ['WebP', webpFile(8, [], [webpChunk('EXIF', tiff(MAKE))])],
  ['GIF', gifFile({ width: 9, height: 7 })],
  ['HEIC', heicFile()],
  ['TIFF', tiffFile({ width: 6, height: 5 })],
])('a %s that is cut off is told so, wherever it was cut', (_kind, whole) => {
  for (let length = 30; length < whole.length; length += 1)
    expect(why(whole.subarray(0, length)), String(length)).toMatch(/cut off|damaged/);
  expect(why(whole.subarray(0, -1))).toMatch(/cut off/);
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
  webpFile(12, [], [webpChunk('EXIF', tiff({ ...MAKE, ...GPS, ...orientation(6) }))]),
  gifFile({
    width: 9,
    height: 7,
    notes: [gifLoop(3), gifComment('by Imogen'), gifXmp(xmpPacket('exif:GPSLatitude="44,50.4N"'))],
    frames: [
      { width: 9, height: 7, delay: 10 },
      { left: 2, top: 1, width: 4, height: 5, level: (x, y) => x * y, delay: 20 },
    ],
  }),
  heicFile({
    properties: [irot(1), iccProfile(bytesOf('profile'))],
    exif: tiff({ ...MAKE, ...GPS }),
    xmp: xmpPacket('dc:title="x"'),
  }),
  tiffFile({ width: 6, height: 5, fields: { ...MAKE, ...GPS, ...orientation(6) } }),
];
const OPENINGS = [
  '',
  '\xff\xd8\xff',
  '\x89PNG\r\n\x1a\n',
  'RIFF\0\x01\0\0WEBP',
  'GIF89a',
  'II*\0',
  '\0\0\0\x10ftypheic',
];
const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/tiff'] as const;

/** Reads bytes every way there is. A reader that ran on would stop the test at its time. */
const readAll = (bytes: Uint8Array): void => {
  const header = readHeader(bytes, 'fuzz.jpg');
  if (!header.ok) expect(header.why.length).toBeGreaterThan(20);
  for (const type of TYPES) expect(Array.isArray(whatItCarried(bytes, type))).toBe(true);
  expect(bareGif(bytes)?.length ?? 1).toBeGreaterThan(0);
  expect(typeof verifyCleared(bytes).ok).toBe('boolean');
};

test('no bytes make a reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...OPENINGS), (bytes, opening) =>
      readAll(bytesOf(opening, bytes)),
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
    { numRuns: 9_000 },
  );
});
