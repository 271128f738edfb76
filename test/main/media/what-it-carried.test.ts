import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { whatItCarried } from '../../../main/media/what-it-carried.ts';
import { gifComment, gifFile, gifLoop, gifProgram, gifXmp } from './gif-file.ts';
import { heicFile, iccProfile } from './heic-file.ts';
import { bytesOf, JFIF, jpegFile, segment } from './jpeg-file.ts';
import {
  ARTIST,
  DATE,
  DESCRIPTION,
  exif,
  GPS,
  iptc,
  iptcFields,
  MAKE,
  MAKER_NOTE,
  orientation,
  tiff,
  xmp,
  xmpPacket,
} from './metadata.ts';
import { chunk, pngFile } from './png-file.ts';
import { block, tiffFile } from './tiff-file.ts';
import { movingWebp, webpChunk, webpFile } from './webp-file.ts';

const ofJpeg = (...segments: readonly Uint8Array[]): readonly string[] =>
  whatItCarried(jpegFile({ width: 16, height: 16, segments }), 'image/jpeg');
const ofPng = (...chunks: readonly Uint8Array[]): readonly string[] =>
  whatItCarried(pngFile({ width: 4, height: 4, chunks }), 'image/png');

test('bare pixels carried nothing', () => {
  expect(ofJpeg(JFIF)).toEqual([]);
  expect(ofPng(chunk('sRGB', 0), chunk('gAMA', [0, 0, 0xb1, 0x8f]))).toEqual([]);
});

test('a direction alone is nothing to tell', () => {
  expect(ofJpeg(exif(orientation(6)))).toEqual([]);
});

test('EXIF is told in plain words, the location first', () => {
  expect(ofJpeg(exif({ ...MAKE, ...DATE, ...ARTIST, ...DESCRIPTION, ...GPS, ...MAKER_NOTE }))).toEqual([
    'location',
    'owner’s name',
    'date taken',
    'caption and keywords',
    'camera details',
    'camera’s own notes',
  ]);
});

test('each kind of EXIF is told by itself', () => {
  expect(ofJpeg(exif(GPS))).toEqual(['location']);
  expect(ofJpeg(exif(MAKE))).toEqual(['camera details']);
  expect(ofJpeg(exif(DATE))).toEqual(['date taken']);
});

test('IPTC place, author and caption are told', () => {
  expect(ofJpeg(iptc({ 80: 'Imogen Sample', 90: 'Sampleville' }))).toEqual(['location', 'owner’s name']);
  expect(ofJpeg(segment(0xed, 'Photoshop 3.0\0', '8BIM', [4, 0x0c, 0, 0], [0, 0, 0, 2], 'xx'))).toEqual([
    'editing history',
  ]);
  expect(ofJpeg(iptc({ 90: 'Sampleville' }))).toContain('location');
  expect(ofJpeg(iptc({ 80: 'Imogen Sample' }))).toContain('owner’s name');
  expect(ofJpeg(iptc({ 120: 'At the fair' }))).toContain('caption and keywords');
});

test('XMP is told by the names of its properties', () => {
  expect(ofJpeg(xmp('exif:GPSLatitude="44,50.4N"'))).toEqual(['location']);
  expect(ofJpeg(xmp('Iptc4xmpExt:PersonInImage="Imogen"'))).toEqual(['people’s names']);
  expect(ofJpeg(xmp('photoshop:City="Sampleville" xmp:CreateDate="2026"'))).toEqual([
    'location',
    'date taken',
  ]);
  expect(ofJpeg(xmp('made:Up="1"'))).toEqual(['other hidden details']);
});

test('comments, colour profiles, previews and data behind the picture are told', () => {
  expect(ofJpeg(segment(0xfe, 'by Imogen'))).toEqual(['caption and keywords']);
  expect(ofJpeg(segment(0xe2, 'ICC_PROFILE\0', [1, 1]))).toEqual(['color profile']);
  expect(ofJpeg(segment(0xe0, 'JFXX\0', [0x10]))).toEqual(['small preview']);
  expect(ofJpeg(segment(0xe5, 'whatever'))).toEqual(['other hidden details']);
  const film = jpegFile({ width: 8, height: 8, trailing: bytesOf([0, 0, 0, 24], 'ftypmp42') });
  expect(whatItCarried(film, 'image/jpeg')).toEqual(['data after the picture']);
});

