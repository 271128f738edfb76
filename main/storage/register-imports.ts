import type { ImportRecord } from '../../shared/domain/import-record.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import {
  type ChangedFacts,
  type Entry,
  entrySchema,
  type FactsChange,
  factsOf,
  type ImportedField,
  inRuns,
  inTurns,
  linked,
  type PersonFacts,
  personSchema,
  type RegisterData,
  runsOf,
  type StoredImport,
} from './register-data.ts';
import type { ImportBatch } from './stores.ts';

const FIELDS: readonly ImportedField[] = [
  'first',
  'last',
  'preferred',
  'school',
  'grade',
  'adultOn',
  'number',
  'cameWith',
];

/** Imports that keep what they changed in people's facts whatever it is. */
const ALWAYS_KEPT = 12;

/**
 * Changes of people's facts that are kept for older ones, some 15 MB: six school years of 20,000 people of whom everybody
 * came into another grade. An import beyond them can take back its answers alone.
 */
const MOST_CHANGES = 120_000;

/** Imports, oldest first, with what they changed as long as it is kept: the newest ones before older ones. */
export const withinChanges = (
  imports: readonly StoredImport[],
  most: number = MOST_CHANGES,
): readonly StoredImport[] => {
  let sum = 0;
  return imports
    .toReversed()
    .map((one, back) => {
      sum += one.changed?.length ?? 0;
      return back < ALWAYS_KEPT || sum <= most ? one : { ...one, changed: null };
    })
    .toReversed();
};

/** Where those are found in a list, by their ids. */
const numbersOf = async (
  list: readonly { readonly id: string }[],
  ids: readonly string[],
): Promise<readonly number[]> => {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  const found: number[] = [];
  await inTurns(list, ({ id }, at) => {
    if (wanted.has(id)) found.push(at);
  });
  return found;
};

const differing = (before: PersonFacts, after: PersonFacts): FactsChange | null => {
  const was: Partial<Record<ImportedField, string | null>> = {};
  const became: Partial<Record<ImportedField, string | null>> = {};
  for (const field of FIELDS) {
    if (before[field] === after[field]) continue;
    was[field] = before[field];
    became[field] = after[field];
  }
  return Object.keys(was).length === 0 ? null : { person: before.id, was, became };
};

/** Takes a whole import in, or throws and leaves everything as it was. */
export const takenIn = async (
  before: RegisterData,
  batch: ImportBatch,
  about: {
    readonly at: string;
    readonly by: string;
    readonly makeEntry: (person: string, entry: ImportBatch['entries'][number]['entry']) => Entry;
  },
): Promise<RegisterData> => {
  const all = new Map(before.people.map((person) => [person.id, person]));
  const undone = new Set(before.undone.map((one) => one.import));
  const changed: FactsChange[] = [];
  let added = 0;
  await inTurns(batch.people, (person) => {
    const known = all.get(person.id);
    // Somebody set aside by an undo comes back with this import, and goes with it.
    const isAside = known !== undefined && known.cameWith !== null && undone.has(known.cameWith);
    const facts = personSchema.parse(
      factsOf(person, known, known === undefined || isAside ? batch.id : known.cameWith),
    );
    if (known === undefined) added += 1;
    else {
      const change = differing(known, facts);
      if (change !== null) changed.push(change);
    }
    all.set(person.id, facts);
  });
  const entries: Entry[] = [];
  let { chain } = before;
  await inTurns(batch.entries, ({ person, entry }) => {
    if (!all.has(person)) {
      throw new StorageProblem('gone', 'This person is not in the register.', 'Nothing was recorded.');
    }
    const made = about.makeEntry(person, entry);
    entrySchema.parse(made);
    entries.push(made);
    chain = linked(chain, made);
  });
  const record: StoredImport = {
    id: batch.id,
    at: about.at,
    by: about.by,
    file: batch.file,
    form: batch.form,
    from: batch.from,
    until: batch.until,
    rows: batch.rows,
    people: batch.inFile,
    added,
    granted: batch.granted,
    denied: batch.denied,
    entries: { from: before.entries.length, count: entries.length },
    repeats: runsOf(await numbersOf(before.entries, batch.repeats)),
    listed: runsOf(await numbersOf(before.people, batch.listed)),
    changed,
  };
  return {
    ...before,
    revision: before.revision + 1,
    chain,
    people: [...all.values()],
    entries: [...before.entries, ...entries],
    imports: withinChanges([...before.imports, record]),
  };
};

/** The imports that came after one and count. */
const laterThan = (data: RegisterData, at: number): readonly StoredImport[] => {
  const gone = new Set(data.undone.map((one) => one.import));
  return data.imports.slice(at + 1).filter(({ id }) => !gone.has(id));
};

