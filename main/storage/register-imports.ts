import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import {
  type Entry,
  entrySchema,
  type FactsChange,
  factsOf,
  type ImportedField,
  inTurns,
  linked,
  type PersonFacts,
  personSchema,
  type RegisterData,
  type StoredImport,
} from './register-data.ts';
import type { ImportBatch, ImportRecord } from './stores.ts';

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
    changed,
  };
  return {
    ...before,
    revision: before.revision + 1,
    chain,
    people: [...all.values()],
    entries: [...before.entries, ...entries],
    imports: [...before.imports.map((one) => ({ ...one, changed: null })), record],
  };
};

/** The import that can be undone: the last one, while it counts. */
const lastOf = (data: RegisterData): StoredImport | null => {
  const last = data.imports.at(-1);
  return last !== undefined && last.changed !== null && !data.undone.some((one) => one.import === last.id)
    ? last
    : null;
};

/**
 * Takes an import back: a record that its entries count no more, and the facts it changed as they were, where nobody
 * changed them since. Entries and people stay in the file; people it alone brought are no longer seen.
 */
export const undone = (
  before: RegisterData,
  id: string,
  about: { readonly at: string; readonly by: string },
): RegisterData => {
  const last = lastOf(before);
  if (last === null || last.id !== id) {
    throw new StorageProblem(
      'gone',
      'Only the last import can be undone, and only once.',
      'Nothing was changed.',
    );
  }
  const changes = new Map((last.changed ?? []).map((change) => [change.person, change]));
  return {
    ...before,
    revision: before.revision + 1,
    people: before.people.map((person) => {
      const change = changes.get(person.id);
      return change === undefined ? person : { ...person, ...restored(person, change) };
    }),
    undone: [...before.undone, { import: id, ...about }],
  };
};

const restored = (person: PersonFacts, { was, became }: FactsChange): Partial<PersonFacts> =>
  Object.fromEntries(
    FIELDS.filter((field) => was[field] !== undefined && person[field] === became[field]).map((field) => [
      field,
      was[field],
    ]),
  ) as Partial<PersonFacts>;

/** Every import, newest first. */
export const importsOf = (data: RegisterData): readonly ImportRecord[] => {
  const last = lastOf(data);
  return data.imports
    .map(({ entries: _entries, changed: _changed, ...record }): ImportRecord => {
      const undo = data.undone.find((one) => one.import === record.id);
      return {
        ...record,
        undone: undo === undefined ? null : { at: undo.at, by: undo.by },
        canUndo: record.id === last?.id,
      };
    })
    .toReversed();
};
