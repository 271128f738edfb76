import type { Person } from '../domain/person.ts';
import { nameKey } from '../register-import/match.ts';
import type { SharedPerson } from './sharing-body.ts';

/** Finds the people of a register whom a district file speaks of. */
export type Finder = (shared: SharedPerson) => readonly Person[];

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const keysOf = ({
  first,
  preferred,
  last,
}: Pick<Person, 'first' | 'preferred' | 'last'>): readonly string[] =>
  [first, preferred ?? ''].filter((name) => name !== '').map((name) => nameKey(name, last));

const numberOf = (person: Pick<Person, 'number'>): string | null => person.number || null;

const add = <T>(map: Map<string, T[]>, key: string, one: T): void => {
  const some = map.get(key);
  if (some === undefined) map.set(key, [one]);
  else if (!some.includes(one)) some.push(one);
};

/** A number says who is meant only where a word of the name agrees: a mistyped one would object for a stranger. */
const sharesName = (a: SharedPerson, b: Person): boolean => {
  const words = new Set([...keysOf(a), nameKey('', a.last)].flatMap((key) => key.split(' ')));
  return [...keysOf(b), nameKey('', b.last)]
    .flatMap((key) => key.split(' '))
    .some((word) => word !== '' && words.has(word));
};

/**
 * By the student number where there is one, else by name, kind of person and school. Where several fit and neither the
 * grade nor a number tells them apart, all of them are answered: a no for one too many is asked about, a no for the
 * wrong one is not.
 */
export const finderOf = (people: readonly Person[]): Finder => {
  const byNumber = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const number = numberOf(person);
    if (number !== null) add(byNumber, number, person);
    for (const key of keysOf(person)) add(byName, `${person.kind} ${key}`, person);
  }
  return (shared) => {
    const numbered =
      shared.number === null
        ? []
        : (byNumber.get(shared.number) ?? []).filter((person) => sharesName(shared, person));
    if (numbered.length > 0) return numbered;
    const named = new Set(keysOf(shared).flatMap((key) => byName.get(`${shared.kind} ${key}`) ?? []));
    const fitting = [...named].filter(
      (person) =>
        agrees(person.school, shared.school) && (shared.number === null || numberOf(person) === null),
    );
    if (fitting.length < 2) return fitting;
    const inGrade = fitting.filter((person) => agrees(person.grade, shared.grade));
    return inGrade.length > 0 ? inGrade : fitting;
  };
};
