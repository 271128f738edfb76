import type { Person } from '../../../domain/person.ts';
import type { Category } from '../../../domain/post.ts';
import { DEEDS, HONORS, PRAISE } from '../../../text/lists/recognition.ts';
import { fold } from '../../../text/fold.ts';
import { phrases } from '../../../text/phrases.ts';
import type { Passage } from '../../../text/terms.ts';
import { exampleStudent } from '../../example-people.ts';
import type { Range } from '../../finding.ts';
import { levelOf } from '../../level-of.ts';
import { namingsOf, type Naming } from '../../named-people.ts';
import { peopleReadings, type PeopleReading } from '../../people-reading.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';
import { unname } from '../../unname.ts';
import { countBefore } from '../../../text/count-before.ts';

const HONOR = phrases(HONORS);
const DEED = phrases(DEEDS);
const PRAISED = phrases(PRAISE);

/** A mark, or a word that is more than "and". */
const MARK_OR_WORD = /@[a-z]+|[a-z]{3,}/g;
const FEW_WORDS = 4;

/** A line of names and little else: what it is a list of stands above it. */
const isListLine = (text: string): boolean => {
  if (!text.includes('@who')) return false;
  MARK_OR_WORD.lastIndex = 0;
  let words = 0;
  for (let match = MARK_OR_WORD.exec(text); match !== null; match = MARK_OR_WORD.exec(text))
    if (!match[0].startsWith('@')) {
      words += 1;
      if (words > FEW_WORDS) return false;
    }
  return true;
};

/** For each sentence the one over it: the one before, or for a line of a list the line over the list. */
const linesAbove = (sentences: readonly Passage[]): readonly number[] => {
  const above: number[] = [];
  let wasList = false;
  for (const [at, { text }] of sentences.entries()) {
    const isList = isListLine(text);
    above.push(isList && wasList ? (above[at - 1] ?? -1) : at - 1);
    wasList = isList;
  }
  return above;
};

/** Tells of places in one text whether what is said there recognizes somebody. Every sentence is read once. */
const recognitionIn = (
  { field, reading }: PeopleReading,
  category: Category | null,
): ((range: Range) => boolean) => {
  const sentences = reading.passages.filter(({ isTag }) => !isTag);
  const ends = sentences.map((one) => one.toSource(0, one.text.length)[1]);
  const above = linesAbove(sentences);
  const isPraise = category === 'student-recognition';
  const onStage = category === 'athletics' || category === 'arts' || isPraise;
  const known = new Map<number, { readonly honor: boolean; readonly deed: boolean }>();
  const readAt = (at: number): { readonly honor: boolean; readonly deed: boolean } => {
    const seen = known.get(at);
    if (seen !== undefined) return seen;
    const one = sentences[at];
    // As typed: a word at the beginning of a sentence may have been taken for a name.
    const text = one === undefined ? '' : fold(field.text.slice(...one.toSource(0, one.text.length))).text;
    const made = { honor: HONOR.isIn(text) || (isPraise && PRAISED.isIn(text)), deed: DEED.isIn(text) };
    known.set(at, made);
    return made;
  };
  /** The sentence an offset stands in. */
  const sentenceAt = (offset: number): number => countBefore(ends.length, (at) => (ends[at] ?? 0) <= offset);
  return ([start]) => {
    const at = sentenceAt(start);
    const own = readAt(at);
    if (own.honor || own.deed) return true;
    return [above[at] ?? -1, at + 1].some((other) => {
      const { honor, deed } = readAt(other);
      return honor || (onStage && deed);
    });
  };
};

const school = (subject: Subject): ReadonlySet<string | null> =>
  new Set(subject.targets.map(({ account }) => account.school).filter((name) => name !== null));

/** Of several of a name, a school’s account means its own. */
const meant = (people: readonly Person[], schools: ReadonlySet<string | null>): readonly Person[] => {
  if (people.length < 2) return people;
  const own = people.filter((person) => schools.has(person.school));
  return own.length > 0 ? own : people;
};

const student = (first: string, last: string, grade: string, over: object = {}) => ({
  ...exampleStudent(),
  id: `${first}-${last}`,
  first,
  last,
  grade,
  school: Number(grade) > 8 ? 'John F. Kennedy High School' : 'Olson Middle School',
  ...over,
});
const PEOPLE = [
  student('Jada', 'Brooks', '11'),
  student('Omar', 'Guled', '7'),
  student('Mateo', 'Villaseñor', '9'),
  student('Pa Houa', 'Vang', '12'),
];
const named = (name: string, text: string, post: object = {}) => ({
  name,
  case: { people: PEOPLE, post: { text, ...post } },
});
const wrong = (name: string, text: string, words: string, post: object = {}) => ({
  ...named(name, text, post),
  message: 'named',
  words,
});

