import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsFor, fullness } from '../../../../renderer/screens/compose/editor/counters.tsx';
import { captionWords, countCues } from '../../../../renderer/screens/compose/facts/captions.tsx';
import { itemsOf } from '../../../../renderer/screens/compose/facts/list-field.tsx';
import { tagsLength } from '../../../../renderer/screens/compose/facts/video-fields.tsx';
import { saysNotSaved } from '../../../../renderer/screens/compose/head/saved-banner.tsx';
import { textAt } from '../../../../renderer/screens/compose/pane/text-at.ts';
import { altLimit } from '../../../../renderer/screens/compose/tray/alt-text.tsx';
import { moved } from '../../../../renderer/screens/compose/tray/use-pictures.ts';
import { fieldWords, placeWords, titleOf, valueWords } from '../../../../renderer/screens/compose/words.ts';
import { emptyContent } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { withLink } from '../../../../shared/platforms/with-link.ts';
import { ACCOUNTS } from '../../fake-data.ts';

const blank = emptyContent();

test('a post is called by its first sentence, else by its video, else new', () => {
  expect(titleOf({ ...blank, text: '\n  We won. And more.\nNext' })).toBe('We won.');
  expect(titleOf({ ...blank, video: { ...blank.video, title: 'Concert' } })).toBe('Concert');
  expect(titleOf(blank)).toBe('New post');
});

test('a counter is amber from 80 % and red only over the limit', () => {
  expect([223, 224, 280, 281].map((length) => fullness(length, 280))).toEqual([
    'fine',
    'near',
    'near',
    'over',
  ]);
  expect(fullness(1_000_000, null)).toBe('fine');
});

test('counters count what goes out: the variant’s own text, and the link under it', () => {
  const content = {
    ...blank,
    targets: ['ridgeview-x', 'ridgeview-ig', 'ridgeview-yt'],
    text: 'Words',
    link: 'https://example.org/a/very/long/address/that/counts/as/twenty-three',
    variants: { 'ridgeview-ig': { text: 'Own' } },
  };
  const all = countsFor(content, ACCOUNTS, 'all');
  expect(all.map((one) => one.platform.id)).toEqual(['twitter']);
  expect(all[0]?.length).toBe(5 + 2 + 23);
  const own = countsFor(content, ACCOUNTS, 'ridgeview-ig');
  expect(own[0]?.length).toBe(3 + 2 + content.link.length);
});

test('a link stands under the text, never twice, and is never dropped', () => {
  expect(withLink('Words', ' https://example.org ')).toBe('Words\n\nhttps://example.org');
  expect(withLink('See https://example.org now', 'https://example.org')).toBe('See https://example.org now');
  expect(withLink('', 'https://example.org')).toBe('https://example.org');
  expect(withLink('Words', '  ')).toBe('Words');
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const out = withLink(text, 'https://example.org');
      expect(out.startsWith(text)).toBe(true);
      expect(out.endsWith('https://example.org')).toBe(true);
    }),
  );
});

test('tags are read between commas and counted as YouTube counts them', () => {
  expect(itemsOf(' winter concert, choir,, ,band ')).toEqual(['winter concert', 'choir', 'band']);
  expect(tagsLength(['winter concert', 'choir'])).toBe('"winter concert",choir'.length);
});

test('captions are known by their times', () => {
  expect(countCues('1\n00:00:01,000 --> 00:00:04,000\nHello\n\n2\n00:00:05,000 --> 00:00:06,000\nBye')).toBe(
    2,
  );
  expect(countCues('WEBVTT\n\n00:01.000 --> 00:04.000\nHello')).toBe(1);
  expect(countCues('Dear families, --> see below')).toBe(0);
});

test('the text of a finding’s path is the very text of the post', () => {
  const content = {
    ...blank,
    text: 'All',
    variants: { 'a.b': { text: 'Own' } },
    link: 'https://example.org',
    video: { ...blank.video, title: 'T', description: 'D' },
  };
  expect(textAt(content, 'text')).toBe('All');
  expect(textAt(content, 'variants.a.b.text')).toBe('Own');
  expect(textAt(content, 'video.title')).toBe('T');
  expect(textAt(content, 'link')).toBe('https://example.org');
  expect(textAt(content, 'somewhere.else')).toBe('');
});

test('a fix that is no text edit is told in words, never by its path', () => {
  expect(fieldWords('video.madeForKids')).toBe('“Made for kids”');
  expect(fieldWords('media.abc.source')).toBe('The picture’s source');
  expect(fieldWords('unheard.of')).not.toContain('.');
  expect(valueWords(true)).toBe('yes');
  expect(valueWords(null)).toBe('nothing');
  expect(valueWords('2026-11-24T15:30')).toBe('Tue, Nov 24 · 3:30 PM');
});

test('alt text is held to the shortest limit of the chosen platforms', () => {
  expect(altLimit(['facebook'])).toBeNull();
  expect(altLimit(['facebook', 'twitter'])).toBe(platformOf('twitter').media.altTextMax.value);
});

test('moving a picture keeps every picture, and moving it back restores the order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 10 }),
      fc.nat(9),
      fc.nat(9),
      (list, a, b) => {
        const from = a % list.length;
        const to = b % list.length;
        const after = moved(list, from, to);
        expect(new Set(after)).toEqual(new Set(list));
        expect(after).toHaveLength(list.length);
        expect(after[to]).toBe(list[from]);
        expect(moved(after, to, from)).toEqual(list);
      },
    ),
  );
  expect(moved([1, 2], 0, 5)).toEqual([1, 2]);
});

test('why the words are not saved is said once, however main begins', () => {
  const full = 'Not saved: the disk is full (the post).';
  expect(saysNotSaved(full)).toBe(full);
  expect(saysNotSaved('The library is closed.')).toBe('Not saved: The library is closed.');
});

test('a place among others is a picture by its number, or the field', () => {
  const media = [
    { id: 'a', kind: 'image', file: 'mural.jpg' },
    { id: 'b', kind: 'video', file: null },
  ] as const;
  const nowhere = { media: null, field: null, face: null };
  expect(placeWords({ ...nowhere, media: 'a' }, media)).toBe('Picture 1 · mural.jpg');
  expect(placeWords({ ...nowhere, media: 'a', face: 'f' }, media)).toBe('Picture 1 · mural.jpg · a face');
  expect(placeWords({ ...nowhere, media: 'b' }, media)).toBe('Video 2');
  expect(placeWords({ ...nowhere, field: 'firstComment' }, media)).toBe('The first comment');
  expect(placeWords({ ...nowhere, field: 'text' }, media)).toBe('In the text');
});

test('captions are told with how far into the video they reach', () => {
  const two = '1\n00:00:01,000 --> 00:00:04,000\nHello\n\n2\n00:00:05,000 --> 00:01:06,000\nBye';
  expect(captionWords(two, null)).toBe('2 captions');
  expect(captionWords(two, 90)).toBe('2 captions, up to 1:06 of 1:30');
  expect(captionWords(two, 60)).toBe('2 captions, up to 1:00 of 1:00');
});
