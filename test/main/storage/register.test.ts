import { expect, test } from 'vitest';
import { formatAfter, MIGRATIONS } from '../../../main/storage/migrations/index.ts';
import type { NewConsent } from '../../../main/storage/stores.ts';
import { content, keychain, mustOpen, NEW, openWith, person } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

const grant: NewConsent = {
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: null,
  form: null,
  signedBy: { name: 'Parent Testwood', relation: 'mother' },
};

test('entries are appended with id, instant and who; the version changes with every write', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  const { register } = stores;
  const versions = new Set([register.version()]);
  await register.savePeople([person('s1'), person('s2', 'Wren', 'Samplefield')]);
  versions.add(register.version());
  const [first] = await register.record([{ person: 's1', entry: grant }], 'ana');
  versions.add(register.version());
  await register.record([{ person: 's1', entry: { ...grant, decision: 'withdrawn' } }], 'ben');
  versions.add(register.version());
  expect(versions.size).toBe(4);
  expect(first).toMatchObject({ recordedBy: 'ana', decision: 'granted' });
  expect(first?.id).toMatch(/^c-[0-9a-f]{18}$/u);
  await stores.close();

  const again = (await mustOpen({ fs })).register;
  expect(versions.has(again.version())).toBe(true);
  expect(again.person('s1')?.consents.map((entry) => [entry.decision, entry.recordedBy])).toEqual([
    ['granted', 'ana'],
    ['withdrawn', 'ben'],
  ]);
  expect(again.people()).toBe(again.people());
});

test('saving facts about a person leaves their consents; an entry for a stranger is refused whole', async () => {
  const { register } = await mustOpen({ fs: memoryFs(), create: NEW });
  await register.savePeople([person('s1')]);
  await register.record([{ person: 's1', entry: grant }], 'ana');
  const [saved] = await register.savePeople([{ ...person('s1'), protected: true }]);
  expect(saved?.protected).toBe(true);
  expect(saved?.consents).toHaveLength(1);
  const before = register.version();
  await expect(
    register.record(
      [
        { person: 's1', entry: grant },
        { person: 'nobody', entry: grant },
      ],
      'ana',
    ),
  ).rejects.toThrow('This person is not in the register. Nothing was recorded.');
  expect(register.version()).toBe(before);
  expect(register.person('s1')?.consents).toHaveLength(1);
});

test('an entry is recorded at the instant it brings, else now', async () => {
  const { register } = await mustOpen({
    fs: memoryFs(),
    now: () => Date.parse('2026-11-23T16:00:00Z'),
    create: NEW,
  });
  await register.savePeople([person('s1')]);
  const recordedAt = '2027-01-01T00:00:00.001Z';
  const recorded = await register.record(
    [
      { person: 's1', entry: grant },
      { person: 's1', entry: { ...grant, recordedAt } },
    ],
    'ana',
  );
  expect(recorded.map((entry) => entry.recordedAt)).toEqual(['2026-11-23T16:00:00.000Z', recordedAt]);
  expect(register.person('s1')?.consents).toEqual(recorded);
});

test('an import is one write, with the instants it brings', async () => {
  const { register } = await mustOpen({ fs: memoryFs(), create: NEW });
  await register.importAll(
    Array.from({ length: 300 }, (_, index) => ({
      person: person(`s${index}`),
      consents: [{ ...grant, id: `e${index}`, recordedAt: '2026-08-24T12:00:00.000Z' }],
    })),
    'ana',
  );
  expect(register.people()).toHaveLength(300);
  expect(register.person('s7')?.consents[0]).toMatchObject({
    id: 'e7',
    recordedAt: '2026-08-24T12:00:00.000Z',
  });
  expect(register.version()).toMatch(/^1-/u);
});

test('no name, school or signature of the register lies readable in any file', async () => {
  const fs = memoryFs();
  const opened = await openWith({
    fs,
    keyWrap: keychain('strong'),
    create: { sample: false, passphrase: 'a calm volcano at noon' },
  });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { stores } = opened;
  const typed = 'Marigold Typedbyhand';
  const words = ['Quillfeather', 'Zephyrine', 'Canaryschool', 'Signerton', 'calm volcano'];
  // Several writes, so that generations are there too.
  for (let round = 0; round < 4; round += 1) {
    await stores.register.savePeople([
      { ...person('s1', 'Zephyrine', 'Quillfeather'), school: 'Canaryschool' },
    ]);
    await stores.register.record(
      [{ person: 's1', entry: { ...grant, signedBy: { name: 'Signerton', relation: 'father' } } }],
      'ana',
    );
  }
  await stores.posts.create({ id: 'p1', by: 'ana', content: content(`Well done ${typed}`) });
  await stores.posts.keepVersion('p1', 'ana', 'asked');
  await stores.passes.keep({
    id: 'x1',
    post: 'p1',
    revision: 'r',
    contentHash: 'h',
    packVersion: '1',
    consentVersion: stores.register.version(),
    moment: 'queue',
    at: '2026-11-23T16:00:00.000Z',
    findings: [],
    people: ['s1'],
    consents: stores.register.person('s1')?.consents.map((entry) => entry.id) ?? [],
  });
  await stores.journal.append({ by: 'ana', kind: 'consent.recorded', data: { person: 's1' } });
  await stores.close();
  // A migration makes a backup, which must not open what is sealed.
  const migrations = [...MIGRATIONS, { to: formatAfter(MIGRATIONS) + 1, name: 'nothing', documents: {} }];
  await (await mustOpen({ fs, migrations })).close();

  const code = opened.recoveryCode ?? 'none';
  const seenIn = (word: string): readonly string[] =>
    [...fs.everything()]
      .filter(([, { bytes }]) => {
        if (bytes === null) return false;
        const all = Buffer.from(bytes);
        return (['utf8', 'utf16le'] as const).some((how) => all.includes(Buffer.from(word, how)));
      })
      .map(([path]) => path);
  for (const word of [...words, code, code.replaceAll('-', '')]) expect(seenIn(word)).toEqual([]);
  const where = seenIn(typed);
  expect(where.length).toBeGreaterThan(2);
  expect(where.every((path) => /\/(posts|index)\//u.test(path))).toBe(true);
});
