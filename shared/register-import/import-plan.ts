import type { Pack } from '../domain/district.ts';
import type { Person } from '../domain/person.ts';
import type { ImportChoices } from './choices.ts';
import type { Change } from './difference.ts';
import type { PlannedEntry } from './entries.ts';
import type { RowNote } from './group-rows.ts';
import type { Survey } from './survey.ts';

/** Facts of a person as they will stand. `id` null: a new person, whose id main makes. */
export type PlannedFacts = Omit<Person, 'id' | 'consents' | 'number'> & {
  readonly id: string | null;
  readonly number: string | null;
};

/** One person of a file: what will be known and what will be recorded. */
export interface PlannedPerson {
  readonly line: number;
  readonly facts: PlannedFacts;
  /** The facts differ from what the register says. */
  readonly isChanged: boolean;
  readonly entries: readonly PlannedEntry[];
  /** Entries of the register, by id, that the file says once more. */
  readonly repeats: readonly string[];
}

/** Somebody in a list of the dry run. */
export interface NamedRow {
  /** Null: not in the file. */
  readonly line: number | null;
  readonly person: string | null;
  readonly name: string;
  readonly number: string | null;
  readonly school: string | null;
}

/** Something known of a person that a file says otherwise; null: not known. */
export interface FactChange {
  readonly fact: 'first' | 'last' | 'preferred' | 'school' | 'grade' | 'adultOn' | 'number';
  readonly was: string | null;
  readonly is: string | null;
}

/** Somebody of the register whom a row was found to be about: compared before it counts. */
export interface FoundRow extends NamedRow {
  readonly grade: string | null;
  readonly changes: readonly FactChange[];
}

/** A row as it was read, for a person to compare with what they know. */
export interface SampleRow extends NamedRow {
  readonly grade: string | null;
  readonly said: readonly string[];
  readonly means: 'yes' | 'no' | 'mixed' | 'nothing';
}

export interface ImportCounts {
  /** Rows that hold something. */
  readonly rows: number;
  /** People in them. */
  readonly people: number;
  readonly granted: number;
  readonly denied: number;
  readonly blank: number;
  readonly byNumber: number;
  /** Found by their name alone. */
  readonly byName: number;
  /** Not in the register yet. */
  readonly unmatched: number;
  /** Rows that repeat a person who was there before. */
  readonly duplicates: number;
  /** People who share their name with another one of the file. */
  readonly sameName: number;
  /** People of the register of whom something else is known afterwards. */
  readonly changed: number;
  /** People for whom nothing is new. */
  readonly unchanged: number;
}

export interface ImportPlan {
  readonly counts: ImportCounts;
  readonly samples: readonly SampleRow[];
  readonly bad: readonly RowNote[];
  readonly remarks: readonly RowNote[];
  readonly changes: Readonly<Record<Change, readonly NamedRow[]>>;
  readonly missing: readonly NamedRow[];
  readonly sameName: readonly NamedRow[];
  /** Found by their name alone, where the wrong person could get a yes. */
  readonly byName: readonly FoundRow[];
  /** Of whom something else is known afterwards. */
  readonly changed: readonly FoundRow[];
  readonly people: readonly PlannedPerson[];
}

export interface PlanInput {
  readonly text: string;
  readonly survey: Survey;
  readonly choices: ImportChoices;
  /** The register, with consents. */
  readonly people: readonly Person[];
  /** People an undone import brought: found again, and otherwise not there. */
  readonly setAside: readonly Person[];
  readonly pack: Pack;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}
