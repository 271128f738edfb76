import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent, type PostContent } from '../../../shared/domain/post.ts';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { linkUnder, withLink } from '../../../shared/platforms/with-link.ts';
import { wordsFor } from '../../../shared/platforms/words-for.ts';

const LINK = 'https://isd271.org/news';
const post = (more: Partial<PostContent>): PostContent => ({ ...emptyContent(), ...more });
const FB = { id: 'fb', platform: 'facebook' } as const;
const YT = { id: 'yt', platform: 'youtube' } as const;
const video = (description: string) => ({ ...emptyContent().video, title: 'Winter concert', description });

describe('what a video platform asks besides', () => {
  const content = post({
    text: 'Come and listen.',
    video: { ...video(''), tags: ['concert', ' winter concert ', '', '  '], madeForKids: false },
  });

  it('are the tags, parted by commas and without empty ones, and whether it is made for kids', () => {
    expect(wordsFor(content, YT)).toMatchObject({ tags: 'concert, winter concert', madeForKids: false });
    expect(wordsFor({ ...content, video: video('') }, YT)).toMatchObject({ tags: null, madeForKids: null });
  });

  it('is asked nowhere else', () => {
    expect(wordsFor(content, FB)).toMatchObject({ tags: null, madeForKids: null });
  });
});

describe('the link under a text', () => {
  it('is left out where the text has that very address, whatever ends the sentence', () => {
    for (const text of [LINK, `See ${LINK}.`, `(${LINK})`, `${LINK}/ and more`, `“${LINK}”!`])
      expect(withLink(text, LINK)).toBe(text);
  });

  it('is put there where the text has only a longer address that begins with it', () => {
    for (const text of [`${LINK}-2026`, `${LINK}/today`, `${LINK}?page=2`])
      expect(withLink(text, LINK)).toBe(`${text}\n\n${LINK}`);
    expect(withLink(`${LINK}/today and ${LINK}`, LINK)).toBe(`${LINK}/today and ${LINK}`);
  });

  it('is never dropped, however long the text is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        expect(withLink(text, LINK).includes(LINK)).toBe(true);
        expect(withLink(text, LINK).startsWith(text)).toBe(true);
      }),
    );
  });

  it('is none where only blanks were typed', () => {
    expect(linkUnder('Words', '  ')).toBeNull();
    expect(withLink('Words', '  ')).toBe('Words');
    expect(withLink('', ` ${LINK} `)).toBe(LINK);
  });
});

describe('the words of a post for one account', () => {
  it('are its variant, else the text, with the link under it', () => {
    const content = post({ text: 'For all', variants: { fb: { text: 'For parents' } }, link: LINK });
    expect(wordsFor(content, FB)).toMatchObject({
      text: `For parents\n\n${LINK}`,
      own: 'For parents',
      field: 'variants.fb.text',
      title: null,
    });
    expect(wordsFor(content, { id: 'x', platform: 'twitter' })).toMatchObject({
      own: 'For all',
      field: 'text',
    });
  });

  it('are a video’s title and description where the platform takes those, the text where it has none', () => {
    const content = post({ text: 'For all', video: video('All choirs.'), link: LINK });
    expect(wordsFor(content, YT)).toMatchObject({
      text: `All choirs.\n\n${LINK}`,
      field: 'video.description',
      title: 'Winter concert',
    });
    expect(wordsFor({ ...content, video: video('') }, YT)).toMatchObject({ own: 'For all', field: 'text' });
    expect(wordsFor(content, FB)).toMatchObject({ own: 'For all', title: null });
  });

  it('hold the link and their own words on every platform', () => {
    fc.assert(
      fc.property(
        fc.record({ text: fc.string(), description: fc.string(), link: fc.webUrl() }),
        fc.constantFrom(...PLATFORM_IDS),
        ({ text, description, link }, platform) => {
          const words = wordsFor(post({ text, video: video(description), link }), { id: 'a', platform });
          expect(words.text).toContain(link);
          expect(words.text.startsWith(words.own)).toBe(true);
          expect(words.own).toBe(
            platformOf(platform).video === null || description === '' ? text : description,
          );
        },
      ),
    );
  });
});
