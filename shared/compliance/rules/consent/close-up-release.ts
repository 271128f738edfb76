import { covers } from '../../covers.ts';
import { examplePicture, exampleStudent } from '../../example-people.ts';
import { namingsOf } from '../../named-people.ts';
import { defineRule } from '../../rule.ts';
import { showsFew } from '../../shows-few.ts';
import { hasSignedRelease } from '../../signed-release.ts';
import type { Appearance, Subject, Target } from '../../subject.ts';
import { textsFor } from '../../texts-for.ts';

/** Who is named in a text that goes out with the pictures. */
const namedOn = (subject: Subject, target: Target): ReadonlySet<string> =>
  new Set(
    namingsOf(subject, textsFor(subject, target)).flatMap(({ people }) => people.map((person) => person.id)),
  );

type Reason = 'named' | 'close-up' | 'few';

const reasonFor = ({ media, person }: Appearance, named: ReadonlySet<string>): Reason | null => {
  if (named.has(person.id)) return 'named';
  if (media.shot === 'close-up') return 'close-up';
  return showsFew(media) ? 'few' : null;
};

const NOTICE = {
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'directory-default',
  from: '2026-08-24',
  until: '2027-06-30',
} as const;
const SIGNED = { ...NOTICE, basis: 'signed-form' } as const;
const onNotice = exampleStudent(NOTICE);
const face = (n: number, over: object = {}) => ({ id: `f${n}`, is: 'person', person: `s${n}`, ...over });
const three = [
  onNotice,
  { ...onNotice, id: 's2', first: 'Ella', last: 'Novak' },
  { ...onNotice, id: 's3', first: 'Omar', last: 'Guled' },
];
const shown = (over: object, people: readonly object[] = [onNotice], more: object = {}) => ({
  people,
  post: { media: [examplePicture({ faces: [face(1)], ...over })], ...more },
});

const why =
  'The yearly notice or the answer in a list covers a child in a group. When a child is the subject of the picture, the family has to be asked first, and sign.';
const todo =
  'Record the family’s signed release in the register, choose a picture of a larger group, or have a second person approve this one.';

