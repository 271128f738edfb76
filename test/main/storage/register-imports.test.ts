import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredImport } from '../../../main/storage/register-data.ts';
import { withinChanges } from '../../../main/storage/register-imports.ts';
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
  repeats: [],
  listed: [],
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
  expect(record).toMatchObject({ id: 'i1', by: 'ana', people: 2, added: 1, undone: null, takesBack: 'all' });
  await stores.close();
  const again = (await mustOpen({ fs })).register;
  expect(again.imports()).toEqual([record]);
  expect(again.person('s1')).toMatchObject({ grade: '3', number: '007' });
  expect(clearedOf(again.person('s2'))).toBe('denied');
  expect(again.person('s2')).not.toHaveProperty('cameWith');
});

test('somebody taken out stays out although an earlier list named them, and a later list brings them back', async () => {
  const register = await open();
  await register.savePeople([person('s1'), person('s2')]);
  await register.takeIn(batch({ listed: ['s1'] }), 'ana');
  await register.removePerson('s1', 'ana');
  expect(register.people().map(({ id }) => id)).toEqual(['s2']);
  expect(register.setAside().map(({ id }) => id)).toEqual(['s1']);
  expect(register.history('s1')?.person.id).toBe('s1');
  await register.takeIn(batch({ id: 'i2', people: [person('s1')], listed: ['s1'] }), 'ana');
  expect(register.people().map(({ id }) => id)).toEqual(['s1', 's2']);
  await register.undoImport('i2', 'ana');
  expect(register.people().map(({ id }) => id)).toEqual(['s2']);
  expect(register.imports().map(({ id }) => id)).toEqual(['i2', 'i1']);
});

test('nobody is taken out of whom an entry stands, also where its import was undone', async () => {
  const register = await open();
  await register.takeIn(
    batch({ people: [person('s1')], entries: [{ person: 's1', entry: entry() }] }),
    'ana',
  );
  await expect(register.removePerson('s1', 'ana')).rejects.toThrow('on record');
  await register.undoImport('i1', 'ana');
  await expect(register.removePerson('s1', 'ana')).rejects.toThrow('on record');
  await expect(register.removePerson('s9', 'ana')).rejects.toThrow('not in the register');
});

test('an import of long ago is undone as a whole, however many lists came since', async () => {
  const register = await open();
  await register.savePeople([{ ...person('s1'), grade: '1' }, person('s2')]);
  await register.takeIn(batch({ people: [{ ...person('s1'), grade: '2' }] }), 'ana');
  for (let n = 2; n <= 20; n += 1)
    await register.takeIn(batch({ id: `i${n}`, people: [{ ...person('s2'), number: String(n) }] }), 'ana');
  expect(register.imports().map(({ takesBack }) => takesBack)).toEqual(Array(20).fill('all'));
  await register.undoImport('i1', 'ana');
  expect(register.person('s1')).toMatchObject({ grade: '1' });
  expect(register.person('s2')).toMatchObject({ number: '20' });
});

