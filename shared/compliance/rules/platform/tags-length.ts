import { countCharacters } from '../../../platforms/count-text.ts';
import { PLATFORM_CITES } from '../../../platforms/index.ts';
import { exampleTo } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';

/** A tag with a blank stands in two quotation marks, and those count. */
const lengthOf = (tag: string): number => countCharacters(tag) + (/\s/u.test(tag) ? 2 : 0);

const tags = (...all: readonly string[]) =>
  exampleTo('ridgeview-yt', { video: { title: 'Concert', tags: all } });
/** `count` different tags without a blank, each `length` long. */
const many = (count: number, length: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, n) => `${'band'.repeat(20).slice(0, length - 2)}${String(n).padStart(2, '0')}`,
  );
/** 49 tags of 9 characters and the commas after each: 490. */
const BEFORE = many(49, 9);

export const rule = defineRule({
  id: 'platform/tags-length',
  judges: 'A video’s tags together are longer than the platform allows, counted the way the platform counts.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-target',
  cites: PLATFORM_CITES,
  messages: {
    long: {
      what: 'The tags together are {length} characters long, and {platform} allows {max}.',
      why: 'The platform rejects the video. Commas between tags count, and so do two quotation marks around a tag of several words. ({cite}.)',
      todo: 'Take out the tags that matter least, from “{words}” on.',
    },
  },
  examples: {
    passes: [
      { name: 'none', case: tags() },
      { name: 'a few', case: tags('concert', 'winter concert', 'Ridgeview') },
      { name: 'exactly 500', case: tags(...BEFORE, 'orchestra1') },
      { name: 'exactly 500 with a blank in the last', case: tags(...BEFORE, 'jazz now') },
      {
        name: 'on a platform without tags they are not sent',
        case: exampleTo('ridgeview-fb', { video: { tags: many(60, 12) } }),
      },
      { name: 'one of 500', case: tags('a'.repeat(500)) },
      { name: 'pairs of units count as one character', case: tags('𝒶'.repeat(499)) },
      { name: 'empty ones are not sent', case: tags(...BEFORE, 'orchestra1', '', '  ') },
    ],
    fails: [
      {
        name: 'a character too many',
        case: tags(...BEFORE, 'orchestra12'),
        message: 'long',
        words: 'orchestra12',
      },
      {
        name: 'the quotation marks around the last one',
        case: tags(...BEFORE, 'jazz night'),
        message: 'long',
        words: 'jazz night',
      },
      { name: 'the commas', case: tags(...many(50, 10)), message: 'long' },
      { name: 'one of 501', case: tags('a'.repeat(501)), message: 'long' },
      {
        name: 'one of 499 with a blank',
        case: tags(`${'a'.repeat(249)} ${'b'.repeat(249)}`),
        message: 'long',
      },
      { name: 'far too many', case: tags(...many(80, 14)), message: 'long' },
      {
        name: 'quotation marks around each',
        case: tags(...many(42, 9).map((tag) => `${tag.slice(0, 4)} ${tag.slice(4)}`)),
        message: 'long',
      },
    ],
  },
  check: function* (subject, { platform }) {
    if (platform.video === null) return;
    const { value: max, cite } = platform.video.tagsMax;
    let length = 0;
    let first: number | null = null;
    subject.post.video.tags.forEach((tag, n) => {
      const sent = tag.trim();
      if (sent === '') return;
      length += lengthOf(sent) + (length > 0 ? 1 : 0);
      if (length > max) first ??= n;
    });
    if (first === null) return;
    const { length: end } = subject.post.video.tags[first] ?? '';
    yield {
      message: 'long',
      at: { field: `video.tags.${first as number}`, range: [0, end] },
      data: { length, platform: platform.name, max, cite },
    };
  },
});
