import type { PictureSize } from '../../shared/domain/picture-size.ts';
import { frameOf, isCommonFrame, isFrame, walkJpeg } from './jpeg.ts';
import { pngHeader, walkPng } from './png.ts';
import { MAX_PIXELS, animated, cutOff, damaged, otherKind, rareJpeg, tooManyPixels } from './refusals.ts';
import { whatItIs } from './what-it-is.ts';

/** What is known of a picture before anything decodes it, or why it is not taken. */
export type Header =
  | ({ readonly ok: true; readonly type: 'image/jpeg' | 'image/png' } & PictureSize)
  | { readonly ok: false; readonly why: string };

const no = (why: string): Header => ({ ok: false, why });

const sized = (type: 'image/jpeg' | 'image/png', { width, height }: PictureSize): Header => {
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

/**
 * Reads a picture's type and size from its first bytes and looks whether it is whole. The content decides, not the
 * name, which only shapes the message. Decodes nothing, never throws, runs once over the bytes.
 */
export const readHeader = (bytes: Uint8Array, name: string): Header => {
  const kind = whatItIs(bytes);
  if (kind === 'jpeg') return jpeg(bytes);
  return kind === 'png' ? png(bytes) : no(otherKind(kind, name));
};
