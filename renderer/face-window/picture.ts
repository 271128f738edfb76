import type { FaceJob } from '../../shared/ipc/media-channels.ts';

/**
 * Most pixels of a picture that is looked at as a whole: what the network is shown of it is 512 long. The decoder makes as
 * many eighths of a JPEG's size as stay within them, at least 1,024 pixels of a photo's long side.
 */
const WHOLE = 1_440_000;

const fetched = async (picture: string): Promise<Response> => {
  const answer = await fetch(`./media/${picture}`);
  if (!answer.ok) throw new Error('The picture was not there');
  return answer;
};

/** A JPEG decoded at once to about as many pixels; null where its decoder does not do that. The bytes are handed over, not copied. */
const decodedSmaller = async (data: ArrayBuffer, pixels: number): Promise<ImageBitmap | null> => {
  const side = Math.floor(Math.sqrt(pixels));
  const decoder = new ImageDecoder({
    data,
    transfer: [data],
    type: 'image/jpeg',
    // Taken as how many pixels there may be, whatever the picture's shape.
    desiredWidth: side,
    desiredHeight: side,
  });
  try {
    const { image } = await decoder.decode();
    try {
      return await createImageBitmap(image);
    } finally {
      image.close();
    }
  } catch {
    return null;
  } finally {
    decoder.close();
  }
};

/**
 * A cleared picture, decoded as far as the pass needs it. The caller closes it. Throws where it is not there. For its
 * parts it comes from a blob: what the other decoder makes of a picture in full stays, 12 MB a picture, after it was closed.
 */
export const pictureFor = async ({ picture, pass }: FaceJob): Promise<ImageBitmap> => {
  const answer = await fetched(picture);
  const isJpeg = answer.headers.get('content-type') === 'image/jpeg';
  const smaller = pass === 'whole' && isJpeg ? await decodedSmaller(await answer.arrayBuffer(), WHOLE) : null;
  return (
    smaller ?? (await createImageBitmap(await (answer.bodyUsed ? await fetched(picture) : answer).blob()))
  );
};
