import { rangeOf } from '../../../text/matches.ts';
import { EDUCATION_RECORD, type RecordKind } from '../../../text/lists/education-record.ts';
import { LEARNED_EDUCATION_RECORD } from '../../../text/lists/learned-education-record.ts';
import {
  LETTER_MARK,
  NO_MARK,
  RECORD_FILES,
  RECORD_WORDS,
  TEST_RESULT,
} from '../../../text/lists/record-words.ts';
import { compileTerms } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { peopleHits, peopleReadings, type PeopleHit } from '../../people-reading.ts';
import { termHits } from '../../readings.ts';
import type { Range } from '../../finding.ts';
import { tellsOfSomebody } from '../../of-somebody.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';
import { toldOnce } from '../../told-once.ts';

const TERMS = compileTerms(EDUCATION_RECORD);
const WORDS = compileTerms(RECORD_WORDS);
const FILES = compileTerms(RECORD_FILES);

const NAMED = /@(?:who|one|he|his)\b/u;

/** Marks by their letter and results of entrance tests, in a sentence that names somebody. */
function* marksIn(subject: Subject): Generator<PeopleHit<RecordKind>> {
  for (const { field, reading } of peopleReadings(subject))
    for (const passage of reading.passages) {
      const { text } = passage;
      if (passage.isTag || !NAMED.test(text) || NO_MARK.test(text)) continue;
      const letter = LETTER_MARK.exec(passage.typed);
      const result = letter === null ? TEST_RESULT.exec(text) : null;
      const match = letter ?? result;
      if (match === null) continue;
      const [start, end] = rangeOf(match);
      const range = letter === null ? passage.toSource(start, end) : passage.sourceOfTyped(start, end);
      yield { field, kind: 'grades', passage, words: match[0], range };
    }
}

function* hitsIn(subject: Subject): Generator<PeopleHit<RecordKind>> {
  yield* peopleHits(subject, TERMS);
  yield* peopleHits(subject, WORDS, 'paragraph');
  yield* marksIn(subject);
}

const WHY =
  'What is in a student’s record is private by law, and kind words do not change that. Permission for pictures or names does not cover it.';
const TODO = 'Take it out, or say what everyone learned or did without telling whose record it is.';

/** "Welcome to our class, Deeqa!": where somebody is greeted nothing is told. */
const isWelcome = (
  _: Subject,
  { field, range }: { readonly field: TextField; readonly range: Range },
): boolean => /\bwelcome (?:back )?to $/iu.test(field.text.slice(0, range[0]));

