import type { Media } from '../../../domain/post.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import type { Limit, Platform } from '../../../platforms/platform.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { isGif, nameOfMedia, sayBytes, saySeconds } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';

const MIB = 1024 * 1024;
const PICTURE = {
  id: 'm1',
  kind: 'image',
  file: 'gym.jpg',
  type: 'image/jpeg',
  width: 4032,
  height: 3024,
  bytes: 3 * MIB,
  altText: 'Banners hang in the school gym',
  source: 'own',
} as const;
const VIDEO = {
  id: 'v1',
  kind: 'video',
  file: 'concert.mp4',
  type: 'video/mp4',
  bytes: 40 * MIB,
  duration: 90,
  source: 'own',
} as const;
const to = (target: string, media: object) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], media: [media] },
});

const bytesFor = (item: Media, { media }: Platform): Limit<number | null> => {
  if (item.kind === 'video') return media.videoBytes;
  return isGif(item) ? media.gifBytes : media.imageBytes;
};

/** A fact beyond its limit; an unknown fact or limit is none. */
const over = (fact: number | null, limit: Limit<number | null>): boolean =>
  fact !== null && limit.value !== null && fact > limit.value;
const under = (fact: number | null, limit: Limit<number | null>): boolean =>
  fact !== null && limit.value !== null && fact < limit.value;

export const rule = defineRule({
  id: 'platform/media-size',
  judges: 'A file is too large, a picture too small, or a video too long or too short for the platform.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    bytes: {
      what: '{file} is larger than {platform} allows: {is}, and {limit} is the limit.',
      why: 'The platform rejects the file. ({cite}.)',
      todo: 'Make it smaller and add it again, or leave it out for this account.',
    },
    small: {
      what: '{file} is narrower than {platform} allows: {is} pixels, and {limit} is the minimum.',
      why: 'The platform rejects it or blurs it. ({cite}.)',
      todo: 'Use the picture at its full size, or leave it out for this account.',
    },
    long: {
      what: '{file} is longer than {platform} allows: {is}, and {limit} is the limit.',
      why: 'The platform rejects the video. ({cite}.)',
      todo: 'Cut it, or leave it out for this account and link to it.',
    },
    short: {
      what: '{file} is shorter than {platform} allows: {is}, and {limit} is the minimum.',
      why: 'The platform rejects the video. ({cite}.)',
      todo: 'Use a longer video, or leave it out for this account.',
    },
  },
  examples: {
    passes: [
      {
        name: 'a camera’s picture on Instagram, which makes it smaller itself',
        case: to('ridgeview-ig', PICTURE),
      },
      { name: 'exactly 5 MB on X', case: to('ridgeview-x', { ...PICTURE, bytes: 5 * MIB }) },
      {
        name: 'a GIF of 12 MB on X',
        case: to('ridgeview-x', { ...PICTURE, file: 'confetti.gif', type: 'image/gif', bytes: 12 * MIB }),
      },
      {
        name: 'a smaller file for X alone',
        case: to('ridgeview-x', {
          ...PICTURE,
          bytes: 9 * MIB,
          perTarget: { 'ridgeview-x': { bytes: 2 * MIB } },
        }),
      },
      { name: 'a reel of three seconds', case: to('ridgeview-ig', { ...VIDEO, duration: 3 }) },
      { name: 'a concert of two hours on YouTube', case: to('ridgeview-yt', { ...VIDEO, duration: 7200 }) },
      {
        name: 'sizes that are not known',
        case: to('ridgeview-ig', { ...PICTURE, width: null, height: null, bytes: null }),
      },
    ],
    fails: [
      {
        name: 'six megabytes on X',
        case: to('ridgeview-x', { ...PICTURE, bytes: 6 * MIB }),
        message: 'bytes',
      },
      {
        name: 'nine megabytes on Instagram',
        case: to('ridgeview-ig', { ...PICTURE, bytes: 9 * MIB }),
        message: 'bytes',
      },
      {
        name: 'ten megabytes on Facebook',
        case: to('ridgeview-fb', { ...PICTURE, bytes: 10 * MIB }),
        message: 'bytes',
      },
      {
        name: 'a thumbnail on Instagram',
        case: to('ridgeview-ig', { ...PICTURE, width: 200, height: 200 }),
        message: 'small',
      },
      {
        name: 'a reel of sixteen minutes',
        case: to('ridgeview-ig', { ...VIDEO, duration: 960 }),
        message: 'long',
      },
      {
        name: 'a video of half an hour on X',
        case: to('ridgeview-x', { ...VIDEO, duration: 1800 }),
        message: 'long',
      },
      {
        name: 'a reel of two seconds',
        case: to('ridgeview-ig', { ...VIDEO, duration: 2 }),
        message: 'short',
      },
      {
        name: 'a reel of 400 megabytes',
        case: to('ridgeview-ig', { ...VIDEO, bytes: 400 * MIB }),
        message: 'bytes',
      },
    ],
  },
  check: function* (_subject, { platform, media }) {
    for (const item of media) {
      const { imageMinWidth, videoMinSeconds, videoMaxSeconds } = platform.media;
      const about = (limit: Limit<number | null>, fact: number | null, say: (value: number) => string) => ({
        file: nameOfMedia(item),
        platform: platform.name,
        is: say(fact ?? 0),
        limit: say(limit.value ?? 0),
        cite: limit.cite,
      });
      const at = (fact: string) => ({ media: item.id, field: `media.${item.id}.${fact}` });
      const bytes = bytesFor(item, platform);
      if (over(item.bytes, bytes))
        yield { message: 'bytes', at: at('bytes'), data: about(bytes, item.bytes, sayBytes) };
      if (item.kind === 'image') {
        if (under(item.width, imageMinWidth))
          yield { message: 'small', at: at('width'), data: about(imageMinWidth, item.width, String) };
        continue;
      }
      if (over(item.duration, videoMaxSeconds))
        yield {
          message: 'long',
          at: at('duration'),
          data: about(videoMaxSeconds, item.duration, saySeconds),
        };
      if (under(item.duration, videoMinSeconds))
        yield {
          message: 'short',
          at: at('duration'),
          data: about(videoMinSeconds, item.duration, saySeconds),
        };
    }
  },
});
