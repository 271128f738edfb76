import { fitWithin } from '../../shared/domain/picture-size.ts';
import type { PictureJob } from '../../shared/ipc/media-channels.ts';
import { withoutProfile } from './without-profile.ts';

export interface Redrawn {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Visually the same as the original, at about a fifth of its bytes. */
const JPEG_QUALITY = 0.9;

/** A drawing packs about as small as PNG; a photo takes several times the bytes of a JPEG. */
const DRAWING = 1.5;

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

/** A photo becomes a JPEG. What came as PNG stays one where it is transparent, or a drawing that JPEG would smear. */
const encode = async (canvas: OffscreenCanvas, type: PictureJob['type']): Promise<Blob> => {
  const asPng = (): Promise<Blob> => canvas.convertToBlob({ type: 'image/png' });
  if (type === 'image/png' && isSeeThrough(canvas)) return await asPng();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
  if (type === 'image/jpeg') return jpeg;
  const png = await asPng();
  return png.size <= jpeg.size * DRAWING ? png : jpeg;
};

/** The picture with nothing but its pixels: upright, at most `longEdge` pixels long. Throws what cannot be decoded. */
export const redraw = async (job: PictureJob): Promise<Redrawn> => {
  const canvas = await paint(job);
  const blob = await encode(canvas, job.type);
  const encoded = new Uint8Array(await blob.arrayBuffer());
  const bytes = blob.type === 'image/jpeg' ? withoutProfile(encoded) : encoded;
  return { bytes, width: canvas.width, height: canvas.height };
};
