import { letsStand } from '../../../district/name-rules.ts';
import type { NameChoice } from '../../../domain/district.ts';
import type { Person } from '../../../domain/person.ts';
import { standsBesideStudents } from '../../beside-students.ts';
import { examplePicture, exampleStudent } from '../../example-people.ts';
import { levelOf } from '../../level-of.ts';
import { type Naming, namingsIn } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { unname } from '../../unname.ts';

type Key = 'named' | 'named-older' | 'first-name' | 'full-name';

/** What a name of students that may not stand so is told as; null where the district's matrix lets it stand. */
const judge = (
  { strength, people }: Naming,
  isBeside: boolean,
  subject: Subject,
): { readonly key: Key; readonly people: readonly Person[] } | null => {
  const level = (person: Person) => levelOf(person, subject.pack);
  const refused = (choice: NameChoice): readonly Person[] =>
    people.filter((person) => person.kind === 'student' && !letsStand(subject.pack, level(person), choice));
  const told = (key: Key, choice: NameChoice) => {
    const meant = refused(choice);
    return meant.length === 0 ? null : { key, people: meant };
  };
  if (strength === 'first') return isBeside ? told('first-name', 'firstNameWithPhoto') : null;
  const beside = isBeside ? told('named', 'fullNameWithPhoto') : null;
  if (beside !== null) {
    const isYoung = beside.people.some((person) => level(person) === 'elementary');
    return isYoung ? beside : { ...beside, key: 'named-older' };
  }
  return strength === 'full' ? told('full-name', 'fullNameInRecognition') : null;
};

const student = (over: object) => ({ ...exampleStudent(), ...over });
const picture = (over: object = {}) => [
  examplePicture({
    altText: 'A student pours vinegar into a paper volcano',
    shot: 'close-up',
    ...over,
  }),
];
const post = (text: string, media: readonly object[] = picture(), people?: readonly object[]) => ({
  ...(people === undefined ? {} : { people }),
  post: { text, media },
});