/** Facts that an import changed, while it is found out who else stands on them. */
type Left = Map<string, { readonly was: ChangedFacts; readonly became: ChangedFacts }>;

/**
 * A later import as if the one that is undone had never been. Where it found what that one had left, it found what was
 * there before that; where it named somebody and changed nothing, it is the one that changed it: so undoing it in its
 * turn brings back what was there before both. What it takes over is gone from `left`.
 */
const standingAlone = (
  later: StoredImport,
  left: Left,
  numbers: ReadonlyMap<string, number>,
): StoredImport => {
  if (later.changed === null || left.size === 0) return later;
  const changed = new Map(later.changed.map((change) => [change.person, change]));
  const isListed = inRuns(later.listed ?? []);
  for (const [person, gone] of left) {
    const own = changed.get(person);
    const isNamed = own !== undefined || isListed(numbers.get(person) ?? -1);
    if (!isNamed) continue;
    const was = { ...own?.was };
    const became = { ...own?.became };
    for (const field of FIELDS) {
      const before = gone.was[field];
      if (before === undefined) continue;
      if (was[field] === undefined) {
        was[field] = before;
        became[field] = gone.became[field] ?? null;
      } else if (was[field] === gone.became[field]) was[field] = before;
    }
    changed.set(person, { person, was, became });
    left.delete(person);
  }
  return { ...later, changed: [...changed.values()] };
};

/**
 * Takes an import back: a record that its entries count no more, but where a later one says them once more, and the
 * facts it changed as they were, where neither a later list names the person nor anybody changed them since. Entries and
 * people stay in the file; people it alone brought are no longer seen.
 */
export const undone = (
  before: RegisterData,
  id: string,
  about: { readonly at: string; readonly by: string },
): RegisterData => {
  const at = before.imports.findIndex((one) => one.id === id);
  const record = before.imports[at];
  if (record === undefined || before.undone.some((one) => one.import === id)) {
    throw new StorageProblem('gone', 'This import was undone already.', 'Nothing was changed.');
  }
  const later = new Set(laterThan(before, at));
  if ([...later].some(({ repeats }) => repeats === undefined)) {
    throw new StorageProblem(
      'gone',
      'A later list was taken in by an earlier version of Hallpass, which did not keep what both say. Undo that one first.',
      'Nothing was changed.',
    );
  }
  const left: Left = new Map((record.changed ?? []).map((change) => [change.person, change]));
  const numbers = new Map(
    before.people.flatMap((person, number) => (left.has(person.id) ? [[person.id, number] as const] : [])),
  );
  const imports = before.imports.map((one) => (later.has(one) ? standingAlone(one, left, numbers) : one));
  return {
    ...before,
    revision: before.revision + 1,
    people: before.people.map((person) => {
      const change = left.get(person.id);
      return change === undefined ? person : { ...person, ...restored(person, change) };
    }),
    imports,
    undone: [...before.undone, { import: id, ...about }],
  };
};

/** How what takes one person out is called among what is undone; an import's id begins otherwise. */
const REMOVED = 'removed-';

/** Somebody of whom nothing was recorded is set aside, as if they had come with an import that is undone now. */
export const withoutPerson = (
  before: RegisterData,
  id: string,
  about: { readonly at: string; readonly by: string },
): RegisterData => {
  if (!before.people.some((person) => person.id === id)) {
    throw new StorageProblem('gone', 'This person is not in the register.', 'Nothing was changed.');
  }
  if (before.entries.some(({ person }) => person === id)) {
    throw new StorageProblem('exists', 'An answer of this person is on record.', 'Nothing was changed.');
  }
  const cameWith = `${REMOVED}${before.revision + 1}`;
  return {
    ...before,
    revision: before.revision + 1,
    people: before.people.map((person) => (person.id === id ? { ...person, cameWith } : person)),
    undone: [...before.undone, { import: cameWith, ...about }],
  };
};

const restored = (
  person: PersonFacts,
  { was, became }: Pick<FactsChange, 'was' | 'became'>,
): Partial<PersonFacts> =>
  Object.fromEntries(
    FIELDS.filter((field) => was[field] !== undefined && person[field] === became[field]).map((field) => [
      field,
      was[field],
    ]),
  ) as Partial<PersonFacts>;

/** Every import, newest first. */
export const importsOf = (data: RegisterData): readonly ImportRecord[] =>
  data.imports
    .map(({ entries: _entries, repeats: _repeats, listed: _listed, changed, ...record }): ImportRecord => {
      const undo = data.undone.find((one) => one.import === record.id);
      return {
        ...record,
        undone: undo === undefined ? null : { at: undo.at, by: undo.by },
        takesBack: changed === null ? 'answers' : 'all',
      };
    })
    .toReversed();
