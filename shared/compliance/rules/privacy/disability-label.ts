import {
  BESIDE_A_NAME,
  BESIDE_A_PICTURE,
  DISABILITY_PROGRAMS,
  LABEL_TAG,
  programTerms,
} from '../../../text/lists/disability-programs.ts';
import { LEARNED_DISABILITY_LABEL } from '../../../text/lists/learned-disability-label.ts';
import { fold } from '../../../text/fold.ts';
import { oncePerLists } from '../../../text/once-per-lists.ts';
import { compileTerms, type Terms } from '../../../text/terms.ts';
import { standsBesideStudents } from '../../beside-students.ts';
import { examplePicture } from '../../example-people.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { peopleHits } from '../../people-reading.ts';
import { readableFields, readingOfField, termHits } from '../../readings.ts';
import type { Range } from '../../finding.ts';
import { tellsOfSomebody } from '../../of-somebody.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';
import { toldOnce } from '../../told-once.ts';

type Labels = Terms<'label'>;

interface Programs {
  readonly named: Labels;
  readonly besidePicture: Labels;
  readonly besideName: Labels;
}

const EVERYWHERE: Programs = {
  named: compileTerms(DISABILITY_PROGRAMS),
  besidePicture: compileTerms(BESIDE_A_PICTURE),
  besideName: compileTerms(BESIDE_A_NAME),
};

/** A program's name as phrases have it, folded: with its hyphens and without. */
const spellingsOf = (name: string): readonly string[] => {
  const words = (parting: RegExp): string =>
    fold(name)
      .text.split(parting)
      .filter((word) => word !== '')
      .join(' ');
  const plain = words(/[^a-z0-9]+/);
  const hyphened = words(/[^a-z0-9-]+|(?<![a-z0-9])-|-(?![a-z0-9])/);
  return [...new Set([plain, hyphened])].filter((one) => one !== '');
};

/** A district's own programs; null where it names none. */
const programsOf = oncePerLists((...lists): Programs | null => {
  const names = lists.flat().flatMap(spellingsOf);
  if (names.length === 0) return null;
  const { named, besidePicture, besideName } = programTerms(names);
  return {
    named: compileTerms(named),
    besidePicture: compileTerms(besidePicture),
    besideName: compileTerms(besideName),
  };
});

interface Label {
  readonly field: TextField;
  readonly range: Range;
  readonly kind: 'label';
}

const labelAt = ({ field, range }: Omit<Label, 'kind'>): Label => ({ field, range, kind: 'label' });

function* labelsOf(subject: Subject, { named, besidePicture, besideName }: Programs): Generator<Label> {
  for (const hit of termHits(subject, named)) yield labelAt(hit);
  for (const hit of termHits(subject, besidePicture))
    if (standsBesideStudents(hit.field, subject)) yield labelAt(hit);
  yield* peopleHits(subject, besideName);
}

function* labelsIn(subject: Subject): Generator<Label> {
  yield* labelsOf(subject, EVERYWHERE);
  const own = programsOf(subject.pack.words.specialPrograms);
  if (own !== null) yield* labelsOf(subject, own);
  for (const field of readableFields(subject))
    for (const tag of readingOfField(field, subject).passages)
      if (tag.isTag && LABEL_TAG.test(tag.typed))
        yield labelAt({ field, range: tag.toSource(0, tag.text.length) });
}

const pictured = { media: [examplePicture()] };

/** A district that named two programs of its own. */
const district = { words: { specialPrograms: ['Project SAIL', 'Bright-Start'] } };

