import type { Pack } from '../../../domain/district.ts';
import {
  AT_SCHOOL,
  BETWEEN_TIMES,
  DOING_NOW,
  LIVE,
  LODGING,
  NEARBY,
  ONLY_STAFF,
  OVER,
  PLACE,
  PLANNED,
  PROPER_PLACE,
  SURELY_LIVE,
  PUBLIC_EVENT,
  TOGETHER,
} from '../../../text/lists/off-site.ts';
import { LEARNED_LIVE_LOCATION } from '../../../text/lists/learned-live-location.ts';
import { fold } from '../../../text/fold.ts';
import { phrases } from '../../../text/phrases.ts';
import type { Passage } from '../../../text/terms.ts';
import { pictureSaying } from '../../example-texts.ts';
import { peopleReadings } from '../../people-reading.ts';
import type { Range } from '../../finding.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

const SAYS = {
  place: phrases(PLACE),
  school: phrases(AT_SCHOOL),
  live: phrases(LIVE),
  planned: phrases(PLANNED),
  times: phrases(BETWEEN_TIMES),
  over: phrases(OVER),
  together: phrases(TOGETHER),
  game: phrases(PUBLIC_EVENT),
  lodging: phrases(LODGING),
  staff: phrases(ONLY_STAFF),
  surely: phrases(SURELY_LIVE),
} as const;

const says = (what: keyof typeof SAYS, text: string): boolean => SAYS[what].isIn(text);

/** A letter from elsewhere, and nobody who went there. */
const PEN_PALS = /\bpen ?pals?\b/;
const STUDENTS = /@(?:our|group|one)\b|\b(?:students|graders|class|kids|band|choir|team)\b/;

/** Readers are sent somewhere, some day: "Visit a campus if you can." */
const ADVICE = /^\W*(?:visit|tour|see) (?:a|an|any)\b/;

/** What the post’s own facts tell: the group is away when it goes out, is back, or nobody said. */
type Away = 'away' | 'back' | 'unknown-end' | 'unsaid';

const awayOf = ({ post }: Subject): Away => {
  const { offSite, endsAt } = post.event;
  if (endsAt !== null && post.publishAt !== null && offSite !== false)
    return post.publishAt >= endsAt ? 'back' : offSite === true ? 'away' : 'unsaid';
  return offSite === true ? 'unknown-end' : 'unsaid';
};

/** Whether this sentence, in this post, gives away where a group is. */
const givesAway = (
  { text: sentence, marked }: Passage,
  around: string,
  away: Away,
  isPublic: boolean,
): boolean => {
  if (SAYS.school.isIn(sentence, marked) || PEN_PALS.test(around) || ADVICE.test(sentence)) return false;
  if (
    away !== 'back' &&
    isPublic &&
    (says('game', around) || says('over', sentence)) &&
    !says('lodging', sentence)
  )
    return false;
  switch (away) {
    case 'back':
      return false;
    case 'away':
      return true;
    case 'unknown-end':
      return says('live', around) || !says('over', around);
    case 'unsaid': {
      if (says('game', around) && !says('lodging', sentence)) return false;
      if (
        (!says('together', around) && !says('surely', around)) ||
        (says('staff', around) && !STUDENTS.test(around))
      )
        return false;
      if (says('live', around) || says('surely', around) || DOING_NOW.test(sentence))
        return !says('over', sentence) || /\b(?:right now|live from|as we speak)\b/.test(around);
      return says('planned', sentence) && says('times', around);
    }
  }
};

const SCHOOL = /\b(?:school|academy|elementary|room|gym|library)\b/i;

/** Whether words name one of the district's own schools. */
const isOwnSchool = (words: string, { schools }: Pack): boolean =>
  SCHOOL.test(words) ||
  schools.some(({ name, short }) => words.includes(short) || words.includes(name.split(' ')[0] ?? name));

/**
 * The place a sentence names, in the field's own text. While the group is known or said to be away, a capital is enough;
 * where the post's facts say so, an everyday place as well.
 */
