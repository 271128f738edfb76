import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportBatch, RegisterStore, StoredPerson } from '../../../main/storage/stores.ts';
import { covers } from '../../../shared/compliance/covers.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { mustOpen, NEW, person } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

type Entry = ImportBatch['entries'][number]['entry'];

const entry = (more: Partial<Entry> = {}): Entry => ({
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'import',
  from: '2026-08-24',
  until: '2027-06-30',
  form: 'Media release 2026',
  signedBy: null,
  recordedAt: '2026-11-23T17:00:00.000Z',
  ...more,
});

const batch = (more: Partial<ImportBatch>): ImportBatch => ({
  id: 'i1',
  file: 'roster.csv',
  form: 'Media release 2026',
  from: '2026-08-24',
  until: '2027-06-30',
  rows: 1,
  inFile: 1,
  granted: 0,
  denied: 0,
  people: [],
  entries: [],
  ...more,
});

const open = async () => (await mustOpen({ fs: memoryFs(), create: NEW })).register;
const clearedOf = (someone: StoredPerson | null) =>
  someone === null
    ? null
    : covers(someone, { scope: 'image', platform: 'facebook', date: '2026-11-23' }, bloomington).reason;

test('an import without instants keeps its days: a newer yes outranks an older no', async () => {
  const register = await open();
  const { recordedAt: _none, ...undated } = entry({ basis: 'signed-form' });
  await register.importAll(
    [
      {
        person: person('s1'),
        consents: [
          { ...undated, decision: 'denied', from: '2025-09-01', until: null },
          { ...undated, from: '2026-09-01' },
        ],
      },
    ],
    'ana',
  );
  expect(register.person('s1')?.consents.map((one) => one.recordedAt)).toEqual([null, null]);
  expect(clearedOf(register.person('s1'))).toBe('granted');
});

test('a whole import is one write, is remembered, and is there after a restart', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.register.savePeople([person('s1')]);
  const record = await stores.register.takeIn(
    batch({
      rows: 2,
      inFile: 2,
      people: [
        { ...person('s1'), grade: '3', number: '007' },
        { ...person('s2', 'Wren', 'Samplefield'), number: '008' },
      ],
      entries: [
        { person: 's1', entry: entry() },
        { person: 's2', entry: entry({ decision: 'denied' }) },
      ],
    }),
    'ana',
  );
  expect(record).toMatchObject({ id: 'i1', by: 'ana', people: 2, added: 1, undone: null, canUndo: true });
  await stores.close();
  const again = (await mustOpen({ fs })).register;
  expect(again.imports()).toEqual([record]);
  expect(again.person('s1')).toMatchObject({ grade: '3', number: '007' });
  expect(clearedOf(again.person('s2'))).toBe('denied');
  expect(again.person('s2')).not.toHaveProperty('cameWith');
});

test('an import that cannot be taken in whole leaves everything as it was', async () => {
  const register = await open();
  await register.savePeople([person('s1')]);
  const before = register.version();
  await expect(
    register.takeIn(
      batch({
        people: [person('s2')],
        entries: [
          { person: 's2', entry: entry() },
          { person: 'nobody', entry: entry() },
        ],
      }),
      'ana',
    ),
  ).rejects.toThrow('Nothing was recorded.');
  expect(register.version()).toBe(before);
  expect(register.people().map((one) => one.id)).toEqual(['s1']);
  expect(register.imports()).toEqual([]);
});

