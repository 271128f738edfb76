import { fold } from '../../../text/fold.ts';
import {
  AGE_IN_WORDS,
  BARE_AGE,
  GAME_REPORT,
  IDENTIFIER_FILE,
  NAME_AND_DATE,
  NAMED_NEARBY,
  NAME_WITH_DAY,
  NUMBER_SIGN,
  OTHER_NUMBER,
  STUDENT_IDENTIFIER,
  SYSTEM_NUMBER,
  SYSTEM_WORD,
  type IdentifierKind,
} from '../../../text/lists/student-identifier.ts';
import { LEARNED_STUDENT_IDENTIFIER } from '../../../text/lists/learned-student-identifier.ts';
import { matchesOf } from '../../../text/matches.ts';
import { compileTerms, type Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import {
  isLongAgo,
  namesSomebody,
  namesStudent,
  type PeopleHit,
  peopleHits,
  type PeopleReading,
  peopleReadings,
  STUDENT_AGES,
} from '../../people-reading.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';
import { toldOnce } from '../../told-once.ts';

const TERMS = compileTerms(STUDENT_IDENTIFIER);
const NEARBY = compileTerms(NAMED_NEARBY);
const DAYS = compileTerms(NAME_WITH_DAY);
const ABOUT_BIRTHDAYS = /\b(?:birthdays?|b-?days?|cumplea|cake day)|🎂/iu;

/** Shorter ones count something: "student ID #2 of 3". */
const LONG_NUMBER = /\d[\d -]{2,}\d/u;
const [YOUNGEST, OLDEST] = STUDENT_AGES;

const isAge = (words: string): boolean => {
  const numbers = (words.match(/\d+/gu) ?? []).map(Number);
  return numbers.length === 0 || numbers.some((years) => years >= YOUNGEST && years <= OLDEST);
};

const isReal = ({ kind, passage, words }: PeopleHit<IdentifierKind>, year: number): boolean => {
  if (kind === 'number') return LONG_NUMBER.test(words);
  if (kind === 'birthday') return true;
  return !isLongAgo(passage.text, year) && (kind !== 'age' || isAge(words));
};

/** "Snow angels, 41. Snowmen, 12.": things counted one by one, which the name-like one is among. */
const TALLY = /(?:^|[.;:] ?)(?:[a-z-]+ )?[a-z-]+s, (?:\d{3,}|2[2-9]|[3-9]\d)[.;]/;
const MANY_OF_THEM = /^\p{Lu}\p{Ll}+(?:men|s), \d/u;

type Hit = PeopleHit<IdentifierKind>;

/** What a pattern finds in a passage, without the sign that ended it. */
const byPattern = (
  { field }: PeopleReading,
  passage: Passage,
  kind: IdentifierKind,
  pattern: RegExp,
): readonly Hit[] =>
  matchesOf(pattern, passage.text).map((match) => {
    const words = match[0].replace(/[,)]$/u, '');
    const range = passage.toSource(match.index, match.index + words.length);
    return { field, kind, passage, words, range };
  });

/** What the lists give as patterns, because it hangs on a sign: a comma, a bracket, a #. */
function* bySign(subject: Subject): Generator<Hit> {
  for (const one of peopleReadings(subject)) {
    const isNamed = namesSomebody(one);
    for (const passage of one.reading.passages) {
      const { text } = passage;
      if (passage.isTag) continue;
      yield* byPattern(one, passage, 'number', NUMBER_SIGN);
      if (SYSTEM_WORD.test(text) && !OTHER_NUMBER.test(text))
        yield* byPattern(one, passage, 'number', SYSTEM_NUMBER);
      if (!isNamed) continue;
      yield* byPattern(one, passage, 'birth-date', NAME_AND_DATE);
      yield* byPattern(one, passage, 'age', AGE_IN_WORDS);
      if (GAME_REPORT.test(text)) continue;
      for (const hit of byPattern(one, passage, 'age', BARE_AGE))
        if (!MANY_OF_THEM.test(one.field.text.slice(...hit.range)) || !TALLY.test(passage.around)) yield hit;
    }
  }
}

function* hitsIn(subject: Subject): Generator<Hit> {
  yield* peopleHits(subject, TERMS);
  yield* bySign(subject);
  yield* peopleHits(subject, NEARBY, 'paragraph');
  if (subject.fields.some(({ text }) => ABOUT_BIRTHDAYS.test(text))) yield* peopleHits(subject, DAYS);
}

/** An age or a birthday is private beside a name. */
const namesNobody = (subject: Subject, { field }: { readonly field: TextField }): boolean =>
  !peopleReadings(subject).some((one) => one.field === field && namesStudent(one, subject));

const WHY =
  'A name with a birthday, an age or a number is what strangers and identity thieves look for. These stay between the school and the family.';

