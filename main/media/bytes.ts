/** A stretch of a file: from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Latin-1 text of some bytes; shorter where they end earlier. */
export const asciiAt = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/** Unsigned 16-bit number, big-endian; NaN beyond the end. */
export const u16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? Number.NaN) * 0x100 + (bytes[at + 1] ?? Number.NaN);

/** Unsigned 32-bit number, big-endian; NaN beyond the end. */
export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x1_0000 + u16(bytes, at + 2);

/** Unsigned 16-bit number, little-endian; NaN beyond the end. */
export const le16 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? Number.NaN) + (bytes[at + 1] ?? Number.NaN) * 0x100;

/** Unsigned 32-bit number, little-endian; NaN beyond the end. */
export const le32 = (bytes: Uint8Array, at: number): number =>
  le16(bytes, at) + le16(bytes, at + 2) * 0x1_0000;

/** True where the bytes go on with this Latin-1 text. */
export const startsAt = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
};