test('an undo brings back what held before; what a person said since stays', async () => {
  const register = await open();
  await register.savePeople([person('s1'), person('s3')]);
  await register.takeIn(
    batch({
      people: [
        { ...person('s1'), grade: '3', last: 'Newname' },
        { ...person('s2'), number: '8' },
        { ...person('s4'), number: '9' },
        { ...person('s5'), number: '10' },
      ],
      entries: [
        { person: 's1', entry: entry({ decision: 'denied' }) },
        { person: 's2', entry: entry() },
        { person: 's3', entry: entry() },
        { person: 's4', entry: entry() },
      ],
    }),
    'ana',
  );
  // By hand, since: a protection, a name, an objection.
  await register.savePeople([{ ...person('s1'), grade: '3', last: 'Byhand', protected: true }]);
  await register.record(
    [{ person: 's4', entry: entry({ decision: 'withdrawn', basis: 'signed-form' }) }],
    'ben',
  );
  await register.savePeople([{ ...person('s5'), number: '10', protected: true }]);
  const without = await register.withoutImport('i1');
  expect(register.imports()[0]?.undone).toBeNull();
  await register.undoImport('i1', 'ben');
  expect(register.people()).toEqual(without);
  expect(register.people().map((one) => one.id)).toEqual(['s1', 's3', 's4', 's5']);
  expect(register.setAside().map((one) => one.id)).toEqual(['s2']);
  expect(register.person('s1')).toMatchObject({ grade: '2', last: 'Byhand', protected: true, consents: [] });
  expect(clearedOf(register.person('s3'))).toBe('no-record');
  expect(clearedOf(register.person('s4'))).toBe('withdrawn');
  expect(register.imports()[0]).toMatchObject({ canUndo: false, undone: { by: 'ben' } });
  await expect(register.undoImport('i1', 'ben')).rejects.toThrow('Only the last import');
  // The record of what went out still finds what it rested on.
  expect(register.history('s2')).toMatchObject({
    person: { id: 's2', consents: [] },
    entries: [{ entry: { decision: 'granted' }, undone: true }],
  });
  expect(register.history('s4')?.entries.map(({ undone }) => undone)).toEqual([true, false]);
  expect(register.history('nobody')).toBeNull();
});

test('somebody set aside comes back, as the same person, with the next import', async () => {
  const register = await open();
  const first = batch({ people: [person('s2')], entries: [{ person: 's2', entry: entry() }] });
  await register.takeIn(first, 'ana');
  await register.undoImport('i1', 'ana');
  expect(register.person('s2')).toBeNull();
  await register.takeIn({ ...first, id: 'i2' }, 'ana');
  expect(clearedOf(register.person('s2'))).toBe('granted');
  await register.undoImport('i2', 'ana');
  expect(register.people()).toEqual([]);
  expect(register.setAside().map((one) => one.id)).toEqual(['s2']);
});

test('only the last import can be undone', async () => {
  const register = await open();
  await register.takeIn(batch({ people: [person('s1')] }), 'ana');
  await register.takeIn(batch({ id: 'i2', people: [person('s2')] }), 'ana');
  expect(register.imports().map((one) => [one.id, one.canUndo])).toEqual([
    ['i2', true],
    ['i1', false],
  ]);
  await expect(register.undoImport('i1', 'ana')).rejects.toThrow('Only the last import');
});

const IDS = ['s1', 's2', 's3', 's4'] as const;
const someEntry = fc.record({
  person: fc.constantFrom(...IDS),
  decision: fc.constantFrom('granted', 'denied', 'withdrawn'),
  day: fc.integer({ min: 1, max: 28 }),
} as const);
type Some = {
  readonly person: string;
  readonly decision: 'granted' | 'denied' | 'withdrawn';
  readonly day: number;
};
const made = ({ person: who, decision, day }: Some) => ({
  person: who,
  entry: entry({ decision, recordedAt: `2026-10-${String(day).padStart(2, '0')}T12:00:00.000Z` }),
});
const plain = (register: RegisterStore) =>
  register.people().map(({ consents, ...facts }) => [facts, consents.map((one) => one.decision)]);

test('import and undo are nothing, whatever was there, and views built step by step are those built anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(someEntry, { maxLength: 6 }),
      fc.array(someEntry, { maxLength: 6 }),
      fc.subarray([...IDS]),
      async (before, imported, renamed) => {
        const fs = memoryFs();
        const stores = await mustOpen({ fs, create: NEW });
        const { register } = stores;
        await register.savePeople(IDS.slice(0, 3).map((id) => person(id)));
        for (const one of before) if (one.person !== 's4') await register.record([made(one)], 'ana');
        const was = plain(register);
        await register.takeIn(
          batch({
            people: [...renamed, 's4'].map((id) => ({ ...person(id), last: 'Renamed', number: id })),
            entries: imported.map(made),
          }),
          'ana',
        );
        expect(register.person('s4')?.number).toBe('s4');
        await register.undoImport('i1', 'ana');
        expect(plain(register)).toEqual(was);
        await register.record([made({ person: 's1', decision: 'denied', day: 9 })], 'ana');
        const seen = [register.people(), register.setAside()];
        await stores.close();
        const again = (await mustOpen({ fs })).register;
        expect([again.people(), again.setAside()]).toEqual(seen);
      },
    ),
    { numRuns: 60 },
  );
});
