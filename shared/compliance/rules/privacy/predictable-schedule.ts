import {
  A_GROUP_OF_OURS,
  AN_EVENT,
  BY_ITSELF,
  CLOCK_TIME,
  CORNER,
  NOT_SO,
  ONE_OF_THEM,
  REGULAR,
  ROUTINE,
  SPOT,
  STOP_IN_A_NAME,
  STOP_OR_DOOR,
  THE_STOP,
  WORKS_HERE,
} from '../../../text/lists/schedules.ts';
import { fold } from '../../../text/fold.ts';
import { LEARNED_PREDICTABLE_SCHEDULE } from '../../../text/lists/learned-predictable-schedule.ts';
import { phrases } from '../../../text/phrases.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { peopleReadings } from '../../people-reading.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const SAYS = {
  spot: phrases(SPOT),
  stop: phrases(STOP_OR_DOOR),
  regular: phrases(REGULAR),
  routine: phrases(ROUTINE),
  event: phrases(AN_EVENT),
} as const;

const says = (what: keyof typeof SAYS, text: string): boolean => SAYS[what].isIn(text);

/** A grown-up at work, and no crossing. */
const CROSSING_GUARD = /\bcrossing guard\b/gu;

/** Whether a sentence tells where a child is to be met, and when, again and again. */
const tellsWhere = (sentence: string): boolean => {
  const text = sentence.replace(CROSSING_GUARD, 'guard');
  if ((!says('spot', text) && !CORNER.test(text)) || NOT_SO.test(text)) return false;
  const isRoutine = says('routine', text);
  const isRegular = says('regular', text);
  if (says('event', text) && !(isRoutine && isRegular && BY_ITSELF.test(text))) return false;
  if (isRegular) return isRoutine || CLOCK_TIME.test(text) || says('stop', text);
  if (says('stop', text)) return isRoutine || CLOCK_TIME.test(text);
  return isRoutine && CLOCK_TIME.test(text);
};

/** Whoever is named works here, and no child is spoken of beside them. */
const isOfStaff = (text: string, before: string): boolean =>
  WORKS_HERE.test(before + text) && !/@one\b/.test(text);

/** A child in the sentence itself; or in the one before, where this one says place, day and hour. */
const isAboutAChild = (text: string, before: string): boolean =>
  !isOfStaff(text, before) &&
  ((ONE_OF_THEM.test(text) && !text.includes('@your')) ||
    (ONE_OF_THEM.test(before) &&
      !A_GROUP_OF_OURS.test(before.trimStart()) &&
      (says('regular', text) || THE_STOP.test(text)) &&
      CLOCK_TIME.test(text) &&
      !/@(?:adult|our|group)\b/.test(text)));

