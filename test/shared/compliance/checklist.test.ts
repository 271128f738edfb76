import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../../shared/case/case.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { openQuestions, questionsOf, standingAnswers } from '../../../shared/compliance/checklist.ts';
import { subjectOf } from '../../../shared/compliance/subject-of.ts';
import { CHECKLIST_KEYS, type ChecklistAnswer, type ChecklistKey } from '../../../shared/domain/decision.ts';

type Post = NonNullable<CaseInput['post']>;
const subject = (post: Post) => subjectOf(caseFromExample({ case: { post } }));
const asked = (post: Post): readonly ChecklistKey[] => questionsOf(subject(post)).map(({ key }) => key);

const picture = {
  id: 'm1',
  kind: 'image',
  file: 'gym.jpg',
  altText: 'Banners in the gym',
  source: 'own',
  shot: 'none',
} as const;
const withStudent = { ...picture, shot: 'group', faces: [{ id: 'f1', is: 'person', person: 's1' }] } as const;
const withAdult = { ...picture, shot: 'group', faces: [{ id: 'f1', is: 'adult' }] } as const;
const video = { id: 'v1', kind: 'video', file: 'concert.mp4', source: 'own', shot: 'none' } as const;

describe('when each question is asked', () => {
  it('dress and pose are asked for students, and not for a named coach', () => {
    const people = [
      { id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery' },
      { id: 's1', kind: 'student', first: 'Mason', last: 'Lindqvist', grade: '2' },
    ] as const;
    const of = (person: string) =>
      questionsOf(
        subjectOf(
          caseFromExample({
            case: {
              people,
              post: { category: 'athletics', media: [{ ...picture, faces: [{ is: 'person', person }] }] },
            },
          }),
        ),
      ).some(({ key }) => key === 'dress-and-pose');
    expect(of('t1')).toBe(false);
    expect(of('s1')).toBe(true);
  });
  it.each<readonly [string, Post, readonly ChecklistKey[]]>([
    ['a text alone', {}, []],
    ['a picture of a thing', { media: [picture] }, ['picture-text-repeated']],
    ['a picture with people', { media: [withAdult] }, ['background-clear', 'picture-text-repeated']],
    ['a video with people', { media: [{ ...video, shot: 'crowd' }] }, ['background-clear', 'no-flashing']],
    ['a video of a thing', { media: [video] }, ['no-flashing']],
    ['a GIF', { media: [{ ...picture, type: 'image/gif' }] }, ['picture-text-repeated', 'no-flashing']],
    [
      'students in athletics',
      { category: 'athletics', media: [withStudent] },
      ['background-clear', 'picture-text-repeated', 'dress-and-pose', 'event-kind'],
    ],
    [
      'students in the arts',
      { category: 'arts', media: [withStudent] },
      ['background-clear', 'picture-text-repeated', 'dress-and-pose', 'event-kind'],
    ],
    [
      'adults in athletics',
      { category: 'athletics', media: [withAdult] },
      ['background-clear', 'picture-text-repeated', 'event-kind'],
    ],
    [
      'people at an event',
      { category: 'event', media: [withAdult] },
      ['background-clear', 'picture-text-repeated', 'event-kind'],
    ],
    [
      'an event without people in a picture',
      { category: 'event', media: [picture] },
      ['picture-text-repeated'],
    ],
    [
      'students in the news',
      { category: 'news', media: [withStudent] },
      ['background-clear', 'picture-text-repeated'],
    ],
    ['a trip', { event: { offSite: true } }, ['trip-over']],
    ['an event at school', { event: { offSite: false } }, []],
    [
      'student work by its source',
      { media: [{ ...picture, source: 'student-work' }] },
      ['picture-text-repeated', 'artwork-permission'],
    ],
    [
      'student work by its maker',
      { media: [{ ...video, works: ['s1'] }] },
      ['artwork-permission', 'no-flashing'],
    ],
    [
      'somebody the register does not know, in athletics',
      { category: 'athletics', media: [{ ...withStudent, faces: [{ is: 'person', person: 'nobody' }] }] },
      ['background-clear', 'picture-text-repeated', 'dress-and-pose', 'event-kind'],
    ],
  ])('%s', (_, post, keys) => {
    expect(asked(post)).toEqual(keys);
  });
});

const everything: Post = {
  category: 'athletics',
  event: { kind: 'public', offSite: true },
  media: [
    { ...withStudent, source: 'student-work' },
    { ...video, shot: 'group' },
  ],
};
const answersTo = (post: Post): readonly ChecklistAnswer[] =>
  questionsOf(subject(post)).map(({ key, about }) => ({ key, about, by: 'c1', at: '2026-11-23T10:00:00Z' }));

describe('an answer', () => {
  const cleared = (after: Post): readonly ChecklistKey[] => {
    const standing = standingAnswers(subject(after), answersTo(everything));
    return asked(after).filter((key) => standing[key] !== true);
  };
  const media = everything.media ?? [];
  const edit = (over: object) => ({ ...everything, media: [{ ...media[0], ...over }, media[1] ?? {}] });

  it('stands as long as nothing changes', () => {
    expect(asked(everything)).toEqual([...CHECKLIST_KEYS]);
    expect(cleared(everything)).toEqual([]);
  });
  it.each<readonly [string, Post, readonly ChecklistKey[]]>([
    ['the text', { ...everything, text: 'Other words.' }, ['picture-text-repeated']],
    ['alt text', edit({ altText: 'Flags in the gym' }), ['picture-text-repeated']],
    ['a variant', { ...everything, variants: { x: { text: 'Short' } } }, ['picture-text-repeated']],
    [
      'the picture’s file',
      edit({ bytes: 7, file: 'other.jpg' }),
      ['background-clear', 'picture-text-repeated', 'dress-and-pose', 'artwork-permission'],
    ],
    ['who made the work', edit({ works: ['s1'] }), ['artwork-permission']],
    [
      'the event’s kind',
      { ...everything, event: { kind: 'classroom', offSite: true } },
      ['event-kind', 'trip-over'],
    ],
    ['the publish time', { ...everything, publishAt: '2026-11-25T08:00' }, ['trip-over']],
    ['the zone', { ...everything, zone: 'America/Denver' }, ['trip-over']],
    ['the accounts', { ...everything, targets: [] }, []],
    ['the category, to one that asks the same', { ...everything, category: 'arts' }, []],
    ['the source, which is no part of the file', edit({ aiMade: true, music: 'none' }), []],
  ])('an edit of %s clears just what it is about', (_, after, keys) => {
    expect(cleared(after)).toEqual(keys);
  });
  it('to another video’s flashing does not stand', () => {
    const after = {
      ...everything,
      media: [media[0] ?? {}, { ...video, file: 'other.mp4', shot: 'group' }],
    } as Post;
    expect(cleared(after)).toContain('no-flashing');
    expect(cleared(after)).not.toContain('artwork-permission');
  });
  it('of another question counts for none', () => {
    const [one] = answersTo(everything);
    const forged = answersTo(everything).map((answer) => ({ ...answer, about: one?.about ?? '' }));
    expect(Object.keys(standingAnswers(subject(everything), forged))).toEqual([one?.key]);
  });
});

describe('open questions', () => {
  it('are those asked and not answered with yes; a no leaves them open', () => {
    const one = subject({ media: [withAdult] });
    expect(openQuestions(one, {})).toEqual(['background-clear', 'picture-text-repeated']);
    expect(openQuestions(one, { 'background-clear': true, 'picture-text-repeated': false })).toEqual([
      'picture-text-repeated',
    ]);
  });
  it('are no findings, and keep a post from being ready', () => {
    const media = [{ ...picture, peopleAnswered: true, aiMade: false }];
    const judged = (checklist: NonNullable<Post['checklist']>) =>
      checkPost(caseFromExample({ case: { post: { media, checklist } } }));
    expect(judged({})).toMatchObject({ findings: [], open: ['picture-text-repeated'], verdict: 'attention' });
    expect(judged({ 'picture-text-repeated': true })).toMatchObject({ open: [], verdict: 'ready' });
  });
  it('that are not asked need no answer', () => {
    const judged = checkPost(caseFromExample({ case: { post: { checklist: { 'trip-over': false } } } }));
    expect(judged.open).toEqual([]);
  });
});
