/** Part of a box: bytes as they are, four letters, or numbers by their width in bits. */
type Part = Uint8Array | string | readonly number[];

const SIZES = { 1: 'setUint8', 2: 'setUint16', 4: 'setUint32' } as const;

const numbers = (width: keyof typeof SIZES, values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view[SIZES[width]](index * width, value);
  return bytes;
};

export const u8s = (...values: readonly number[]): Uint8Array => numbers(1, values);
export const u16s = (...values: readonly number[]): Uint8Array => numbers(2, values);
export const u32s = (...values: readonly number[]): Uint8Array => numbers(4, values);
/** 64-bit numbers, which need not be positive. */
export const u64s = (...values: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(values.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setBigInt64(index * 8, BigInt(value));
  return bytes;
};
/** Four letters each, or any other Latin-1 text. */
export const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Parts one behind the other; a list of numbers is bytes. */
export const joined = (...parts: readonly Part[]): Uint8Array => {
  const pieces = parts.map((part) =>
    part instanceof Uint8Array ? part : typeof part === 'string' ? letters(part) : u8s(...part),
  );
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** One box with its header. */
export const makeBox = (type: string, ...parts: readonly Part[]): Uint8Array => {
  const content = joined(...parts);
  return joined(u32s(content.length + 8), type, content);
};

/** A box with version and flags. */
export const fullBox = (
  type: string,
  version: number,
  flags: number,
  ...parts: readonly Part[]
): Uint8Array => makeBox(type, u32s(version * 2 ** 24 + flags), ...parts);
