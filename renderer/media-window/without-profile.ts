const START = 2;
const SCAN = 0xda;
const PROFILE = 0xe2;

/**
 * A JPEG without the colour profile that Chromium writes into it. The canvas is sRGB, which is also what a JPEG without
 * a profile is taken for everywhere; and a profile is a place where more than pixels can stand. `bytes`: a JPEG that
 * was just encoded. Anything else comes back as it is, for main to refuse.
 */
export const withoutProfile = (bytes: Uint8Array): Uint8Array => {
  const kept: Uint8Array[] = [bytes.subarray(0, START)];
  let at = START;
  while (bytes[at] === 0xff && bytes[at + 1] !== SCAN && at + 4 <= bytes.length) {
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (bytes[at + 1] !== PROFILE) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  const bare = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of kept) {
    bare.set(part, length);
    length += part.length;
  }
  return bare;
};
