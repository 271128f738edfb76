import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import type { Media } from '../../../domain/post.ts';

/** Left out for every account, it is not published; without any account it may still be. */
const isPublished = ({ id }: Media, { targets }: Subject): boolean =>
  targets.length === 0 || targets.some(({ media }) => media.some((item) => item.id === id));

const file = (over: object = {}) =>
  ({
    id: 'm1',
    kind: 'image',
    file: 'IMG_2041.jpg',
    type: 'image/jpeg',
    altText: 'Students plant a maple tree by the playground',
    source: 'own',
    shot: 'none',
    peopleAnswered: true,
    hasGps: false,
    ...over,
  }) as const;
const media = (...items: readonly object[]) => ({ post: { media: items } });

export const rule = defineRule({
  id: 'privacy/location-metadata',
  judges: 'A picture or video that would be published still says where, or on whose device, it was made.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mn-13.32', 'policy-515', 'practice'],
  messages: {
    found: {
      what: '{file} still says where, or on whose device, it was made.',
      why: 'Phones save the place and the owner in each file. Anyone who saves it can see where a child goes to school, plays or lives.',
      todo: 'Make a clean copy and post that one. Pictures added in Hallpass are cleaned automatically.',
    },
  },
  examples: {
    passes: [
      { name: 'a picture without it', case: media(file()) },
      {
        name: 'a video without it',
        case: media(file({ kind: 'video', file: 'tree.mp4', type: 'video/mp4' })),
      },
      { name: 'nobody said whether it has any', case: media(file({ hasGps: null })) },
      {
        name: 'a place that is written in the alt text',
        case: media(file({ altText: 'Students plant a maple tree at 44.8408 north, 93.2983 west' })),
      },
      { name: 'a place in the file’s name', case: media(file({ file: 'gps-lesson-room-12.jpg' })) },
      {
        name: 'left out for the only account',
        case: media(file({ hasGps: true, perTarget: { 'ridgeview-fb': { omit: true } } })),
      },
      {
        name: 'a lesson about it',
        case: { post: { text: 'Our fifth graders learned how GPS finds a place, and why we turn it off.' } },
      },
    ],
    fails: [
      { name: 'a picture straight from a phone', case: media(file({ hasGps: true })), message: 'found' },
      {
        name: 'a video straight from a phone',
        case: media(file({ kind: 'video', file: 'tree.mov', type: 'video/quicktime', hasGps: true })),
        message: 'found',
      },
      {
        name: 'a picture without a file name',
        case: media(file({ file: null, hasGps: true })),
        message: 'found',
      },
      {
        name: 'a picture without people',
        case: media(file({ altText: 'An empty soccer field at sunset', hasGps: true })),
        message: 'found',
      },
      { name: 'the second of two', case: media(file(), file({ id: 'm2', hasGps: true })), message: 'found' },
      {
        name: 'left out for one account, sent to another',
        case: {
          accounts: ['a', 'b'].map((id) => ({ id, platform: 'facebook', handle: `@${id}`, scope: 'school' })),
          post: {
            targets: ['a', 'b'],
            media: [file({ hasGps: true, perTarget: { a: { omit: true } } })],
          },
        },
        message: 'found',
      },
    ],
  },
  *check(subject) {
    for (const item of subject.post.media) {
      if (item.hasGps !== true || !isPublished(item, subject)) continue;
      yield {
        message: 'found',
        at: { media: item.id },
        data: { file: item.file ?? (item.kind === 'video' ? 'The video' : 'The picture') },
        // What a fix sets is believed of a case alone: the app takes the fact from its own clean copy.
        fix: {
          label: 'Remove the place and device from the file',
          safe: true,
          edits: [{ field: `media.${item.id}.hasGps`, value: false }],
        },
      };
    }
  },
});
