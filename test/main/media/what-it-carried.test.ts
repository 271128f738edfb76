import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { whatItCarried } from '../../../main/media/what-it-carried.ts';
import { bytesOf, JFIF, jpegFile, segment } from './jpeg-file.ts';
import {
  ARTIST,
  DATE,
  DESCRIPTION,
  exif,
  GPS,
  iptc,
  MAKE,
  MAKER_NOTE,
  orientation,
  tiff,
  xmp,
} from './metadata.ts';
import { chunk, pngFile } from './png-file.ts';

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
  expect(ofJpeg(segment(0xe2, 'ICC_PROFILE\0', [1, 1]))).toEqual(['colour profile']);
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

test('metadata that nobody can read is told as hidden details', () => {
  expect(ofJpeg(segment(0xe1, 'Exif\0\0', 'not a TIFF at all'))).toEqual(['other hidden details']);
});
