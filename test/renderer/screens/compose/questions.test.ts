import fc from 'fast-check';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { guardApi } from '../../../../renderer/api.ts';
import { extrasOf } from '../../../../renderer/screens/compose/facts/extras.tsx';
import { itemsOf } from '../../../../renderer/screens/compose/facts/list-field.tsx';
import { hasLeftoverVideo } from '../../../../renderer/screens/compose/facts/leftover-video.tsx';
import { schedulersOf } from '../../../../renderer/screens/compose/handover.tsx';
import { leftOut } from '../../../../renderer/screens/compose/pane/crop-proposal.tsx';
import { worstClearance } from '../../../../renderer/screens/compose/tray/clearance.ts';
import { PictureFacts } from '../../../../renderer/screens/compose/tray/facts.tsx';
import { MediaExtras, mediaExtrasOf } from '../../../../renderer/screens/compose/tray/media-extras.tsx';
import { withDifference } from '../../../../renderer/screens/compose/tray/differences.ts';
import { leftBehind } from '../../../../renderer/screens/compose/tray/per-account.tsx';
import { Sound, Voices } from '../../../../renderer/screens/compose/tray/video-questions.tsx';
import { createStores } from '../../../../renderer/store/stores.ts';
import { StoresProvider } from '../../../../renderer/store/use.ts';
import { newMedia } from '../../../../shared/domain/new-media.ts';
import { emptyContent, type Media, type PostContent } from '../../../../shared/domain/post.ts';
import { engineCheck } from '../../engine-check.ts';
import { createFakeApi } from '../../fake-api.ts';
import { ACCOUNTS, PEOPLE } from '../../fake-data.ts';

const to = (...ids: readonly string[]) => ACCOUNTS.filter(({ id }) => ids.includes(id));
const picture: Media = { ...newMedia('m'), file: 'mural.jpg', type: 'image/jpeg', hasGps: false };
const video: Media = { ...newMedia('v'), kind: 'video', file: 'choir.mp4', type: 'video/mp4', hasGps: false };
const nothing = (): void => undefined;

/** What a part of Compose asks, as words, over the in-memory api. */
const asked = <P extends object>(part: ComponentType<P>, props: P): string => {
  const stores = createStores(guardApi(createFakeApi().api));
  return renderToStaticMarkup(
    createElement(StoresProvider, { value: stores }, createElement(part, props)),
  ).replace(/<[^>]+>/gu, ' ');
};

describe('a video is asked what a picture is not', () => {
  const voices = (media: Media): string => asked(Voices, { media, platforms: [], onChange: nothing });

  test('its music, and whether anybody speaks', () => {
    const words = asked(Sound, { media: video, onChange: nothing });
    expect(words).toContain('Music in it');
    expect(words).toContain('Does anybody speak in it?');
    expect(asked(PictureFacts, { media: video, onChange: nothing })).toMatch(/Source.*Shows.*Made with AI/su);
  });

  test('its captions and voices, until it is said that nobody speaks', () => {
    expect(voices(video)).toMatch(/Captions.*Whose voice can be recognized\?/su);
    expect(voices({ ...video, hasSpeech: true })).toMatch(/Captions.*Whose voice/su);
    expect(voices({ ...video, hasSpeech: false })).toBe('');
  });

  test('an answer that is there stays in sight, since it is judged', () => {
    expect(voices({ ...video, hasSpeech: false, heard: ['p1'] })).toContain('Whose voice');
    expect(voices({ ...video, hasSpeech: false, captions: 'WEBVTT' })).toContain('Captions');
  });

  test('each answer takes its finding away', () => {
    const post = (media: Partial<Media>): PostContent => ({
      ...emptyContent(),
      category: 'arts',
      publishAt: '2026-11-24T15:30',
      targets: ['ridgeview-fb'],
      text: 'The choir of our school sings.',
      media: [{ ...video, shot: 'none', peopleAnswered: true, ...media }],
    });
    const rules = (media: Partial<Media>): readonly string[] =>
      engineCheck(post(media), { answered: new Set() }).findings.map(({ rule }) => rule);
    const open = rules({});
    expect(open).toEqual(
      expect.arrayContaining([
        'rights/music',
        'rights/ai-media',
        'rights/media-source',
        'accessibility/video-captions',
      ]),
    );
    expect(rules({ music: 'none' })).not.toContain('rights/music');
    expect(rules({ aiMade: false })).not.toContain('rights/ai-media');
    expect(rules({ source: 'own' })).not.toContain('rights/media-source');
    expect(rules({ hasSpeech: false })).not.toContain('accessibility/video-captions');
    expect(rules({ heard: ['p1'] })).toContain('consent/voice-not-cleared');
    expect(rules({ works: ['p1'] })).toContain('consent/work-not-cleared');
  });
});

