import { defineRule } from '../../rule.ts';

const picture = {
  id: 'm1',
  kind: 'image',
  file: 'gym.jpg',
  altText: 'Banners hang in the school gym',
} as const;

export const rule = defineRule({
  id: 'rights/media-source',
  judges: 'A picture or video does not say where it comes from, or was found on the web.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    unanswered: {
      what: 'Nobody has said yet where {file} comes from.',
      why: 'The district publishes what is on a school’s page, so it has to have the right to use it.',
      todo: 'Say whether it is our own, licensed, used with permission, or student work.',
    },
    found: {
      what: 'Found on the web or in someone else’s post: {file}.',
      why: 'Easy to copy does not mean free to use. Fair use rarely covers publicity, and the owner can ask for money.',
      todo: 'Use a picture we took ourselves, or ask the owner and keep the answer. Then change the source to “With permission”.',
      severity: 'block',
    },
  },
  examples: {
    passes: [
      { name: 'no media at all', case: { post: { media: [] } } },
      { name: 'our own picture', case: { post: { media: [{ ...picture, source: 'own' }] } } },
      { name: 'a licensed picture', case: { post: { media: [{ ...picture, source: 'licensed' }] } } },
      { name: 'with permission', case: { post: { media: [{ ...picture, source: 'permission' }] } } },
      { name: 'student work', case: { post: { media: [{ ...picture, source: 'student-work' }] } } },
      {
        name: 'two pictures, both answered',
        case: {
          post: {
            media: [
              { ...picture, source: 'own' },
              { ...picture, id: 'm2', source: 'licensed' },
            ],
          },
        },
      },
    ],
    fails: [
      {
        name: 'no answer',
        case: { post: { media: [{ ...picture, source: null }] } },
        message: 'unanswered',
      },
      { name: 'the answer left out', case: { post: { media: [picture] } }, message: 'unanswered' },
      {
        name: 'found on the web',
        case: { post: { media: [{ ...picture, source: 'found' }] } },
        message: 'found',
      },
      {
        name: 'the second of two is found',
        case: {
          post: {
            media: [
              { ...picture, source: 'own' },
              { ...picture, id: 'm2', source: 'found' },
            ],
          },
        },
        message: 'found',
      },
      {
        name: 'a video without an answer',
        case: { post: { media: [{ id: 'v1', kind: 'video', file: 'concert.mp4', source: null }] } },
        message: 'unanswered',
      },
      {
        name: 'a decorative picture needs a source too',
        case: { post: { media: [{ ...picture, altText: null, decorative: true, source: null }] } },
        message: 'unanswered',
      },
    ],
  },
  check: function* (subject) {
    for (const medium of subject.post.media) {
      const at = { media: medium.id, field: `media.${medium.id}.source` };
      const file = medium.file ?? (medium.kind === 'video' ? 'the video' : 'the picture');
      if (medium.source === null) yield { message: 'unanswered', at, data: { file } };
      if (medium.source === 'found') yield { message: 'found', at, data: { file } };
    }
  },
});