export const rule = defineRule({
  id: 'privacy/name-with-photo-elementary',
  judges:
    'An elementary student’s last name or full name is in a post with a picture of recognizable students, or another name that the district’s settings do not allow with pictures.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mgr-facebook', 'mgr-instagram', 'mgr-twitter', 'practice'],
  messages: {
    named: {
      what: '“{words}” names an elementary student in a post with a picture of students.',
      why: 'A last name beside a face tells strangers who a young child is and where to find them. No permission changes that.',
      todo: 'Say “a student” or the grade instead of the name, or post the picture without it.',
    },
    'named-older': {
      what: '“{words}” names a student in a post with a picture of students.',
      why: 'The district does not put last names beside pictures at this grade level.',
      todo: 'Use only the first name or “a student”, or post the picture without the name.',
    },
    'first-name': {
      what: '“{words}” names a student beside their own picture.',
      why: 'The district does not put first names beside students’ pictures at this grade level.',
      todo: 'Say “a student” or the grade instead of the name.',
      severity: 'review',
      waivable: true,
    },
    'full-name': {
      what: '“{words}” is the full name of a student.',
      why: 'The district does not use full names at this grade level, not even in a recognition.',
      todo: 'Use the first name, “a student” or the grade instead.',
      severity: 'review',
      waivable: true,
    },
  },
  examples: {
    passes: [
      { name: 'the grade instead', case: post('A second grader shows off a volcano.') },
      { name: 'the first name alone', case: post('Mason shows off his volcano.') },
      { name: 'no picture', case: post('Mason Lindqvist built a volcano.', []) },
      {
        name: 'a picture of the volcano alone',
        case: post('Mason Lindqvist built this volcano.', picture({ shot: 'none', faces: [] })),
      },
      {
        name: 'faces covered',
        case: post('Mason Lindqvist is in there.', picture({ faces: [{ id: 'f1', is: 'covered' }] })),
      },
      {
        name: 'a picture of the teacher alone',
        case: post(
          'Ms. Ellery with Mason Lindqvist’s volcano.',
          picture({ faces: [{ id: 'f1', is: 'adult' }] }),
        ),
      },
      {
        name: 'a high school student',
        case: post('Mason Lindqvist earned All-Conference.', picture(), [student({ grade: '11' })]),
      },
      {
        name: 'a middle school student',
        case: post('Mason Lindqvist won the spelling bee.', picture(), [
          student({ grade: null, school: 'Olson Middle School' }),
        ]),
      },
      {
        name: 'a teacher of that last name',
        case: post('Thank you, Mrs. Lindqvist, for the volcano kits.'),
      },
      {
        name: 'an adult beside the students',
        case: post('Rowan Ellery reads to Mason’s class.', picture(), [
          student({}),
          { id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery' },
        ]),
      },
      {
        name: 'the picture is left out for the only account',
        case: post(
          'Mason Lindqvist built a volcano.',
          picture({ perTarget: { 'ridgeview-fb': { omit: true } } }),
        ),
      },
      {
        name: 'a district strict about high schools alone',
        case: {
          ...post('Mason shows off his volcano.'),
          district: {
            nameAndPhoto: { high: { firstNameWithPhoto: false, fullNameWithPhoto: false } },
          },
        },
      },
      {
        name: 'no first names beside pictures, and no picture of that child',
        case: {
          ...post('Mason built a volcano.', picture({ faces: [{ id: 'f1', is: 'covered' }] })),
          district: { nameAndPhoto: { elementary: { firstNameWithPhoto: false } } },
        },
      },
      {
        name: 'a full name without a picture, where recognitions may say it',
        case: {
          ...post('Mason Lindqvist earned All-Conference.', [], [student({ grade: '11' })]),
          district: { nameAndPhoto: { high: { fullNameWithPhoto: false } } },
        },
      },
      {
        name: 'a word that is a name, in small letters',
        case: post('Will we see the mason jars in the hall again?', picture(), [
          student({ first: 'Will', last: 'Hall' }),
        ]),
      },
    ],
    fails: [
      {
        name: 'a high school student, where the district is stricter',
        case: {
          ...post('Mason Lindqvist earned All-Conference.', picture(), [student({ grade: '11' })]),
          district: { nameAndPhoto: { high: { fullNameWithPhoto: false } } },
        },
        message: 'named-older',
        words: 'Mason Lindqvist',
      },
      {
        name: 'the first name beside the child’s own picture, where the district is stricter',
        case: {
          ...post('Mason shows off his volcano.'),
          district: { nameAndPhoto: { elementary: { firstNameWithPhoto: false } } },
        },
        message: 'first-name',
        words: 'Mason',
      },
      {
        name: 'a full name in a recognition, where the district writes none',
        case: {
          ...post('Mason Lindqvist earned All-Conference.', [], [student({ grade: '11' })]),
          district: { nameAndPhoto: { high: { fullNameInRecognition: false } } },
        },
        message: 'full-name',
        words: 'Mason Lindqvist',
      },
      {
        name: 'full name and grade',
        case: post('Mason Lindqvist, grade 2, shows his volcano'),
        message: 'named',
        words: 'Mason Lindqvist',
      },
      {
        name: 'last name of the child in the picture',
        case: post('Volcano by M. Lindqvist'),
        message: 'named',
        words: 'Lindqvist',
      },
      {
        name: 'a child who is not in the picture, but others are',
        case: post('Mason Lindqvist took this picture.', picture({ faces: [{ id: 'f1', is: 'person' }] })),
        message: 'named',
      },
      {
        name: 'last name first',
        case: post('Lindqvist, Mason: best volcano'),
        message: 'named',
        words: 'Lindqvist, Mason',
      },
      {
        name: 'with the permission of the family as well',
        case: post('Mason Lindqvist’s volcano', picture(), [
          student({
            consents: [
              {
                scope: ['image', 'name'],
                channels: ['social'],
                decision: 'granted',
                basis: 'signed-form',
                from: '2026-08-24',
                until: null,
              },
            ],
          }),
        ]),
        message: 'named',
        words: 'Mason Lindqvist',
      },
      {
        name: 'in the alt text',
        case: post('Look at that.', picture({ altText: 'Mason Lindqvist pours vinegar' })),
        message: 'named',
        words: 'Mason Lindqvist',
      },
      {
        name: 'in the file’s name',
        case: post('Look at that.', picture({ file: 'mason_lindqvist_2.jpg' })),
        message: 'named',
      },
      {
        name: 'a hashtag',
        case: post('Look at that. #MasonLindqvist'),
        message: 'named',
      },
      {
        name: 'a grade that nobody knows is read as the youngest',
        case: post('Mason Lindqvist won.', picture(), [student({ grade: null, school: null })]),
        message: 'named',
      },
      {
        name: 'a picture whose faces nobody looked at',
        case: post(
          'Mason Lindqvist won.',
          picture({ faces: [{ id: 'f1', is: 'unresolved' }], peopleAnswered: null }),
        ),
        message: 'named',
      },
      {
        name: 'a name of three parts, shortened',
        case: post('Amina Hassan and her volcano', picture(), [
          student({ first: 'Amina', last: 'Abdi Hassan', grade: 'K' }),
        ]),
        message: 'named',
        words: 'Amina Hassan',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      const namings = namingsIn(subject, field);
      if (namings.length === 0) continue;
      const isBeside = standsBesideStudents(field, subject);
      for (const naming of namings) {
        const found = judge(naming, isBeside, subject);
        if (found === null) continue;
        const fix = unname({ ...naming, people: found.people });
        yield {
          message: found.key,
          at: { field: field.path, range: naming.range, account: field.account, media: field.media },
          ...(fix === null ? {} : { fix }),
        };
      }
    }
  },
});
