import type { Person } from '../domain/person.ts';
import type { Fix, Range } from './finding.ts';
import type { Naming } from './named-people.ts';
import type { TextField } from './subject.ts';

const GRADERS: Readonly<Record<string, readonly [article: string, noun: string]>> = {
  PK: ['a', 'preschooler'],
  K: ['a', 'kindergartner'],
  '1': ['a', 'first grader'],
  '2': ['a', 'second grader'],
  '3': ['a', 'third grader'],
  '4': ['a', 'fourth grader'],
  '5': ['a', 'fifth grader'],
  '6': ['a', 'sixth grader'],
  '7': ['a', 'seventh grader'],
  '8': ['an', 'eighth grader'],
};

const NOUNS: Readonly<Record<Person['kind'], readonly [article: string, noun: string]>> = {
  student: ['a', 'student'],
  staff: ['a', 'staff member'],
  volunteer: ['a', 'volunteer'],
  parent: ['a', 'parent'],
};

/** Texts a person reads as sentences; a file's name or a link is not mended by a phrase. */
const PROSE: ReadonlySet<TextField['kind']> = new Set([
  'body',
  'variant',
  'alt',
  'title',
  'description',
  'comment',
  'captions',
]);

const DETERMINER = /\b(?:our|the|this|that|your|their|his|her|my|every|each)\s+$/iu;
const STARTS_SENTENCE = /(?:^|[.!?\n…]["'”’)\]]?)\s*$/u;
const GRADE =
  '(?:gr(?:ade)?\\.?\\s*(?:\\d{1,2}|k)|\\d{1,2}(?:st|nd|rd|th)[ -]grade(?:r)?|kindergart(?:en|ner)|(?:an?\\s+)?[a-z]+[ -]grader)';
/** What repeats the grade right after the name: "(gr. 2)", ", grade 2,", ", a second grader,". */
const GRADE_AFTER = new RegExp(`^(?:\\s*\\(${GRADE}\\)|,\\s*${GRADE}(?:,|(?=\\s*[.!?]|\\s*$)))`, 'iu');

/** Who they are, right before the name: "Second grader ", "our kindergartner, ". The name alone goes then. */
const GRADE_BEFORE =
  /(?:^|(?<=[\s(“"]))(?:(an?|our|the|this|that) )?((?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|[4-8]th)[- ]grader|kindergartner|preschooler|student),?) $/iu;

/** How far around a name its neighbours are looked at. */
const NEAR = 120;

/** The sentence begins with a capital, wherever its first words came from. */
const inPlace = (phrase: string, before: string): string =>
  STARTS_SENTENCE.test(before) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;

const phraseOf = ({
  kind,
  grade,
}: Pick<Person, 'kind' | 'grade'>): readonly [article: string, noun: string] =>
  kind === 'student' && grade !== null ? (GRADERS[grade] ?? NOUNS.student) : NOUNS[kind];

/** Who somebody is, without the name: "a second grader", "a staff member". */
export const whoIs = (person: Pick<Person, 'kind' | 'grade'>): string => phraseOf(person).join(' ');

/**
 * The name replaced by who the person is: "Mason Lindqvist, grade 2, shows" → "A second grader shows". A wording is a
 * person's to judge, so it is previewed. Null where a phrase would not fit: handles, hashtags, links, file names.
 */
export const unname = ({ field, range, people }: Naming): Fix | null => {
  const [from, to] = range;
  // What is near is enough, and keeps a text full of names linear.
  const before = field.text.slice(Math.max(0, from - NEAR), from);
  const after = field.text.slice(to, to + NEAR);
  const person = people[0];
  if (person === undefined || !PROSE.has(field.kind)) return null;
  if (/[#@\w/.-]$/u.test(before) || /^(?:[@\w/]|\.\w|-\w)/u.test(after)) return null;
  const grade = GRADE_AFTER.exec(after)?.[0] ?? '';
  const said = GRADE_BEFORE.exec(before);
  if (said !== null) {
    const [whole, determiner = 'a', words = ''] = said;
    const start = from - whole.length;
    const text = inPlace(
      `${determiner.toLowerCase()} ${words.replace(/,$/, '').toLowerCase()}`,
      before.slice(0, before.length - whole.length),
    );
    // The comma after the name closed the one before it.
    const comma = words.endsWith(',') && after.startsWith(',') ? 1 : 0;
    return fixOf(field, [start, to + Math.max(grade.length, comma)], text);
  }
  const [article, noun] = phraseOf(person);
  const phrase = DETERMINER.test(before) ? noun : `${article} ${noun}`;
  return fixOf(field, [from, to + grade.length], inPlace(phrase, before));
};

const fixOf = (field: TextField, range: Range, text: string): Fix => ({
  label: `Write “${text}” instead`,
  safe: false,
  edits: [{ field: field.path, range, text }],
});
