import type { Person } from '../../../domain/person.ts';
import type { Media } from '../../../domain/post.ts';
import { examplePicture, exampleStudent } from '../../example-people.ts';
import { levelOf } from '../../level-of.ts';
import { namingsIn } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';
import { textsFor } from '../../texts-for.ts';
import { unname } from '../../unname.ts';

/**
 * Whether students can be recognized in it. A face counts until it is known to be an adult's, covered or none; a picture
 * that nobody answered for counts too: an answer left out is never a no.
 */
const showsStudents = (media: Media, subject: Subject): boolean => {
  const isStudents = (id: string | null): boolean =>
    id === null || (subject.people.byId(id)?.kind ?? 'student') === 'student';
  if (media.faces.some(({ is, person }) => is === 'unresolved' || (is === 'person' && isStudents(person))))
    return true;
  return media.faces.length === 0 && !media.peopleAnswered && media.shot !== 'none';
};

/** Whether somewhere this text stands beside such a picture. */
const standsBesideStudents = (field: TextField, subject: Subject): boolean => {
  const shows = (media: readonly Media[]): boolean => media.some((item) => showsStudents(item, subject));
  if (subject.targets.length === 0) return shows(subject.post.media);
  return subject.targets.some((target) => shows(target.media) && textsFor(subject, target).includes(field));
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
    'An elementary student’s last name or full name stands in a post with a picture in which students can be recognized.',
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
        name: 'a word that is a name, in small letters',
        case: post('Will we see the mason jars in the hall again?', picture(), [
          student({ first: 'Will', last: 'Hall' }),
        ]),
      },
    ],
    fails: [
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
    const isYoung = (person: Person): boolean =>
      person.kind === 'student' && levelOf(person, subject.pack) === 'elementary';
    for (const field of subject.fields) {
      const namings = namingsIn(subject, field).filter(
        ({ strength, people }) => strength !== 'first' && people.some(isYoung),
      );
      if (namings.length === 0 || !standsBesideStudents(field, subject)) continue;
      for (const naming of namings) {
        const fix = unname({ ...naming, people: naming.people.filter(isYoung) });
        yield {
          message: 'named',
          at: { field: field.path, range: naming.range, account: field.account, media: field.media },
          ...(fix === null ? {} : { fix }),
        };
      }
    }
  },
});
