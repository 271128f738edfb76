import { fieldsOf } from './fields.ts';
import { joined, u16s, u32s, u8s } from './make-box.ts';
import { need } from './source.ts';

/** Longest parameter set, in bytes: one of H.265 with everything in it has a few hundred. */
const LONGEST_SET = 4_096;

const all = (bytes: Uint8Array): ReturnType<typeof fieldsOf> =>
  fieldsOf(bytes, { start: 0, end: bytes.length });

/** Bytes of a unit’s length, and the setup with its parameter sets alone. */
export interface Units {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** H.264’s setup. Source: ISO/IEC 14496-15, 5.3.3.1. */
export const bareAvcC = (bytes: Uint8Array): Units => {
  const fields = all(bytes);
  let at = 5;
  const parts: Uint8Array[] = [fields.bytes(0, 5)];
  const sets = (mask: number, kind: number): void => {
    const said = fields.u8(at);
    const count = said & mask;
    parts.push(u8s(said));
    at += 1;
    for (let index = 0; index < count; index += 1) {
      const length = fields.u16(at);
      need(length > 0 && length <= LONGEST_SET, 'A parameter set is longer than any');
      need((fields.u8(at + 2) & 0x1f) === kind, 'What stands for a parameter set is something else');
      parts.push(fields.bytes(at, length + 2));
      at += length + 2;
    }
  };
  need(fields.u8(0) === 1, 'A setup of another version');
  sets(0x1f, 7);
  sets(0xff, 8);
  // Profiles with more colour say how much; their extra sets are for a second layer, which nothing here shows.
  const hasColour = ![66, 77, 88].includes(fields.u8(1)) && fields.length >= at + 4;
  if (hasColour) parts.push(fields.bytes(at, 3), u8s(0));
  return { bytes: joined(...parts), size: (fields.u8(4) & 3) + 1 };
};

/** Kinds of H.265’s parameter sets: video, sequence, picture. Its setup may hold messages, too, which are left out. */
const SETS_OF_HEVC = new Set([32, 33, 34]);

/** H.265’s setup. Source: ISO/IEC 14496-15, 8.3.3.1. */
export const bareHvcC = (bytes: Uint8Array): Units => {
  const fields = all(bytes);
  const kept: Uint8Array[] = [];
  let at = 23;
  const count = fields.u8(22);
  for (let index = 0; index < count; index += 1) {
    const kind = fields.u8(at) & 0x3f;
    const units = fields.u16(at + 1);
    const from = at;
    at += 3;
    for (let unit = 0; unit < units; unit += 1) {
      const length = fields.u16(at);
      need(length <= LONGEST_SET, 'A parameter set is longer than any');
      if (SETS_OF_HEVC.has(kind))
        need(((fields.u8(at + 2) >> 1) & 0x3f) === kind, 'What stands for a parameter set is something else');
      at += length + 2;
    }
    if (SETS_OF_HEVC.has(kind)) kept.push(fields.bytes(from, at - from));
  }
  return { bytes: joined(fields.bytes(0, 22), u8s(kept.length), ...kept), size: (fields.u8(21) & 3) + 1 };
};

/** AV1’s setup: four bytes. What may follow stands in the samples, too. Source: AV1 in ISOBMFF, 2.3. */
export const bareAv1C = (bytes: Uint8Array): Uint8Array => all(bytes).bytes(0, 4);

/** VP9’s setup; its own room for more is for no kind there is. Source: VP Codec ISO Media File Format Binding, 1.0. */
export const bareVpcC = (bytes: Uint8Array): Uint8Array => joined(all(bytes).bytes(0, 10), u16s(0));

/** Opus’ setup, with the places of its channels. Source: Encapsulation of Opus in ISOBMFF, 4.3.2. */
export const bareDOps = (bytes: Uint8Array): Uint8Array => {
  const fields = all(bytes);
  return fields.bytes(0, fields.u8(10) === 0 ? 11 : 13 + fields.u8(1));
};

/** FLAC’s setup with its first block alone: the others are comments and pictures. Source: FLAC in ISOBMFF, 3.3.2. */
export const bareDfLa = (bytes: Uint8Array): Uint8Array => {
  const fields = all(bytes);
  need((fields.u32(4) & 0x7fff_ffff) === 34, 'FLAC’s setup does not begin with its block of facts');
  return joined(u32s(0), u8s(0x80, 0, 0, 34), fields.bytes(8, 34));
};
