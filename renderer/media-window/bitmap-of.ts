import type { SentJob } from '../../shared/ipc/media-channels.ts';
import type { Pixels } from './decode.ts';
import { pngOf } from './png-of.ts';

/**
 * Raw pixels as a picture whose colours the browser understands. Only its decoders can apply an ICC profile, so where
 * there is one the pixels go through a PNG that carries it, not packed, which costs little.
 */
export const bitmapOf = async (
  pixels: Pixels,
  { profile, isWide }: Pick<SentJob, 'profile' | 'isWide'>,
): Promise<ImageBitmap> => {
  if (profile !== undefined) return await createImageBitmap(await pngOf(pixels, profile));
  const colorSpace = isWide === true ? 'display-p3' : 'srgb';
  return await createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height, { colorSpace }));
};
