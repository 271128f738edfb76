import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../../shared/case/case.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { EXAMPLE_ACCOUNTS } from '../../../shared/compliance/example-accounts.ts';
import { publishedTexts } from '../../../shared/compliance/published-texts.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';
import { textsFor } from '../../../shared/compliance/texts-for.ts';

type Post = NonNullable<CaseInput['post']>;
const subject = (post: Post, more: CaseInput = {}) =>
  subjectOf(caseFromExample({ case: { accounts: EXAMPLE_ACCOUNTS, ...more, post } }));

const media = [
  {
    id: 'm1',
    kind: 'image',
    file: 'a.jpg',
    altText: 'A gym',
    captions: 'spoken',
    tags: ['@a'],
    perTarget: { 'ridgeview-ig': { altText: 'A gym, square', width: 1080, type: 'image/jpeg' } },
  },
  {
    id: 'm2',
    kind: 'image',
    file: 'b.jpg',
    altText: 'A hall',
    perTarget: { 'ridgeview-ig': { omit: true } },
  },
] as const;
const whole: Post = {
  targets: ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-yt', 'nobody'],
  text: 'Body',
  variants: { 'ridgeview-ig': { text: 'Caption' }, 'ridgeview-x': { text: 'Short' } },
  link: 'https://isd271.org',
  firstComment: 'More',
  video: { title: 'Title', description: 'Description', tags: ['band'], captions: 'heard' },
  media,
};

describe('the texts of a post', () => {
  it('are all of them, once each, under the paths of the case format', () => {
    expect(subject(whole).fields.map(({ path, text }) => [path, text])).toEqual([
      ['text', 'Body'],
      ['variants.ridgeview-ig.text', 'Caption'],
      ['variants.ridgeview-x.text', 'Short'],
      ['video.title', 'Title'],
      ['video.description', 'Description'],
      ['video.tags.0', 'band'],
      ['firstComment', 'More'],
      ['link', 'https://isd271.org'],
      ['video.captions', 'heard'],
      ['media.m1.altText', 'A gym'],
      ['media.m1.perTarget.ridgeview-ig.altText', 'A gym, square'],
      ['media.m1.captions', 'spoken'],
      ['media.m1.file', 'a.jpg'],
      ['media.m1.tags.0', '@a'],
      ['media.m2.altText', 'A hall'],
      ['media.m2.file', 'b.jpg'],
    ]);
  });

  const pathsFor = (post: Post, account: string): readonly string[] => {
    const one = subject(post);
    const target = one.targets.find((each) => each.account.id === account);
    if (target === undefined) throw new Error('no such target');
    return textsFor(one, target).map(({ path }) => path);
  };

  it('are judged by the account that would publish them', () => {
    expect(pathsFor(whole, 'ridgeview-fb')).toContain('text');
    expect(pathsFor(whole, 'ridgeview-fb')).not.toContain('variants.ridgeview-ig.text');
    expect(pathsFor(whole, 'ridgeview-fb')).not.toContain('video.title');
    expect(pathsFor(whole, 'ridgeview-ig')).not.toContain('text');
    expect(pathsFor(whole, 'ridgeview-ig')).toContain('media.m1.perTarget.ridgeview-ig.altText');
    expect(pathsFor(whole, 'ridgeview-ig')).not.toContain('media.m1.altText');
    expect(pathsFor(whole, 'ridgeview-ig')).not.toContain('media.m2.altText');
    expect(pathsFor(whole, 'ridgeview-yt')).toContain('video.title');
    expect(pathsFor(whole, 'ridgeview-yt')).not.toContain('text');
  });
  it('that no account publishes are judged by each', () => {
    for (const account of ['ridgeview-fb', 'ridgeview-ig', 'ridgeview-yt'])
      expect(pathsFor(whole, account)).toContain('variants.ridgeview-x.text');
  });
  it('go out as a video’s description where it has none of its own', () => {
    const post: Post = { ...whole, video: { title: 'Title' } };
    expect(pathsFor(post, 'ridgeview-yt')).toContain('text');
    const one = subject(post);
    const tube = one.targets.find(({ account }) => account.id === 'ridgeview-yt');
    if (tube === undefined) throw new Error('no such target');
    expect(publishedTexts(one, tube).map(({ what, path, text }) => [what, path, text])).toEqual([
      ['title', 'video.title', 'Title'],
      ['description', 'text', 'Body'],
    ]);
  });
});

describe('an account’s share', () => {
  const one = subject(whole);

  it('is its variant, its own facts of a picture, and none that are left out for it', () => {
    const gram = one.targets.find(({ account }) => account.id === 'ridgeview-ig');
    expect(gram?.text).toBe('Caption');
    expect(gram?.media.map(({ id, altText, width, type }) => [id, altText, width, type])).toEqual([
      ['m1', 'A gym, square', 1080, 'image/jpeg'],
    ]);
  });
  it('is the post’s own where nothing else is said', () => {
    const book = one.targets.find(({ account }) => account.id === 'ridgeview-fb');
    expect(book?.textPath).toBe('text');
    expect(book?.media.map(({ altText }) => altText)).toEqual(['A gym', 'A hall']);
  });
  it('of an account nobody knows is none', () => {
    expect(one.unknownTargets).toEqual(['nobody']);
  });
});

describe('people in pictures', () => {
  const faces = [
    { id: 'f1', is: 'person', person: 's1' },
    { id: 'f2', is: 'adult', person: 's1' },
    { id: 'f3', is: 'covered', person: 's1' },
    { id: 'f4', is: 'person', person: 'nobody' },
    { id: 'f5', is: 'person', person: null },
  ] as const;
  const one = subject({ media: [{ id: 'm1', kind: 'image', faces }] });

  it('are those a face names, and not who is covered', () => {
    expect(one.pictured.map(({ face }) => face.id)).toEqual(['f1', 'f2']);
  });
  it('that the register does not know are kept apart', () => {
    expect(one.unknownPeople).toEqual([{ media: 'm1', face: 'f4', id: 'nobody' }]);
  });
});

describe('when it goes out', () => {
  it.each([
    ['a day and an hour', { publishAt: '2026-11-24T15:30' }, '2026-11-24', 'exact'],
    ['nothing: the day it is in the post’s zone', { publishAt: null }, '2026-11-23', 'none'],
    ['nothing, further east', { publishAt: null, zone: 'Asia/Tokyo' }, '2026-11-24', 'none'],
    ['an hour that is skipped', { publishAt: '2027-03-14T02:30' }, '2027-03-14', 'missing-hour'],
    ['an hour that comes twice', { publishAt: '2027-11-07T01:30' }, '2027-11-07', 'repeated-hour'],
  ] as const)('%s', (_, post, date, clock) => {
    const { publish } = subject(post);
    expect([publish.date, publish.clock]).toEqual([date, clock]);
    expect(publish.instant === null).toBe(clock !== 'exact');
  });
  it('an hour that comes twice, one side chosen', () => {
    const at = (side: 'earlier' | 'later') =>
      subject({ publishAt: '2027-11-07T01:30', side }).publish.instant ?? 0;
    expect(at('later') - at('earlier')).toBe(3_600_000);
  });
});
