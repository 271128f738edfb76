import type { Category } from '../../../domain/post.ts';
import { fold } from '../../../text/fold.ts';
import { NOBODYS_HANDLES, STUDENT_CONTENT } from '../../../text/lists/student-content.ts';
import { findMentions } from '../../../text/links.ts';
import { phrases } from '../../../text/phrases.ts';
import { standsBesideStudents } from '../../beside-students.ts';
import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import { examplePicture } from '../../example-people.ts';
import { postWrong, said, saidWrong } from '../../example-texts.ts';
import type { Range } from '../../finding.ts';
import { namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

const ABOUT_STUDENTS = phrases(STUDENT_CONTENT);

/** Captions, links and file names tag nobody. */
const TAGGING: ReadonlySet<TextField['kind']> = new Set([
  'body',
  'variant',
  'alt',
  'title',
  'description',
  'comment',
  'people-tag',
]);

/** What these posts tell of is done by students. */
const OF_STUDENTS: ReadonlySet<Category> = new Set(['student-recognition', 'athletics', 'arts']);

interface Tag {
  readonly field: TextField;
  readonly range: Range;
  readonly handle: string;
}

const keyOf = (handle: string): string => fold(handle.trim()).text.replace(/^@/, '');

/** The district's own accounts, those it named as official or partners, and those this post goes to. */
const knownHandles = (subject: Subject): ReadonlySet<string> =>
  new Set([
    ...NOBODYS_HANDLES,
    ...subject.pack.officialHandles.map(keyOf),
    ...subject.accounts.filter(({ registered }) => registered === true).map(({ handle }) => keyOf(handle)),
    ...subject.targets.map(({ account }) => keyOf(account.handle)),
  ]);

/** Shorter ones are masked words ("kick some @ss"); no platform gives out such handles. */
const SHORTEST = 3;

const tagsIn = (field: TextField): readonly Tag[] =>
  field.kind === 'people-tag'
    ? [{ field, range: [0, field.text.length], handle: field.text }]
    : findMentions(field.text).map(({ range, handle }) => ({ field, range, handle }));

/** Whether the post speaks of students or shows them; a tag is never read as its own evidence. */
const isAboutStudents = (subject: Subject): boolean =>
  (subject.post.category !== null && OF_STUDENTS.has(subject.post.category)) ||
  subject.fields.some(
    (field) =>
      (field.kind !== 'link' &&
        field.kind !== 'people-tag' &&
        field.kind !== 'file' &&
        ABOUT_STUDENTS.isIn(fold(field.text).text)) ||
      standsBesideStudents(field, subject),
  ) ||
  subject.pictured.some(({ person }) => person.kind === 'student') ||
  namingsOf(subject, subject.fields).some(({ people }) => people.some(({ kind }) => kind === 'student'));

const OFFICIAL = { district: { officialHandles: ['@MSHSL'] } };
const pictured = (over: object = {}) => ({ media: [examplePicture(over)] });

export const rule = defineRule({
  id: 'privacy/tagged-personal-account',
  judges:
    'An @mention or tag of an account that is not on the district’s list of official and partner accounts, in a post with students.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mgr-facebook', 'mgr-instagram', 'mgr-twitter', 'mn-13.32', 'practice'],
  messages: {
    tagged: {
      what: '“{words}” is not one of the district’s official or partner accounts, and the post is about students or shows them.',
      why: 'A tag leads strangers from the school’s page straight to a child’s or a family’s own account and everything on it.',
      todo: 'Take the tag out and say who it is without it: “our captains”. If it is an official or partner account, have the district add it to its list.',
    },
  },
  examples: {
    passes: [
      said('no tag', 'Congrats to our captains.'),
      said('this account itself', 'Our second graders say hi: follow @RidgeviewBPS for more.'),
      {
        name: 'a partner on the district’s list',
        case: { ...OFFICIAL, post: { text: 'Our swimmers follow @mshsl for the bracket.' } },
      },
      {
        name: 'another registered account of the district',
        case: {
          accounts: [EXAMPLE_ACCOUNT, { ...EXAMPLE_ACCOUNT, id: 'w', handle: '@WestwoodBPS' }],
          post: { text: 'Our second graders say hi to @WestwoodBPS.' },
        },
      },
      said('a business and no students', 'Thank you @NorthsideTire for clearing our parking lot.'),
      said('an e-mail address', 'Students, send mural ideas to artclub@isd271.org.'),
      said('at a place or time', 'Students vs. staff volleyball @ the gym, @ 2:30.'),
      said('a masked word', 'Our students kicked some @ss tonight'),
      said('everyone', '@everyone Our students start tomorrow.'),
      said('a handle in a link', 'Watch our students at https://www.youtube.com/@RidgeviewBPS/videos'),
      {
        name: 'a people tag of a partner',
        case: { ...OFFICIAL, post: { text: 'Our choir.', ...pictured({ tags: ['MSHSL'] }) } },
      },
      {
        name: 'a tag on a picture without people',
        case: {
          post: {
            text: 'The new sign is up.',
            ...pictured({ tags: ['@signs_by_sol'], shot: 'none', faces: [], altText: 'A brick sign' }),
          },
        },
      },
    ],
    fails: [
      saidWrong('tagged', 'a captain', 'Congrats @jada.brooks07', '@jada.brooks07'),
      saidWrong('tagged', 'a mother', 'Our second graders loved our guest reader, @annelise.mama.bear!'),
      saidWrong('tagged', 'brackets', 'Swimmer of the week: Nadia (@nadia.swims.fly)', '@nadia.swims.fly'),
      saidWrong('tagged', 'a picture’s maker', 'The student section was loud. Picture by @ty_snaps612'),
      saidWrong('tagged', 'full-width sign', 'Go team! ＠jadab07 is on fire', '＠jadab07'),
      saidWrong('tagged', 'one letter off', 'Our students thank @RidgeviewBP', '@RidgeviewBP'),
      postWrong(
        'tagged',
        'a people tag',
        { text: 'Mural day.', ...pictured({ tags: ['@kiah_paints'] }) },
        '@kiah_paints',
      ),
      postWrong('tagged', 'a people tag without its sign', {
        text: 'Mural day.',
        ...pictured({ tags: ['kiah_paints'] }),
      }),
      postWrong('tagged', 'over a picture of students', {
        text: 'Mural day with @kiah_paints',
        ...pictured(),
      }),
      postWrong('tagged', 'in the first comment', {
        text: 'Math league took second place.',
        firstComment: 'amazing job @big_brain_ben',
      }),
      postWrong('tagged', 'in a video’s description', {
        video: { description: 'Follow the snare captain @snare.sol for clips.' },
      }),
      postWrong('tagged', 'in a variant', {
        text: 'Choir students sang.',
        variants: { 'ridgeview-fb': { text: 'Choir students sang. Solo by @luz.sings' } },
      }),
      {
        name: 'an account that is not registered',
        case: {
          accounts: [
            EXAMPLE_ACCOUNT,
            { ...EXAMPLE_ACCOUNT, id: 'w', handle: '@RoomTwelve', registered: false },
          ],
          post: { text: 'Our students follow @RoomTwelve' },
        },
        message: 'tagged',
        words: '@RoomTwelve',
      },
    ],
  },
  *check(subject) {
    const tags = subject.fields.filter(({ kind }) => TAGGING.has(kind)).flatMap(tagsIn);
    if (tags.length === 0) return;
    const known = knownHandles(subject);
    const unknown = tags.filter(
      ({ handle }) => keyOf(handle).length >= SHORTEST && !known.has(keyOf(handle)),
    );
    if (unknown.length === 0 || !isAboutStudents(subject)) return;
    for (const { field, range } of unknown)
      yield {
        message: 'tagged',
        at: { field: field.path, range, account: field.account, media: field.media },
      };
  },
});
