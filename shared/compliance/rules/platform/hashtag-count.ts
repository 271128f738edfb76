import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { findHashtags } from '../../../text/links.ts';
import { exampleTo } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';
import { tooMany } from '../../too-many.ts';

const FIVE = '#OneTeam #TwoSchools #ThreeCheers #FourWinds #FiveStars';

export const rule = defineRule({
  id: 'platform/hashtag-count',
  judges: 'The text, or the first comment, has more hashtags than the platform allows.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    many: {
      what: '{count} hashtags, and {platform} allows {max}.',
      why: 'The platform rejects the post or drops the rest. ({cite}; checked on {checked}.)',
      todo: 'Keep the {max} that matter most, or write a different text for this account.',
    },
  },
  examples: {
    passes: [
      { name: 'five on Instagram', case: exampleTo('ridgeview-ig', { text: `Proud ${FIVE}` }) },
      {
        name: 'six on Facebook, which sets no limit',
        case: exampleTo('ridgeview-fb', { text: `${FIVE} #SixFlags` }),
      },
      {
        name: 'number signs are no hashtags',
        case: exampleTo('ridgeview-ig', { text: `${FIVE} We are #1, room #12, C# and a&#38;b.` }),
      },
      {
        name: 'an anchor in a link is no hashtag',
        case: exampleTo('ridgeview-ig', { text: `${FIVE} https://isd271.org/news#winter` }),
      },
      {
        name: 'a shorter variant for Instagram',
        case: exampleTo('ridgeview-ig', {
          text: `${FIVE} #SixFlags`,
          variants: { 'ridgeview-ig': { text: `Proud ${FIVE}` } },
        }),
      },
      { name: 'none', case: exampleTo('ridgeview-ig', { text: 'A quiet week.' }) },
    ],
    fails: [
      {
        name: 'six on Instagram',
        case: exampleTo('ridgeview-ig', { text: `Proud ${FIVE} #SixFlags today` }),
        message: 'many',
        words: '#SixFlags',
      },
      {
        name: 'eight: the last three are marked',
        case: exampleTo('ridgeview-ig', { text: `${FIVE} #six and #seven #eight` }),
        message: 'many',
        words: '#six and #seven #eight',
      },
      {
        name: 'the same one again counts again',
        case: exampleTo('ridgeview-ig', { text: `${FIVE} #OneTeam` }),
        message: 'many',
        words: '#OneTeam',
      },
      {
        name: 'in Instagram’s variant',
        case: exampleTo('ridgeview-ig', {
          text: 'Proud.',
          variants: { 'ridgeview-ig': { text: `${FIVE} #SixFlags` } },
        }),
        message: 'many',
        words: '#SixFlags',
      },
      {
        name: 'full-width signs and other scripts',
        case: exampleTo('ridgeview-ig', { text: `${FIVE} ＃学校` }),
        message: 'many',
        words: '＃学校',
      },
      {
        name: 'moved into the first comment',
        case: exampleTo('ridgeview-ig', { text: 'Proud.', firstComment: `${FIVE} #SixFlags` }),
        message: 'many',
        words: '#SixFlags',
      },
    ],
  },
  check: (subject, target) => tooMany(subject, target, target.platform.text.hashtags, findHashtags),
});
