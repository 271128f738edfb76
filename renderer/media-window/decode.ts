import type { SentJob } from '../../shared/ipc/media-channels.ts';
import { bitmapOf } from './bitmap-of.ts';
import { decodeSmaller } from './decode-smaller.ts';
import { heicPixels } from './heic-pixels.ts';

/** A picture to be redrawn; its bytes are fetched by whoever decodes them, and kept no longer than that takes. */
export interface RedrawJob extends SentJob {
  readonly fetched: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Raw pixels: red, green, blue, alpha, a byte each, in the colours their file says. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What the browser decodes by itself, turned as EXIF says where main did not say how. */
const byBrowser = async ({ fetched, type, turn }: RedrawJob): Promise<ImageBitmap> =>
  await createImageBitmap(new Blob([await fetched()], { type }), {
    imageOrientation: turn === undefined ? 'from-image' : 'none',
    colorSpaceConversion: 'default',
  });

/** A decoded picture as it can be drawn, and its size as its file has it. Whoever gets it closes it. */
export interface Decoded {
  readonly source: ImageBitmap | VideoFrame;
  readonly width: number;
  readonly height: number;
}

const ofBitmap = (source: ImageBitmap): Decoded => ({ source, width: source.width, height: source.height });

/** The picture as its file has it; `turn` of the job is not applied yet. Throws what cannot be decoded. */
export const decode = async (job: RedrawJob): Promise<Decoded> => {
  if (job.type === 'image/heic') return ofBitmap(await bitmapOf(await heicPixels(await job.fetched()), job));
  if (job.type === 'image/tiff') {
    const { tiffPixels } = await import('./tiff-pixels.ts');
    return ofBitmap(await bitmapOf(tiffPixels(await job.fetched(), job), job));
  }
  return (await decodeSmaller(job)) ?? ofBitmap(await byBrowser(job));
};
