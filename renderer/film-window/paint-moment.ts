import { fitWithin } from '../../shared/domain/picture-size.ts';
import type { StillJob } from '../../shared/ipc/media-channels.ts';
import { withoutProfile } from '../media-window/without-profile.ts';

/** Longest edge of a still, in pixels: faces in the second row of a stage are still found in it. */
const LONG_EDGE = 1_280;
const QUALITY = 0.85;

/** Decodes up to the wanted picture and answers it; whoever takes it closes it. Throws what cannot be decoded. */
const decode = async ({ codec, setup, samples, wanted }: StillJob): Promise<VideoFrame> => {
  const config: VideoDecoderConfig = {
    codec,
    // A message's bytes may be shared, which a decoder refuses.
    ...(setup !== null && { description: new Uint8Array(setup) }),
    optimizeForLatency: true,
  };
  if ((await VideoDecoder.isConfigSupported(config)).supported !== true)
    throw new Error(`${codec} cannot be decoded here`);
  let found: VideoFrame | null = null;
  let fault: Error | null = null;
  const decoder = new VideoDecoder({
    output: (frame) => {
      if (frame.timestamp === wanted || found === null) {
        found?.close();
        found = frame;
      } else frame.close();
    },
    error: (thrown) => {
      fault = thrown;
    },
  });
  try {
    decoder.configure(config);
    for (const { bytes, isKey, time } of samples)
      decoder.decode(
        new EncodedVideoChunk({
          type: isKey ? 'key' : 'delta',
          timestamp: time,
          data: new Uint8Array(bytes),
        }),
      );
    await decoder.flush();
  } finally {
    if (decoder.state !== 'closed') decoder.close();
  }
  const frame = found as VideoFrame | null;
  if (frame === null) throw fault ?? new Error('nothing was decoded');
  return frame;
};

/** One moment of a video as JPEG, upright, at most 1,280 pixels long, nothing but pixels. Throws what cannot be decoded. */
export const paintMoment = async (job: StillJob): Promise<Uint8Array> => {
  const { width, height } = fitWithin(job, LONG_EDGE);
  const [a, b, c, d] = job.turn;
  const isTurned = a === 0;
  const canvas = isTurned ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true });
  if (pen === null) throw new Error('There is no canvas to draw on');
  const frame = await decode(job);
  try {
    pen.imageSmoothingQuality = 'high';
    pen.setTransform(a, b, c, d, Math.max(0, -a * width, -c * height), Math.max(0, -b * width, -d * height));
    pen.drawImage(frame, 0, 0, width, height);
  } finally {
    frame.close();
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  canvas.width = 0;
  canvas.height = 0;
  return withoutProfile(new Uint8Array(await blob.arrayBuffer()));
};
