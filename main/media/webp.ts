import type { PictureSize } from '../../shared/domain/picture-size.ts';
import { asciiAt, le16, le32, startsAt } from './bytes.ts';
import { openTiff, turnOf } from './tiff.ts';

/** One chunk of a WebP: its four letters and where its content lies. */
export interface WebpChunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export interface WebpWalk {
  readonly chunks: readonly WebpChunk[];
  /** Offset behind the picture; null where the file ends before it. */
  readonly end: number | null;
}

/** More chunks than any picture has; a film has one for each frame. */
const MOST_CHUNKS = 20_000;

/** Walks the chunks of a WebP behind its twelve opening bytes (which must be there). Goes forward only. Source: RFC 9649. */
export const walkWebp = (bytes: Uint8Array): WebpWalk => walk(bytes, 12, le32(bytes, 4) + 8);

/** Walks the chunks from one place up to another, which need not be in the file. */
const walk = (bytes: Uint8Array, from: number, size: number): WebpWalk => {
  const chunks: WebpChunk[] = [];
  let at = from;
  while (at + 8 <= Math.min(size, bytes.length) && chunks.length < MOST_CHUNKS) {
    const start = at + 8;
    const end = start + le32(bytes, at + 4);
    if (end > bytes.length || end > size) return { chunks, end: null };
    chunks.push({ type: asciiAt(bytes, at, 4), start, end });
    // A chunk of odd length has a byte of padding behind it.
    at = end + ((end - start) % 2);
  }
  return { chunks, end: chunks.length > 0 && at >= size ? Math.min(size, bytes.length) : null };
};

const u24 = (bytes: Uint8Array, at: number): number =>
  le16(bytes, at) + (bytes[at + 2] ?? Number.NaN) * 0x1_0000;

/** The size that the packed pixels of a chunk say; null for a chunk of something else, or a broken one. */
const pixelsSize = (bytes: Uint8Array, { type, start, end }: WebpChunk): PictureSize | null => {
  if (type === 'VP8 ' && end - start >= 10 && startsAt(bytes, start + 3, '\x9d\x01\x2a'))
    return { width: le16(bytes, start + 6) & 0x3fff, height: le16(bytes, start + 8) & 0x3fff };
  if (type === 'VP8L' && end - start >= 5 && bytes[start] === 0x2f) {
    const packed = le32(bytes, start + 1);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  return null;
};

/** Bytes before the chunks of a frame: where it lies, how large it is, how long it is shown. Source: RFC 9649, ANMF. */
const FRAME_HEADER = 16;

/** A frame lies within the picture, and its packed pixels are as many as it says. */
const fits = (bytes: Uint8Array, { start, end }: WebpChunk, picture: PictureSize): boolean => {
  if (end - start < FRAME_HEADER) return false;
  const [left, top] = [u24(bytes, start) * 2, u24(bytes, start + 3) * 2];
  const [width, height] = [u24(bytes, start + 6) + 1, u24(bytes, start + 9) + 1];
  const { chunks } = walk(bytes, start + FRAME_HEADER, end);
  const pixels = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const packed = pixels.length === 1 && pixels[0] !== undefined ? pixelsSize(bytes, pixels[0]) : null;
  return (
    packed?.width === width &&
    packed.height === height &&
    left + width <= picture.width &&
    top + height <= picture.height
  );
};

/** What a WebP says of itself. */
export interface WebpHeader extends PictureSize {
  readonly isMoving: boolean;
  /** The packed pixels say the same size as the header, so that no small header hides a huge picture. */
  readonly agrees: boolean;
}

/** Null where the first chunk is none that begins a WebP. */
export const webpHeader = (bytes: Uint8Array, { chunks }: WebpWalk): WebpHeader | null => {
  const [first] = chunks;
  if (first === undefined) return null;
  if (first.type !== 'VP8X') {
    const size = pixelsSize(bytes, first);
    return size === null ? null : { ...size, isMoving: false, agrees: true };
  }
  if (first.end - first.start < 10) return null;
  const said = { width: u24(bytes, first.start + 4) + 1, height: u24(bytes, first.start + 7) + 1 };
  const frames = chunks.filter(({ type }) => type === 'ANMF');
  if (((bytes[first.start] as number) & 2) !== 0 || frames.length > 0)
    return {
      ...said,
      isMoving: true,
      agrees: frames.length > 0 && frames.every((frame) => fits(bytes, frame, said)),
    };
  const pictures = chunks.filter(({ type }) => type === 'VP8 ' || type === 'VP8L');
  const packed = pictures.length === 1 && pictures[0] !== undefined ? pixelsSize(bytes, pictures[0]) : null;
  const agrees = packed !== null && packed.width === said.width && packed.height === said.height;
  return { ...said, isMoving: false, agrees };
};

const EXIF = 'Exif\0\0';

/** A WebP's EXIF from the TIFF's header on; some programs write JPEG's opening before it. */
export const webpExif = (bytes: Uint8Array, { start, end }: WebpChunk): Uint8Array =>
  bytes.subarray(startsAt(bytes, start, EXIF) ? start + EXIF.length : start, end);

/** EXIF's number for how a WebP lies, which browsers do not look at; 1, upright, where nothing says otherwise. */
export const webpTurn = (bytes: Uint8Array, { chunks }: WebpWalk): number => {
  const chunk = chunks.find(({ type }) => type === 'EXIF');
  if (chunk === undefined) return 1;
  const tiff = openTiff(webpExif(bytes, chunk));
  const folder = tiff.folder(tiff.first);
  return folder === null ? 1 : turnOf(tiff, folder);
};
