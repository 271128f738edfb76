import type { Media } from '../../../domain/post.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

const pictures = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `m${at + 1}`,
    kind: 'image',
    altText: 'Banners hang in the school gym',
    source: 'own',
    ...over,
  }));
const videos = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `v${at + 1}`, kind: 'video', source: 'own' }));
const to = (target: string, media: readonly object[]) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], media },
});

export const rule = defineRule({
  id: 'platform/media-count',
  judges: 'More pictures or videos than the platform allows in one post.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    pictures: {
      what: '{count} pictures, and {platform} allows {max} in one post.',
      why: 'The platform rejects the post. ({cite}.)',
      todo: 'Leave some pictures out for this account, or split them over two posts.',
    },
    videos: {
      what: '{count} videos, and {platform} allows {max} in one post.',
      why: 'The platform rejects the post. ({cite}.)',
      todo: 'Leave some videos out for this account, or split them over several posts.',
    },
    items: {
      what: '{count} pictures and videos, and {platform} allows {max} in one post.',
      why: 'The platform rejects the post. ({cite}.)',
      todo: 'Leave some out for this account, or split them over two posts.',
    },
  },
  examples: {
    passes: [
      { name: 'four pictures on X', case: to('ridgeview-x', pictures(4)) },
      { name: 'one video on X', case: to('ridgeview-x', videos(1)) },
      {
        name: 'ten pictures and videos on Instagram',
        case: to('ridgeview-ig', [...pictures(7), ...videos(3)]),
      },
      { name: 'twelve pictures on Facebook', case: to('ridgeview-fb', pictures(12)) },
      {
        name: 'the fifth is left out for X',
        case: to('ridgeview-x', [
          ...pictures(4),
          ...pictures(1, { id: 'm5', perTarget: { 'ridgeview-x': { omit: true } } }),
        ]),
      },
      { name: 'one video on YouTube', case: to('ridgeview-yt', videos(1)) },
      {
        name: 'a picture beside a YouTube video is told by another rule',
        case: to('ridgeview-yt', [...videos(1), ...pictures(1)]),
      },
    ],
    fails: [
      { name: 'five pictures on X', case: to('ridgeview-x', pictures(5)), message: 'pictures' },
      { name: 'two videos on X', case: to('ridgeview-x', videos(2)), message: 'videos' },
      { name: 'eleven pictures on Instagram', case: to('ridgeview-ig', pictures(11)), message: 'pictures' },
      {
        name: 'eleven pictures and videos together on Instagram',
        case: to('ridgeview-ig', [...pictures(8), ...videos(3)]),
        message: 'items',
      },
      { name: 'two videos on YouTube', case: to('ridgeview-yt', videos(2)), message: 'videos' },
      {
        name: 'left out for another account only',
        case: to('ridgeview-x', pictures(5, { perTarget: { 'ridgeview-fb': { omit: true } } })),
        message: 'pictures',
      },
    ],
  },
  check: function* (_subject, { platform, media }) {
    const { maxImages, maxVideos, maxItems } = platform.media;
    const ofKind = (kind: Media['kind']): number => media.filter((item) => item.kind === kind).length;
    const [pictureCount, videoCount] = [ofKind('image'), ofKind('video')];
    // A kind that is not taken at all is `platform/media-type`'s.
    const tooMany = (count: number, max: number | null): boolean => max !== null && max > 0 && count > max;
    const counts = [
      { message: 'pictures', count: pictureCount, limit: maxImages },
      { message: 'videos', count: videoCount, limit: maxVideos },
    ] as const;
    const over = counts.filter(({ count, limit }) => tooMany(count, limit.value));
    for (const { message, count, limit } of over)
      yield {
        message,
        at: { field: 'media' },
        data: { count, max: limit.value ?? 0, platform: platform.name, cite: limit.cite },
      };
    // Together they count where they may stand together.
    if (over.length === 0 && platform.media.mayMix && tooMany(media.length, maxItems.value))
      yield {
        message: 'items',
        at: { field: 'media' },
        data: { count: media.length, max: maxItems.value ?? 0, platform: platform.name, cite: maxItems.cite },
      };
  },
});