test('a PNG’s texts, time and EXIF are told', () => {
  expect(ofPng(chunk('tEXt', 'Author\0Imogen Sample'))).toEqual(['owner’s name']);
  expect(ofPng(chunk('zTXt', 'Comment\0\0', deflateSync('hello')))).toEqual(['caption and keywords']);
  expect(ofPng(chunk('tIME', [7, 234, 9, 18, 14, 5, 0]))).toEqual(['date taken']);
  expect(ofPng(chunk('eXIf', tiff({ ...MAKE, ...GPS })))).toEqual(['location', 'camera details']);
  expect(
    ofPng(chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', '<rdf:Description exif:GPSLatitude="1"/>')),
  ).toEqual(['location']);
});

test('a GPS folder without a place in it is no location', () => {
  const empty = {
    0x8825: { kind: 'folder', fields: { 0: { kind: 'bytes', bytes: [2, 3, 0, 0] } } },
  } as const;
  expect(ofJpeg(exif({ ...MAKE, ...empty }))).toEqual(['camera details']);
});

test('EXIF with its numbers the other way round is read too', () => {
  const make = [0x01, 0x0f, 0, 2, 0, 0, 0, 4, 65, 66, 67, 0];
  const block = bytesOf('MM', [0, 42], [0, 0, 0, 8], [0, 1], make, [0, 0, 0, 0]);
  expect(ofJpeg(segment(0xe1, 'Exif\0\0', block))).toEqual(['camera details']);
});

test('the picture inside EXIF is a small preview', () => {
  const where = [0x01, 0x02, 4, 0, 1, 0, 0, 0, 32, 0, 0, 0];
  const block = bytesOf('II', [42, 0], [8, 0, 0, 0], [0, 0], [14, 0, 0, 0], [1, 0], where, [0, 0, 0, 0]);
  expect(ofJpeg(segment(0xe1, 'Exif\0\0', block))).toEqual(['small preview']);
});

test('folders that lead to themselves, and fields that claim more than there is, are read once and no further', () => {
  const field = (tag: number, value: number): readonly number[] => [
    tag & 0xff,
    tag >> 8,
    1,
    0,
    0x80,
    0xf0,
    0xfa,
    0x02,
    value,
    0,
    0,
    0,
  ];
  const block = bytesOf(
    'II',
    [42, 0],
    [8, 0, 0, 0],
    [3, 0],
    field(0x010f, 8),
    field(0x8769, 8),
    field(0x013b, 8),
    [8, 0, 0, 0],
  );
  expect(ofJpeg(segment(0xe1, 'Exif\0\0', block))).toEqual(['owner’s name', 'camera details']);
});

test('more segments than anybody writes are told as hidden details', () => {
  const many = Array.from({ length: 3_000 }, () => exif(MAKE));
  expect(ofJpeg(...many)).toEqual(['camera details', 'other hidden details']);
});

test('metadata that nobody can read is told as hidden details', () => {
  expect(ofJpeg(segment(0xe1, 'Exif\0\0', 'not a TIFF at all'))).toEqual(['other hidden details']);
});

test('what a WebP carried is told', () => {
  const webp = webpFile(
    44,
    [webpChunk('ICCP', 'profile')],
    [
      webpChunk('EXIF', 'Exif\0\0', tiff({ ...MAKE, ...GPS })),
      webpChunk('XMP ', xmpPacket('dc:creator="x"')),
    ],
  );
  expect(whatItCarried(webp, 'image/webp')).toEqual([
    'location',
    'owner’s name',
    'camera details',
    'color profile',
  ]);
  expect(whatItCarried(webpFile(), 'image/webp')).toEqual([]);
  expect(whatItCarried(movingWebp(), 'image/webp')).toEqual(['movement']);
  expect(whatItCarried(webpFile(0, [], [webpChunk('hiDe', 'x')]), 'image/webp')).toEqual([
    'other hidden details',
  ]);
  expect(whatItCarried(bytesOf(webpFile(), 'rest'), 'image/webp')).toEqual(['data after the picture']);
});

test('what a GIF carried is told; its loop is nothing to tell', () => {
  const notes = [
    gifLoop(0),
    gifComment('by Imogen'),
    gifXmp(xmpPacket('exif:GPSLatitude="44,50.4N"')),
    gifProgram('ICCRGBG1012', 'x'),
  ];
  expect(whatItCarried(gifFile({ width: 4, height: 4, notes }), 'image/gif')).toEqual([
    'location',
    'caption and keywords',
    'color profile',
  ]);
  expect(whatItCarried(gifFile({ width: 4, height: 4, notes: [gifLoop(0)] }), 'image/gif')).toEqual([]);
});

test('what a HEIC carried is told', () => {
  const heic = heicFile({
    properties: [iccProfile(bytesOf('profile'))],
    exif: tiff({ ...MAKE, ...GPS, ...MAKER_NOTE }),
    xmp: xmpPacket('Iptc4xmpExt:PersonInImage="Imogen"'),
  });
  expect(whatItCarried(heic, 'image/heic')).toEqual([
    'location',
    'people’s names',
    'camera details',
    'camera’s own notes',
    'color profile',
  ]);
  expect(whatItCarried(heicFile(), 'image/heic')).toEqual([]);
});

test('what a TIFF carried is told, IPTC, XMP and Photoshop’s notes with it', () => {
  const fields = {
    ...GPS,
    0x2bc: block(bytesOf(xmpPacket('dc:creator="Imogen"')), 1),
    0x83bb: block(iptcFields({ 120: 'At the fair' })),
    0x8649: block(bytesOf('8BIM', [4, 0x0c, 0, 0], [0, 0, 0, 2], 'xx')),
    0x8773: block(bytesOf('profile')),
  };
  expect(whatItCarried(tiffFile({ width: 4, height: 4, fields }), 'image/tiff')).toEqual([
    'location',
    'owner’s name',
    'caption and keywords',
    'editing history',
    'color profile',
  ]);
  expect(whatItCarried(tiffFile({ width: 4, height: 4 }), 'image/tiff')).toEqual([]);
});
