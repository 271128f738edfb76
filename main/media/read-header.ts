import type { PictureSize } from '../../shared/domain/picture-size.ts';
import type { SourceType, TiffLayout } from '../../shared/ipc/media-channels.ts';
import type { Stretch } from './bytes.ts';
import { type GifWalk, walkGif } from './gif.ts';
import { heicHeader } from './heic.ts';
import { frameOf, isCommonFrame, isFrame, walkJpeg } from './jpeg.ts';
import { pngHeader, walkPng } from './png.ts';
import {
  MAX_MOVING_BYTES,
  MAX_MOVING_EDGE,
  MAX_PIXELS,
  animated,
  cutOff,
  damaged,
  otherKind,
  rareJpeg,
  rareTiff,
  severalPages,
  tooHeavyMoving,
  tooLargeMoving,
  tooManyPixels,
} from './refusals.ts';
import { tiffHeader } from './tiff.ts';
import { whatItIs } from './what-it-is.ts';
import { walkWebp, webpHeader, webpTurn } from './webp.ts';

/** How the pixels are meant where the window's decoder does not know by itself; left out where it does. */
interface HowItLies {
  /** EXIF's number of how it lies, 1 to 8. */
  readonly turn?: number;
  /** Where its colour profile lies in the file. */
  readonly profile?: Stretch;
  /** Its colours are those of Display P3. */
  readonly isWide?: true;
  /** How a TIFF's pixels are packed. */
  readonly layout?: TiffLayout;
  /** More than one frame. */
  readonly isMoving?: true;
}

/** What is known of a picture before anything decodes it, or why it is not taken. */
export type Header =
  | ({ readonly ok: true; readonly type: SourceType } & HowItLies & PictureSize)
  | { readonly ok: false; readonly why: string };

const no = (why: string): Header => ({ ok: false, why });

const sized = (type: SourceType, { width, height }: PictureSize): Header => {
  if (!(width > 0 && height > 0)) return no(damaged);
  return width * height > MAX_PIXELS ? no(tooManyPixels(width, height)) : { ok: true, type, width, height };
};

/** The size comes first: whatever else is wrong with a huge picture, its size is what a person can change. */
const jpeg = (bytes: Uint8Array): Header => {
  const { segments, end, isWhole } = walkJpeg(bytes);
  const found = segments.find(({ marker }) => isFrame(marker));
  const frame = found === undefined ? null : frameOf(bytes, found);
  if (frame === null) return no(isWhole && end === null ? cutOff : damaged);
  const header = sized('image/jpeg', frame);
  if (!header.ok) return header;
  if (!isCommonFrame(frame.marker) || frame.precision !== 8) return no(rareJpeg);
  if (!isWhole) return no(damaged);
  return end === null ? no(cutOff) : header;
};

const MUST_HOLD = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

const png = (bytes: Uint8Array): Header => {
  const walk = walkPng(bytes);
  const said = pngHeader(bytes, walk);
  if (said === null) return no(walk.chunks.length === 0 ? cutOff : damaged);
  const header = sized('image/png', said);
  if (!header.ok) return header;
  if (walk.chunks.some(({ type }) => type === 'acTL')) return no(animated);
  if (walk.chunks.some(({ type, isIntact }) => MUST_HOLD.has(type) && !isIntact)) return no(damaged);
  if (walk.end === null) return no(cutOff);
  return walk.chunks.some(({ type }) => type === 'IDAT') ? header : no(damaged);
};

const webp = (bytes: Uint8Array): Header => {
  const walk = walkWebp(bytes);
  const said = webpHeader(bytes, walk);
  if (said === null) return no(walk.chunks.length === 0 ? cutOff : damaged);
  const header = sized('image/webp', said);
  if (!header.ok) return header;
  if (walk.end === null) return no(cutOff);
  if (!said.agrees) return no(damaged);
  const turn = webpTurn(bytes, walk);
  return turn === 1 ? header : { ...header, turn };
};

/** A frame that reaches beyond the screen makes it larger, as decoders do. */
const seenSize = ({ screen, frames: [first] }: GifWalk): PictureSize => ({
  width: Math.max(screen.width, first === undefined ? 0 : first.left + first.width),
  height: Math.max(screen.height, first === undefined ? 0 : first.top + first.height),
});

const moving = (bytes: Uint8Array, { screen, frames }: GifWalk): Header => {
  if (bytes.length > MAX_MOVING_BYTES) return no(tooHeavyMoving(bytes.length));
  if (Math.max(screen.width, screen.height) > MAX_MOVING_EDGE) return no(tooLargeMoving(screen));
  const isInside = frames.every(
    ({ left, top, width, height }) =>
      width > 0 && height > 0 && left + width <= screen.width && top + height <= screen.height,
  );
  return isInside ? { ok: true, type: 'image/gif', ...screen, isMoving: true } : no(damaged);
};

const gif = (bytes: Uint8Array): Header => {
  const walk = walkGif(bytes);
  const header = sized('image/gif', seenSize(walk));
  if (!header.ok) return Number.isNaN(walk.screen.height) ? no(cutOff) : header;
  const huge = walk.frames.find(({ width, height }) => width * height > MAX_PIXELS);
  if (huge !== undefined) return no(tooManyPixels(huge.width, huge.height));
  if (!walk.isWhole) return no(damaged);
  if (walk.end === null) return no(cutOff);
  if (walk.frames.length === 0) return no(damaged);
  return walk.frames.length > 1 ? moving(bytes, walk) : header;
};

const heic = (bytes: Uint8Array): Header => {
  const said = heicHeader(bytes);
  if (said === null) return no(damaged);
  const largest = sized('image/heic', said.largest);
  if (!largest.ok) return largest;
  if (!said.isThere) return no(cutOff);
  const header = sized('image/heic', said.size);
  if (!header.ok) return header;
  if (said.profile !== null) return { ...header, profile: said.profile };
  return said.isWide ? { ...header, isWide: true } : header;
};

const tiff = (bytes: Uint8Array, name: string): Header => {
  const said = tiffHeader(bytes);
  if (said === null) return no(damaged);
  if (said.isRaw) return no(otherKind('raw', name));
  const header = sized('image/tiff', said);
  if (!header.ok) return header;
  if (said.hasPages) return no(severalPages);
  if (!said.isCommon) return no(rareTiff);
  if (!said.isThere) return no(cutOff);
  const { turn, profile, layout } = said;
  return { ...header, layout, ...(turn !== 1 && { turn }), ...(profile !== null && { profile }) };
};

/**
 * Reads a picture's type and size from its first bytes and looks whether it is whole. The content decides, not the
 * name, which only shapes the message. Decodes nothing, never throws, runs once over the bytes.
 */
export const readHeader = (bytes: Uint8Array, name: string): Header => {
  const kind = whatItIs(bytes);
  if (kind === 'jpeg') return jpeg(bytes);
  if (kind === 'png') return png(bytes);
  if (kind === 'webp') return webp(bytes);
  if (kind === 'gif') return gif(bytes);
  if (kind === 'heic') return heic(bytes);
  return kind === 'tiff' ? tiff(bytes, name) : no(otherKind(kind, name));
};
