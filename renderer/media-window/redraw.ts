import { fitWithin } from '../../shared/domain/picture-size.ts';
import type { PictureJob } from '../../shared/ipc/media-channels.ts';
import { withoutProfile } from './without-profile.ts';

export interface Redrawn {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Visually the same as the original, at about a fifth of its bytes. */
const PHOTO_QUALITY = 0.9;
/** Letters of a flyer keep their edges. */
const DRAWING_QUALITY = 0.97;

/** Every canvas is read back, once or twice: it is kept where reading is quick. */
const READ_BACK = { colorSpace: 'srgb', willReadFrequently: true } as const;

/** Decodes, turns upright as EXIF says, converts colours to sRGB, and paints the pixels on a fresh canvas. */
const paint = async ({ bytes, type, longEdge }: PictureJob): Promise<OffscreenCanvas> => {
  // The copy is of the page's own making: a message's bytes may be shared, which a Blob refuses.
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }), {
    imageOrientation: 'from-image',
    colorSpaceConversion: 'default',
  });
  try {
    const { width, height } = fitWithin(picture, longEdge);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', READ_BACK);
    if (pen === null) throw new Error('There is no canvas to draw on');
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, width, height);
    return canvas;
  } finally {
    picture.close();
  }
};

/** True where any pixel lets the ground through. */
const isSeeThrough = (canvas: OffscreenCanvas): boolean => {
  const pixels =
    canvas.getContext('2d', READ_BACK)?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
};

/**
 * A JPEG, since every platform takes that and one takes nothing else; what came as PNG, most often a flyer, at a higher
 * quality. Only what is see-through stays a PNG.
 */
const encode = async (canvas: OffscreenCanvas, type: PictureJob['type']): Promise<Blob> => {
  if (type === 'image/png' && isSeeThrough(canvas)) return await canvas.convertToBlob({ type: 'image/png' });
  const quality = type === 'image/png' ? DRAWING_QUALITY : PHOTO_QUALITY;
  return await canvas.convertToBlob({ type: 'image/jpeg', quality });
};

/** The picture with nothing but its pixels: upright, at most `longEdge` pixels long. Throws what cannot be decoded. */
export const redraw = async (job: PictureJob): Promise<Redrawn> => {
  const canvas = await paint(job);
  const blob = await encode(canvas, job.type);
  const encoded = new Uint8Array(await blob.arrayBuffer());
  const bytes = blob.type === 'image/jpeg' ? withoutProfile(encoded) : encoded;
  return { bytes, width: canvas.width, height: canvas.height };
};
