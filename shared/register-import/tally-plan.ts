import type { ConsentEntry, Person } from '../domain/person.ts';
import { type Change, changeFor } from './difference.ts';
import { answersOf, entriesFor, recordedAtOf } from './entries.ts';
import { factChanges, factsOf } from './facts.ts';
import type { RowGroup, RowNote } from './group-rows.ts';
import type {
  FoundRow,
  ImportPlan,
  NamedRow,
  PlanInput,
  PlannedFacts,
  PlannedPerson,
  SampleRow,
} from './import-plan.ts';
import { SAMPLE_ROWS } from './limits.ts';
import { nameKey } from './match.ts';

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
  private readonly sharers = new Map<string, NamedRow[]>();
  private readonly byName: FoundRow[] = [];
  private readonly changed: FoundRow[] = [];
  private readonly schools = new Set<string>();
  private readonly known: ReadonlySet<string>;
  /** Schools of the file that the district does not have: the first line, and how many people. */
  private readonly foreign = new Map<string, { readonly line: number; readonly people: number }>();
  private readonly aside: ReadonlySet<string>;
  private readonly counts = {
    granted: 0,
    denied: 0,
    blank: 0,
    byNumber: 0,
    unmatched: 0,
    duplicates: 0,
    unchanged: 0,
  };
  private total = 0;
  private readonly conflicts: RowNote[] = [];

  constructor(input: PlanInput, today: string) {
    this.input = input;
    this.known = new Set(input.pack.schools.map(({ name }) => name));
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
      this.conflicts.push({
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
    const isNew = group.person === null || this.aside.has(group.person.id);
    const changes = group.person === null ? [] : factChanges(facts, group.person);
    const isChanged = isNew || changes.length > 0;
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
      isNew,
    );
    if (!isChanged && entries.length === 0) this.counts.unchanged += 1;
    const found: FoundRow = { ...named, grade: facts.grade, changes };
    if (!isNew && group.how === 'name') this.byName.push(found);
    if (!isNew && changes.length > 0) this.changed.push(found);
    this.note(named, facts);
    this.noteSchool(group, first.line);
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

  private count(group: RowGroup, decisions: readonly string[], isNew: boolean): void {
    const { counts } = this;
    if (decisions.includes('denied')) counts.denied += 1;
    else if (decisions.includes('granted')) counts.granted += 1;
    else counts.blank += 1;
    if (isNew) counts.unmatched += 1;
    else if (group.how === 'number') counts.byNumber += 1;
    if (this.input.choices.layout === 'person') counts.duplicates += group.rows.length - 1;
  }

  private note(named: NamedRow, facts: PlannedFacts): void {
    const key = nameKey(facts.first, facts.last);
    const others = this.sharers.get(key);
    if (others === undefined) this.sharers.set(key, [named]);
    else others.push(named);
    if (facts.school !== null) this.schools.add(facts.school);
  }

  private noteSchool({ rows }: RowGroup, line: number): void {
    const school = rows.findLast((row) => row.person.school !== null)?.person.school ?? null;
    if (school === null || this.known.has(school)) return;
    const before = this.foreign.get(school);
    this.foreign.set(school, { line: before?.line ?? line, people: (before?.people ?? 0) + 1 });
  }

  /** Words about people who are taken in; a school that the district does not have is told once. */
  remarks(): readonly RowNote[] {
    return [
      ...this.conflicts,
      ...Array.from(this.foreign, ([school, { line, people }]) => ({
        line,
        why: `The district has no school called “${school}”. ${
          people === 1
            ? 'One person is taken in with it'
            : `${people.toLocaleString('en-US')} people are taken in with it`
        } as it is written.`,
      })),
    ];
  }

  plan(rows: number, inFile: ReadonlySet<string>): Omit<ImportPlan, 'bad' | 'remarks'> {
    const sameName = [...this.sharers.values()].filter((some) => some.length > 1).flat();
    return {
      counts: {
        rows,
        people: this.total,
        ...this.counts,
        byName: this.byName.length,
        changed: this.changed.length,
        sameName: sameName.length,
      },
      samples: this.samples,
      changes: this.changes,
      missing: this.missing(inFile),
      sameName,
      byName: this.byName,
      changed: this.changed,
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
