import type { Stretch } from './bytes.ts';

/** Where the packed pixels of a frame end. */
export interface PackedEnd {
  /** Bits up to the end of the code that gave the last pixel. */
  readonly bits: number;
  /** Bits of the code that follows. */
  readonly codeBits: number;
  /** The code that says "end". */
  readonly endCode: number;
}

/** The blocks of a frame in one piece. */
export const joined = (bytes: Uint8Array, blocks: readonly Stretch[]): Uint8Array => {
  const whole = new Uint8Array(blocks.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of blocks) {
    whole.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return whole;
};

const MOST_BITS = 12;
const MOST_CODES = 2 ** MOST_BITS;

/**
 * Follows the packed pixels of a frame up to `pixels` of them, by the lengths of what each code stands for; no pixel is
 * made. Null where they end before, run over, or make no sense. One loop, since a GIF has tens of millions of codes.
 * Source: GIF89a, appendix F.
 */
export const packedEnd = (packed: Uint8Array, smallest: number, pixels: number): PackedEnd | null => {
  if (smallest < 2 || smallest > 8) return null;
  const clear = 2 ** smallest;
  const lengths = new Uint32Array(MOST_CODES).fill(1, 0, clear);
  let bits = smallest + 1;
  let known = clear + 2;
  /** Pixels of the code before; 0 behind a clear code. */
  let last = 0;
  let made = 0;
  let read = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; ; ) {
    while (count < bits) {
      if (at === packed.length) return null;
      held |= (packed[at++] as number) << count;
      count += 8;
    }
    const code = held & ((1 << bits) - 1);
    held >>>= bits;
    count -= bits;
    read += bits;
    if (code === clear) {
      bits = smallest + 1;
      known = clear + 2;
      last = 0;
      continue;
    }
    // The end, too early; a code nobody has given yet; or the first after a clear code is no colour.
    if (code === clear + 1 || code > known || (last === 0 && code > clear)) return null;
    if (code === known && known === MOST_CODES) return null;
    const now = code === known ? last + 1 : (lengths[code] as number);
    made += now;
    if (last > 0 && known < MOST_CODES) {
      lengths[known] = last + 1;
      known += 1;
      if (known === 1 << bits && bits < MOST_BITS) bits += 1;
    }
    if (made === pixels) return { bits: read, codeBits: bits, endCode: clear + 1 };
    if (made > pixels) return null;
    last = now;
  }
};

/** Packed pixels that end with the last pixel and the code that says so; whatever stood behind is gone. */
export const endedAt = (packed: Uint8Array, { bits, codeBits, endCode }: PackedEnd): Uint8Array => {
  const whole = new Uint8Array(Math.ceil((bits + codeBits) / 8));
  whole.set(packed.subarray(0, Math.min(packed.length, Math.ceil(bits / 8))));
  if (bits % 8 > 0) whole[bits >> 3] = (whole[bits >> 3] as number) & ((1 << (bits & 7)) - 1);
  for (let bit = 0; bit < codeBits; bit += 1) {
    const at = bits + bit;
    whole[at >> 3] = (whole[at >> 3] as number) | (((endCode >> bit) & 1) << (at & 7));
  }
  return whole;
};
