import type { Box } from './boxes.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { type Samples, addSample, noSamples } from './samples.ts';
import { need } from './source.ts';

/** A list of numbers that says each so many times; asked one after another. */
const runs = (fields: Fields | null, value: (at: number) => number, otherwise: number) => {
  let row = 0;
  let left = 0;
  let now = otherwise;
  const rows = fields === null ? 0 : fields.u32(4);
  return (): number => {
    while (left === 0) {
      if (fields === null || row >= rows) return otherwise;
      left = fields.u32(8 + row * 8);
      now = value(12 + row * 8);
      row += 1;
    }
    left -= 1;
    return now;
  };
};

/** Sizes: one for all, a list, or a list of half bytes, bytes or pairs. Source: ISO/IEC 14496-12, 8.7.3. */
const sizes = (
  long: Fields | null,
  short: Fields | null,
): { readonly count: number; readonly size: (index: number) => number } => {
  if (long !== null) {
    const same = long.u32(4);
    return { count: long.u32(8), size: same === 0 ? (index) => long.u32(12 + index * 4) : () => same };
  }
  if (short === null) return { count: 0, size: () => 0 };
  const bits = short.u8(7);
  need(bits === 4 || bits === 8 || bits === 16, 'Sizes are written in no known way');
  return {
    count: short.u32(8),
    size: (index) => {
      if (bits === 16) return short.u16(12 + index * 2);
      if (bits === 8) return short.u8(12 + index);
      const pair = short.u8(12 + (index >> 1));
      return index % 2 === 0 ? pair >> 4 : pair & 15;
    },
  };
};

/** Pictures that need no other: those listed; all, where there is no list. */
const keys = (fields: Fields | null): ((number: number) => boolean) => {
  if (fields === null) return () => true;
  const rows = fields.u32(4);
  let row = 0;
  return (number) => {
    while (row < rows && fields.u32(8 + row * 4) < number) row += 1;
    return row < rows && fields.u32(8 + row * 4) === number;
  };
};

/**
 * Goes through a track’s tables: how many samples lie in each chunk, where each chunk begins, how large each sample is
 * and when it is shown. Source: ISO/IEC 14496-12, 8.6 and 8.7. Empty for a track whose samples come in fragments.
 */
export const samplesOf = (bytes: Uint8Array, boxes: readonly Box[]): Samples => {
  const part = (type: string): Fields | null => {
    const found = boxes.find((one) => one.type === type);
    return found === undefined ? null : fieldsOf(bytes, found);
  };
  const samples = noSamples();
  const { count, size } = sizes(part('stsz'), part('stz2'));
  const [chunkRows, short, long] = [part('stsc'), part('stco'), part('co64')];
  const offsets = short ?? long;
  if (count === 0 || offsets === null || chunkRows === null) {
    need(count === 0, 'The table does not say where its samples lie');
    return samples;
  }
  const [stts, ctts] = [part('stts'), part('ctts')];
  const length = runs(stts, (at) => stts?.u32(at) ?? 0, 0);
  // QuickTime wrote numbers below 0 before there was a version that allows them.
  const shift = runs(ctts, (at) => ctts?.i32(at) ?? 0, 0);
  const isKey = keys(part('stss'));
  const chunks = offsets.u32(4);
  const rows = chunkRows.u32(4);
  let row = -1;
  let time = 0;
  for (let chunk = 1; chunk <= chunks && samples.at.length < count; chunk += 1) {
    while (row + 1 < rows && chunkRows.u32(8 + (row + 1) * 12) <= chunk) row += 1;
    need(row >= 0, 'The first chunk is not described');
    const inside = chunkRows.u32(12 + row * 12);
    need(inside > 0, 'A chunk holds nothing');
    const entry = chunkRows.u32(16 + row * 12) - 1;
    let at = short === null ? offsets.u64(8 + (chunk - 1) * 8) : offsets.u32(8 + (chunk - 1) * 4);
    for (let one = 0; one < inside && samples.at.length < count; one += 1) {
      const index = samples.at.length;
      const lasts = length();
      const sample = { at, size: size(index), shift: shift(), length: lasts, isKey: isKey(index + 1), entry };
      addSample(samples, sample, time);
      at += sample.size;
      time += lasts;
    }
  }
  need(samples.at.length === count, 'There are fewer chunks than samples need');
  return samples;
};