test('what imports changed is kept for the newest twelve, and for older ones up to a number of changes', () => {
  const change = { person: 's1', was: { grade: '1' }, became: { grade: '2' } };
  const { entries: _entries, repeats: _repeats, listed: _listed, people: _people, ...facts } = batch({});
  const one = (id: number, changes: number): StoredImport => ({
    ...facts,
    id: `i${id}`,
    at: '2026-11-23T17:00:00.000Z',
    by: 'ana',
    people: 1,
    added: 0,
    entries: { from: 0, count: 0 },
    changed: Array.from({ length: changes }, () => change),
  });
  const imports = Array.from({ length: 16 }, (_, at) => one(at, 10));
  const kept = (most: number) => withinChanges(imports, most).filter(({ changed }) => changed !== null);
  expect(kept(160)).toHaveLength(16);
  expect(kept(145).map(({ id }) => id)).toEqual(imports.slice(2).map(({ id }) => id));
  expect(kept(0).map(({ id }) => id)).toEqual(imports.slice(4).map(({ id }) => id));
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
  expect(register.imports()[0]).toMatchObject({ undone: { by: 'ben' } });
  await expect(register.undoImport('i1', 'ben')).rejects.toThrow('undone already');
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

/** What a list says of somebody: their name and their answer. */
interface Said {
  readonly last: string;
  readonly decision: 'granted' | 'denied';
}
const WHO = ['s1', 's2', 's3', 's4'] as const;
const list = fc.dictionary(
  fc.constantFrom(...WHO),
  fc.record({ last: fc.constantFrom('Alder', 'Birch'), decision: fc.constantFrom('granted', 'denied') }),
) as fc.Arbitrary<Readonly<Record<string, Said>>>;
const deed = fc.oneof(
  { weight: 3, arbitrary: list.map((says) => ({ says }) as const) },
  { weight: 2, arbitrary: fc.nat(5).map((undo) => ({ undo }) as const) },
);

/** A list as the dry run makes it a batch: what the register says already is named and not recorded again. */
const asBatch = (register: RegisterStore, id: string, at: number, says: Readonly<Record<string, Said>>) => {
  const known = new Map([...register.people(), ...register.setAside()].map((one) => [one.id, one]));
  const seen = new Set(register.people().map((one) => one.id));
  const before = (who: string) =>
    known
      .get(who)
      ?.consents.filter((one) => one.basis === 'import')
      .at(-1);
  const all = Object.entries(says);
  return batch({
    id,
    people: all
      .filter(([who, { last }]) => !seen.has(who) || known.get(who)?.last !== last)
      .map(([who, { last }]) => ({ ...person(who), last, number: null })),
    entries: all
      .filter(([who, { decision }]) => before(who)?.decision !== decision)
      .map(([who, { decision }]) => ({
        person: who,
        entry: entry({ decision, recordedAt: new Date(Date.UTC(2026, 9, 1, 0, at)).toISOString() }),
      })),
    repeats: all.flatMap(([who, { decision }]) => {
      const last = before(who);
      return last?.decision === decision ? [last.id] : [];
    }),
    listed: all.map(([who]) => who).filter((who) => known.has(who)),
  });
};

test('whichever imports are undone, in whatever order, the register says what the others say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 9 }), async (deeds) => {
      const fs = memoryFs();
      const stores = await mustOpen({ fs, create: NEW });
      const { register } = stores;
      const own = ['s1', 's2'];
      await register.savePeople(own.map((id) => person(id, 'Wren', 'Ownname')));
      const counting = new Map<string, Readonly<Record<string, Said>>>();
      for (const [at, one] of deeds.entries()) {
        if ('says' in one) {
          const id = `i${at}`;
          await register.takeIn(asBatch(register, id, at, one.says), 'ana');
          counting.set(id, one.says);
        } else {
          const id = [...counting.keys()][one.undo];
          if (id === undefined) continue;
          const without = await register.withoutImport(id);
          await register.undoImport(id, 'ana');
          expect(register.people()).toEqual(without);
          counting.delete(id);
        }
      }
      const left = [...counting.values()];
      const lastOf = (who: string): Said | undefined => left.findLast((says) => who in says)?.[who];
      const expected = WHO.filter((who) => own.includes(who) || lastOf(who) !== undefined).map((who) => [
        who,
        lastOf(who)?.last ?? 'Ownname',
        lastOf(who)?.decision ?? 'no-record',
      ]);
      const say = (one: StoredPerson) => [one.id, one.last, clearedOf(one)];
      const byId = ([a]: readonly (string | null)[], [b]: readonly (string | null)[]) =>
        (a ?? '') < (b ?? '') ? -1 : 1;
      expect(register.people().map(say).sort(byId)).toEqual(expected);
      await stores.close();
      const again = (await mustOpen({ fs })).register;
      expect([again.people(), again.imports()]).toEqual([register.people(), register.imports()]);
    }),
    { numRuns: 150 },
  );
});

test('a no that a later list repeats outlives the undo of the list that said it first', async () => {
  const register = await open();
  await register.savePeople([person('s1')]);
  await register.takeIn(batch({ entries: [{ person: 's1', entry: entry({ decision: 'denied' }) }] }), 'ana');
  const [said] = register.person('s1')?.consents ?? [];
  await register.takeIn(batch({ id: 'i2', repeats: [said?.id ?? ''], listed: ['s1'] }), 'ana');
  await register.undoImport('i1', 'ana');
  expect(clearedOf(register.person('s1'))).toBe('denied');
  await register.undoImport('i2', 'ana');
  expect(clearedOf(register.person('s1'))).toBe('no-record');
});
