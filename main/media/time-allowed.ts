import type { PictureSize } from '../../shared/domain/picture-size.ts';
import type { SourceType } from '../../shared/ipc/media-channels.ts';

/** Milliseconds every picture has: what is broken ends within them, since what is broken is rarely large as well. */
const EVERY = 2_000;
/** Never more than this, in milliseconds. */
const MOST = 20_000;
/** For each byte of the file: a picture of noise is packed in many, and each has to be unpacked. */
const A_MEGABYTE = 60;

/**
 * For each megapixel, five to eight times what two busy cores of 2026 took (12 megapixels: JPEG 0.2 to 0.6 seconds, HEIC
 * and TIFF 1.5 to 3), since school laptops are slower: no good photo may be lost to the watch.
 */
const A_MEGAPIXEL: Readonly<Record<SourceType, number>> = {
  'image/jpeg': 100,
  'image/png': 100,
  'image/webp': 200,
  'image/gif': 100,
  'image/heic': 600,
  'image/tiff': 500,
};

/** Milliseconds a picture may take in the media window, by what its header says; `length` of its file, in bytes. */
export const timeAllowed = (
  { type, width, height }: PictureSize & { readonly type: SourceType },
  length: number,
): number => {
  const megapixels = (width * height) / 1_000_000;
  return Math.min(
    MOST,
    Math.round(EVERY + megapixels * A_MEGAPIXEL[type] + (length / 1_000_000) * A_MEGABYTE),
  );
};
