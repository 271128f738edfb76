import { asciiAt } from '../bytes.ts';

type Of = 'avc' | 'hevc';

/** What stands in place of a message: H.264’s and H.265’s own filler, which every decoder skips. */
const FILLER: Readonly<Record<Of, readonly number[]>> = { avc: [12], hevc: [38 << 1, 1] };

const kindOf = (of: Of, head: number): number => (of === 'avc' ? head & 0x1f : (head >> 1) & 0x3f);
const MESSAGES: Readonly<Record<Of, ReadonlySet<number>>> = { avc: new Set([6]), hevc: new Set([39, 40]) };

/** Kinds of messages that change how the picture looks or plays; whatever else is said in one is left out. */
const PLAYS = new Set([
  0, // when pictures enter the buffer
  1, // when they are shown
  6, // from where on pictures are whole
  45, // how two pictures for two eyes lie
  47, // how it is to be turned
  128,
  129,
  130,
  132,
  136,
  137, // brightness of the display it was made on
  144, // brightest light in it
  147, // other transfer of brightness
  148, // brightness of the room
]);
/** A registered message: captions, and how bright each scene is meant. It begins with a country and a maker. */
const REGISTERED = 4;
const isPlaying = (payload: Uint8Array): boolean =>
  (asciiAt(payload, 0, 3) === '\xb5\0\x31' && asciiAt(payload, 3, 4) === 'GA94') ||
  asciiAt(payload, 0, 3) === '\xb5\0\x3c';

/** Without the bytes that keep a start code from appearing by chance. */
const unescaped = (unit: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    bytes[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return bytes.subarray(0, length);
};

/** True where every message in it is of those that play. Source of the layout: ITU-T H.264, 7.3.2.3; H.265, 7.3.5. */
const onlyPlays = (content: Uint8Array): boolean => {
  const bytes = unescaped(content);
  let at = 0;
  const number = (): number => {
    let value = 0;
    while (bytes[at] === 0xff) {
      value += 0xff;
      at += 1;
    }
    value += bytes[at] ?? 0;
    at += 1;
    return value;
  };
  // The last byte ends the unit.
  while (at < bytes.length - 1) {
    const kind = number();
    const size = number();
    if (at + size > bytes.length) return false;
    const payload = bytes.subarray(at, at + size);
    if (!PLAYS.has(kind) && !(kind === REGISTERED && isPlaying(payload))) return false;
    at += size;
  }
  return true;
};

/**
 * Goes through the units of one sample and turns messages that carry more than pictures into filler of the same length,
 * in place. `size`: bytes of the length before each unit. False where the units do not fill the sample: then it cannot
 * be told what is in it.
 */
export const blankMessages = (sample: Uint8Array, of: Of, size: number): boolean => {
  let at = 0;
  while (at < sample.length) {
    let length = 0;
    if (at + size > sample.length) return false;
    for (let index = 0; index < size; index += 1) length = length * 256 + (sample[at + index] ?? 0);
    const start = at + size;
    const end = start + length;
    if (end > sample.length) return false;
    at = end;
    const filler = FILLER[of];
    if (length === 0 || !MESSAGES[of].has(kindOf(of, sample[start] ?? 0))) continue;
    if (onlyPlays(sample.subarray(start + filler.length, end))) continue;
    sample.fill(0xff, start, end);
    sample.set(filler.slice(0, length), start);
    sample[end - 1] = length > filler.length ? 0x80 : (sample[end - 1] ?? 0);
  }
  return true;
};