export const rule = defineRule({
  id: 'privacy/disability-label',
  judges: 'A program or room name that reveals a disability is used beside people.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['ferpa-99.3', 'mn-13.32', 'policy-515'],
  messages: {
    label: {
      what: '“{words}” reveals which students have a disability.',
      why: 'Who is in a special education program is private by law. A room or program name beside a group reveals it about every child in the group.',
      todo: 'Name the class by its teacher or grade instead: “Mrs. P’s class baked bread”.',
    },
    ...alikeMessage('telling which students have a disability'),
  },
  examples: {
    passes: [
      said('the teacher’s name', 'Mrs. Park’s class baked bread.'),
      said('skills for life', 'Budgets, taxes, tires: our seniors learned life skills in Adulting 101.'),
      said('a job', 'We are hiring a special education paraprofessional at Kennedy. Apply online.'),
      said('awareness', 'April is Autism Acceptance Month.'),
      said('a council', 'The Special Education Advisory Council meets Monday for families.'),
      said('thanks to staff', 'Thank you to our special education teachers for all you do.'),
      said('a screening', 'Early Childhood Special Education screening appointments are open.'),
      said('for families', 'Visit our family resource room for coats and boots.'),
      said('college and career', 'The college and career resource center helps students with FAFSA.'),
      said('debate', 'Our speech team took first at Eagan.'),
      said('a transition', 'Fifth graders toured Olson for kindergarten-to-middle transition day.'),
      said('the nature center', 'Our students loved the learning center at the wildlife refuge.'),
      said('a bridge', 'Bridges math nights begin in January.'),
      said('Special Olympics by itself', 'The Polar Plunge raised $900 for Special Olympics.'),
      {
        name: 'a district’s own program for families',
        case: {
          district,
          post: { text: 'Families can tour Project SAIL on Monday; staff answer questions.' },
        },
      },
      {
        name: 'a part of its name',
        case: { district, post: { text: 'Students in Ms. Berg’s class set sail for a bright start.' } },
      },
      {
        name: 'no picture of students',
        case: { post: { text: 'The sensory room got a fresh coat of paint.' } },
      },
      said('a right', 'Learners with a disability can ask for extra time on the test.'),
      said(
        'belonging',
        'Deaf students belong here. Autistic kids are loved, and we stand with our blind students.',
      ),
      said('somebody of themselves', 'As a dyslexic student, I feel safe at our school.'),
    ],
    fails: [
      saidWrong('label', 'Life Skills', 'Our Life Skills class baked bread!', 'Our Life Skills class'),
      saidWrong('label', 'DCD', 'The DCD room is selling coffee on Friday.', 'DCD room'),
      saidWrong('label', 'autism program', 'Our autism program students visited the apple orchard.'),
      saidWrong('label', 'resource room', 'Students in the resource room made valentines for veterans.'),
      saidWrong('label', 'special education', 'Our special education students cooked lunch for the staff.'),
      saidWrong('label', 'adapted PE', 'Adapted PE students learned to bowl today.'),
      saidWrong('label', 'a setting', 'Mr. Lee’s Setting 3 classroom grew tomatoes.'),
      saidWrong('label', 'a teacher’s class by its kind', 'Ms. Ortiz’s EBD class wrote poems.'),
      saidWrong('label', 'early childhood', 'Our ECSE friends painted pumpkins.'),
      saidWrong(
        'label',
        'Special Olympics athletes',
        'Good luck to our Special Olympics athletes in Mankato.',
      ),
      saidWrong(
        'label',
        'what they did',
        'We stand with our deaf students who painted the mural.',
        'deaf students',
      ),
      {
        name: 'belonging, over a picture of students',
        case: { post: { text: 'Deaf students belong here.', ...pictured } },
        message: 'label',
        words: 'Deaf students',
      },
      saidWrong('label', 'somebody in the room', 'Ella and Bao finished their mosaics in the resource room.'),
      saidWrong('label', 'a hashtag run together', 'Snow day fun #SPEDsquad', '#SPEDsquad'),
      saidWrong('label', 'a hashtag', 'Bread day with Mrs. Park #LifeSkillsClass'),
      {
        name: 'the name alone, over a picture of students',
        case: { post: { text: 'Bread day in Life Skills.', ...pictured } },
        message: 'label',
        words: 'Life Skills',
      },
      {
        name: 'students of a district’s own program',
        case: { district, post: { text: 'Our Project SAIL students baked bread!' } },
        message: 'label',
        words: 'Project SAIL students',
      },
      {
        name: 'its name spelled without the hyphen',
        case: { district, post: { text: 'Kids in the bright start program planted tulips.' } },
        message: 'label',
      },
      {
        name: 'its name alone, over a picture of students',
        case: { district, post: { text: 'Bread day in Project SAIL.', ...pictured } },
        message: 'label',
        words: 'Project SAIL',
      },
      postWrong(
        'label',
        'in alt text',
        pictureSaying('Students from the Life Skills room hold loaves of bread'),
      ),
      postWrong('label', 'in a video’s description', {
        video: { description: 'A song by our DHH students.' },
      }),
    ],
  },
  check: alsoAlike(LEARNED_DISABILITY_LABEL, function* (subject) {
    for (const { field, range } of toldOnce(labelsIn(subject), tellsOfSomebody(subject))) {
      yield {
        message: 'label',
        at: { field: field.path, range, account: field.account, media: field.media },
      };
    }
  }),
});
