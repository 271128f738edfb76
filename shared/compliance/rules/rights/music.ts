import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { nameOfMedia } from '../../media-facts.ts';
import { defineRule } from '../../rule.ts';

const video = (more: object = {}) =>
  ({
    id: 'v1',
    kind: 'video',
    file: 'concert.mp4',
    type: 'video/mp4',
    source: 'own',
    ...more,
  }) as const;
const shows = (...media: readonly object[]) => ({ post: { media } });

export const rule = defineRule({
  id: 'rights/music',
  judges: 'A video does not say whether it has music, or whether the music is licensed or cleared.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    unanswered: {
      what: 'Nobody has said yet what music {file} has.',
      why: 'Even a song playing in the gym belongs to someone: platforms mute or take down the video, and the owner may ask for money.',
      todo: 'Say that it has no music, or that the music is licensed or cleared. A school account may not use the platform’s own library of hits.',
    },
  },
  examples: {
    passes: [
      { name: 'no music', case: shows(video({ music: 'none' })) },
      { name: 'licensed music', case: shows(video({ music: 'licensed' })) },
      { name: 'music that was cleared', case: shows(video({ music: 'cleared' })) },
      {
        name: 'a picture has no music',
        case: shows({
          id: 'm1',
          kind: 'image',
          file: 'band.jpg',
          source: 'own',
          altText: 'The band tunes up',
        }),
      },
      {
        name: 'a moving GIF has none either',
        case: shows({
          id: 'm1',
          kind: 'image',
          file: 'confetti.gif',
          type: 'image/gif',
          source: 'own',
          altText: 'Paper confetti falls',
        }),
      },
      { name: 'no media', case: { post: { text: 'Our choir sang “Let It Go” for the first graders.' } } },
      {
        name: 'two videos, both answered',
        case: shows(video({ music: 'none' }), video({ id: 'v2', music: 'cleared' })),
      },
    ],
    fails: [
      { name: 'not answered', case: shows(video({ music: null })), message: 'unanswered' },
      { name: 'the answer left out', case: shows(video()), message: 'unanswered' },
      {
        name: 'the second of two',
        case: shows(video({ music: 'none' }), video({ id: 'v2' })),
        message: 'unanswered',
      },
      { name: 'a reel', case: shows(video({ format: 'reel' })), message: 'unanswered' },
      { name: 'without speech', case: shows(video({ hasSpeech: false })), message: 'unanswered' },
      {
        name: 'on a video platform',
        case: { accounts: EXAMPLE_ACCOUNTS, post: { targets: ['ridgeview-yt'], media: [video()] } },
        message: 'unanswered',
      },
      { name: 'student work', case: shows(video({ source: 'student-work' })), message: 'unanswered' },
    ],
  },
  check: function* (subject) {
    for (const medium of subject.post.media)
      if (medium.kind === 'video' && medium.music === null)
        yield {
          message: 'unanswered',
          at: { media: medium.id, field: `media.${medium.id}.music` },
          data: { file: nameOfMedia(medium) },
        };
  },
});
