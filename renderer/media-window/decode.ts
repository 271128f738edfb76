import type { PictureJob } from '../../shared/ipc/media-channels.ts';
import { bitmapOf } from './bitmap-of.ts';
import { heicPixels } from './heic-pixels.ts';

/** Raw pixels: red, green, blue, alpha, a byte each, in the colours their file says. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What the browser decodes by itself, turned as EXIF says where main did not say how. */
const byBrowser = ({ bytes, type, turn }: PictureJob): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), {
    imageOrientation: turn === undefined ? 'from-image' : 'none',
    colorSpaceConversion: 'default',
  });

/** The picture as its file has it; `turn` of the job is not applied yet. Throws what cannot be decoded. */
export const decode = async (job: PictureJob): Promise<ImageBitmap> => {
  if (job.type === 'image/heic') return await bitmapOf(await heicPixels(job.bytes), job);
  if (job.type !== 'image/tiff') return await byBrowser(job);
  const { tiffPixels } = await import('./tiff-pixels.ts');
  return await bitmapOf(tiffPixels(job), job);
};
