import type { Pack } from '../../../domain/district.ts';
import { namesClock } from '../../../text/day-clock.ts';
import { fold } from '../../../text/fold.ts';
import {
  EVENT,
  INVITES,
  INVITES_TO_EVENT,
  LOOKS_BACK,
  NO_EVENT,
  SEE_ELSEWHERE,
  SEE_YOU,
  TO_THE_STANDS,
  WHEN,
  WHERE,
} from '../../../text/lists/invitations.ts';
import { oncePerLists } from '../../../text/once-per-lists.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { findWrittenDays } from '../../../text/written-days.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

type Range = readonly [number, number];

const READ: ReadonlySet<string> = new Set(['body', 'variant', 'description', 'title', 'comment', 'alt']);
/** An invitation on a poster, in a title or comment has its details in the text beside it. */
const BESIDE_TEXT: ReadonlySet<string> = new Set(['title', 'comment', 'alt']);
/** Posts of these kinds are about something that people can come to, where they are called to it. */
const OF_STANDS: ReadonlySet<string | null> = new Set(['athletics', 'arts']);

const placesOf = oncePerLists((...lists): RegExp => {
  const shorts = lists.flat().map((name) => fold(name).text.replace(/[^a-z0-9 ]/g, '.'));
  return new RegExp(
    `\\b(?:at|in|to|inside|outside|from) (?:the )?(?:${shorts.join('|') || '(?!)'})(?!'s? (?!gym|audit))`,
  );
});

/** The district's schools are places: "at Westwood", "in the Kennedy auditorium". */
const namesSchool = (folded: string, { schools }: Pack): boolean =>
  placesOf(schools.flatMap(({ name, short }) => [name, short])).test(folded);

/** The sentence that invites, or null where the text invites to nothing. */
const invitationOf = (field: TextField, subject: Subject): Range | null => {
  const whole = fold(field.text).text;
  const { category } = subject.post;
  const isCalled = OF_STANDS.has(category) && TO_THE_STANDS.test(whole);
  const isEvent = EVENT.test(whole) || (!BESIDE_TEXT.has(field.kind) && (category === 'event' || isCalled));
  if (!isEvent) return null;
  const elsewhere = SEE_ELSEWHERE.test(whole);
  for (const span of sentencesOf(field.text)) {
    const text = fold(field.text.slice(...span)).text;
    if (LOOKS_BACK.test(text)) continue;
    const invites =
      INVITES.test(text) ||
      ((EVENT.test(text) || category === 'event') && INVITES_TO_EVENT.test(text)) ||
      (SEE_YOU.test(text) && EVENT.test(text) && !LOOKS_BACK.test(whole));
    if (invites && !NO_EVENT.test(text)) return span;
    if (elsewhere && EVENT.test(text)) return span;
  }
  return null;
};

const text = (name: string, words: string, more: object = {}) => ({
  name,
  case: { post: { text: words, ...more } },
});

