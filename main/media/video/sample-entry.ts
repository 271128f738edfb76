import { bareEsds } from './bare-esds.ts';
import { type Box, boxesIn } from './boxes.ts';
import { type Units, bareAv1C, bareAvcC, bareDOps, bareDfLa, bareHvcC, bareVpcC } from './decoder-setup.ts';
import { av1Name, avcName, hevcName, vp9Name } from './decoder-name.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { fullBox, joined, makeBox, u16s, u32s } from './make-box.ts';
import { BrokenVideo, need } from './source.ts';

/** How one kind of samples is packed, written anew with nothing a decoder does not need. */
export interface Entry {
  /** In words: "H.264". */
  readonly codec: string;
  readonly bytes: Uint8Array;
  /** Samples that consist of units with a length before each, some of which are messages. */
  readonly units: { readonly of: 'avc' | 'hevc'; readonly size: number } | null;
  /** MPEG-4 Visual, whose samples can carry text between start codes. */
  readonly hasStartCodes: boolean;
  /** How the browser's decoder is told of it, where there is one. */
  readonly decoder: { readonly codec: string; readonly setup: Uint8Array | null } | null;
  /** Pixels as coded; 0 for sound. */
  readonly width: number;
  readonly height: number;
}

type Kid = (type: string) => Uint8Array | null;

const kidsOf = (bytes: Uint8Array, box: Box, from: number): Kid => {
  const kids = boxesIn(bytes, { start: Math.min(box.start + from, box.end), end: box.end });
  return (type) => {
    const found = kids.find((one) => one.type === type);
    return found === undefined ? null : bytes.subarray(found.start, found.end);
  };
};

const required = (bytes: Uint8Array | null): Uint8Array => {
  if (bytes === null) throw new BrokenVideo('damaged', 'A decoder’s setup is missing');
  return bytes;
};

/** Numbers about the picture that have one length: shape of a pixel, aperture, brightness, Dolby’s version. */
const PLAIN: readonly (readonly [type: string, length: number])[] = [
  ['pasp', 8],
  ['clap', 32],
  ['fiel', 2],
  ['mdcv', 24],
  ['clli', 4],
  ['dvcC', 24],
  ['dvvC', 24],
];

/** How colours are meant, by number; a profile of its own is left out, as players do. */
const colours = (kid: Kid): readonly Uint8Array[] => {
  const said = kid('colr');
  if (said === null) return [];
  const fields = fieldsOf(said, { start: 0, end: said.length });
  const type = fields.u32(0);
  if (type === 0x6e63_6c78) return [makeBox('colr', fields.bytes(0, 11))];
  return type === 0x6e63_6c63 ? [makeBox('colr', fields.bytes(0, 10))] : [];
};

const plain = (kid: Kid): readonly Uint8Array[] =>
  PLAIN.flatMap(([type, length]) => {
    const said = kid(type);
    return said === null || said.length !== length ? [] : [makeBox(type, said)];
  });

interface Setup {
  readonly codec: string;
  readonly box: Uint8Array;
  readonly units: Entry['units'];
  readonly decoder: Entry['decoder'];
}

const units = (codec: string, type: string, of: 'avc' | 'hevc', { bytes, size }: Units): Setup => {
  need(size !== 3, 'Units have an impossible length');
  const name = of === 'avc' ? avcName(bytes) : hevcName(bytes);
  return { codec, box: makeBox(type, bytes), units: { of, size }, decoder: { codec: name, setup: bytes } };
};

const pictureSetup = (type: string, kid: Kid): Setup | null => {
  if (type === 'avc1' || type === 'avc3')
    return units('H.264', 'avcC', 'avc', bareAvcC(required(kid('avcC'))));
  if (type === 'hvc1' || type === 'hev1')
    return units('H.265 (HEVC)', 'hvcC', 'hevc', bareHvcC(required(kid('hvcC'))));
  if (type === 'vp09') {
    const bytes = bareVpcC(required(kid('vpcC')));
    return {
      codec: 'VP9',
      box: makeBox('vpcC', bytes),
      units: null,
      decoder: { codec: vp9Name(bytes), setup: null },
    };
  }
  if (type === 'av01') {
    const bytes = bareAv1C(required(kid('av1C')));
    return {
      codec: 'AV1',
      box: makeBox('av1C', bytes),
      units: null,
      decoder: { codec: av1Name(bytes), setup: null },
    };
  }
  if (type === 'mp4v') {
    const box = makeBox('esds', bareEsds(required(kid('esds')), 'picture'));
    return { codec: 'MPEG-4', box, units: null, decoder: null };
  }
  return null;
};

