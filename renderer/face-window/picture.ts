import type { FaceJob } from '../../shared/ipc/media-channels.ts';

/**
 * Most pixels of a picture that is looked at as a whole: what the network is shown of it is 512 long. The decoder makes as
 * many eighths of a JPEG's size as stay within them, at least 1,024 pixels of a photo's long side.
 */
const WHOLE = 1_440_000;

/** A JPEG decoded at once to about as many pixels; null where its decoder does not do that. */
const decodedSmaller = async (bytes: ArrayBuffer, pixels: number): Promise<ImageBitmap | null> => {
  const side = Math.floor(Math.sqrt(pixels));
  const decoder = new ImageDecoder({
    data: bytes,
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

/** A cleared picture, decoded as far as the pass needs it. The caller closes it. Throws where it is not there. */
export const pictureFor = async ({ picture, pass }: FaceJob): Promise<ImageBitmap> => {
  const answer = await fetch(`./media/${picture}`);
  if (!answer.ok) throw new Error('The picture was not there');
  const type = answer.headers.get('content-type') ?? '';
  const bytes = await answer.arrayBuffer();
  const smaller = pass === 'whole' && type === 'image/jpeg' ? await decodedSmaller(bytes, WHOLE) : null;
  return smaller ?? (await createImageBitmap(new Blob([bytes], { type })));
};
