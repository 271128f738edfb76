import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

const PICTURE = {
  id: 'm1',
  kind: 'image',
  altText: 'Banners hang in the school gym',
  source: 'own',
} as const;
const VIDEO = { id: 'v1', kind: 'video', file: 'concert.mp4', source: 'own' } as const;
const to = (target: string, media: readonly object[], more: object = {}) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], media, ...more },
});

export const rule = defineRule({
  id: 'platform/media-required',
  judges: 'The platform needs a picture or a video, and there is none.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    'picture-or-video': {
      what: '{platform} needs a picture or a video, and there is none for it.',
      why: 'The platform does not publish text by itself.',
      todo: 'Add a picture or a video, or leave this account out.',
    },
    video: {
      what: '{platform} needs a video, and there is none for it.',
      why: 'The platform publishes only videos.',
      todo: 'Add a video, or leave this account out.',
    },
  },
  examples: {
    passes: [
      { name: 'a picture on Instagram', case: to('ridgeview-ig', [PICTURE]) },
      { name: 'a video on Instagram', case: to('ridgeview-ig', [VIDEO]) },
      { name: 'a video on YouTube', case: to('ridgeview-yt', [VIDEO]) },
      { name: 'a text alone on Facebook', case: to('ridgeview-fb', []) },
      { name: 'a text alone on X', case: to('ridgeview-x', []) },
      {
        name: 'left out for another account only',
        case: to('ridgeview-ig', [{ ...PICTURE, perTarget: { 'ridgeview-fb': { omit: true } } }]),
      },
    ],
    fails: [
      { name: 'a text alone on Instagram', case: to('ridgeview-ig', []), message: 'picture-or-video' },
      {
        name: 'its only picture is left out for Instagram',
        case: to('ridgeview-ig', [{ ...PICTURE, perTarget: { 'ridgeview-ig': { omit: true } } }]),
        message: 'picture-or-video',
      },
      { name: 'a text alone on YouTube', case: to('ridgeview-yt', []), message: 'video' },
      { name: 'a picture is no video', case: to('ridgeview-yt', [PICTURE]), message: 'video' },
      {
        name: 'a title and a description are no video',
        case: to('ridgeview-yt', [], { video: { title: 'Winter concert', description: 'All choirs.' } }),
        message: 'video',
      },
      {
        name: 'one of two accounts needs it',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: { targets: ['ridgeview-fb', 'ridgeview-ig'] },
        },
        message: 'picture-or-video',
      },
    ],
  },
  check: function* (_subject, { platform, media }) {
    const { required } = platform.media;
    if (required === 'none') return;
    const enough = required === 'video' ? media.some(({ kind }) => kind === 'video') : media.length > 0;
    if (!enough) yield { message: required, at: { field: 'media' }, data: { platform: platform.name } };
  },
});