const placeIn = (field: TextField, passage: Passage, isAway: boolean, pack: Pack): Range | null => {
  // "At Tanner's cabin": somebody's, not a place of that name.
  for (const { start, end } of SAYS.place.placesIn(passage.text))
    if (!/^['’]/u.test(passage.text.slice(end))) return passage.toSource(start, end);
  if (!isAway && !says('surely', passage.text)) return null;
  const [start, end] = passage.toSource(0, passage.text.length);
  const proper = PROPER_PLACE.exec(field.text.slice(start, end));
  if (proper !== null && (isAway || !isOwnSchool(proper[0], pack)))
    return [start + proper.index, start + proper.index + proper[0].length];
  const nearby = isAway ? NEARBY.exec(passage.text) : null;
  return nearby === null ? null : passage.toSource(nearby.index, nearby.index + nearby[0].length);
};

const trip = (text: string, event: object, publishAt: string, over: object = {}) => ({
  post: { text, event, publishAt, category: 'event' as const, ...over },
});
const ZOO = { kind: 'classroom', offSite: true, endsAt: '2026-11-24T14:00' } as const;
const away = (name: string, text: string, over: object = {}) => ({
  name,
  case: trip(text, ZOO, '2026-11-24T11:00', over),
});
const plain = (name: string, text: string) => ({
  name,
  case: { post: { text, category: 'event' as const } },
});

export const rule = defineRule({
  id: 'privacy/live-location',
  judges: 'A post says where a group is off-site, and goes out before the trip is over.',
  severity: 'review',
  floor: 'review',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    there: {
      what: '“{words}” says where a group of students is while they are there.',
      why: 'Anyone can read where children are, away from school, and for how long.',
      todo: 'Post it after the group is back, or leave the place out until then.',
    },
    ...alikeMessage('telling where a group of students is while it is there'),
  },
  examples: {
    passes: [
      { name: 'after the return', case: trip('What a day Room 12 had at the zoo', ZOO, '2026-11-24T15:30') },
      {
        name: 'the minute of the return',
        case: trip('Room 12 is back from Como Zoo.', ZOO, '2026-11-24T14:00'),
      },
      plain('a day at the zoo, told afterwards', 'What a day Room 12 had at the zoo'),
      plain('a trip last week', 'Last week our third graders visited the science museum and met a mummy.'),
      plain('at school', 'Right now in our gym: the pumpkin derby.'),
      plain('a zoo of blocks', 'Kindergarten built a zoo out of blocks right now in the hallway.'),
      plain(
        'a visitor',
        'The zoo came to us: our second graders are meeting an owl right now in the library.',
      ),
      away('no place is named', 'Slips and lunches are packed. What a day this will be for Room 12.'),
      plain('no day', 'Room 4 earned a trip to the zoo by reading 1,000 books.'),
      plain('a public game away', 'The Jaguars play at Edina tonight at 7. Follow along for live scores.'),
      {
        name: 'a public meet, off site',
        case: trip(
          'Good luck to our swimmers at the state meet today at the University aquatic center.',
          { kind: 'public', offSite: true, endsAt: '2026-11-24T20:00' },
          '2026-11-24T11:00',
        ),
      },
      plain('a college night', 'College night is tonight in our cafeteria: talk with 30 campus reps.'),
      plain(
        'a museum of their own',
        'The museum of us: second graders are showing their portraits in Room 4 this morning.',
      ),
      plain('advice', 'Wondering what you should do right now? Visit a campus if you can.'),
    ],
    fails: [
      { ...plain('right now', 'At the zoo right now with Room 12!'), message: 'there' },
      { ...away('the facts say so', 'Room 12 loves the giraffes at Como Zoo.'), message: 'there' },
      { ...away('told as if it were over', 'What a day Room 12 had at the zoo'), message: 'there' },
      {
        name: 'a minute too early',
        case: trip('Room 2 fed lorikeets at the aquarium.', ZOO, '2026-11-24T13:59'),
        message: 'there',
      },
      { ...plain('just arrived', 'Fifth graders just arrived at the science museum!'), message: 'there' },
      {
        ...plain('live from', 'Live from Valleyfair! Our band students are on the roller coaster.'),
        message: 'there',
      },
      {
        ...plain('on the bus', 'Our sixth graders are on the bus to Wolf Ridge, back Friday.'),
        message: 'there',
      },
      {
        ...plain('announced with its times', 'Tomorrow Room 4 will be at Mill City Museum from 10 until 1.'),
        message: 'there',
      },
      {
        name: 'no end is given',
        case: trip(
          'We are hiking at Richardson Nature Center this morning with Ms. Feng’s class.',
          { offSite: true },
          '2026-11-24T10:00',
        ),
        message: 'there',
      },
      {
        name: 'the team’s hotel',
        case: trip(
          'Checked in at the Riverfront Suites in Duluth for state!',
          { kind: 'public', offSite: true, endsAt: '2026-11-26T22:00' },
          '2026-11-24T18:30',
        ),
        message: 'there',
      },
      {
        ...away(
          'in alt text',
          'Best field trip ever so far.',
          pictureSaying('Students under the Como Zoo gate'),
        ),
        message: 'there',
      },
      {
        ...away('in the first comment', 'Best day.', { firstComment: 'Find us by the otters at the zoo' }),
        message: 'there',
      },
    ],
  },
  check: alsoAlike(
    LEARNED_LIVE_LOCATION,
    function* (subject) {
      const state = awayOf(subject);
      if (state === 'back') return;
      const isPublic = subject.post.event.kind === 'public';
      const body = peopleReadings(subject)
        .filter(({ field }) => field.kind === 'body' || field.kind === 'variant')
        .map(({ reading }) => reading.text)
        .join('\n');
      const isAway = state === 'away';
      for (const { field, reading } of peopleReadings(subject))
        for (const passage of reading.passages) {
          const place = placeIn(field, passage, isAway, subject.pack);
          // A picture’s words stand beside the post’s.
          const around = field.kind === 'alt' ? `${passage.around}\n${body}` : passage.around;
          if (place === null || !givesAway(passage, around, state, isPublic)) continue;
          yield {
            message: 'there',
            at: {
              field: field.path,
              range: place,
              account: field.account,
              media: field.media,
            },
          };
          break;
        }
      if (!isAway || isPublic) return;
      // A link's or a file's words run together with signs.
      for (const field of subject.fields) {
        if (field.kind !== 'link' && field.kind !== 'file') continue;
        if (says('place', fold(field.text).text.replaceAll(/[-_/]/gu, ' ')))
          yield {
            message: 'there',
            at: {
              field: field.path,
              range: [0, field.text.length],
              account: field.account,
              media: field.media,
            },
          };
      }
    },
    (subject) => awayOf(subject) === 'back' || subject.post.event.offSite === false,
  ),
});