export const rule = defineRule({
  id: 'privacy/predictable-schedule',
  judges: 'Where a child can be found and when: a place with a regular time, a bus stop or a door.',
  severity: 'review',
  floor: 'review',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    there: {
      what: '“{words}” tells where a child can be found, and when.',
      why: 'Anyone who knows where a child waits or walks, and when, can be there too.',
      todo: 'Leave out the place or the time, or say it for everyone: “Buses leave at 3:20”.',
    },
    ...alikeMessage('where a child can be found'),
  },
  examples: {
    passes: [
      said('all buses', 'Buses leave at 3:20.'),
      said('all families', 'Kindergarten families: pick your child up at door 3 at 3:20 every day.'),
      said('a doorway for a concert', 'Doors open at 6. Use door 5.'),
      said('a concert', 'Jada Brooks performs Friday at 7 in the park pavilion.'),
      said('a game', 'Mia scored twice on the back field in the 4:30 game.'),
      said('a practice', 'Volleyball practice: Monday to Thursday, 3:15 to 5:00, door 7.'),
      said('a teacher', 'Ms. Oduya greets us at door 7 every morning at 7:30.'),
      said('a club', 'Chess club meets every Thursday at 3:00 in the library.'),
      said('road work', 'Road work at 98th and Penn until Friday.'),
      said('a walk together', 'Twelve classes walked the last block together on Walk and Roll Day.'),
      said(
        'a hiring night',
        'Human Resources hosts a hiring night on Wednesday from 4 to 6:30 p.m. at 1350 W 106th St.',
      ),
      said('a book', 'Ella reads every day and has finished 40 books.'),
      said('a rule for all', 'Every student waits behind the line at the bus stop.'),
      said('a park', 'Kai planted a tree in Bryant Park.'),
      said('a time without a place', 'Omar wakes up at 5 every morning to skate.'),
      said('a club by its game', 'Our Scrabble club is back. Tuesdays, library, 3 p.m.'),
      said('a crossing guard', 'Our crossing guard Marlys wears a new hat every Friday.'),
      said(
        'a play by its title',
        'The fourth grade play “The Little Goat Goes Home” is Thursday at 2 in the gym.',
      ),
      said(
        'somebody new who works here',
        'Welcome our new speech teacher, Robin Hart. You’ll find Robin by the front steps from 8 to 3.',
      ),
      said('no stop of his', 'Congratulations to Amos Reed, our spelling champ. Use door 5 tonight at 6:30.'),
    ],
    fails: [
      saidWrong('there', 'at a gate', 'Mia, grade 3, unlocks the garden gate by herself at 6:50 a.m.'),
      saidWrong(
        'there',
        'after school',
        'Second grader Ty eats fries at the diner with his nanny every Thursday at 3:45.',
      ),
      saidWrong(
        'there',
        'the stop told next',
        'Our best drummer is Amos Reed. Bus stop at Quarry and Dell, 7:10.',
      ),
      saidWrong(
        'there',
        'a corner and a time',
        'Ella waits at 98th & Penn at 3:20',
        'Ella waits at 98th & Penn at 3:20',
      ),
      saidWrong('there', 'a bus stop', 'Our bus buddy Tariq is first at the Queen Avenue stop each morning.'),
      saidWrong('there', 'the walk home', 'June walks home alone down Lyndale when the bell rings at 2:50.'),
      saidWrong('there', 'a door and days', 'Find Nico at door 7 after school on Tuesdays and Thursdays.'),
      saidWrong('there', 'a park every day', 'Kai Lund is at Bryant Park every day after school until 5.'),
      saidWrong('there', 'alone on a field', 'Mia Tran stays on the back field until 6:30 every Monday.'),
      saidWrong(
        'there',
        'no name',
        'See our friendly sixth grader at 86th and Portland each afternoon at 3:15.',
      ),
      saidWrong('there', 'dropped off', 'Our kindergartner Luz gets dropped at the north door at 7:30.'),
      saidWrong('there', 'picked up', 'Omar’s grandma picks him up at door 4 every Tuesday.'),
      saidWrong('there', 'he, after a name', 'Meet Sam. He rides his bike down Portland at 7:15 every day.'),
      saidWrong('there', 'a bus', 'Ava rides bus 14 from the stop at 102nd and Nicollet.'),
      postWrong('there', 'in alt text', pictureSaying('Sade gets off bus 42 at 3:40 by the Kwik stop')),
      postWrong('there', 'in a video’s description', {
        video: { description: 'Ruth walks to the music annex at 2:10 on Fridays.' },
      }),
    ],
  },
  check: alsoAlike(LEARNED_PREDICTABLE_SCHEDULE, function* (subject) {
    for (const { field, reading } of peopleReadings(subject)) {
      let before = '';
      for (const passage of reading.passages) {
        const { text } = passage;
        if (passage.isTag) continue;
        const said = before;
        before = text;
        if (!isAboutAChild(text, said) || !tellsWhere(text)) continue;
        const end = text.trimEnd().replace(/[.!?]+$/u, '').length;
        const range = passage.toSource(text.length - text.trimStart().length, end);
        yield {
          message: 'there',
          at: { field: field.path, range, account: field.account, media: field.media },
        };
      }
    }
    for (const field of subject.fields)
      if (
        (field.kind === 'file' || field.kind === 'link') &&
        STOP_IN_A_NAME.test(fold(field.text).text.replaceAll(/[-_]/gu, ' '))
      )
        yield {
          message: 'there',
          at: {
            field: field.path,
            range: [0, field.text.length],
            account: field.account,
            media: field.media,
          },
        };
  }),
});