export const rule = defineRule({
  id: 'privacy/student-identifier',
  judges: 'A student number, a date of birth, an age or a birthday together with a name.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['ferpa-99.3', 'mn-13.32', 'policy-515'],
  messages: {
    number: {
      what: '“{words}” gives a student’s number.',
      why: WHY,
      todo: 'Take the number out.',
    },
    'birth-date': {
      what: '“{words}” gives a date of birth.',
      why: WHY,
      todo: 'Take the date out.',
    },
    age: {
      what: '“{words}” gives an age with a name.',
      why: WHY,
      todo: 'Take the age out; the grade is enough.',
    },
    birthday: {
      what: '“{words}” tells whose birthday it is.',
      why: WHY,
      todo: 'Leave the name and the day out: “Happy birthday to our May students”.',
    },
    ...alikeMessage('telling a student’s age, birthday or number'),
  },
  examples: {
    passes: [
      said('Pi Day', 'Happy Pi Day! Pi is 3.14159 and goes on.'),
      said('a month’s birthdays', 'Happy birthday to our May students.'),
      said('the principal', 'Happy birthday to our principal, Mr. Ellery.'),
      said('the custodian', 'Happy birthday to our custodian Rowan, who keeps Ridgeview shining.'),
      said('the school', 'Ridgeview turns 50 this year. Happy birthday, Ridgeview.'),
      said('an author', 'We read across America for Dr. Seuss’s birthday.'),
      said('a person of history', 'Dr. Martin Luther King Jr. was born on January 15, 1929.'),
      said('another person of history', 'Bessie Coleman was born on January 26, 1892.'),
      said('a grade', 'Omar Ali, grade 8, won the spelling bee.'),
      said('a jersey', 'Jada Brooks (#8) scored 12 points.'),
      said('a group’s age', 'Preschool screening is free for all 3-year-olds.'),
      said('the card', 'Bring your student ID to the game; students with ID get in free.'),
      said('a meeting', 'Join by Zoom, meeting ID 812 555 0142.'),
      said('a box score', 'Balanced scoring in the win: Jada (24), Ella (18), Mai (12).'),
      said('a score', 'Jada scored 14 and Ella added 9 in the win over Edina.'),
      said('turned pages', 'Mason turned 12 pages and 3 cartwheels.'),
      said('a library', 'The birthday book club thanks our families for new books.'),
      said('things counted', 'Snow forts, 27. Snowmen, 9. Mittens lost, 1.'),
    ],
    fails: [
      saidWrong('birthday', 'everything at once', 'Happy 8th birthday Omar Ali (5/3)'),
      saidWrong('birthday', 'a first name', 'Happy birthday to our birthday girl Mia, from all of Room 12.'),
      saidWrong('birthday', 'whose birthday', 'It is Omar’s birthday, so we sang.'),
      saidWrong('birthday', 'a list', 'Birthday shoutout: Mia, Liam and Omar.'),
      saidWrong('birthday', 'in Spanish', '¡Feliz cumpleaños, Mateo!'),
      saidWrong('age', 'after the name', 'Omar Ali, age 8, planted the first tree.', 'Omar Ali, age 8'),
      saidWrong('age', 'a bare number', 'Zoe Martin, 9, painted the otter.', 'Zoe Martin, 9'),
      saidWrong('age', 'he, after a name', 'Meet Nora. She is six and loves sharks.'),
      saidWrong('age', 'before the name', 'Eight-year-old Mia read to the mayor.'),
      saidWrong('age', 'turned', 'Liam turned 9 and brought stickers for all.'),
      saidWrong('age', 'is', 'Mia is only 6 years old and reads chapter books.'),
      saidWrong('birth-date', 'date of birth', 'Registered: Omar Ali, DOB 5/3/2018.'),
      saidWrong('birth-date', 'born on', 'Mia was born on May 3, 2018, the day we broke ground.'),
      saidWrong('birth-date', 'birthday on a day', 'Mark your calendars: Liam’s birthday is March 4.'),
      saidWrong('number', 'a student’s number', 'Lost: lunch card of Omar, student ID 4821907.'),
      saidWrong(
        'number',
        'a number without a name',
        'Student number 4821907, your trumpet is in the office.',
      ),
      postWrong('birthday', 'a balloon’s words', {
        text: 'Our birthday board is up.',
        ...pictureSaying('A balloon that reads Mia Novak, March 14'),
      }),
      postWrong('number', 'in alt text', pictureSaying('A name tag: Mia Novak, ID# 482190')),
      postWrong('birthday', 'in a video’s title', { video: { title: 'Happy birthday, Liam' } }),
    ],
  },
  check: alsoAlike(
    LEARNED_STUDENT_IDENTIFIER,
    function* (subject) {
      const year = Number(subject.publish.date.slice(0, 4));
      for (const { field, kind, range } of toldOnce(hitsIn(subject), (hit) => isReal(hit, year))) {
        yield { message: kind, at: { field: field.path, range, account: field.account, media: field.media } };
      }
      for (const field of subject.fields)
        if (field.kind === 'file' && IDENTIFIER_FILE.test(fold(field.text).text.replaceAll(/[-_]/gu, ' ')))
          yield {
            message: 'birth-date',
            at: {
              field: field.path,
              range: [0, field.text.length],
              account: field.account,
              media: field.media,
            },
          };
    },
    namesNobody,
  ),
});