export const rule = defineRule({
  id: 'consent/close-up-release',
  judges:
    'A student in a close-up, in a picture of fewer than three people, or beside their own name has no signed release, only the yearly notice.',
  severity: 'review',
  floor: 'review',
  waivable: false,
  runs: 'per-target',
  cites: ['ferpa-99.3', 'ferpa-99.37', 'policy-515', 'practice'],
  messages: {
    'close-up': {
      what: '{person} is shown close up, and no signed release for {platform} is on record.',
      why,
      todo,
    },
    few: {
      what: '{person} is one of fewer than three people in this picture, and no signed release for {platform} is on record.',
      why,
      todo,
    },
    named: {
      what: '{person} is pictured and named, and no signed release for {platform} is on record.',
      why: 'A name beside a face makes the child the subject of the picture. The yearly notice or the answer in a list is not enough for that; the family has to sign.',
      todo: 'Record the family’s signed release in the register, take the name out, or have a second person approve this one.',
    },
  },
  examples: {
    passes: [
      { name: 'a close-up with a signed form', case: shown({ shot: 'close-up' }, [exampleStudent(SIGNED)]) },
      {
        name: 'a close-up the family signed for on a screen',
        case: shown({ shot: 'close-up' }, [exampleStudent({ ...SIGNED, basis: 'e-sign' })]),
      },
      {
        name: 'the notice came after the signed form: both hold',
        case: shown({ shot: 'close-up' }, [exampleStudent(SIGNED, { ...NOTICE, from: '2026-10-01' })]),
      },
      { name: 'the yearly notice in a group', case: shown({ shot: 'group' }) },
      { name: 'the yearly notice in a crowd', case: shown({ shot: 'crowd' }) },
      {
        name: 'three together, none of them named',
        case: shown({ shot: 'small-group', faces: [face(1), face(2), face(3)] }, three),
      },
      {
        name: 'one student with two adults',
        case: shown({
          shot: 'small-group',
          faces: [face(1), { id: 'f2', is: 'adult' }, { id: 'f3', is: 'adult' }],
        }),
      },
      {
        name: 'a first name that is somebody else’s',
        case: shown({ shot: 'group' }, [onNotice], { text: 'Ella read to our second graders.' }),
      },
      {
        name: 'a teacher of that last name',
        case: shown({ shot: 'group' }, [onNotice], { text: 'Mrs. Lindqvist read to our second graders.' }),
      },
      {
        name: 'a close-up of a covered face',
        case: shown({ shot: 'close-up', faces: [{ id: 'f1', is: 'covered' }] }),
      },
      {
        name: 'a close-up of a teacher is asked about elsewhere',
        case: shown({ shot: 'close-up', faces: [face(1, { is: 'adult', person: 't1' })] }, [
          { id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery' },
        ]),
      },
      {
        name: 'no record at all is told by its own rule',
        case: shown({ shot: 'close-up' }, [exampleStudent()]),
      },
      {
        name: 'a denial is told by its own rule',
        case: shown({ shot: 'close-up' }, [exampleStudent({ ...SIGNED, decision: 'denied' })]),
      },
      {
        name: 'the close-up is left out for the only account',
        case: shown({ shot: 'close-up', perTarget: { 'ridgeview-fb': { omit: true } } }),
      },
    ],
    fails: [
      {
        name: 'a close-up on the yearly notice',
        case: shown({ shot: 'close-up' }),
        message: 'close-up',
      },
      {
        name: 'a close-up of three on the yearly notice',
        case: shown({ shot: 'close-up', faces: [face(1), face(2), face(3)] }, three),
        message: 'close-up',
      },
      {
        name: 'two students side by side',
        case: shown({ shot: 'small-group', faces: [face(1), face(2)] }, three),
        message: 'few',
      },
      {
        name: 'a student and a teacher',
        case: shown({ shot: 'small-group', faces: [face(1), { id: 'f2', is: 'adult' }] }),
        message: 'few',
      },
      {
        name: 'nobody said what kind of shot it is',
        case: shown({ shot: null, faces: [face(1), { id: 'f2', is: 'not-a-face' }] }),
        message: 'few',
      },
      {
        name: 'in a group, with the full name in the text',
        case: shown({ shot: 'group' }, [onNotice], { text: 'Mason Lindqvist shows how a volcano works.' }),
        message: 'named',
      },
      {
        name: 'in a group, with the first name in the alt text',
        case: shown({ shot: 'group', altText: 'Mason points at a volcano while others watch' }),
        message: 'named',
      },
      {
        name: 'the signed form ended, the notice goes on',
        case: shown({ shot: 'close-up' }, [exampleStudent(NOTICE, { ...SIGNED, until: '2026-11-01' })]),
        message: 'close-up',
      },
      {
        name: 'the signed form is for the website only',
        case: shown({ shot: 'close-up' }, [exampleStudent(NOTICE, { ...SIGNED, channels: ['website'] })]),
        message: 'close-up',
      },
      {
        name: 'the signed form is for the voice only',
        case: shown({ shot: 'close-up' }, [exampleStudent(NOTICE, { ...SIGNED, scope: ['voice'] })]),
        message: 'close-up',
      },
      {
        name: 'an imported yes that nobody signed',
        case: shown({ shot: 'close-up' }, [exampleStudent({ ...NOTICE, basis: 'import' })]),
        message: 'close-up',
      },
      {
        name: 'in a video',
        case: shown({ kind: 'video', shot: 'close-up' }),
        message: 'close-up',
      },
    ],
  },
  *check(subject, target) {
    const question = {
      scope: 'image',
      platform: target.account.platform,
      date: subject.publish.date,
    } as const;
    const students = target.pictured.filter((seen) => seen.person.kind === 'student');
    if (students.length === 0) return;
    const named = namedOn(subject, target);
    for (const seen of students) {
      const reason = reasonFor(seen, named);
      if (reason === null || !covers(seen.person, question, subject.pack).covered) continue;
      if (hasSignedRelease(seen.person, question, subject.pack)) continue;
      yield {
        message: reason,
        at: { media: seen.media.id, face: seen.face.id },
        data: { person: { person: seen.person.id }, platform: target.platform.name },
      };
    }
  },
});
