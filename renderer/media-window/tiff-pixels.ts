import { decodeImage, toRGBA8, type IFD } from 'utif2';
import type { SentJob } from '../../shared/ipc/media-channels.ts';
import type { Pixels } from './decode.ts';

/**
 * A TIFF's pixels. The decoder's own reading of fields is passed by: it would follow every folder and note in the file,
 * while main has read and checked the few that say how pixels are packed. Throws what cannot be decoded.
 */
export const tiffPixels = (bytes: Uint8Array, { layout = [] }: Pick<SentJob, 'layout'>): Pixels => {
  const fields = Object.fromEntries(layout.map(([tag, values]) => [`t${tag}`, [...values]]));
  const picture = fields as unknown as IFD;
  // A copy: the decoder looks at the whole buffer, which may hold more than these bytes.
  decodeImage(new Uint8Array(bytes).buffer, picture);
  const { width, height, data } = picture;
  if (data === undefined || data.length === 0) throw new Error('The TIFF has no pixels');
  return { data: new Uint8ClampedArray(toRGBA8(picture)), width, height };
};
