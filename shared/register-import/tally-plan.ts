import type { ConsentEntry, Person } from '../domain/person.ts';
import { type Change, changeFor } from './difference.ts';
import { answersOf, entriesFor, recordedAtOf } from './entries.ts';
import type { RowGroup, RowNote } from './group-rows.ts';
import type {
  ImportPlan,
  NamedRow,
  PlanInput,
  PlannedFacts,
  PlannedPerson,
  SampleRow,
} from './import-plan.ts';
import { SAMPLE_ROWS } from './limits.ts';
import { isSameName, nameKey } from './match.ts';

const meansOf = (decisions: readonly string[]): SampleRow['means'] => {
  const kinds = new Set(decisions);
  if (kinds.size === 0) return 'nothing';
  if (kinds.size > 1) return 'mixed';
  return kinds.has('granted') ? 'yes' : 'no';
};

/** The dry run's figures and lists, person by person. */
export class PlanTally {
  private readonly input: PlanInput;
  private readonly date: string;
  private readonly people: PlannedPerson[] = [];
  private readonly samples: SampleRow[] = [];
  private readonly changes: Record<Change, NamedRow[]> = {
    objects: [],
    freed: [],
    cleared: [],
    'still-no': [],
  };
  private readonly byName = new Map<string, NamedRow[]>();
  private readonly schools = new Set<string>();
  private readonly aside: ReadonlySet<string>;
  private readonly counts = {
    granted: 0,
    denied: 0,
    blank: 0,
    byNumber: 0,
    byName: 0,
    unmatched: 0,
    duplicates: 0,
    changed: 0,
    unchanged: 0,
  };
  private total = 0;
  readonly remarks: RowNote[] = [];

  constructor(input: PlanInput, today: string) {
    this.input = input;
    this.aside = new Set(input.setAside.map((person) => person.id));
    // What a school year that has not begun will say is looked at on its first day.
    this.date = input.choices.from > today ? input.choices.from : today;
  }

  add(group: RowGroup): void {
    const [first] = group.rows;
    if (first === undefined) return;
    const { choices, pack, now } = this.input;
    const { answers, conflict } = answersOf(group.rows);
    if (conflict !== null) {
      this.remarks.push({
        line: conflict,
        why: 'Another row of this person says no, and no day tells which came later. The no counts.',
      });
    }
    const facts = factsOf(group);
    const { entries, repeats } = entriesFor(group.person, answers, {
      form: choices.form,
      zone: pack.zone,
      now,
    });
    const isChanged =
      group.person === null || this.aside.has(group.person.id) || !sameFacts(facts, group.person);
    const named: NamedRow = {
      line: first.line,
      person: facts.id,
      name: `${facts.first} ${facts.last}`,
      number: facts.number,
      school: facts.school,
    };
    this.total += 1;
    this.count(
      group,
      answers.map((answer) => answer.decision),
      isChanged,
      entries.length,
    );
    this.note(named, facts);
    if (this.samples.length < SAMPLE_ROWS) {
      this.samples.push({
        ...named,
        grade: facts.grade,
        said: first.said,
        means: meansOf(first.answers.map((answer) => answer.decision)),
      });
    }
    this.people.push({ line: first.line, facts, isChanged, entries, repeats });
    if (entries.length === 0) return;
    const before: Person = group.person ?? { ...facts, id: '', consents: [] };
    const fresh = entries.map(
      (entry): ConsentEntry => ({ ...entry, id: null, recordedAt: recordedAtOf(group.person, entry, now) }),
    );
    const after: Person = { ...before, ...facts, id: before.id, consents: [...before.consents, ...fresh] };
    for (const change of changeFor(before, after, fresh, { date: this.date, pack })) {
      this.changes[change].push(named);
    }
  }

  private count(group: RowGroup, decisions: readonly string[], isChanged: boolean, fresh: number): void {
    const { counts } = this;
    if (decisions.includes('denied')) counts.denied += 1;
    else if (decisions.includes('granted')) counts.granted += 1;
    else counts.blank += 1;
    if (group.how === 'new' || (group.person !== null && this.aside.has(group.person.id)))
      counts.unmatched += 1;
    else if (group.how === 'number') counts.byNumber += 1;
    else counts.byName += 1;
    if (this.input.choices.layout === 'person') counts.duplicates += group.rows.length - 1;
    if (isChanged && group.person !== null) counts.changed += 1;
    if (!isChanged && fresh === 0) counts.unchanged += 1;
  }

  private note(named: NamedRow, facts: PlannedFacts): void {
    const key = nameKey(facts.first, facts.last);
    const others = this.byName.get(key);
    if (others === undefined) this.byName.set(key, [named]);
    else others.push(named);
    if (facts.school !== null) this.schools.add(facts.school);
  }

  plan(rows: number, inFile: ReadonlySet<string>): Omit<ImportPlan, 'bad' | 'remarks'> {
    const sameName = [...this.byName.values()].filter((some) => some.length > 1).flat();
    return {
      counts: { rows, people: this.total, ...this.counts, sameName: sameName.length },
      samples: this.samples,
      changes: this.changes,
      missing: this.missing(inFile),
      sameName,
      people: this.people,
    };
  }

  /**
   * Students an import knew and this file does not name: of its schools, where it names schools. In a file of flags
   * absence says nothing, so only those whose flag is gone are told.
   */
  private missing(inFile: ReadonlySet<string>): readonly NamedRow[] {
    const { choices, people } = this.input;
    const isFlags = choices.layout === 'flag';
    return people
      .filter(
        (person) =>
          person.kind === 'student' &&
          !inFile.has(person.id) &&
          (isFlags ? hasImportedNo(person, this.date) : typeof person.number === 'string') &&
          (choices.columns.school === undefined || this.schools.has(person.school ?? '')),
      )
      .map((person) => ({
        line: null,
        person: person.id,
        name: `${person.first} ${person.last}`,
        number: person.number ?? null,
        school: person.school,
      }));
  }
}

const hasImportedNo = (person: Person, date: string): boolean =>
  person.consents.some(
    (entry) =>
      entry.basis === 'import' &&
      entry.decision !== 'granted' &&
      entry.from <= date &&
      (entry.until === null || entry.until >= date),
  );

/** A name of the file, but as it was written by hand where only case, accents or marks differ: many systems write DOE. */
const respelt = (known: string | null | undefined, written: string | null): string | null =>
  written === null || (typeof known === 'string' && isSameName(known, written)) ? (known ?? null) : written;

/** What is known of a person once the rows are taken in: what a row does not say stays as it was. */
const factsOf = ({ person, rows }: RowGroup): PlannedFacts => {
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

const sameFacts = (facts: PlannedFacts, person: Person): boolean =>
  facts.first === person.first &&
  facts.last === person.last &&
  facts.preferred === person.preferred &&
  facts.school === person.school &&
  facts.grade === person.grade &&
  facts.adultOn === person.adultOn &&
  facts.number === (person.number ?? null);
