import type { Limit, Platform } from './platform.ts';

/** A limit in words. */
export interface SaidLimit {
  readonly what: string;
  readonly is: string;
  /** Where it was read. */
  readonly cite: string;
  /** Day it was read, `YYYY-MM-DD`. */
  readonly checked: string;
}

const MIB = 1024 * 1024;

const count = (n: number): string => (n === 0 ? 'none' : n.toLocaleString('en-US'));

const size = (bytes: number): string =>
  bytes >= 1024 * MIB ? `${count(Math.ceil(bytes / MIB / 1024))} GB` : `${count(Math.ceil(bytes / MIB))} MB`;

const time = (seconds: number): string => {
  if (seconds % 3600 === 0) return `${count(seconds / 3600)} hours`;
  return seconds % 60 === 0 ? `${count(seconds / 60)} minutes` : `${count(seconds)} seconds`;
};

const ratio = (n: number): string => `${Number(n.toFixed(2))}:1`;

const limit = <T>(
  what: string,
  { value, cite, checked }: Limit<T | null>,
  say: (value: T) => string,
): readonly SaidLimit[] => (value === null ? [] : [{ what, is: say(value), cite, checked }]);

/** Every limit of a platform that is known, in words, with where and when it was read; unknown ones are left out. */
export const sayLimits = ({ text, video, media, scheduler }: Platform): readonly SaidLimit[] => {
  const letters = (n: number): string => `${count(n)} characters`;
  const counted = (n: number): string =>
    text.count === 'bytes'
      ? `${count(n)} bytes`
      : text.count === 'weighted'
        ? `${letters(n)}, as the platform counts them`
        : letters(n);
  const once: Limit<true | null> = { ...text.onceOnly, value: text.onceOnly.value ? true : null };
  return [
    // Where the words are a video's title and description, the text goes nowhere.
    ...(video === null ? limit('Text, at most', text.max, counted) : []),
    ...limit('Hashtags, at most', text.hashtags, count),
    ...limit('Mentions, at most', text.mentions, count),
    ...limit('One and the same text', once, () => 'on one account only'),
    ...(video === null
      ? []
      : [
          ...limit('Title, at most', video.titleMax, letters),
          ...limit('Description, at most', video.descriptionMaxBytes, (n) => `${count(n)} bytes`),
          ...limit('Tags together, at most', video.tagsMax, letters),
          ...limit('Not in title and description', video.refused, (signs) => Array.from(signs).join(' ')),
        ]),
    ...limit('Pictures, at most', media.maxImages, count),
    ...limit('Videos, at most', media.maxVideos, count),
    ...limit('Pictures and videos, at most', media.maxItems, count),
    ...limit('A picture, at most', media.imageBytes, size),
    ...limit('A moving GIF, at most', media.gifBytes, size),
    ...limit('A picture’s width, at least', media.imageMinWidth, (n) => `${count(n)} pixels`),
    ...limit('A picture is made smaller to', media.imageMaxWidth, (n) => `${count(n)} pixels wide`),
    ...limit(
      'A picture, width to height',
      media.imageAspect,
      ({ from, to }) => `${ratio(from)} to ${ratio(to)}`,
    ),
    ...limit('A video, at most', media.videoBytes, size),
    ...limit('A video lasts at least', media.videoMinSeconds, time),
    ...limit('A video lasts at most', media.videoMaxSeconds, time),
    ...limit('Alt text, at most', media.altTextMax, letters),
    ...limit('Its own scheduler takes a post', scheduler, ({ leastMinutes, mostDays }) =>
      mostDays === null
        ? leastMinutes === 0
          ? 'for any time to come'
          : `${count(leastMinutes)} minutes ahead or more`
        : `${count(leastMinutes)} minutes to ${count(mostDays)} days ahead`,
    ),
  ];
};
