import type { Person } from '../domain/person.ts';
import type { RowGroup } from './group-rows.ts';
import type { FactChange, PlannedFacts } from './import-plan.ts';
import { isSameName } from './match.ts';

/** A name of the file, but as it was written by hand where only case, accents or marks differ: many systems write DOE. */
const respelt = (known: string | null | undefined, written: string | null): string | null =>
  written === null || (typeof known === 'string' && isSameName(known, written)) ? (known ?? null) : written;

/** What is known of a person once the rows are taken in: what a row does not say stays as it was. */
export const factsOf = ({ person, rows }: RowGroup): PlannedFacts => {
  const last = <K extends keyof (typeof rows)[number]['person']>(field: K): string | null =>
    rows.findLast((row) => row.person[field] !== null)?.person[field] ?? null;
  return {
    id: person?.id ?? null,
    kind: 'student',
    first: respelt(person?.first, last('first')) ?? '',
    last: respelt(person?.last, last('last')) ?? '',
    preferred: respelt(person?.preferred, last('preferred')),
    school: last('school') ?? person?.school ?? null,
    grade: last('grade') ?? person?.grade ?? null,
    adultOn: last('adultOn') ?? person?.adultOn ?? null,
    protected: person?.protected ?? false,
    number: person?.number ?? last('number'),
  };
};

const FACTS = ['first', 'last', 'preferred', 'school', 'grade', 'adultOn', 'number'] as const;

/** What a file says otherwise than the register; empty where the two agree. */
export const factChanges = (facts: PlannedFacts, person: Person): readonly FactChange[] =>
  FACTS.flatMap((fact) => {
    const [was, is] = [person[fact] ?? null, facts[fact]];
    return was === is ? [] : [{ fact, was, is }];
  });