export const rule = defineRule({
  id: 'accuracy/event-details',
  judges: 'An invitation does not say, in the text itself, when or where.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice', 'ada-title-ii'],
  messages: {
    neither: {
      what: 'This invites people to an event but says neither when nor where.',
      why: 'People who cannot read the flyer, or see the post shared without it, will not know when and where to come.',
      todo: 'Put the day, time and place in the text.',
    },
    when: {
      what: 'This invites people to an event but does not say when.',
      why: 'People who cannot read the flyer, or see the post shared without it, will not know when and where to come.',
      todo: 'Put the day and time in the text.',
    },
    where: {
      what: 'This invites people to an event but does not say where.',
      why: 'People who cannot read the flyer, or see the post shared without it, will not know when and where to come.',
      todo: 'Put the place in the text: the school, and the room or door.',
    },
  },
  examples: {
    passes: [
      text(
        'day, time and place',
        'Join us for Family Math Night: Thursday, December 10, at 6:00 in the gym.',
      ),
      text('a look back', 'Family Math Night filled every table. Thank you to everyone who came.'),
      text('no invitation', 'Wear red tomorrow for Red Ribbon Week.'),
      text('join us in thanking', 'Join us in congratulating our concert choir.'),
      text('a job', 'Come join our team. We are hiring bus drivers for the winter season of games.'),
      text('the bus', 'Don’t miss the bus after the game.'),
      text('a form', 'Families are invited to complete the survey about our open house.'),
      text(
        'a farewell after a look back',
        'Spirit week was a blast: twin Tuesday, jersey Thursday. See you at the game!',
      ),
      text('the office', 'Stop by the office for a free planner.'),
      text('online', 'Join us for our board meeting tonight at 6 on the livestream.'),
      text('a school as the place', 'You’re invited to the art show at Westwood on Friday.'),
      text('a street as the place', 'Come to the listening session Monday, 6 p.m., 1350 W 106th St.'),
      text('Spanish', 'Los invitamos a la noche de lectura el jueves a las 6 en la biblioteca.'),
      text('today and here', 'Art show today until 4:00 in the commons. Come see what we made.'),
      text('who plans to be there', 'About the retirement party: the whole building plans to be there.'),
      text('a flyer about something else', 'See the flyer for the lost mittens.'),
    ],
    fails: [
      { ...text('see flyer', 'Join us for Family Math Night! See flyer for details.'), message: 'neither' },
      {
        ...text('see flyer, no other invitation', 'Family Math Night! Details in the flyer.'),
        message: 'neither',
      },
      {
        ...text('no day', 'You’re invited to our art show in the commons. Come see what we made.'),
        message: 'when',
      },
      {
        ...text('no place', 'Everyone is welcome at the spelling bee on Thursday, December 10, at 6:30.'),
        message: 'where',
      },
      { ...text('soon', 'Come cheer on the Jaguars at the home meet soon.'), message: 'neither' },
      {
        ...text('save the date, but which', 'Save the date for our open house. More soon.'),
        message: 'neither',
      },
      { ...text('at the link', 'RSVP for the welcome evening at the link.'), message: 'neither' },
      {
        ...text(
          'Spanish, in the flyer',
          'No se pierdan la noche de lectura en familia. Más información en el volante.',
        ),
        message: 'neither',
      },
      {
        ...text('the category says what it is', 'All the info is on the poster below. See you there!', {
          category: 'event',
        }),
        message: 'neither',
      },
      {
        ...text(
          'warm words',
          'We would love to see every family at our winter party. The gym will smell of cinnamon.',
        ),
        message: 'when',
      },
      {
        ...text('bring something', 'Bring a lawn chair and a friend to the community picnic.'),
        message: 'neither',
      },
      {
        ...text('a town hall is no hall', 'You are invited to our town hall on Tuesday at 6 p.m.'),
        message: 'where',
      },
      {
        name: 'in a first comment',
        case: {
          post: { text: 'A good week.', firstComment: 'Come to family reading night, flyer attached!' },
        },
        message: 'neither',
      },
      {
        name: 'in a variant',
        case: { post: { variants: { 'ridgeview-fb': { text: 'Don’t miss the winter concert!' } } } },
        message: 'neither',
      },
      {
        name: 'details in the alt text are none in the text',
        case: {
          post: {
            text: 'Join us for bingo night!',
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'a.jpg',
                source: 'own',
                altText: 'Poster: Friday, 6 p.m., gym',
              },
            ],
          },
        },
        message: 'neither',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (!READ.has(field.kind)) continue;
      const range = invitationOf(field, subject);
      if (range === null) continue;
      const beside = BESIDE_TEXT.has(field.kind)
        ? subject.fields
            .filter(({ kind }) => kind === 'body' || kind === 'description')
            .map(({ text: own }) => own)
        : [];
      const said = [field.text, ...beside].join('\n');
      const folded = fold(said).text;
      const hasWhen = WHEN.test(folded) || namesClock(folded) || findWrittenDays(said).length > 0;
      const hasWhere = WHERE.test(folded) || namesSchool(folded, subject.pack);
      if (hasWhen && hasWhere) continue;
      yield {
        message: hasWhen ? 'where' : hasWhere ? 'when' : 'neither',
        at: { field: field.path, range, account: field.account, media: field.media },
      };
    }
  },
});