export const rule = defineRule({
  id: 'privacy/education-record',
  judges:
    'A person’s or an identifiable group’s grades, attendance, discipline, special education, English-learner, meal, health, housing or foster status.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['ferpa-99.3', 'ferpa-99.30', 'mn-13.32', 'policy-515'],
  messages: {
    grades: { what: '“{words}” gives someone’s grades or scores.', why: WHY, todo: TODO },
    attendance: { what: '“{words}” gives someone’s attendance.', why: WHY, todo: TODO },
    discipline: { what: '“{words}” tells how someone was disciplined.', why: WHY, todo: TODO },
    'special-education': {
      what: '“{words}” mentions someone’s disability or special education.',
      why: WHY,
      todo: TODO,
    },
    'english-learner': {
      what: '“{words}” tells who is learning English.',
      why: WHY,
      todo: 'Say “our students” or name the class by its teacher.',
    },
    meals: { what: '“{words}” tells who gets help with meals or money.', why: WHY, todo: TODO },
    health: {
      what: '“{words}” mentions someone’s health.',
      why: WHY,
      todo: 'Take it out. A family that wants to share this can do so itself.',
    },
    home: { what: '“{words}” mentions someone’s home or family situation.', why: WHY, todo: TODO },
    ...alikeMessage('news from someone’s school record'),
  },
  examples: {
    passes: [
      said('a welcome', 'Welcome to our class, Deeqa!'),
      said('belonging', 'Homeless students belong here, and we stand with our low-income students.'),
      said('a game', 'Final score: Kennedy 38, Wentworth Ridge 28.'),
      said('medicine', 'Medicine left in the health office must be picked up by an adult by June 9.'),
      said('everyone', 'Our algebra students worked hard on their retakes this week.'),
      said('a rate', '92% of our students passed the reading test, up from 88%.'),
      said('an honor', 'Congrats to Jada Brooks, who made the A honor roll and earned All-Conference.'),
      said('report cards', 'Report cards and grades are posted in Infinite Campus on Friday.'),
      said('a policy', 'If a student is suspended, the family hears from the principal the same day.'),
      said('free meals for all', 'All students get free breakfast and lunch this year in Minnesota.'),
      said('an application', 'Free and reduced-price lunch applications are due October 1.'),
      said('classes for adults', 'Free ESL classes for adults begin Tuesday at 6.'),
      said('a meeting', 'Our Special Education Advisory Council meets Monday in the library.'),
      said('awareness', 'April is Autism Acceptance Month: celebrate every kind of mind.'),
      said('a bridge', 'Marcus and his team built a suspension bridge from straws.'),
      said(
        'a person of history',
        'Did you know? Albert Einstein struggled in school, and Helen Keller was deaf.',
      ),
      said('a missed shot', 'Jada missed two free throws and then hit the winner.'),
      said('advice', 'Advice from our eighth graders: turn in the late work.'),
      said('attendance for all', 'Attendance matters: missing two days a month adds up to 18 days a year.'),
      said('who we are', 'Our immigrant and refugee students taught the whole grade three dances.'),
      said('a drive', 'Second graders made blankets for people who are homeless.'),
      said('love of reading', 'We foster a love of reading in every child.'),
      said('the nurse', 'Nurse Koch reminds us: wash hands and stay home with a fever.'),
      said('a fire drill of grades', 'Grade 5 failed to blow down Grade 4’s straw house.'),
      said('a visit to a hospital', 'Our choir sang carols at Children’s Hospital.'),
      said('a typing contest', 'Typing contest: 88 words a minute, by a sixth grader with cold hands.'),
      said('a license', 'Two of our seniors finished the welding course and passed the state exam.'),
      said('advice from the nurse', 'Health office notes: a child with a fever stays home for one more day.'),
      said('a cast', 'Our mystery dinner, Murder at the Malt Stop, has a cast of 14.'),
      said('adopted', 'One student has adopted a pirate’s vocabulary.'),
    ],
    fails: [
      saidWrong(
        'grades',
        'failed and passed',
        'Marcus failed algebra but passed the retake',
        'Marcus failed algebra',
      ),
      saidWrong('grades', 'a letter', 'Proud of Jada, who got a C in chemistry after a hard start.'),
      saidWrong('grades', 'an average', 'Jada Brooks raised her GPA from 1.9 to 2.6.'),
      saidWrong('grades', 'a reading level', 'Omar Ali now reads at a third-grade level.'),
      saidWrong('attendance', 'days missed', 'Ella has missed 14 days this quarter, we miss her.'),
      saidWrong('attendance', 'tardy', 'Liam was tardy again today, so no donut.'),
      saidWrong('discipline', 'suspended', 'Without Marcus, who is suspended, we still won.', 'suspended'),
      saidWrong('discipline', 'a few of them', 'Three of our seniors got detention for the prank.'),
      saidWrong('discipline', 'to the office', 'A second grader was sent to the principal’s office today.'),
      saidWrong('special-education', 'an IEP', 'So proud of Omar for leading his own IEP meeting.', 'IEP'),
      saidWrong('special-education', 'a diagnosis', 'Mason has ADHD and still finished the whole book.'),
      saidWrong('english-learner', 'a group', 'Our EL students baked bread with Mrs. Koch.'),
      saidWrong(
        'english-learner',
        'one student',
        'Faduma is an English learner and read aloud for the first time.',
      ),
      saidWrong('meals', 'lunch debt', 'Thanks to a donor, Omar’s lunch debt is paid.'),
      saidWrong('health', 'an illness', 'Keep Ella in your thoughts: she has leukemia.'),
      saidWrong('health', 'a broken arm', 'Mason broke his arm on the monkey bars, so sign his cast.'),
      saidWrong('home', 'homeless', 'Marcus was homeless last winter and still graduated.', 'homeless'),
      saidWrong('home', 'how one student lives here', 'Marcus is undocumented and still graduated.'),
      saidWrong('home', 'foster care', 'Ava’s foster mom brought cupcakes.'),
      saidWrong('home', 'he, after a name', 'Meet Marcus. He lives in a shelter and never gives up.'),
      postWrong('special-education', 'in alt text', pictureSaying('Mason works with his speech therapist')),
      postWrong('discipline', 'in a file’s name', {
        media: [
          { id: 'm1', kind: 'image', file: 'dylan-behavior-plan.jpg', altText: 'A gym', source: 'own' },
        ],
      }),
      postWrong('grades', 'in captions', {
        video: { captions: '1\n00:00:01,000 --> 00:00:03,000\nJada failed the\nmath test twice.' },
      }),
    ],
  },
  check: alsoAlike(
    LEARNED_EDUCATION_RECORD,
    function* (subject) {
      for (const { field, kind, range } of toldOnce(hitsIn(subject), tellsOfSomebody(subject))) {
        yield { message: kind, at: { field: field.path, range, account: field.account, media: field.media } };
      }
      for (const { field, term, range } of termHits(subject, FILES))
        if (field.kind === 'file')
          yield {
            message: term.kind,
            at: { field: field.path, range, account: field.account, media: field.media },
          };
    },
    isWelcome,
  ),
});