export const rule = defineRule({
  id: 'privacy/full-name-secondary',
  judges:
    'A middle or high school student’s full name outside a recognition: an award, a sport, a performance, a scholarship, an honor.',
  severity: 'review',
  floor: 'review',
  waivable: true,
  runs: 'per-post',
  cites: ['mgr-facebook', 'mgr-instagram', 'mgr-twitter', 'ferpa-99.37', 'practice'],
  messages: {
    named: {
      what: '“{words}” gives a student’s full name, and the post is not a recognition.',
      why: 'A full name tells everyone who a teenager is, and can be found for years. It belongs with an honor, not with an ordinary day.',
      todo: 'Say “a junior” or the first name, say what the student is recognized for, or have a second person look at it.',
    },
  },
  examples: {
    passes: [
      named('an honor', 'Jada Brooks, grade 11, earned All-Conference.'),
      named('a sport', 'Jada Brooks scored 24 in the win over Edina.'),
      named('a performance', 'Jada Brooks sings the title role in our spring musical.'),
      named('a scholarship', 'Pa Houa Vang is our National Merit finalist.'),
      named('a contest', 'Omar Guled, grade 7, took first place at the science fair.'),
      named('an artist', 'A heron in watercolor, painted by Jada Brooks, hangs by the auditorium.'),
      named(
        'a headline over a list',
        'Congratulations to our December students of the month:\n- Jada Brooks\n- Omar Guled\n- Mateo Villaseñor',
      ),
      named(
        'named again after the honor',
        'Jada Brooks won the 800 meters. We asked Jada Brooks what she eats.',
      ),
      named('in alt text, honored in the text', 'Congratulations to our All-State swimmer, Jada Brooks!', {
        media: [
          { id: 'm1', altText: 'Jada Brooks by the pool', source: 'own', shot: 'none', peopleAnswered: true },
        ],
      }),
      named('a first name alone', 'Jada says the beets at the salad bar are better than they look.'),
      {
        name: 'a member of staff',
        case: {
          people: [{ id: 't1', kind: 'staff', first: 'Rowan', last: 'Ellery' }],
          post: { text: 'Meet our new counselor, Rowan Ellery.' },
        },
      },
      {
        name: 'an elementary student is told by another rule',
        case: {
          people: [student('Mason', 'Berg', '2', { school: null })],
          post: { text: 'Mason Berg ate lunch outside.' },
        },
      },
      {
        name: 'a coach of that name',
        case: {
          people: [...PEOPLE, { id: 't2', kind: 'staff', first: 'Jada', last: 'Brooks' }],
          post: { text: 'Coach Jada Brooks has office hours at lunch.' },
        },
      },
      named(
        'everyday words in small letters',
        'The brooks and creeks are full; jada is Spanish for nothing.',
      ),
    ],
    fails: [
      wrong('lunch', 'Jada Brooks ate lunch outside', 'Jada Brooks'),
      wrong('lost and found', 'Anyone find a grey mitten? It belongs to Omar Guled.', 'Omar Guled'),
      wrong(
        'new here',
        'Welcome to our newest Eagle, Mateo Villaseñor, who moved here from Duluth.',
        'Mateo Villaseñor',
      ),
      wrong(
        'a quote',
        '“I went back twice,” said Jada Brooks, a junior, about the new salad bar.',
        'Jada Brooks',
      ),
      wrong(
        'last name first',
        'Locker clean-out on Wednesday: Brooks, Jada and Vang, Pa Houa.',
        'Vang, Pa Houa',
      ),
      wrong(
        'members of a club',
        'Garden club this year: Jada Brooks, Mateo Villaseñor, Pa Houa Vang.',
        'Mateo Villaseñor',
      ),
      wrong('a message', 'If Mateo Villasenor is in your advisory, his locker is fixed.', 'Mateo Villasenor'),
      wrong('in alt text', 'Doors are ready for winter.', 'Omar Guled', {
        media: [
          {
            id: 'm1',
            altText: 'A card signed by Omar Guled',
            source: 'own',
            shot: 'none',
            peopleAnswered: true,
          },
        ],
      }),
      wrong('a video’s tag', '', 'Jada Brooks', { video: { title: 'Hallway tour', tags: ['Jada Brooks'] } }),
      wrong('a hashtag', 'First snow, and somebody wore shorts #JadaBrooks', 'JadaBrooks'),
      wrong(
        'a recognition of others far above',
        'Our robots won. The snow is deep.\n\nThe buses run late.\n\nJada Brooks found a hat.',
        'Jada Brooks',
      ),
    ],
  },
  *check(subject) {
    const isOlder = (person: Person): boolean =>
      person.kind === 'student' && levelOf(person, subject.pack) !== 'elementary';
    const namings = namingsOf(subject, subject.fields).filter(({ strength }) => strength === 'full');
    const schools = school(subject);
    // Of a name that comes again the people are the same list.
    const known = new Map<readonly Person[], readonly Person[]>();
    const found: { readonly naming: Naming; readonly older: readonly Person[] }[] = [];
    for (const naming of namings) {
      const { people } = naming;
      const older = known.get(people) ?? meant(people, schools).filter(isOlder);
      known.set(people, older);
      if (older.length > 0) found.push({ naming, older });
    }
    if (found.length === 0) return;
    const { category } = subject.post;
    const readings = new Map(
      peopleReadings(subject).map((reading) => [reading.field, recognitionIn(reading, category)]),
    );
    const honored = new Set<string>();
    for (const { naming, older } of found)
      if (readings.get(naming.field)?.(naming.range) === true) for (const { id } of older) honored.add(id);
    for (const { naming, older } of found) {
      if (older.every(({ id }) => honored.has(id))) continue;
      const { field, range } = naming;
      const fix = unname({ ...naming, people: older });
      yield {
        message: 'named',
        at: { field: field.path, range, account: field.account, media: field.media },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});
