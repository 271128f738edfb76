import configs from 'twitter-text/dist/configs.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { assertNever } from '../domain/assert-never.ts';
import type { Platform, TextCount } from './platform.ts';

/** Code points: what people and most documents call characters. A lone half of a pair counts as one. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

const bytesOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Bytes in UTF-8; a lone half of a pair is sent as U+FFFD, three bytes. */
export const countUtf8Bytes = (text: string): number => {
  let bytes = 0;
  for (const char of text) bytes += bytesOf(char);
  return bytes;
};

/** Above this many UTF-16 units the exact weighted length cannot matter, and twitter-text would take seconds. */
const WEIGHED_UP_TO = 20_000;

/** `weighted` counts as X does: most scripts 1, others and emoji 2, a link 23 (twitter-text v3). */
export const countBy = (count: TextCount, text: string): number => {
  switch (count) {
    case 'weighted':
      return text.length > WEIGHED_UP_TO ? countCharacters(text) : parseTweet(text).weightedLength;
    case 'characters':
      return countCharacters(text);
    case 'bytes':
      return countUtf8Bytes(text);
    default:
      return assertNever(count);
  }
};

/** How long a text is for a platform, as that platform counts. */
export const countText = (platform: Platform, text: string): number => countBy(platform.text.count, text);

/** A text that is too long: how long it is, and the UTF-16 offset from which it no longer fits. */
export interface Overflow {
  readonly length: number;
  readonly from: number;
}

const walk = (text: string, max: number, weigh: (char: string) => number): Overflow | null => {
  let length = 0;
  let at = 0;
  let from: number | null = null;
  for (const char of text) {
    length += weigh(char);
    if (length > max) from ??= at;
    at += char.length;
  }
  return from === null ? null : { length, from };
};

const one = (): number => 1;

/** Where a text outgrows `max` as `count` counts, or null where it fits. */
export const overflowOf = (count: TextCount, text: string, max: number): Overflow | null => {
  // The most a UTF-16 unit can weigh is a link's share, 23 in four units; most texts are short and need no more.
  if (text.length * 8 <= max) return null;
  switch (count) {
    case 'weighted': {
      if (text.length > WEIGHED_UP_TO) return walk(text, max, one);
      const parsed = parseTweet(text, { ...configs.defaults, maxWeightedTweetLength: max });
      if (parsed.weightedLength <= max) return null;
      return {
        length: parsed.weightedLength,
        from: Math.max(0, Math.min(parsed.validRangeEnd + 1, text.length - 1)),
      };
    }
    case 'characters':
      return walk(text, max, one);
    case 'bytes':
      return walk(text, max, bytesOf);
    default:
      return assertNever(count);
  }
};
