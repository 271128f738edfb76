import { fitWithin } from '../../shared/domain/picture-size.ts';
import type { PictureJob } from '../../shared/ipc/media-channels.ts';
import { decode } from './decode.ts';
import { paintCover } from './paint-cover.ts';
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

/** What is done to the pen so that a picture with EXIF's number 2 to 8 comes to lie upright. Source: EXIF 2.32, Orientation. */
const TURNS: Readonly<Record<number, (width: number, height: number) => DOMMatrix2DInit>> = {
  2: (width) => ({ a: -1, b: 0, c: 0, d: 1, e: width, f: 0 }),
  3: (width, height) => ({ a: -1, b: 0, c: 0, d: -1, e: width, f: height }),
  4: (_width, height) => ({ a: 1, b: 0, c: 0, d: -1, e: 0, f: height }),
  5: () => ({ a: 0, b: 1, c: 1, d: 0, e: 0, f: 0 }),
  6: (_width, height) => ({ a: 0, b: 1, c: -1, d: 0, e: height, f: 0 }),
  7: (width, height) => ({ a: 0, b: -1, c: -1, d: 0, e: height, f: width }),
  8: (width) => ({ a: 0, b: -1, c: 1, d: 0, e: 0, f: width }),
};
const liesOnItsSide = (turn: number): boolean => turn >= 5;

/** Decodes, turns upright, converts colours to sRGB, and paints the pixels on a fresh canvas. */
const paint = async (job: PictureJob): Promise<OffscreenCanvas> => {
  const picture = await decode(job);
  try {
    const { width, height } = fitWithin(picture, job.longEdge);
    const turn = job.turn ?? 1;
    const canvas = liesOnItsSide(turn)
      ? new OffscreenCanvas(height, width)
      : new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', READ_BACK);
    if (pen === null) throw new Error('There is no canvas to draw on');
    pen.imageSmoothingQuality = 'high';
    pen.setTransform(TURNS[turn]?.(width, height));
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

/** Whether a picture is most often a photo; whatever else is most often a flyer, a scan or a drawing. */
const IS_PHOTO: Readonly<Record<PictureJob['type'], boolean>> = {
  'image/jpeg': true,
  'image/heic': true,
  'image/webp': true,
  'image/png': false,
  'image/gif': false,
  'image/tiff': false,
};

/**
 * A JPEG, since every platform takes that and one takes nothing else; what is most often a flyer at a higher quality.
 * Only what is see-through becomes a PNG.
 */
const encode = async (canvas: OffscreenCanvas, type: PictureJob['type']): Promise<Blob> => {
  if (type !== 'image/jpeg' && isSeeThrough(canvas)) return await canvas.convertToBlob({ type: 'image/png' });
  const quality = IS_PHOTO[type] ? PHOTO_QUALITY : DRAWING_QUALITY;
  return await canvas.convertToBlob({ type: 'image/jpeg', quality });
};

/** The picture with nothing but its pixels, its covers among them: upright, at most `longEdge` pixels long. Throws what cannot be decoded. */
export const redraw = async (job: PictureJob): Promise<Redrawn> => {
  const canvas = await paint(job);
  const { width, height } = canvas;
  try {
    for (const cover of job.covers ?? []) paintCover(canvas, cover);
    const blob = await encode(canvas, job.type);
    const encoded = new Uint8Array(await blob.arrayBuffer());
    const bytes = blob.type === 'image/jpeg' ? withoutProfile(encoded) : encoded;
    return { bytes, width, height };
  } finally {
    // Its pixels would otherwise stay until the next collection, which does not see how large they are.
    canvas.width = 0;
    canvas.height = 0;
  }
};
