import { sayLongDay, sayWall } from '../../../schedule/say-wall.ts';
import { wallOf } from '../../../schedule/wall-time.ts';
import { namesClock, overAt } from '../../../text/day-clock.ts';
import { fold } from '../../../text/fold.ts';
import { ANNOUNCES, COMES_FROM, INVITES, LOOKS_BACK } from '../../../text/lists/invitations.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { findWrittenDays, weekdayBeside, type WrittenDays } from '../../../text/written-days.ts';
import { pastDay } from '../../past-day.ts';
import { defineRule } from '../../rule.ts';
import type { Report } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

type Range = readonly [number, number];

/** So many minutes after it began it is too late to invite, where no end is written. */
const LASTS = 15;

const READ: ReadonlySet<string> = new Set(['body', 'variant', 'title', 'description', 'comment', 'alt']);

/** "Picture day is Friday, Nov. 20": the day is said of something in the present. */
const SAID_NOW =
  /(?:\b(?:is|are|es|son|sera)|:|-) ?(?:[a-z]{2,9}[.,]{0,2} ){0,3}(?:\d{1,2} al )?$|\b(?:es|son|sera) del \d{1,2} al $/;
/** "November 20 is pajama day". */
const IS_NOW = /^,? (?:is|are|will)\b/i;
/** What 11/20 is when it is no day: a bus, two grades, a score. */
const NO_DAY_AFTER =
  /\b(?:bus(?:es)?|routes?|rooms?|grades?|pages?|lots?|scored?|ratio|doors?|units?|periods?) ?$/;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening)|hoy|esta (?:noche|tarde))\b/iu;

/** Of more places than anybody corrects, the first are told. */
const MOST_TOLD = 50;

const foldedAt = (text: string, span: Range | undefined): string =>
  span === undefined ? '' : fold(text.slice(...span)).text;

/** The moment from which "before the publish time" is counted: of `now` where the draft has no time. */
const publishWall = (subject: Subject): string =>
  subject.post.publishAt ?? wallOf(subject.now, subject.post.zone);

const minutesOf = (wall: string): number => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));

/** Today's part of the day that is over, where no time is named. */
const isPartOver = (text: string, minutes: number): boolean =>
  (/\bthis morning\b/.test(text) && minutes >= 12 * 60) ||
  (/\bthis afternoon\b/.test(text) && minutes >= 18 * 60);

interface Passed {
  readonly range: Range;
  readonly day: string;
}

/** Where this field announces what is over, and the day of that. */
const passedIn = (field: TextField, wall: string): readonly Passed[] => {
  const today = wall.slice(0, 10);
  const minutes = minutesOf(wall);
  const days = findWrittenDays(field.text);
  if (days.length === 0 && !field.text.match(TODAY)) return [];
  const spans = sentencesOf(field.text);
  const isOverToday = (text: string): boolean => {
    const over = overAt(text, LASTS);
    return over === null ? isPartOver(text, minutes) : over < minutes;
  };
  const passed: Passed[] = [];
  let nextDay = 0;
  for (const [n, span] of spans.entries()) {
    if (passed.length >= MOST_TOLD) break;
    const within: WrittenDays[] = [];
    for (; (days[nextDay]?.range[0] ?? Infinity) < span[1]; nextDay += 1) {
      const day = days[nextDay];
      if (day !== undefined && day.range[1] <= span[1]) within.push(day);
    }
    const past = within.map((each) => pastDay(each, today, () => weekdayBeside(field.text, each)));
    // With a day to come in it, the sentence speaks of what is still ahead.
    if (past.includes(null)) continue;
    const written = within.at(-1);
    const word = written === undefined ? (field.text.slice(...span).match(TODAY)?.[0] ?? null) : null;
    if (written === undefined && word === null) continue;
    const text = foldedAt(field.text, span);
    if (LOOKS_BACK.test(text)) continue;
    if (written === undefined || word !== null) {
      if (word === null || !ANNOUNCES.test(text) || !isOverToday(text)) continue;
      const from = field.text.indexOf(word, span[0]);
      passed.push({ range: [from, from + word.length], day: today });
      continue;
    }
    const day = past.at(-1) ?? today;
    const before = foldedAt(field.text, [span[0], written.range[0]]);
    const after = field.text.slice(written.range[1], written.range[1] + 8);
    const isNumbers = /^\d{1,2}\/\d{1,2}$/u.test(field.text.slice(...written.range));
    if (COMES_FROM.test(before) || (isNumbers && NO_DAY_AFTER.test(before))) continue;
    // A flyer has its day on one line and its time on the next.
    const isFragment = (): boolean =>
      field.kind !== 'alt' &&
      [text, foldedAt(field.text, spans[n - 1]), foldedAt(field.text, spans[n + 1])].some(namesClock) &&
      !spans.some((other) => LOOKS_BACK.test(foldedAt(field.text, other)));
    if (!ANNOUNCES.test(text) && !SAID_NOW.test(before) && !IS_NOW.test(after) && !isFragment()) continue;
    if (day === today && !isOverToday(text)) continue;
    passed.push({ range: written.range, day });
  }
  return passed;
};

/** The first invitation of the texts, for an event whose end is known to be over. */
const invitationIn = (subject: Subject): Report<'ended'> | null => {
  const { endsAt } = subject.post.event;
  if (endsAt === null || endsAt >= publishWall(subject)) return null;
  for (const field of subject.fields) {
    if (!READ.has(field.kind) || field.kind === 'alt') continue;
    for (const span of sentencesOf(field.text)) {
      const text = foldedAt(field.text, span);
      if (!INVITES.test(text) || LOOKS_BACK.test(text)) continue;
      return {
        message: 'ended',
        at: { field: field.path, range: span, account: field.account, media: field.media },
        data: { end: sayWall(endsAt) },
      };
    }
  }
  return null;
};

