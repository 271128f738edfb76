import { BufferSource, EncodedPacketSink, Input, MP4, QTFF } from 'mediabunny';

/** One packet as mediabunny, which knows nothing of Hallpass, reads it. */
export interface Packet {
  /** Seconds. */
  readonly at: number;
  readonly lasts: number;
  readonly isKey: boolean;
  readonly data: readonly number[];
}

export interface WhatIsThere {
  readonly tracks: readonly {
    readonly kind: string;
    readonly codec: string | null;
    readonly rotation: number | null;
    readonly size: readonly [number, number] | null;
    readonly packets: readonly Packet[];
  }[];
  /** Seconds. */
  readonly duration: number;
  readonly tags: Readonly<Record<string, unknown>>;
}

/** Everything that is in a video’s file, read by somebody else. */
export const readAll = async (bytes: Uint8Array): Promise<WhatIsThere> => {
  const input = new Input({ source: new BufferSource(bytes.slice().buffer), formats: [MP4, QTFF] });
  const tracks = [];
  for (const track of await input.getTracks()) {
    const packets: Packet[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) {
      packets.push({
        at: Math.round(packet.timestamp * 1e6) / 1e6,
        lasts: Math.round(packet.duration * 1e6) / 1e6,
        isKey: packet.type === 'key',
        data: [...packet.data],
      });
    }
    tracks.push({
      kind: track.type,
      codec: track.codec,
      rotation: track.isVideoTrack() ? track.rotation : null,
      size: track.isVideoTrack() ? ([track.displayWidth, track.displayHeight] as const) : null,
      packets,
    });
  }
  return {
    tracks,
    duration: await input.computeDuration(),
    tags: await input.getMetadataTags(),
  } as WhatIsThere;
};
