import type { ConsentEntry, Person } from '../domain/person.ts';
import { recordedAfter } from '../domain/recorded-after.ts';
import { addDays, startOfDay } from '../schedule/wall-time.ts';
import type { ReadRow, RowAnswer } from './read-row.ts';

/** An entry as it will be recorded. `recordedAt` null: the file gives no day, so the moment of the import counts. */
export type PlannedEntry = Omit<ConsentEntry, 'id'>;

interface Dated {
  readonly answer: RowAnswer;
  readonly line: number;
}

const sameReach = (a: RowAnswer, b: RowAnswer): boolean =>
  a.scope.join() === b.scope.join() && a.channels.join() === b.channels.join();

const sameAnswer = (a: RowAnswer, b: RowAnswer): boolean =>
  sameReach(a, b) &&
  a.decision === b.decision &&
  a.basis === b.basis &&
  a.dated === b.dated &&
  a.from === b.from &&
  a.until === b.until;

/**
 * Answers of all rows about one person, each once. Where two of no day, or of the same day, disagree, nobody can say
 * which came later: the no is kept and the yes is not recorded, which `conflict` tells.
 */
export const answersOf = (
  rows: readonly ReadRow[],
): { readonly answers: readonly RowAnswer[]; readonly conflict: number | null } => {
  const all: Dated[] = [];
  for (const { answers, line } of rows) {
    for (const answer of answers) {
      if (!all.some((one) => sameAnswer(one.answer, answer))) all.push({ answer, line });
    }
  }
  if (all.length < 2) return { answers: all.map((one) => one.answer), conflict: null };
  const beaten = all.filter(
    ({ answer }) =>
      answer.decision === 'granted' &&
      all.some(
        (other) =>
          other.answer.decision === 'denied' &&
          other.answer.dated === answer.dated &&
          sameReach(other.answer, answer),
      ),
  );
  return {
    answers: all.filter((one) => !beaten.includes(one)).map((one) => one.answer),
    conflict: beaten[0]?.line ?? null,
  };
};

/**
 * When an answer of a day counts as recorded, read against its own favour as `covers` does it: a yes from the start of
 * the day, a no from its end, but never after now.
 */
const instantOf = ({ dated, decision }: RowAnswer, zone: string, now: number): string | null => {
  if (dated === null) return null;
  const at =
    decision === 'granted' ? startOfDay(dated, zone) : Math.min(startOfDay(addDays(dated, 1), zone) - 1, now);
  return new Date(at).toISOString();
};

const overlaps = (entry: ConsentEntry, planned: PlannedEntry): boolean =>
  entry.scope.some((one) => planned.scope.includes(one)) &&
  entry.channels.some(
    (one) => one === 'social' || planned.channels.includes('social') || planned.channels.includes(one),
  );

const sayWhen = (entry: ConsentEntry): string => entry.recordedAt ?? entry.from;

/** What imports record: a family's answer, or a yes that only the yearly notice gives. */
const BASES: ReadonlySet<ConsentEntry['basis']> = new Set(['import', 'directory-default']);

/** The entry by which the register says it already, of the latest import that concerns it: recording it again would add nothing. */
const knownOf = (person: Person, planned: PlannedEntry): ConsentEntry | null => {
  const before = person.consents.filter((entry) => BASES.has(entry.basis) && overlaps(entry, planned));
  const last = before.reduce<ConsentEntry | null>(
    (latest, entry) => (latest === null || sayWhen(entry) >= sayWhen(latest) ? entry : latest),
    null,
  );
  const isSame = (entry: ConsentEntry): boolean =>
    entry.decision === planned.decision &&
    entry.basis === planned.basis &&
    entry.from === planned.from &&
    entry.until === planned.until &&
    entry.form === planned.form &&
    entry.scope.join() === planned.scope.join() &&
    entry.channels.join() === planned.channels.join();
  if (planned.recordedAt !== null) {
    return before.find((entry) => entry.recordedAt === planned.recordedAt && isSame(entry)) ?? null;
  }
  return last !== null && isSame(last) ? last : null;
};

/** What is to be recorded of a person's answers, and the entries, by id, that say the others already. `person` null: somebody new. */
export const entriesFor = (
  person: Person | null,
  answers: readonly RowAnswer[],
  about: { readonly form: string; readonly zone: string; readonly now: number },
): { readonly entries: readonly PlannedEntry[]; readonly repeats: readonly string[] } => {
  const planned = answers.map(
    (answer): PlannedEntry => ({
      scope: answer.scope,
      channels: answer.channels,
      decision: answer.decision,
      basis: answer.basis,
      from: answer.from,
      until: answer.until,
      recordedAt: instantOf(answer, about.zone, about.now),
      form: about.form,
      signedBy: null,
    }),
  );
  if (person === null) return { entries: planned, repeats: [] };
  const known = planned.map((entry) => knownOf(person, entry));
  return {
    entries: planned.filter((_, at) => known[at] === null),
    repeats: known.flatMap((entry) => entry?.id ?? []),
  };
};

/** The same moment for tens of thousands of entries: written once. */
let written = { now: Number.NaN, text: '' };
const instantOfNow = (now: number): string => {
  if (written.now !== now) written = { now, text: new Date(now).toISOString() };
  return written.text;
};

/** The moment an entry counts as recorded: the one the file gives, else the import's, after everything that stands. */
export const recordedAtOf = (person: Person | null, entry: PlannedEntry, now: number): string => {
  if (entry.recordedAt !== null) return entry.recordedAt;
  if (person === null || person.consents.length === 0) return instantOfNow(now);
  return recordedAfter(person.consents, now);
};
