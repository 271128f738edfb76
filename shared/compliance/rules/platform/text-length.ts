import { sayLongDate } from '../../../schedule/say-wall.ts';
import { overflowOf } from '../../../platforms/count-text.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { EXAMPLE_ACCOUNTS, exampleTo } from '../../example-accounts.ts';
import { publishedTexts } from '../../published-texts.ts';
import { defineRule } from '../../rule.ts';

const LINK = 'https://www.bloomington.k12.mn.us/a/very/long/path/to/the/board/agenda/of/november';

const why = 'The platform rejects a longer text, or cuts it off. ({cite}; checked on {checked}.)';

export const rule = defineRule({
  id: 'platform/text-length',
  judges:
    'The text with its link, or a video’s title or description, is longer than the platform allows, counted the way it counts.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    text: {
      what: 'The text is {over} too long for {platform}: it counts as {length}, and the limit is {max}.',
      why,
      todo: 'Shorten it, or write a shorter text for this account.',
    },
    title: {
      what: 'The title is {over} characters too long for {platform}: it has {length}, and the limit is {max}.',
      why,
      todo: 'Shorten the title; the description has room for the rest.',
    },
    description: {
      what: 'The description is {over} bytes too long for {platform}: it has {length}, and the limit is {max}.',
      why,
      todo: 'Shorten the description. Accented letters and emoji take two to four bytes each.',
    },
    'text-with-link': {
      what: 'With its link, the text is {over} too long for {platform}: it counts as {length}, and the limit is {max}.',
      why,
      todo: 'Shorten it, write a shorter text for this account, or take the link out.',
    },
    'description-with-link': {
      what: 'With the link under it, the description is {over} bytes too long for {platform}: it has {length}, and the limit is {max}.',
      why,
      todo: 'Shorten the description, or take the link out.',
    },
  },
  examples: {
    passes: [
      { name: 'exactly 280 on X', case: exampleTo('ridgeview-x', { text: 'a'.repeat(280) }) },
      {
        name: 'a long link counts 23 on X',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(256)} ${LINK}` }),
      },
      {
        name: 'exactly 280 on X with the link under it, which counts 23',
        case: exampleTo('ridgeview-x', { text: 'a'.repeat(255), link: LINK }),
      },
      {
        name: 'a link that stands in the text is not put under it again',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(256)} ${LINK}`, link: LINK }),
      },
      {
        name: 'a text that is too long for X goes to Facebook',
        case: exampleTo('ridgeview-fb', { text: 'a'.repeat(500) }),
      },
      {
        name: 'a short variant for X of a long text',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            targets: ['ridgeview-fb', 'ridgeview-x'],
            text: 'a'.repeat(500),
            variants: { 'ridgeview-x': { text: 'The short of it.' } },
          },
        },
      },
      {
        name: 'exactly 2,200 characters on Instagram, emoji counting one',
        case: exampleTo('ridgeview-ig', { text: `${'a'.repeat(2199)}😀` }),
      },
      {
        name: 'a family emoji counts two on X',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(278)}👨‍👩‍👧‍👦` }),
      },
      {
        name: 'a title of 100 and a description of 5,000 bytes on YouTube',
        case: exampleTo('ridgeview-yt', { video: { title: 't'.repeat(100), description: 'd'.repeat(5000) } }),
      },
      {
        name: 'a long text beside a video with a description of its own',
        case: exampleTo('ridgeview-yt', { text: 'a'.repeat(6000), video: { title: 'T', description: 'd' } }),
      },
    ],
    fails: [
      {
        name: '281 on X',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(280)}b` }),
        message: 'text',
        words: 'b',
      },
      {
        name: 'Han characters count two on X',
        case: exampleTo('ridgeview-x', { text: '学'.repeat(141) }),
        message: 'text',
        words: '学',
      },
      {
        name: 'a short link counts 23 as well',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(257)} isd271.org` }),
        message: 'text',
      },
      {
        name: 'a variant that is too long where the text would fit',
        case: exampleTo('ridgeview-x', {
          text: 'Short.',
          variants: { 'ridgeview-x': { text: 'a'.repeat(300) } },
        }),
        message: 'text',
        words: 'a'.repeat(20),
      },
      {
        name: '2,201 characters on Instagram',
        case: exampleTo('ridgeview-ig', { text: `${'a'.repeat(2200)}z` }),
        message: 'text',
        words: 'z',
      },
      {
        name: 'a YouTube title of 101 characters',
        case: exampleTo('ridgeview-yt', { video: { title: `${'t'.repeat(100)}!` } }),
        message: 'title',
        words: '!',
      },
      {
        name: 'a YouTube description of 2,501 two-byte letters',
        case: exampleTo('ridgeview-yt', { video: { title: 'T', description: 'é'.repeat(2501) } }),
        message: 'description',
        words: 'é',
      },
      {
        name: 'the text stands in for an empty YouTube description',
        case: exampleTo('ridgeview-yt', { text: `${'d'.repeat(5000)}!`, video: { title: 'T' } }),
        message: 'description',
        words: '!',
      },
      {
        name: 'one character more than fits with the link',
        case: exampleTo('ridgeview-x', { text: 'a'.repeat(256), link: LINK }),
        message: 'text-with-link',
        words: LINK,
      },
      {
        name: 'a text with a link that is too long by itself',
        case: exampleTo('ridgeview-x', { text: `${'a'.repeat(280)}b`, link: LINK }),
        message: 'text-with-link',
        words: 'b',
      },
      {
        name: 'a link that is all there is, and longer than a caption',
        case: exampleTo('ridgeview-ig', { text: '', link: `https://isd271.org/${'a'.repeat(2200)}` }),
        message: 'text-with-link',
      },
      {
        name: 'a YouTube description that leaves no room for the link',
        case: exampleTo('ridgeview-yt', {
          video: { title: 'T', description: 'd'.repeat(4990) },
          link: LINK,
        }),
        message: 'description-with-link',
        words: LINK,
      },
      {
        name: 'a pasted book',
        case: exampleTo('ridgeview-fb', { text: 'word '.repeat(20_000) }),
        message: 'text',
      },
    ],
  },
  check: function* (subject, target) {
    const { link: address } = subject.post;
    for (const { what, path, text, whole, link, count, max } of publishedTexts(subject, target)) {
      const overflow = overflowOf(count, whole, max.value);
      if (overflow === null) continue;
      const isLinkOver = address !== null && link !== null && overflow.from >= text.length;
      yield {
        message: link === null || what === 'title' ? what : `${what}-with-link`,
        at: isLinkOver
          ? { field: 'link', range: [0, address.length] }
          : { field: path, range: [overflow.from, text.length] },
        data: {
          platform: target.platform.name,
          length: overflow.length.toLocaleString('en-US'),
          max: max.value.toLocaleString('en-US'),
          over: (overflow.length - max.value).toLocaleString('en-US'),
          cite: max.cite,
          checked: sayLongDate(max.checked),
        },
      };
    }
  },
});
