import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { findMentions } from '../../../text/links.ts';
import { exampleTo } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';
import { tooMany } from '../../too-many.ts';

const mentions = (count: number): string =>
  Array.from({ length: count }, (_, at) => `@partner${at + 1}`).join(' ');

export const rule = defineRule({
  id: 'platform/mention-count',
  judges: 'The text, or the first comment, mentions more accounts than the platform allows.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    many: {
      what: '{count} mentions, and {platform} allows {max}.',
      why: 'The platform rejects the post or drops the rest. ({cite}; checked on {checked}.)',
      todo: 'Keep at most {max}, or write a different text for this account.',
    },
  },
  examples: {
    passes: [
      { name: 'twenty on Instagram', case: exampleTo('ridgeview-ig', { text: `Thanks ${mentions(20)}` }) },
      {
        name: 'more on Facebook, which sets no limit',
        case: exampleTo('ridgeview-fb', { text: mentions(21) }),
      },
      {
        name: 'e-mail addresses are no mentions',
        case: exampleTo('ridgeview-ig', { text: `${mentions(20)} or write to office@isd271.org` }),
      },
      { name: 'a time at a place', case: exampleTo('ridgeview-ig', { text: `${mentions(20)} Tonight @ 7` }) },
      {
        name: 'fewer in Instagram’s variant',
        case: exampleTo('ridgeview-ig', {
          text: mentions(30),
          variants: { 'ridgeview-ig': { text: `Thanks ${mentions(3)}` } },
        }),
      },
    ],
    fails: [
      {
        name: 'twenty-one on Instagram',
        case: exampleTo('ridgeview-ig', { text: mentions(21) }),
        message: 'many',
        words: '@partner21',
      },
      {
        name: 'the last two are marked',
        case: exampleTo('ridgeview-ig', { text: `${mentions(22)} today` }),
        message: 'many',
        words: '@partner21 @partner22',
      },
      {
        name: 'the same account again counts again',
        case: exampleTo('ridgeview-ig', { text: `${mentions(20)} @partner1` }),
        message: 'many',
        words: '@partner1',
      },
      {
        name: 'in the variant',
        case: exampleTo('ridgeview-ig', {
          text: 'Thanks.',
          variants: { 'ridgeview-ig': { text: mentions(21) } },
        }),
        message: 'many',
        words: '@partner21',
      },
      {
        name: 'in the first comment',
        case: exampleTo('ridgeview-ig', { text: 'Thanks.', firstComment: mentions(25) }),
        message: 'many',
      },
    ],
  },
  check: (subject, target) => tooMany(subject, target, target.platform.text.mentions, findMentions),
});
