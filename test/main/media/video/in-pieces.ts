import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';

const DESCRIPTION = Uint8Array.of(
  1,
  0x42,
  0,
  0x1e,
  0xff,
  0xe1,
  0,
  4,
  0x67,
  0x42,
  0,
  0x1e,
  1,
  0,
  3,
  0x68,
  0xce,
  0x38,
);

/** A made-up video in fragments, written by mediabunny. */
export const pieces = async (): Promise<Uint8Array> => {
  const target = new BufferTarget();
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: 0.1 }),
    target,
  });
  const source = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(source);
  await output.start();
  for (let index = 0; index < 15; index += 1) {
    const isKey = index % 5 === 0;
    const data = Uint8Array.of(0, 0, 0, 5, isKey ? 0x65 : 0x41, index, 2, 3, 4);
    await source.add(new EncodedPacket(data, isKey ? 'key' : 'delta', index / 30, 1 / 30), {
      decoderConfig: { codec: 'avc1.42001e', codedWidth: 64, codedHeight: 48, description: DESCRIPTION },
    });
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
};
