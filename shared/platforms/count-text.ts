import parseTweet from 'twitter-text/dist/parseTweet.js';
import { assertNever } from '../domain/assert-never.ts';
import type { Platform, TextCount } from './platform.ts';

/** Code points: what people and most documents call characters. A lone half of a pair counts as one. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Bytes in UTF-8; a lone half of a pair is sent as U+FFFD, three bytes. */
export const countUtf8Bytes = (text: string): number => {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
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
    default:
      return assertNever(count);
  }
};

/** How long a text is for a platform, as that platform counts. */
export const countText = (platform: Platform, text: string): number => countBy(platform.text.count, text);
