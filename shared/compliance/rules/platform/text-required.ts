import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { exampleTo } from '../../example-accounts.ts';
import { isBlank } from '../../published-texts.ts';
import { defineRule } from '../../rule.ts';

const PICTURE = {
  id: 'm1',
  kind: 'image',
  altText: 'Banners hang in the school gym',
  source: 'own',
} as const;
const VIDEO = { id: 'v1', kind: 'video', file: 'concert.mp4', source: 'own' } as const;

export const rule = defineRule({
  id: 'platform/text-required',
  judges: 'A post without text and media, or a video without the title its platform asks for.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    empty: {
      what: 'There is nothing to publish on {platform} yet: no text, no picture, no video.',
      why: 'The platform rejects an empty post.',
      todo: 'Write a text or add a picture, or leave this account out.',
    },
    'no-title': {
      what: 'The video has no title for {platform} yet.',
      why: 'The platform does not accept a video without a title, and the title is how families find it.',
      todo: 'Write a title for the video.',
    },
  },
  examples: {
    passes: [
      {
        name: 'a text without a picture',
        case: exampleTo('ridgeview-fb', { text: 'Good morning, Ravens.' }),
      },
      { name: 'a picture without a text', case: exampleTo('ridgeview-fb', { text: '', media: [PICTURE] }) },
      { name: 'one emoji is a text', case: exampleTo('ridgeview-x', { text: '🎉' }) },
      {
        name: 'a link is a text',
        case: exampleTo('ridgeview-fb', { text: '', link: 'https://isd271.org/news' }),
      },
      {
        name: 'a variant fills the empty text',
        case: exampleTo('ridgeview-x', { text: '', variants: { 'ridgeview-x': { text: 'Go Ravens' } } }),
      },
      {
        name: 'a titled video',
        case: exampleTo('ridgeview-yt', { text: '', video: { title: 'Winter concert' }, media: [VIDEO] }),
      },
      {
        name: 'a video needs no title where the platform has none',
        case: exampleTo('ridgeview-ig', { text: '', media: [VIDEO] }),
      },
    ],
    fails: [
      { name: 'nothing at all', case: exampleTo('ridgeview-fb', { text: '' }), message: 'empty' },
      { name: 'only blanks', case: exampleTo('ridgeview-x', { text: ' \n\t ' }), message: 'empty' },
      {
        name: 'only an invisible character',
        case: exampleTo('ridgeview-x', { text: '\u200b' }),
        message: 'empty',
      },
      {
        name: 'the variant empties the text',
        case: exampleTo('ridgeview-fb', { variants: { 'ridgeview-fb': { text: '' } } }),
        message: 'empty',
      },
      {
        name: 'its only picture is left out for this account',
        case: exampleTo('ridgeview-fb', {
          text: '',
          media: [{ ...PICTURE, perTarget: { 'ridgeview-fb': { omit: true } } }],
        }),
        message: 'empty',
      },
      {
        name: 'a YouTube video without a title',
        case: exampleTo('ridgeview-yt', { video: { title: '' }, media: [VIDEO] }),
        message: 'no-title',
      },
      {
        name: 'a title of blanks',
        case: exampleTo('ridgeview-yt', { video: { title: '  \u200b' }, media: [VIDEO] }),
        message: 'no-title',
      },
    ],
  },
  check: function* (subject, target) {
    const { platform, text, textPath, media } = target;
    const { video, link } = subject.post;
    const data = { platform: platform.name };
    if (platform.video !== null) {
      if (platform.video.needsTitle && isBlank(video.title))
        yield { message: 'no-title', at: { field: 'video.title' }, data };
      return;
    }
    if (media.length === 0 && isBlank(text) && isBlank(link ?? ''))
      yield { message: 'empty', at: { field: textPath }, data };
  },
});