const at = (publishAt: string, text: string, more: object = {}) => ({ post: { publishAt, text, ...more } });
const evening = '2026-11-24T18:00';

export const rule = defineRule({
  id: 'accuracy/event-passed',
  judges: 'The text announces an event that is already over when the post is published.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    passed: {
      what: '“{words}” will be over when this is published, but the text announces it.',
      why: 'Families show up at a dark building, or think that they missed the news.',
      todo: 'Publish it earlier, correct the day, or write about it as something that has happened.',
    },
    ended: {
      what: 'The event ends {end}, before this is published, but the text invites people to it.',
      why: 'Families show up at a dark building, or think that they missed the news.',
      todo: 'Publish it earlier, correct the end of the event, or write about it as something that has happened.',
    },
  },
  examples: {
    passes: [
      { name: 'next week', case: at(evening, 'Join us Tuesday, Dec. 1, at 6 p.m. in the gym.') },
      { name: 'a look back', case: at(evening, 'Trunk or Treat on Nov. 20 was our biggest yet.') },
      { name: 'thanks', case: at(evening, 'Thank you to everyone who came to the concert on Nov. 19.') },
      {
        name: 'later today',
        case: at('2026-11-24T11:40', 'Chili cook-off tonight, November 24, at 5:30 in the cafeteria.'),
      },
      {
        name: 'still going on',
        case: at(
          '2026-11-24T17:00',
          'Come to the book fair, November 16 to 24, until 8 p.m. in the library.',
        ),
      },
      {
        name: 'next year’s day',
        case: at('2026-12-10T10:30', 'Save the date: open house is February 24 at 5:30.'),
      },
      { name: 'next year’s summer', case: at(evening, 'Graduation is June 5. Mark your calendars.') },
      {
        name: 'what comes from a day',
        case: at(evening, 'The order forms from November 13 are being sorted now.'),
      },
      {
        name: 'an age by a day',
        case: at(evening, 'Kindergarten is open to children who are five by September 1.'),
      },
      { name: 'a bus number', case: at(evening, 'Bus 11/20 will run late today.') },
      { name: 'history', case: at(evening, 'On November 19, 1863, Lincoln spoke at Gettysburg.') },
      { name: 'a day in a picture’s title', case: at(evening, 'Photos from Nov. 20 are up.') },
      {
        name: 'moved to a day to come',
        case: at(evening, 'The concert moved from Nov. 19 to Dec. 3. Please come.'),
      },
      {
        name: 'an end that is still to come',
        case: at(evening, 'Join us for the concert.', {
          event: { kind: 'public', endsAt: '2026-11-24T20:00' },
        }),
      },
      {
        name: 'a trip that is over, told as such',
        case: at(evening, 'What a day Room 12 had at the zoo.', {
          event: { offSite: true, endsAt: '2026-11-24T14:00' },
        }),
      },
    ],
    fails: [
      {
        name: 'four days ago',
        case: at(evening, 'Join us for Trunk or Treat on November 20 at 6:00.'),
        message: 'passed',
        words: 'November 20',
      },
      {
        name: 'this morning',
        case: at(evening, 'Join us today at 9 a.m. for donuts with grown-ups.'),
        message: 'passed',
        words: 'today',
      },
      {
        name: 'tonight, hours ago',
        case: at('2026-12-03T20:15', 'Doors open tonight, December 3, at 5:30 for the cook-off.'),
        message: 'passed',
      },
      {
        name: 'the last day of several',
        case: at(evening, 'Don’t miss the book fair, November 16 to 20, in our media center.'),
        message: 'passed',
        words: 'November 16 to 20',
      },
      {
        name: 'a deadline',
        case: at(evening, 'You can still register by November 20 at the office.'),
        message: 'passed',
      },
      {
        name: 'will be',
        case: at(evening, 'Tryouts will be held Nov. 16 at 3:30 in gym A.'),
        message: 'passed',
      },
      {
        name: 'over the turn of the year',
        case: at('2027-01-06T09:20', 'Please come to our December 17 concert.'),
        message: 'passed',
      },
      {
        name: 'no verb at all',
        case: at(evening, 'Family Math Night: Thursday, Nov. 19, 6:00, cafeteria'),
        message: 'passed',
      },
      {
        name: 'numbers',
        case: at(evening, 'Picture retakes are on 11/20.'),
        message: 'passed',
        words: '11/20',
      },
      {
        name: 'with its year',
        case: at(evening, 'Sign up for conferences on 11/19/2026.'),
        message: 'passed',
      },
      {
        name: 'Spanish',
        case: at(evening, 'Los invitamos a la posada el 20 de noviembre a las 6:00.'),
        message: 'passed',
      },
      {
        name: 'the event’s end',
        case: at(evening, 'Come to the open gym.', { event: { kind: 'public', endsAt: '2026-11-23T20:00' } }),
        message: 'ended',
      },
      {
        name: 'in a variant',
        case: at(evening, 'News.', {
          variants: { 'ridgeview-fb': { text: 'Visit our open house on November 23 at 5:30.' } },
        }),
        message: 'passed',
      },
    ],
  },
  check: function* (subject) {
    const wall = publishWall(subject);
    let told = false;
    for (const field of subject.fields) {
      if (!READ.has(field.kind)) continue;
      for (const { range, day } of passedIn(field, wall)) {
        told = true;
        yield {
          message: 'passed',
          at: { field: field.path, range, account: field.account, media: field.media },
          data: { day: sayLongDay(day) },
        };
      }
    }
    const ended = told ? null : invitationIn(subject);
    if (ended !== null) yield ended;
  },
});