describe('what most pictures go without', () => {
  const extras = (media: Partial<Media>, accounts: readonly string[] = ['ridgeview-fb']) =>
    mediaExtrasOf({ ...picture, ...media }, to(...accounts), [], null);

  test('is offered where it matters: formats where a platform has them, differences among several accounts', () => {
    expect(extras({}, [])).toEqual({ shown: [], offered: ['works'] });
    expect(extras({}).offered).toEqual(['works', 'tags']);
    expect(extras({}, ['ridgeview-fb', 'ridgeview-ig']).offered).toEqual([
      'works',
      'tags',
      'format',
      'perTarget',
    ]);
  });

  test('who made it is asked as soon as the source is student work', () => {
    expect(extras({ source: 'student-work' }).shown).toEqual(['works']);
    const shown = asked(MediaExtras, {
      media: { ...picture, source: 'student-work' },
      accounts: to('ridgeview-fb'),
      shown: ['works'],
      onChange: nothing,
    });
    expect(shown).toContain('Who made the work that is shown?');
  });

  test('an answer stays in sight when the account it was for is taken off', () => {
    const perTarget = withDifference({}, 'ridgeview-ig', { altText: 'Own words' });
    expect(extras({ tags: ['@a'], format: 'story', perTarget }).shown).toEqual([
      'tags',
      'format',
      'perTarget',
    ]);
    expect(leftBehind(perTarget, to('ridgeview-fb'))).toEqual(['ridgeview-ig']);
    expect(leftBehind(perTarget, to('ridgeview-ig'))).toEqual([]);
  });

  test('comes with a jump that leads to it', () => {
    const at = { account: 'ridgeview-ig', field: 'media.m.width', range: null, media: 'm', face: null };
    const { shown } = mediaExtrasOf(picture, to('ridgeview-ig'), [], {
      key: 'k',
      rule: 'platform/aspect-ratio',
      at,
    });
    expect(shown).toEqual(['perTarget']);
  });
});

test('an account that differs in nothing leaves no trace', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.option(fc.string()), (omit, altText) => {
      const before = withDifference({}, 'other', { omit: true });
      const there = withDifference(before, 'ig', { omit, altText });
      expect(withDifference(there, 'ig', { omit: false, altText: null })).toEqual(before);
      if (omit || altText !== null) expect(there.ig).toMatchObject({ omit, altText });
      else expect(there).toEqual(before);
    }),
  );
});

test('leaving a picture out for an account takes the finding of that account away', () => {
  const wide: PostContent = {
    ...emptyContent(),
    publishAt: '2026-11-24T15:30',
    targets: ['ridgeview-fb', 'ridgeview-ig'],
    text: 'Our mural is up.',
    media: [{ ...picture, width: 1200, height: 300, peopleAnswered: true }],
  };
  const found = (content: PostContent): readonly string[] =>
    engineCheck(content, { answered: new Set() }).findings.map(({ rule }) => rule);
  expect(found(wide)).toContain('platform/aspect-ratio');
  const without = leftOut(wide, 'm', ['ridgeview-ig']);
  expect(found(without)).not.toContain('platform/aspect-ratio');
  expect(without.media[0]?.perTarget).toEqual(withDifference({}, 'ridgeview-ig', { omit: true }));
});

test('an event is asked about by its category, by an answer, or by a jump', () => {
  const blank = emptyContent();
  const jump = {
    key: 'k',
    rule: 'privacy/live-location',
    at: { account: null, field: 'event.offSite', range: null, media: null, face: null },
  };
  expect(extrasOf(blank, [], null)).toEqual([]);
  expect(extrasOf({ ...blank, category: 'athletics' }, [], null)).toEqual(['event']);
  expect(extrasOf({ ...blank, event: { ...blank.event, offSite: false } }, [], null)).toEqual(['event']);
  expect(extrasOf(blank, [], jump)).toEqual(['event']);
  expect(extrasOf({ ...blank, link: '' }, ['firstComment'], null)).toEqual(['link', 'firstComment']);
});

test('handles are parted by blanks and commas, tags by commas alone', () => {
  expect(itemsOf(' @a,@b  @c, ', 'blank')).toEqual(['@a', '@b', '@c']);
  expect(itemsOf('winter concert, choir')).toEqual(['winter concert', 'choir']);
});

test('the scheduler is asked about where a platform has one', () => {
  expect(schedulersOf(to('ridgeview-fb', 'district-fb', 'ridgeview-ig'))).toEqual(['Facebook']);
  expect(schedulersOf(to('ridgeview-ig', 'ridgeview-x'))).toEqual([]);
});

test('a video’s words without a video account are told of, since they are still checked', () => {
  const content = { ...emptyContent(), video: { ...emptyContent().video, title: 'Concert' } };
  expect(hasLeftoverVideo(content, to('ridgeview-fb'))).toBe(true);
  expect(hasLeftoverVideo(content, to('ridgeview-yt'))).toBe(false);
  expect(hasLeftoverVideo(emptyContent(), to('ridgeview-fb'))).toBe(false);
});

test('beside a voice stands the permission for the voice, not the one for the picture', () => {
  const mason = PEOPLE.find(({ person }) => person.id === 'p1');
  if (!mason) throw new Error('Mason was expected');
  expect(worstClearance(mason, ['facebook'])).toBe('cleared');
  expect(worstClearance(mason, ['facebook'], 'voice')).toBe('not-cleared');
  expect(worstClearance(mason, ['facebook'], 'work')).toBe('cleared');
});
