import { cropFor } from '../../../domain/for-account.ts';
import type { Media } from '../../../domain/post.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { cropTo } from '../../crop-to.ts';
import type { Crop } from '../../finding.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { isGif, nameOfMedia } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';

const picture = (width: number | null, height: number | null, more: object = {}) =>
  ({
    id: 'm1',
    kind: 'image',
    file: 'mural.jpg',
    type: 'image/jpeg',
    width,
    height,
    altText: 'A mural of the river on the gym wall',
    source: 'own',
    ...more,
  }) as const;
const to = (target: string, ...media: readonly object[]) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], media },
});
const onInstagram = (width: number | null, height: number | null, more: object = {}) =>
  to('ridgeview-ig', picture(width, height, more));

/** Pixels are whole, so a side may be half a pixel from what it stands for: 1200 × 628 is 1.91:1. */
const HALF = 0.5;
const isTooTall = (width: number, height: number, from: number): boolean => (width + HALF) / height < from;
const isTooWide = (width: number, height: number, to: number): boolean => width / (height + HALF) > to;

/** A ratio as people say it: "1.91:1", "4:5". */
const sayRatio = (ratio: number): string =>
  ratio < 1 ? `${Number((ratio * 5).toFixed(2))}:5` : `${Number(ratio.toFixed(2))}:1`;

/** A crop that does not fit is proposed anew from the whole picture, and around everybody in it. */
const proposalFor = (
  media: readonly Media[],
  item: Media,
  account: string,
  ratio: number,
  size: readonly [number, number],
): Crop => {
  const whole = media.find(({ id }) => id === item.id);
  const isCut = cropFor(item, account) !== null;
  return whole === undefined
    ? cropTo(item, size, ratio)
    : cropTo(whole, (isCut && sizeOf(whole)) || size, ratio);
};

const sizeOf = ({ width, height }: Media): readonly [number, number] | null =>
  width === null || height === null || width <= 0 || height <= 0 ? null : [width, height];

export const rule = defineRule({
  id: 'platform/aspect-ratio',
  judges: 'A picture is too wide or too tall for the platform; the fix suggests a crop.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    tall: {
      what: '{file} is too tall for {platform}: it is {width} × {height}, and {from} is the tallest shape allowed.',
      why: 'The platform rejects the picture. ({cite}.)',
      todo: 'Use the suggested crop to {cropWidth} × {cropHeight}, choose another part of the picture, or leave it out for this account.',
    },
    wide: {
      what: '{file} is too wide for {platform}: it is {width} × {height}, and {to} is the widest shape allowed.',
      why: 'The platform rejects the picture. ({cite}.)',
      todo: 'Use the suggested crop to {cropWidth} × {cropHeight}, choose another part of the picture, or leave it out for this account.',
    },
  },
  examples: {
    passes: [
      { name: 'exactly 4:5', case: onInstagram(1080, 1350) },
      { name: 'exactly 1.91:1', case: onInstagram(1910, 1000) },
      { name: '1200 × 628, which is 1.91:1 in whole pixels', case: onInstagram(1200, 628) },
      { name: '1080 × 566', case: onInstagram(1080, 566) },
      { name: 'a square', case: onInstagram(1080, 1080) },
      { name: 'a camera’s 4:3', case: onInstagram(4032, 3024) },
      { name: 'a panorama where every shape is taken', case: to('ridgeview-fb', picture(6000, 1500)) },
      { name: 'a tall story', case: onInstagram(1080, 1920, { format: 'story' }) },
      { name: 'a size nobody knows', case: onInstagram(null, null) },
      {
        name: 'a tall video',
        case: to('ridgeview-ig', {
          id: 'v1',
          kind: 'video',
          file: 'tour.mp4',
          width: 1080,
          height: 1920,
          source: 'own',
        }),
      },
      {
        name: 'a panorama with a square for this account',
        case: onInstagram(6000, 1500, { perTarget: { 'ridgeview-ig': { width: 1080, height: 1080 } } }),
      },
      {
        name: 'a panorama left out on this account',
        case: onInstagram(6000, 1500, { perTarget: { 'ridgeview-ig': { omit: true } } }),
      },
    ],
    fails: [
      { name: 'a phone held upright, 3:4', case: onInstagram(3024, 4032), message: 'tall' },
      { name: 'a screenshot of a phone', case: onInstagram(1170, 2532), message: 'tall' },
      { name: '2:1', case: onInstagram(2000, 1000), message: 'wide' },
      { name: 'a panorama', case: onInstagram(6000, 1500), message: 'wide' },
      { name: 'a pixel too tall', case: onInstagram(1080, 1352), message: 'tall' },
      { name: 'a few pixels too wide', case: onInstagram(1920, 1000), message: 'wide' },
      { name: 'a banner', case: onInstagram(1500, 500), message: 'wide' },
      {
        name: 'the second of two',
        case: to('ridgeview-ig', picture(1080, 1080), picture(1000, 3000, { id: 'm2' })),
        message: 'tall',
      },
      {
        name: 'the shape made for this account',
        case: onInstagram(1080, 1080, { perTarget: { 'ridgeview-ig': { width: 1080, height: 1920 } } }),
        message: 'tall',
      },
      {
        name: 'one account of two',
        case: {
          ...onInstagram(1000, 3000),
          post: { targets: ['ridgeview-fb', 'ridgeview-ig'], media: [picture(1000, 3000)] },
        },
        message: 'tall',
      },
    ],
  },
  check: function* (subject, { account, platform, media }) {
    const { value: range, cite } = platform.media.imageAspect;
    if (range === null) return;
    for (const item of media) {
      const size = sizeOf(item);
      if (item.kind !== 'image' || size === null) continue;
      if (item.format !== null && platform.media.noAspectFor.includes(item.format)) continue;
      const [width, height] = size;
      const tall = isTooTall(width, height, range.from);
      if (!tall && !isTooWide(width, height, range.to)) continue;
      const crop = proposalFor(subject.post.media, item, account.id, tall ? range.from : range.to, size);
      yield {
        message: tall ? 'tall' : 'wide',
        at: { media: item.id, field: `media.${item.id}.${tall ? 'height' : 'width'}` },
        data: {
          file: nameOfMedia(item),
          platform: platform.name,
          width,
          height,
          from: sayRatio(range.from),
          to: sayRatio(range.to),
          cropWidth: crop.width,
          cropHeight: crop.height,
          cite,
        },
        ...(isGif(item)
          ? {}
          : {
              fix: {
                label: 'Use the suggested crop',
                safe: false,
                edits: [{ field: `media.${item.id}.perTarget.${account.id}`, crop }],
              },
            }),
      };
    }
  },
});