/** A picture’s entry; null for a kind that is not taken. Source of the layout: ISO/IEC 14496-12, 12.1.3. */
export const pictureEntry = (bytes: Uint8Array, box: Box): Entry | null => {
  const fields = fieldsOf(bytes, box);
  const kid = kidsOf(bytes, box, 78);
  const setup = pictureSetup(box.type, kid);
  if (setup === null) return null;
  const [width, height] = [fields.u16(24), fields.u16(26)];
  const made = makeBox(
    box.type,
    u32s(0, 1),
    u32s(0, 0, 0, 0),
    u16s(width, height),
    u32s(0x48_0000, 0x48_0000, 0),
    u16s(1),
    new Uint8Array(32),
    u16s(0x18, 0xffff),
    setup.box,
    ...colours(kid),
    ...plain(kid),
  );
  return {
    codec: setup.codec,
    bytes: made,
    units: setup.units,
    decoder: setup.decoder,
    hasStartCodes: box.type === 'mp4v',
    width,
    height,
  };
};

/** Bytes before the boxes of a sound’s entry: QuickTime’s versions 1 and 2 have more numbers. */
const SOUND_HEADS: Readonly<Record<number, number>> = { 0: 28, 1: 44, 2: 64 };

/** QuickTime keeps the setup in a box of its own within the entry. */
const soundKid = (bytes: Uint8Array, box: Box, from: number): Kid => {
  const own = kidsOf(bytes, box, from);
  const wave = own('wave');
  if (wave === null) return own;
  const inner = boxesIn(wave, { start: 0, end: wave.length });
  return (type) => {
    const found = inner.find((one) => one.type === type && one.end > one.start);
    return own(type) ?? (found === undefined ? null : wave.subarray(found.start, found.end));
  };
};

const soundSetup = (type: string, kid: Kid): readonly [codec: string, box: Uint8Array] | null => {
  if (type === 'mp4a') return ['AAC', makeBox('esds', bareEsds(required(kid('esds')), 'sound'))];
  if (type === 'Opus') return ['Opus', makeBox('dOps', bareDOps(required(kid('dOps'))))];
  if (type === 'fLaC') return ['FLAC', makeBox('dfLa', bareDfLa(required(kid('dfLa'))))];
  if (type === 'ac-3') return ['Dolby Digital', makeBox('dac3', required(kid('dac3')).subarray(0, 3))];
  if (type === 'ec-3') return ['Dolby Digital Plus', makeBox('dec3', required(kid('dec3')).subarray(0, 5))];
  if (type === 'alac') {
    const said = required(kid('alac'));
    return [
      'Apple Lossless',
      fullBox('alac', 0, 0, fieldsOf(said, { start: 0, end: said.length }).bytes(4, 24)),
    ];
  }
  if (type === 'samr') {
    const said = required(kid('damr'));
    return ['AMR', makeBox('damr', u32s(0), fieldsOf(said, { start: 0, end: said.length }).bytes(4, 5))];
  }
  return null;
};

const channelsAndRate = (fields: Fields, version: number): readonly [channels: number, rate: number] =>
  version === 2 ? [fields.u32(40), fields.f64(32)] : [fields.u16(16), fields.u32(24) / 2 ** 16];

/** A sound’s entry as MPEG-4 writes it; null for a kind that is not taken. */
export const soundEntry = (bytes: Uint8Array, box: Box): Entry | null => {
  const fields = fieldsOf(bytes, box);
  const version = fields.u16(8);
  const kid = soundKid(bytes, box, SOUND_HEADS[version] ?? 28);
  const setup = soundSetup(box.type, kid);
  if (setup === null) return null;
  const [codec, inner] = setup;
  const [channels, rate] = channelsAndRate(fields, version);
  need(channels <= 64 && rate >= 0 && rate < 2 ** 20, 'A sound has an impossible rate');
  const made = makeBox(
    box.type,
    joined(u32s(0, 1, 0, 0), u16s(channels, 16), u32s(0)),
    // Rates from 65,536 Hz on do not fit here; decoders take them from the setup.
    u32s(rate < 65_536 ? Math.round(rate * 2 ** 16) : 0),
    inner,
  );
  return { codec, bytes: made, units: null, decoder: null, hasStartCodes: false, width: 0, height: 0 };
};
