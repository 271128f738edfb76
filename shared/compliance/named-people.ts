import type { Person } from '../domain/person.ts';
import { isCommonWord } from '../text/common-words.ts';
import { fold } from '../text/fold.ts';
import type { NameMatch } from '../text/names.ts';
import type { Range } from './finding.ts';
import type { Subject, Target, TextField } from './subject.ts';

/** Somebody's name in a text of the post, with everybody it may stand for. */
export interface Naming {
  readonly field: TextField;
  readonly range: Range;
  readonly strength: NameMatch['strength'];
  /** At least one. Where somebody of that name is in a picture, only those who are. */
  readonly people: readonly Person[];
}

/** A title before a name: an adult is meant. */
const TITLE_BEFORE =
  /\b(?:mr|mrs|ms|mx|miss|dr|prof|coach|principal|superintendent|director|officer|nurse|chef|rev|sr|señora?|teacher|mayor|governor|senator)\.?\s+$/iu;
const SENTENCE_START = /(?:^|[.!?:\n…]["'”’)\]]?\s*|^[\s\p{P}\p{S}]*)$/u;
const MONTHS = new Set(['april', 'may', 'june', 'august']);
const MONTH_BEFORE = /\b(?:in|since|until|till|by|through|this|next|last|early|late|mid|of|to|and)[\s-]+$/iu;
const MONTH_AFTER = /^\.?(?:\s+\d|\s*[-–]\s*(?:\d|[A-Z])|,?\s+(?:through|to|and)\s+[A-Z])/u;

/** "Will you come?", "Grace period", "See you in May": a capital that makes no name. */
const isWordUse = (text: string, [from, to]: Range): boolean => {
  const word = fold(text.slice(from, to)).text;
  // What is near is enough, and keeps a long text linear.
  const before = text.slice(Math.max(0, from - 48), from);
  if (MONTHS.has(word) && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(text.slice(to, to + 24))))
    return true;
  return isCommonWord(word) && SENTENCE_START.test(before);
};

const known = new WeakMap<TextField, readonly Naming[]>();

/**
 * The names in a field that mean somebody: full names always, a first or last name alone only beside that person's own
 * picture. A title before it ("Mrs. Lindqvist") means an adult. Each field
 * is searched once for a check, whichever rules ask.
 */
export const namingsIn = (subject: Subject, field: TextField): readonly Naming[] => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const made = findNamings(subject, field);
  known.set(field, made);
  return made;
};

const findNamings = (subject: Subject, field: TextField): readonly Naming[] => {
  const pictured = new Set(subject.pictured.map(({ person }) => person.id));
  const found: Naming[] = [];
  // Of a name that comes again the people are the same list.
  const named = new Map<readonly string[], readonly Person[]>();
  const peopleOf = (ids: readonly string[]): readonly Person[] =>
    ids.flatMap((id) => subject.people.byId(id) ?? []);
  const everyoneOf = (ids: readonly string[]): readonly Person[] => {
    const made = named.get(ids) ?? peopleOf(ids);
    named.set(ids, made);
    return made;
  };
  for (const match of subject.people.findNames(field.text)) {
    // Of one name alone only those in a picture can be meant: most posts have none, and many share a last name.
    const ids = match.strength === 'full' ? match.people : match.people.filter((id) => pictured.has(id));
    if (ids.length === 0) continue;
    const everyone = match.strength === 'full' ? everyoneOf(ids) : peopleOf(ids);
    const titled = TITLE_BEFORE.test(field.text.slice(Math.max(0, match.range[0] - 20), match.range[0]));
    const adults = everyone.filter((person) => person.kind !== 'student');
    const meant = titled && (match.strength !== 'full' || adults.length > 0) ? adults : everyone;
    const shown = meant.filter((person) => pictured.has(person.id));
    const people = match.strength === 'full' && shown.length === 0 ? meant : shown;
    if (people.length === 0) continue;
    if (match.strength !== 'full' && isWordUse(field.text, match.range)) continue;
    found.push({ field, range: match.range, strength: match.strength, people });
  }
  return found;
};

/** The names in several fields, in their order. */
export const namingsOf = (subject: Subject, fields: readonly TextField[]): readonly Naming[] =>
  fields.flatMap((field) => namingsIn(subject, field));

/** Who may be meant on this account: one name alone means only somebody in a picture that goes there. */
export const meantOn = (naming: Naming, target: Target): readonly Person[] => {
  const { people, strength } = naming;
  if (strength !== 'full')
    return people.filter((person) => target.pictured.some((seen) => seen.person.id === person.id));
  // A school's account writes about its own students: of several of that name, those are meant.
  const { school } = target.account;
  const own = people.filter((person) => school !== null && person.school === school);
  return people.length > 1 && own.length > 0 ? own : people;
};
