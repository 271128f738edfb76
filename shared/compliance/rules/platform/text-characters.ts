import { rangeOf } from '../../../text/matches.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import type { Range } from '../../finding.ts';
import { EXAMPLE_ACCOUNTS, exampleTo } from '../../example-accounts.ts';
import { linkUnder } from '../../../platforms/with-link.ts';
import { publishedTexts } from '../../published-texts.ts';
import { defineRule } from '../../rule.ts';

const to = (target: string, title: string, description: string, text = 'See the video.') => ({
  accounts: EXAMPLE_ACCOUNTS,
  post: { targets: [target], text, video: { title, description } },
});

/** What people draw with these signs, and what says the same without them. Single signs come last. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/<3+/gu, '❤'],
  [/<?[-=]+>/gu, '→'],
  [/<[-=]+/gu, '←'],
  [/>>/gu, '»'],
  [/<</gu, '«'],
  [/>/gu, '›'],
  [/</gu, '‹'],
];

/** Every refused character that stands in a text, joined with its neighbours that are refused or drawn with it. */
const refusedIn = (text: string, refused: string): readonly Range[] => {
  const ranges: Range[] = [];
  // An arrow is looked for at the first of its dashes alone: a row of them would else be read from each.
  for (const match of text.matchAll(/<3+|<[-=]+>?|(?<![-=])[-=]+>|[<>]+/gu))
    if (Array.from(match[0]).some((char) => refused.includes(char))) ranges.push(rangeOf(match));
  return ranges;
};

const redrawn = (words: string): string =>
  DRAWN.reduce((text, [signs, instead]) => text.replace(signs, instead), words);

export const rule = defineRule({
  id: 'platform/text-characters',
  judges: 'Characters the platform does not allow in a video’s title or description.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    refused: {
      what: '{platform} does not allow “{words}” in the {what}.',
      why: 'The platform rejects the whole video because of this one character. ({cite}.)',
      todo: 'Write “{instead}”, or say it in words.',
    },
    'in-link': {
      what: '{platform} does not allow “{words}” in the link under the description.',
      why: 'The platform rejects the whole video because of this one character. ({cite}.)',
      todo: 'Copy the link again from the address bar, or take it out.',
    },
  },
  examples: {
    passes: [
      { name: 'plain words', case: to('ridgeview-yt', 'Winter concert 2026', 'All choirs & bands.') },
      { name: 'other brackets', case: to('ridgeview-yt', 'Concert (part 1) [HD] {a} «b»', '') },
      { name: 'on Facebook they are welcome', case: to('ridgeview-fb', '', '', 'We <3 our Ravens') },
      {
        name: 'in the text beside a video with a description',
        case: to('ridgeview-yt', 'Concert', 'All choirs.', 'We <3 our Ravens'),
      },
      { name: 'the look-alike arrow', case: to('ridgeview-yt', 'Grade 5 → Grade 6', 'One ‹ two') },
      { name: 'dashes alone', case: to('ridgeview-yt', 'Band -- live', '=====') },
    ],
    fails: [
      {
        name: 'a heart in the title',
        case: to('ridgeview-yt', 'We <3 our Ravens', ''),
        message: 'refused',
        words: '<3',
      },
      {
        name: 'an arrow in the description',
        case: to('ridgeview-yt', 'Concert', 'Tickets -> office'),
        message: 'refused',
        words: '->',
      },
      {
        name: 'less than',
        case: to('ridgeview-yt', 'Is 3 < 5?', ''),
        message: 'refused',
        words: '<',
      },
      {
        name: 'a tag that was pasted',
        case: to('ridgeview-yt', 'Concert', '<b>Live</b>'),
        message: 'refused',
        words: '<',
      },
      {
        name: 'a quotation mark of two',
        case: to('ridgeview-yt', 'More >> here', ''),
        message: 'refused',
        words: '>>',
      },
      {
        name: 'the text stands in for the description',
        case: to('ridgeview-yt', 'Concert', '', 'We <3 our Ravens'),
        message: 'refused',
        words: '<3',
      },
      {
        name: 'in the link that goes under the description',
        case: exampleTo('ridgeview-yt', {
          video: { title: 'Concert', description: 'All choirs.' },
          link: 'https://isd271.org/?a=<b',
        }),
        message: 'in-link',
        words: '<',
      },
    ],
  },
  check: function* (subject, { platform, ...rest }) {
    if (platform.video === null) return;
    const { refused } = platform.video;
    for (const { what, path, text } of publishedTexts(subject, { platform, ...rest }))
      for (const range of refusedIn(text, refused.value)) {
        const instead = redrawn(text.slice(...range));
        yield {
          message: 'refused',
          at: { field: path, range },
          data: { platform: platform.name, what, instead, cite: refused.cite },
          fix: {
            label: `Write “${instead}”`,
            safe: true,
            edits: [{ field: path, range, text: instead }],
          },
        };
      }
    // An address is not rewritten: it would lead somewhere else.
    const { link } = subject.post;
    if (link === null || linkUnder('', link) === null) return;
    for (const range of refusedIn(link, refused.value))
      yield {
        message: 'in-link',
        at: { field: 'link', range },
        data: { platform: platform.name, cite: refused.cite },
      };
  },
});
