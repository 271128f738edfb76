import { MOVEMENT } from '../../shared/domain/asset.ts';
import type { SourceType } from '../../shared/ipc/media-channels.ts';
import { asciiAt, startsAt } from './bytes.ts';
import { type GifNote, walkGif } from './gif.ts';
import { heicHeader } from './heic.ts';
import { APP0, APP1, APP13, APP2, COMMENT, type JpegSegment, walkJpeg } from './jpeg.ts';
import { WORDS, type Word, wordFor, xmpWords } from './carried-words.ts';
import { exifWords } from './exif-words.ts';
import { iptcWords, photoshopWords } from './photoshop-words.ts';
import { type PngChunk, walkPng } from './png.ts';
import { openTiff } from './tiff.ts';
import { walkWebp, webpExif } from './webp.ts';

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

/** Chunks that are the picture, or say what kinds there are. */
const PLAIN_WEBP = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);

const addWebp = (found: Set<Word>, bytes: Uint8Array): void => {
  const { chunks, end } = walkWebp(bytes);
  const telling = chunks.filter(({ type }) => !PLAIN_WEBP.has(type));
  for (const chunk of telling.slice(0, MOST_TELLING)) {
    const words: readonly Word[] =
      chunk.type === 'EXIF'
        ? exifWords(webpExif(bytes, chunk))
        : chunk.type === 'XMP '
          ? xmpWords(bytes.subarray(chunk.start, chunk.end))
          : [chunk.type === 'ICCP' ? 'color profile' : 'other hidden details'];
    for (const word of words) found.add(word);
  }
  if (telling.length > MOST_TELLING) found.add('other hidden details');
  if (chunks.some(({ type }) => type === 'ANMF')) found.add(MOVEMENT);
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

const LOOPS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
const COMMENT_NOTE = 0xfe;
const TEXT_NOTE = 0x01;

const noteWords = (bytes: Uint8Array, { label, program, blocks }: GifNote): readonly Word[] => {
  if (label === COMMENT_NOTE || label === TEXT_NOTE) return ['caption and keywords'];
  if (LOOPS.has(program)) return [];
  const [first] = blocks;
  const last = blocks.at(-1);
  // XMP stands there as it is: its letters happen to read as the lengths of blocks.
  if (program === 'XMP DataXMP' && first !== undefined && last !== undefined)
    return xmpWords(bytes.subarray(first.end, last.end));
  return [program === 'ICCRGBG1012' ? 'color profile' : 'other hidden details'];
};

const addGif = (found: Set<Word>, bytes: Uint8Array): void => {
  const { notes, end } = walkGif(bytes);
  for (const note of notes.slice(0, MOST_TELLING)) for (const word of noteWords(bytes, note)) found.add(word);
  if (notes.length > MOST_TELLING) found.add('other hidden details');
  if (end !== null && end < bytes.length) found.add('data after the picture');
};

const addHeic = (found: Set<Word>, bytes: Uint8Array): void => {
  const header = heicHeader(bytes);
  if (header === null) return;
  const { exif, xmp, profile, hasMore } = header;
  for (const { start, end } of exif.slice(0, MOST_TELLING))
    for (const word of exifWords(bytes.subarray(start, end))) found.add(word);
  for (const { start, end } of xmp.slice(0, MOST_TELLING))
    for (const word of xmpWords(bytes.subarray(start, end))) found.add(word);
  if (profile !== null) found.add('color profile');
  if (hasMore) found.add('other hidden details');
};

/** XMP, IPTC, Photoshop's notes and the colour profile have readers of their own; the rest says how pixels lie. */
const XMP_FIELD = 0x2bc;
const IPTC_FIELD = 0x83bb;
const PHOTOSHOP_FIELD = 0x8649;
const PROFILE_FIELD = 0x8773;
const PLAIN_TIFF = new Set([
  0xfe,
  0xff,
  0x107,
  0x10a,
  0x118,
  0x119,
  0x11d,
  0x122,
  0x123,
  0x124,
  0x125,
  0x129,
  0x13d,
  0x140,
  0x142,
  0x143,
  0x144,
  0x145,
  0x14c,
  0x152,
  0x153,
  0x15b,
  XMP_FIELD,
  IPTC_FIELD,
  PHOTOSHOP_FIELD,
  PROFILE_FIELD,
]);

const addTiff = (found: Set<Word>, bytes: Uint8Array): void => {
  for (const word of exifWords(bytes, PLAIN_TIFF)) found.add(word);
  const tiff = openTiff(bytes);
  const folder = tiff.folder(tiff.first);
  if (folder === null) return;
  const add = (tag: number, words: (block: Uint8Array) => readonly Word[]): void => {
    if (!folder.fields.has(tag)) return;
    const there = tiff.stretch(folder, tag);
    const said = there === null ? [] : words(bytes.subarray(there.start, there.end));
    for (const word of said.length === 0 ? (['other hidden details'] as const) : said) found.add(word);
  };
  add(XMP_FIELD, xmpWords);
  add(IPTC_FIELD, iptcWords);
  add(PHOTOSHOP_FIELD, (block) => photoshopWords(block, 0));
  add(PROFILE_FIELD, () => ['color profile']);
};

const READERS: Readonly<Record<SourceType, (found: Set<Word>, bytes: Uint8Array) => void>> = {
  'image/jpeg': addJpeg,
  'image/png': addPng,
  'image/webp': addWebp,
  'image/gif': addGif,
  'image/heic': addHeic,
  'image/tiff': addTiff,
};

/**
 * What an original carries beyond its pixels, in plain words; empty when nothing was found. Only for telling people:
 * clearing does not depend on it. Never throws.
 */
export const whatItCarried = (bytes: Uint8Array, type: SourceType): readonly string[] => {
  const found = new Set<Word>();
  READERS[type](found, bytes);
  return WORDS.filter((word) => found.has(word));
};
