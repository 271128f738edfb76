import type { Tile } from '../../shared/domain/found-faces.ts';
import { SIDE } from './network.ts';

interface Square {
  readonly pen: OffscreenCanvasRenderingContext2D;
  readonly bytes: Uint8Array;
  readonly colours: Float32Array;
}

let made: Square | null = null;

/** One for every look: the browser would keep each for a while. */
const square = (): Square => {
  if (made !== null) return made;
  const pen = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true, alpha: false });
  if (pen === null) throw new Error('There is no canvas to draw on');
  pen.imageSmoothingQuality = 'high';
  made = { pen, bytes: new Uint8Array(SIDE * SIDE * 4), colours: new Float32Array(SIDE * SIDE * 3) };
  return made;
};

/** Where red lies among the four bytes of a place; blue is at the other end. */
const RED: Partial<Record<VideoPixelFormat, 0 | 2>> = { RGBX: 0, RGBA: 0, BGRX: 2, BGRA: 2 };

/**
 * Part of a picture as the network is shown it: in the upper left corner of a black square, red, green and blue from -1
 * to 1. The list is the same for every call. What was drawn is read as a frame of video, whose bytes go where they are
 * wanted: what `getImageData` answers stays until the browser tidies up, a megabyte a call and 60 of them at times.
 */
export const coloursOf = async (picture: ImageBitmap, tile: Tile, scale: number): Promise<Float32Array> => {
  const { pen, bytes, colours } = square();
  const [width, height] = [tile.width * scale, tile.height * scale];
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.drawImage(picture, tile.left, tile.top, tile.width, tile.height, 0, 0, width, height);
  const frame = new VideoFrame(pen.canvas, { timestamp: 0, alpha: 'discard' });
  try {
    const red = RED[frame.format ?? 'NV12'];
    if (red === undefined) throw new Error(`Colors came as ${frame.format}`);
    await frame.copyTo(bytes);
    for (let from = 0, to = 0; from < bytes.length; from += 4) {
      colours[to++] = (bytes[from + red] ?? 0) / 127.5 - 1;
      colours[to++] = (bytes[from + 1] ?? 0) / 127.5 - 1;
      colours[to++] = (bytes[from + 2 - red] ?? 0) / 127.5 - 1;
    }
    return colours;
  } finally {
    frame.close();
  }
};
