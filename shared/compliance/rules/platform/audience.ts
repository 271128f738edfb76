import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

const VIDEO = { id: 'v1', kind: 'video', file: 'concert.mp4', source: 'own' } as const;
const to = (targets: readonly string[], madeForKids: boolean | null) => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets, media: [VIDEO], video: { title: 'Winter concert', madeForKids } },
});

export const rule = defineRule({
  id: 'platform/audience',
  judges: 'The question “made for kids” is unanswered where the platform asks it.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: ['coppa'],
  messages: {
    unanswered: {
      what: 'Nobody has said yet whether the video is made for kids.',
      why: '{platform} asks this about every video, because the law protects children’s data. The answer also decides whether people can comment.',
      todo: 'Answer it: who is the video for, and does it have children, characters or songs meant for children?',
    },
  },
  examples: {
    passes: [
      { name: 'made for kids', case: to(['ridgeview-yt'], true) },
      { name: 'answered no is answered', case: to(['ridgeview-yt'], false) },
      { name: 'a video for Facebook is not asked', case: to(['ridgeview-fb'], null) },
      { name: 'a reel is not asked', case: to(['ridgeview-ig', 'ridgeview-x'], null) },
      { name: 'several accounts, answered once', case: to(['ridgeview-fb', 'ridgeview-yt'], false) },
    ],
    fails: [
      { name: 'not answered', case: to(['ridgeview-yt'], null), message: 'unanswered' },
      {
        name: 'one of several accounts asks',
        case: to(['ridgeview-fb', 'ridgeview-yt'], null),
        message: 'unanswered',
      },
      {
        name: 'the whole video part left out',
        case: { accounts: EXAMPLE_ACCOUNTS, post: { targets: ['ridgeview-yt'], media: [VIDEO] } },
        message: 'unanswered',
      },
      {
        name: 'while drafting as well',
        case: { ...to(['ridgeview-yt'], null), moment: 'draft' },
        message: 'unanswered',
      },
      {
        name: 'at the release as well',
        case: { ...to(['ridgeview-yt'], null), moment: 'release' },
        message: 'unanswered',
      },
    ],
  },
  check: function* (subject, target) {
    if (target.platform.video?.needsAudience === true && subject.post.video.madeForKids === null)
      yield {
        message: 'unanswered',
        at: { field: 'video.madeForKids' },
        data: { platform: target.platform.name },
      };
  },
});
