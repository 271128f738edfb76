import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import type { App } from '../launch/app.ts';

interface Chunk {
  readonly data: readonly number[];
  readonly isKey: boolean;
  /** Microseconds. */
  readonly at: number;
}

/**
 * Encodes a made-up clip in the app's own browser: a square that crosses a plain ground, which changes its colour each
 * second; with a picture, it is shown from its second second on.
 */
const encoded = async (
  app: App,
  seconds: number,
  picture: Uint8Array | undefined,
): Promise<{ readonly chunks: readonly Chunk[]; readonly setup: readonly number[] }> =>
  await app.page.evaluate(
    async ([length, shown]) => {
      const photo =
        shown === null
          ? null
          : await createImageBitmap(new Blob([new Uint8Array(shown)], { type: 'image/jpeg' }));
      const [width, height] = photo === null ? [320, 180] : [photo.width & ~1, photo.height & ~1];
      const chunks: { data: number[]; isKey: boolean; at: number }[] = [];
      let setup: number[] = [];
      const encoder = new VideoEncoder({
        output: (chunk, about) => {
          const data = new Uint8Array(chunk.byteLength);
          chunk.copyTo(data);
          chunks.push({ data: [...data], isKey: chunk.type === 'key', at: chunk.timestamp });
          const said = about?.decoderConfig?.description;
          if (said !== undefined) setup = [...new Uint8Array(said as ArrayBuffer)];
        },
        error: (thrown) => {
          throw thrown;
        },
      });
      encoder.configure({
        codec: 'avc1.42001f',
        width,
        height,
        avc: { format: 'avc' },
        bitrate: photo === null ? 200_000 : 2_000_000,
      });
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      const grounds = ['#2c5f8a', '#8a2c4f', '#3f7a3a', '#7a6a2c'];
      for (let index = 0; index < length * 10; index += 1) {
        if (pen === null) throw new Error('There is no canvas');
        pen.fillStyle = grounds[Math.floor(index / 10) % grounds.length] ?? '#000';
        pen.fillRect(0, 0, width, height);
        if (photo !== null && index >= 20) pen.drawImage(photo, 0, 0);
        pen.fillStyle = '#fff';
        pen.fillRect((index * 7) % 280, 70, 40, 40);
        const frame = new VideoFrame(canvas, { timestamp: index * 100_000, duration: 100_000 });
        encoder.encode(frame, { keyFrame: index % 10 === 0 });
        frame.close();
      }
      await encoder.flush();
      encoder.close();
      return { chunks, setup };
    },
    [seconds, picture === undefined ? null : [...picture]] as const,
  );

/** A real H.264 video of so many seconds, as MP4 or MOV, lying on its side where asked. */
export const madeVideo = async (
  app: App,
  {
    seconds,
    kind,
    rotation = 0,
    picture,
  }: {
    readonly seconds: number;
    readonly kind: 'mp4' | 'mov';
    readonly rotation?: 0 | 90;
    readonly picture?: Uint8Array;
  },
): Promise<Uint8Array> => {
  const { chunks, setup } = await encoded(app, seconds, picture);
  const target = new BufferTarget();
  const format = kind === 'mp4' ? new Mp4OutputFormat() : new MovOutputFormat();
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source, { rotation });
  await output.start();
  for (const { data, isKey, at } of chunks)
    await source.add(new EncodedPacket(Uint8Array.from(data), isKey ? 'key' : 'delta', at / 1e6, 0.1), {
      decoderConfig: {
        codec: 'avc1.42001f',
        codedWidth: 320,
        codedHeight: 180,
        description: Uint8Array.from(setup),
      },
    });
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
};
