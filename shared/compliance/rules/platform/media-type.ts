import type { Media } from '../../../domain/post.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import type { Platform } from '../../../platforms/platform.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { isGif, nameOfMedia, typeOf } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';

const PICTURE = {
  id: 'm1',
  kind: 'image',
  file: 'gym.jpg',
  type: 'image/jpeg',
  altText: 'Banners hang in the school gym',
  source: 'own',
} as const;
const PNG = { ...PICTURE, id: 'm2', file: 'poster.png', type: 'image/png' } as const;
const GIF = { ...PICTURE, id: 'm3', file: 'confetti.gif', type: 'image/gif' } as const;
const VIDEO = { id: 'v1', kind: 'video', file: 'concert.mp4', type: 'video/mp4', source: 'own' } as const;
const to = (target: string, ...media: readonly object[]) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], media },
});

/** "JPEG, PNG or GIF". */
const sayTypes = (types: readonly string[]): string => {
  const names = types.map((type) => type.replace(/^[a-z]+\/(?:x-)?/u, '').toUpperCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
};

/** The types taken of a medium's kind where there is a list that does not have this one's; else null. */
const listWithout = (media: Media, platform: Platform): readonly string[] | null => {
  const { imageTypes, videoTypes } = platform.media;
  const list = (media.kind === 'video' ? videoTypes : imageTypes).value;
  const type = typeOf(media);
  return list === null || type === null || list.includes(type) ? null : list;
};

export const rule = defineRule({
  id: 'platform/media-type',
  judges: 'A type of picture or video, or a mix of them, that the platform does not accept.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    'no-pictures': {
      what: '{platform} does not accept pictures: {file}.',
      why: 'The platform publishes only videos.',
      todo: 'Leave the picture out for this account.',
    },
    type: {
      what: '{platform} does not accept files like {file}: it is {type}.',
      why: 'The platform rejects the post, or shows it differently.',
      todo: 'Save it as {types} and add it again, or leave it out for this account.',
    },
    mix: {
      what: '{platform} does not accept pictures and videos in one post.',
      why: 'The platform rejects the post.',
      todo: 'Leave out one or the other for this account.',
    },
    'gif-alone': {
      what: '{platform} accepts a GIF only by itself: {file}.',
      why: 'The platform rejects a GIF beside other pictures.',
      todo: 'Leave the GIF or the others out for this account.',
    },
  },
  examples: {
    passes: [
      { name: 'a JPEG on Instagram', case: to('ridgeview-ig', PICTURE) },
      { name: 'a PNG on X', case: to('ridgeview-x', PICTURE, PNG) },
      {
        name: 'a PNG that Instagram gets as JPEG',
        case: to('ridgeview-ig', { ...PNG, perTarget: { 'ridgeview-ig': { type: 'image/jpeg' } } }),
      },
      {
        name: 'a type that is not known yet',
        case: to('ridgeview-ig', { ...PICTURE, file: null, type: null }),
      },
      { name: 'pictures and videos together on Instagram', case: to('ridgeview-ig', PICTURE, VIDEO) },
      { name: 'one GIF on X', case: to('ridgeview-x', GIF) },
      { name: 'a GIF among pictures on Facebook', case: to('ridgeview-fb', GIF, PICTURE) },
      {
        name: 'a picture left out for YouTube',
        case: to('ridgeview-yt', VIDEO, { ...PICTURE, perTarget: { 'ridgeview-yt': { omit: true } } }),
      },
      { name: 'a video on X', case: to('ridgeview-x', VIDEO) },
    ],
    fails: [
      { name: 'a PNG on Instagram', case: to('ridgeview-ig', PNG), message: 'type' },
      {
        name: 'only the file’s ending tells',
        case: to('ridgeview-ig', { ...PICTURE, file: 'IMG_2044.HEIC', type: null }),
        message: 'type',
      },
      {
        name: 'a TIFF on X',
        case: to('ridgeview-x', { ...PICTURE, file: 'scan.tif', type: 'image/tiff' }),
        message: 'type',
      },
      { name: 'pictures and videos together on X', case: to('ridgeview-x', PICTURE, VIDEO), message: 'mix' },
      { name: 'a GIF beside a picture on X', case: to('ridgeview-x', PICTURE, GIF), message: 'gif-alone' },
      {
        name: 'two GIFs on X',
        case: to('ridgeview-x', GIF, { ...GIF, id: 'm4', file: 'snow.gif' }),
        message: 'gif-alone',
      },
      { name: 'a picture on YouTube', case: to('ridgeview-yt', VIDEO, PICTURE), message: 'no-pictures' },
    ],
  },
  check: function* (_subject, { platform, media }) {
    const { maxImages, mayMix, gif } = platform.media;
    const takesPictures = maxImages.value !== 0;
    const about = (item: Media) => ({ media: item.id, field: `media.${item.id}.type` });
    for (const item of media) {
      const data = { platform: platform.name, file: nameOfMedia(item) };
      if (item.kind === 'image' && !takesPictures) {
        yield { message: 'no-pictures', at: about(item), data };
        continue;
      }
      const types = listWithout(item, platform);
      if (types !== null)
        yield {
          message: 'type',
          at: about(item),
          data: { ...data, type: sayTypes([typeOf(item) ?? '']), types: sayTypes(types) },
        };
    }
    if (!takesPictures) return;
    const hasVideo = media.some(({ kind }) => kind === 'video');
    if (!mayMix && hasVideo && media.some(({ kind }) => kind === 'image')) {
      yield { message: 'mix', at: { field: 'media' }, data: { platform: platform.name } };
      return;
    }
    const moving = gif === 'alone' ? media.find(isGif) : undefined;
    if (moving !== undefined && media.length > 1)
      yield {
        message: 'gif-alone',
        at: about(moving),
        data: { platform: platform.name, file: nameOfMedia(moving) },
      };
  },
});
