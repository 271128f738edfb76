import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import type { RowPerson } from './read-row.ts';

const plainly = (text: string): string =>
  fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same few thousand names come again and again. */
const known = new Map<string, string>();
const plain = (text: string): string => {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size > 50_000) known.clear();
  const made = plainly(text);
  known.set(text, made);
  return made;
};

/** Names that differ in case, accents and marks alone are the same. */
export const nameKey = (first: string, last: string): string => `${plain(first)} ${plain(last)}`;

export const isSameName = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

const bare = (number: string): string => number.replace(/^0+(?=.)/u, '');

export type Match =
  | {
      readonly kind: 'found';
      readonly person: Person;
      readonly how: 'number' | 'name';
      readonly remark: string | null;
    }
  | { readonly kind: 'new' }
  /** It cannot be said who is meant. */
  | { readonly kind: 'unclear'; readonly why: string };

/** Finds people of the register for rows of a file. Students only: a teacher of the same name is somebody else. */
export interface Matcher {
  readonly match: (row: RowPerson) => Match;
}

const sharesName = (person: Person, row: RowPerson): boolean => {
  if (row.first === null || row.last === null) return true;
  if (person.first === row.first || person.last === row.last) return true;
  const known = new Set(
    `${plain(person.first)} ${plain(person.preferred ?? '')} ${plain(person.last)}`.split(' '),
  );
  return nameKey(row.first, row.last)
    .split(' ')
    .some((word) => known.has(word));
};

const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const add = <K>(map: Map<K, Person[]>, key: K, person: Person): void => {
  const some = map.get(key);
  if (some === undefined) map.set(key, [person]);
  else if (some.at(-1) !== person) some.push(person);
};

/**
 * The number decides. A person without one (typed by hand before the first import) is found by name and school. Where
 * two fit, or a number belongs to somebody of quite another name, nobody is guessed: an objection on the wrong person
 * would leave the right one in the picture.
 */
export function* makeMatcher(people: readonly Person[]): Generator<number, Matcher> {
  const byNumber = new Map<string, Person>();
  const byBare = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  let done = 0;
  for (const person of people) {
    done += 1;
    if (done % 1_000 === 0) yield done;
    if (person.kind !== 'student') continue;
    const number = person.number ?? null;
    if (number !== null) {
      byNumber.set(number, person);
      add(byBare, bare(number), person);
    }
    add(byName, nameKey(person.first, person.last), person);
    if (person.preferred !== null && person.preferred !== '')
      add(byName, nameKey(person.preferred, person.last), person);
  }

  const ofNumber = (row: RowPerson, number: string): Match | null => {
    const exact = byNumber.get(number);
    if (exact !== undefined) {
      if (sharesName(exact, row)) return { kind: 'found', person: exact, how: 'number', remark: null };
      return {
        kind: 'unclear',
        why: `The register knows the number ${number} as ${exact.first} ${exact.last}. Look whose it is.`,
      };
    }
    // A spreadsheet drops leading zeros: the same name says that it did.
    const near = (byBare.get(bare(number)) ?? []).filter(
      (person) =>
        row.first !== null &&
        row.last !== null &&
        nameKey(person.first, person.last) === nameKey(row.first, row.last),
    );
    const [one] = near;
    if (one === undefined || near.length > 1) return null;
    return {
      kind: 'found',
      person: one,
      how: 'number',
      remark: `The register has the number as ${one.number}; a spreadsheet may have dropped the zeros.`,
    };
  };

  const ofName = (row: RowPerson): Match => {
    if (row.first === null || row.last === null) {
      return {
        kind: 'unclear',
        why: `Nobody in the register has the number ${row.number}, and the row has no name.`,
      };
    }
    const named = (byName.get(nameKey(row.first, row.last)) ?? []).filter(
      (person) =>
        agrees(person.school, row.school) && (row.number === null || (person.number ?? null) === null),
    );
    // Without a number the grade may tell two apart; with one it may have changed since.
    const fitting = named.length > 1 ? named.filter((person) => agrees(person.grade, row.grade)) : named;
    const [one] = fitting;
    if (one === undefined && named.length === 0) return { kind: 'new' };
    if (one !== undefined && fitting.length === 1)
      return { kind: 'found', person: one, how: 'name', remark: null };
    return {
      kind: 'unclear',
      why: `There are ${named.length} people called ${row.first} ${row.last} in the register. Give them their student numbers first.`,
    };
  };

  return {
    match: (row) => (row.number === null ? null : ofNumber(row, row.number)) ?? ofName(row),
  };
}
