import { asciiAt, startsAt } from './bytes.ts';
import { PNG_SIGNATURE } from './png.ts';

/** What a file is by its first bytes. Whatever its name says does not count. */
export type FileKind =
  | 'jpeg'
  | 'png'
  | 'heic'
  | 'avif'
  | 'webp'
  | 'gif'
  | 'tiff'
  | 'raw'
  | 'bmp'
  | 'svg'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'photoshop'
  | 'pdf'
  | 'mp4'
  | 'video'
  | 'audio'
  | 'zip'
  | 'web-page'
  | 'text'
  | 'empty'
  | 'unknown';

/** First bytes, as Latin-1. */
const OPENINGS: readonly (readonly [string, FileKind])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  [PNG_SIGNATURE, 'png'],
  ['GIF8', 'gif'],
  ['%PDF', 'pdf'],
  ['8BPS', 'photoshop'],
  ['\xff\x0a', 'jpeg-xl'],
  ['\0\0\0\x0cJXL ', 'jpeg-xl'],
  ['\0\0\0\x0cjP  ', 'jpeg-2000'],
  ['PK\x03\x04', 'zip'],
  ['\x1a\x45\xdf\xa3', 'video'],
  ['\0\0\x01\xba', 'video'],
  ['\0\0\x01\xb3', 'video'],
  ['FLV\x01', 'video'],
  ['ID3', 'audio'],
  ['fLaC', 'audio'],
  ['OggS', 'audio'],
  ['FUJIFILMCCD-RAW', 'raw'],
  ['IIRO', 'raw'],
  ['IIU\0', 'raw'],
];

/** Brands of ISO media files that are pictures or sound; every other one is a video. */
const BRANDS: Readonly<Record<string, FileKind>> = {
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'avif',
  avis: 'avif',
  'crx ': 'raw',
  'jp2 ': 'jpeg-2000',
  'M4A ': 'audio',
  'M4B ': 'audio',
};

const riff = (bytes: Uint8Array): FileKind => {
  const form = asciiAt(bytes, 8, 4);
  return form === 'WEBP' ? 'webp' : form === 'AVI ' ? 'video' : form === 'WAVE' ? 'audio' : 'unknown';
};

/** TIFF is also what most cameras' raw files begin as; the two that say so early are told apart. */
const tiff = (bytes: Uint8Array): FileKind => (startsAt(bytes, 8, 'CR') ? 'raw' : 'tiff');

const readable = (bytes: Uint8Array): FileKind => {
  const head = bytes.subarray(0, 1_000);
  let text: string;
  try {
    // `stream`: the cut at 1,000 bytes may fall inside a letter.
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return 'unknown';
  }
  // oxlint-disable-next-line no-control-regex -- control characters tell a text from a file of another kind
  if (/[\0-\x08\x0e-\x1f]/u.test(text)) return 'unknown';
  if (/<svg[\s>]/iu.test(text)) return 'svg';
  return /^\s*<(?:!doctype html|html|head|body)\b/iu.test(text) ? 'web-page' : 'text';
};

/** Looks at no more than the first thousand bytes; never throws. */
export const whatItIs = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty';
  const opening = OPENINGS.find(([start]) => startsAt(bytes, 0, start));
  if (opening !== undefined) return opening[1];
  if (startsAt(bytes, 0, 'RIFF')) return riff(bytes);
  if (startsAt(bytes, 4, 'ftyp')) return BRANDS[asciiAt(bytes, 8, 4)] ?? 'mp4';
  // QuickTime had no box that says what a file is; it begins with what comes first.
  if (['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'].some((type) => startsAt(bytes, 4, type))) return 'mp4';
  if (startsAt(bytes, 0, 'II*\0') || startsAt(bytes, 0, 'MM\0*')) return tiff(bytes);
  // Two letters alone could begin a text: the four bytes that are always zero decide.
  if (startsAt(bytes, 0, 'BM') && startsAt(bytes, 6, '\0\0\0\0')) return 'bmp';
  return readable(bytes);
};
