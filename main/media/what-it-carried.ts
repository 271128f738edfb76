import { asciiAt, startsAt } from './bytes.ts';
import { APP0, APP1, APP13, APP2, COMMENT, type JpegSegment, walkJpeg } from './jpeg.ts';
import { WORDS, type Word, wordFor, xmpWords } from './carried-words.ts';
import { exifWords } from './exif-words.ts';
import { photoshopWords } from './photoshop-words.ts';
import { type PngChunk, walkPng } from './png.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';

const EXIF = 'Exif\0\0';
/** Adobe's note on colours: it says how to read the pixels. */
const ADOBE = 0xee;

/** Segments or chunks with metadata that are looked into; a phone writes five or six. */
const MOST_TELLING = 30;

const segmentWords = (bytes: Uint8Array, { marker, start, end }: JpegSegment): readonly Word[] => {
  const block = bytes.subarray(start, end);
  switch (marker) {
    case COMMENT:
      return ['caption and keywords'];
    case APP0:
      return startsAt(block, 0, 'JFIF\0') && block.length <= 14 ? [] : ['small preview'];
    case APP1:
      if (startsAt(block, 0, EXIF)) return exifWords(block.subarray(EXIF.length));
      if (startsAt(block, 0, XMP)) return xmpWords(block.subarray(XMP.length));
      return startsAt(block, 0, MORE_XMP)
        ? xmpWords(block.subarray(MORE_XMP.length))
        : ['other hidden details'];
    case APP2:
      if (startsAt(block, 0, 'ICC_PROFILE\0')) return ['color profile'];
      return startsAt(block, 0, 'MPF\0') ? ['data after the picture'] : ['other hidden details'];
    case APP13:
      return photoshopWords(block);
    case ADOBE:
      return [];
    default:
      return ['other hidden details'];
  }
};

const addJpeg = (found: Set<Word>, bytes: Uint8Array): void => {
  const { segments, end } = walkJpeg(bytes);
  const telling = segments.filter(({ marker }) => (marker >= APP0 && marker <= 0xef) || marker === COMMENT);
  for (const segment of telling.slice(0, MOST_TELLING))
    for (const word of segmentWords(bytes, segment)) found.add(word);
  if (telling.length > MOST_TELLING) found.add('other hidden details');
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

/** Chunks that say how the pixels are meant. */
const PLAIN_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'sRGB',
  'gAMA',
  'cHRM',
  'pHYs',
  'bKGD',
  'sBIT',
  'hIST',
  'cICP',
]);

const chunkWords = (bytes: Uint8Array, { type, start, end }: PngChunk): readonly Word[] => {
  const block = bytes.subarray(start, end);
  switch (type) {
    case 'eXIf':
      return exifWords(block);
    case 'tIME':
      return ['date taken'];
    case 'iCCP':
      return ['color profile'];
    case 'tEXt':
    case 'zTXt':
    case 'iTXt': {
      const keyword = asciiAt(block, 0, 80).split('\0')[0] ?? '';
      if (keyword === 'XML:com.adobe.xmp') return xmpWords(block.subarray(keyword.length));
      return [wordFor(keyword) ?? 'other hidden details'];
    }
    default:
      return ['other hidden details'];
  }
};

const addPng = (found: Set<Word>, bytes: Uint8Array): void => {
  const { chunks, end } = walkPng(bytes);
  const telling = chunks.filter(({ type }) => !PLAIN_CHUNKS.has(type));
  for (const chunk of telling.slice(0, MOST_TELLING))
    for (const word of chunkWords(bytes, chunk)) found.add(word);
  if (telling.length > MOST_TELLING) found.add('other hidden details');
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

/**
 * What an original carries beyond its pixels, in plain words; empty when nothing was found. Only for telling people:
 * clearing does not depend on it. Never throws.
 */
export const whatItCarried = (bytes: Uint8Array, type: 'image/jpeg' | 'image/png'): readonly string[] => {
  const found = new Set<Word>();
  if (type === 'image/jpeg') addJpeg(found, bytes);
  else addPng(found, bytes);
  return WORDS.filter((word) => found.has(word));
};
