import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  CONSENT_BASES,
  CONSENT_CHANNELS,
  CONSENT_DECISIONS,
  CONSENT_SCOPES,
  PERSON_KINDS,
  type Person,
} from '../../shared/domain/person.ts';
import type { ImportRecord } from '../../shared/domain/import-record.ts';
import { breathe } from '../breathe.ts';
import type { StoredConsent } from './stores.ts';

const text = z.string();

export const personSchema = z.strictObject({
  id: text.min(1),
  kind: z.enum(PERSON_KINDS),
  first: text,
  last: text,
  preferred: text.nullable(),
  school: text.nullable(),
  grade: text.nullable(),
  adultOn: text.nullable(),
  protected: z.boolean(),
  number: text.nullable(),
  cameWith: text.nullable(),
});
export const entrySchema = z.strictObject({
  id: text.min(1),
  person: text.min(1),
  scope: z.array(z.enum(CONSENT_SCOPES)),
  channels: z.array(z.enum(CONSENT_CHANNELS)),
  decision: z.enum(CONSENT_DECISIONS),
  basis: z.enum(CONSENT_BASES),
  from: text,
  until: text.nullable(),
  recordedAt: text.nullable(),
  recordedBy: text,
  form: text.nullable(),
  signedBy: z.strictObject({ name: text, relation: text }).nullable(),
});
const count = z.int().nonnegative();
const factsSchema = z.partialRecord(
  z.enum(['first', 'last', 'preferred', 'school', 'grade', 'adultOn', 'number', 'cameWith']),
  text.nullable(),
);
/** Runs of numbers: whole lists come in a few. */
const runs = z.array(z.strictObject({ from: count, count })).optional();
const importSchema = z.strictObject({
  id: text.min(1),
  at: text,
  by: text,
  file: text,
  form: text,
  from: text,
  until: text,
  rows: count,
  people: count,
  added: count,
  granted: count,
  denied: count,
  entries: z.strictObject({ from: count, count }),
  repeats: runs,
  listed: runs,
  changed: z.array(z.strictObject({ person: text, was: factsSchema, became: factsSchema })).nullable(),
});
export const registerSchema = z.strictObject({
  /** Writes so far. */
  revision: count,
  /** Hash over every entry in order: the same entries give the same one. */
  chain: text,
  people: z.array(personSchema),
  /** Append-only, in order of recording. */
  entries: z.array(entrySchema),
  /** Append-only. The newest ones keep what they changed in people's facts. */
  imports: z.array(importSchema),
  /** Append-only: an import that was undone. Its entries stay where they are and count no more. */
  undone: z.array(z.strictObject({ import: text, at: text, by: text })),
});

/** Facts of a person as the register keeps them. */
export interface PersonFacts extends Omit<Person, 'consents'> {
  readonly number: string | null;
  /** The import that brought the person, until anybody says more of them; null: typed by hand. */
  readonly cameWith: string | null;
}

export type Entry = StoredConsent & { readonly person: string };

/** What an import changed about one person: the fields that differ, before and after. */
export interface FactsChange {
  readonly person: string;
  readonly was: ChangedFacts;
  readonly became: ChangedFacts;
}
export type ImportedField =
  | 'first'
  | 'last'
  | 'preferred'
  | 'school'
  | 'grade'
  | 'adultOn'
  | 'number'
  | 'cameWith';
export type ChangedFacts = Readonly<Partial<Record<ImportedField, string | null>>>;

/** Numbers from one on, without a gap. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

export interface StoredImport extends Omit<ImportRecord, 'undone' | 'takesBack'> {
  /** Numbers of its entries in the register. */
  readonly entries: Run;
  /** Numbers of earlier entries that it says once more, and of people it names that were there before. */
  readonly repeats?: readonly Run[] | undefined;
  readonly listed?: readonly Run[] | undefined;
  /** Null: so many changes came later that these are not kept any more. */
  readonly changed: readonly FactsChange[] | null;
}

export interface RegisterData {
  readonly revision: number;
  readonly chain: string;
  readonly people: readonly PersonFacts[];
  readonly entries: readonly Entry[];
  readonly imports: readonly StoredImport[];
  readonly undone: readonly { readonly import: string; readonly at: string; readonly by: string }[];
}

/** Numbers in runs, the lowest first. */
export const runsOf = (numbers: readonly number[]): readonly Run[] => {
  const runs: { from: number; count: number }[] = [];
  for (const at of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last === undefined || at > last.from + last.count) runs.push({ from: at, count: 1 });
    else if (at === last.from + last.count) last.count += 1;
  }
  return runs;
};

/** Whether a number is in one of many runs: asked of every entry, so the runs are searched by halves. */
export const inRuns = (runs: readonly Run[]): ((at: number) => boolean) => {
  const sorted = runs.toSorted((a, b) => a.from - b.from);
  // Where runs overlap, the furthest end of those before counts.
  let end = 0;
  const ends = sorted.map(({ from, count: many }) => (end = Math.max(end, from + many)));
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.from ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && at < (ends[low - 1] ?? 0);
  };
};

export const EMPTY: RegisterData = {
  revision: 0,
  chain: '',
  people: [],
  entries: [],
  imports: [],
  undone: [],
};

export const linked = (chain: string, entry: object): string =>
  createHash('sha256').update(chain).update(JSON.stringify(entry)).digest('hex');

/** Only what a person's facts are: consents and stray fields stay out. A number that is not spoken of stays. */
export const factsOf = (
  person: Omit<Person, 'consents'>,
  before: PersonFacts | undefined,
  cameWith: string | null,
): PersonFacts => ({
  id: person.id,
  kind: person.kind,
  first: person.first,
  last: person.last,
  preferred: person.preferred,
  school: person.school,
  grade: person.grade,
  adultOn: person.adultOn,
  protected: person.protected,
  number: person.number === undefined ? (before?.number ?? null) : person.number,
  cameWith,
});

/** Records handled between two moments in which everything else has its turn. */
const A_TURN = 2_000;

/** Handles every item in order, some at a time: 50,000 people would otherwise hold everything up for a second. */
export const inTurns = async <T>(items: readonly T[], each: (item: T, at: number) => void): Promise<void> => {
  for (let at = 0; at < items.length; at += 1) {
    if (at > 0 && at % A_TURN === 0) await breathe();
    each(items[at] as T, at);
  }
};

/** The register as JSON bytes, made piece by piece. */
export const encodeRegister = async (data: RegisterData): Promise<Uint8Array> => {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const add = (json: string): void => void parts.push(encoder.encode(json));
  const list = async (items: readonly object[]): Promise<void> => {
    for (let at = 0; at < items.length; at += A_TURN) {
      const some = items.slice(at, at + A_TURN).map((item) => JSON.stringify(item));
      add(`${at === 0 ? '' : ','}${some.join(',')}`);
      await breathe();
    }
  };
  const { people, entries, ...rest } = data;
  add(`${JSON.stringify(rest).slice(0, -1)},"people":[`);
  await list(people);
  add('],"entries":[');
  await list(entries);
  add(']}');
  return Buffer.concat(parts);
};
