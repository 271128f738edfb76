import { expect, test } from 'vitest';
import { writeNew } from '../../../main/storage/durable-write.ts';
import { makeFolders } from '../../../main/storage/files.ts';
import { takeFromEnvelope } from '../../../main/storage/envelope.ts';
import { keyFor } from '../../../main/storage/keys-data.ts';
import { unsealBytes } from '../../../main/storage/sealed.ts';
import type { Stores } from '../../../main/storage/stores.ts';
import { writeBackup } from '../../../main/storage/write-backup.ts';
import { findBackups, restoreBackup } from '../../../main/storage/restore-backup.ts';
import { keychain, mustOpen, NEW, openWith, PATH, person } from '../../helpers/faulty-fs/library.ts';
import { LOSSES, type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';

const DRIVE = '/drive';
const NO = {
  scope: ['image'],
  channels: ['social'],
  decision: 'denied',
  basis: 'signed-form',
  from: '2026-08-24',
  until: null,
  form: null,
  signedBy: null,
} as const;

const unseals = (key: Uint8Array, sealed: Uint8Array, about: string): boolean => {
  try {
    unsealBytes(key, sealed, about);
    return true;
  } catch {
    return false;
  }
};

/** Whether a key opens anything in a file, whatever its name: a register, or a part of a document. */
const opensAny = (bytes: Uint8Array, key: Uint8Array): boolean => {
  const register = takeFromEnvelope(bytes, 'register');
  if (register.ok)
    return unseals(key, register.envelope.body, `hallpass/register/${register.envelope.format}`);
  const text = Buffer.from(bytes).toString('utf8');
  const parts = [...text.matchAll(/"(?:sealed|secret|standing)":"([A-Za-z0-9+/=]+)"/gu)];
  return parts.some(([, part = '']) =>
    [
      ['review-key', 'hallpass/review-key'],
      ['sharing', 'hallpass/sharing/secret'],
      ['sharing', 'hallpass/sharing/standing'],
    ].some(([purpose = '', about = '']) => unseals(keyFor(key, purpose), Buffer.from(part, 'base64'), about)),
  );
};
const openedBy = (fs: MemoryFs, key: Uint8Array): readonly string[] =>
  [...fs.everything()].flatMap(([path, { bytes }]) => (bytes !== null && opensAny(bytes, key) ? [path] : []));

/** A keychain that keeps the keys it was given, so that a test can try the old ones. */
const keyring = () => {
  const keys: Uint8Array[] = [];
  const own = keychain();
  return {
    keys,
    keyWrap: {
      ...own,
      wrap: async (key: Uint8Array) => {
        if (!keys.some((one) => Buffer.from(one).equals(key))) keys.push(Uint8Array.from(key));
        return await own.wrap(key);
      },
    },
  };
};

let ids = 0;
const backUp = async (fs: MemoryFs, stores: Stores): Promise<void> => {
  await writeBackup(
    {
      fs,
      library: PATH,
      id: stores.info.id,
      now: () => Date.UTC(2026, 10, 25, 12, ids),
      newId: () => `t${(ids += 1)}`,
    },
    DRIVE,
  );
};

/** A library with everything the key seals, a backup of it, and a register that was set aside. */
const furnished = async (ring = keyring()) => {
  const fs = memoryFs();
  await fs.makeFolder(DRIVE);
  const stores = await mustOpen({ fs, keyWrap: ring.keyWrap, create: NEW });
  await stores.register.savePeople([person('s1'), person('s2', 'Wren')]);
  await stores.register.record([{ person: 's1', entry: NO }], 'ana');
  await stores.journal.append({ by: 'ana', kind: 'before' });
  const own = await stores.reviews.ownKey();
  await stores.backup.save({ folder: DRIVE });
  await backUp(fs, stores);
  await stores.register.record([{ person: 's2', entry: NO }], 'ana');
  const copy = async (name: string, to: string): Promise<void> =>
    writeNew(fs, `${PATH}/${to}`, await fs.readFile(`${PATH}/${name}`));
  await copy('register.sealed', 'register.sealed.damaged-2026-01-01T00-00-00-000Z-abcd');
  await makeFolders(fs, PATH, ['backups', 'format-1']);
  for (const name of ['register.sealed', 'keys.json']) await copy(name, `backups/format-1/${name}`);
  for (const folder of [PATH, `${PATH}/backups`, `${PATH}/backups/format-1`]) await fs.syncFolder(folder);
  return { fs, stores, own, ring };
};

const expectAllThere = async (stores: Stores, own: string): Promise<void> => {
  expect(stores.register.state()).toBe('open');
  expect(
    stores.register.people().map(({ id, consents }) => [id, consents.map((one) => one.decision)]),
  ).toEqual([
    ['s1', ['denied']],
    ['s2', ['denied']],
  ]);
  expect(await stores.journal.verify()).toMatchObject({ kind: 'intact' });
  expect(await stores.reviews.ownKey()).toBe(own);
};

test('with a new key everything opens as before, in the library and in its backups, and the old one opens nothing', async () => {
  const { fs, stores, own, ring } = await furnished();
  const [old = new Uint8Array()] = ring.keys;
  const version = stores.register.version();
  expect(openedBy(fs, old).length).toBeGreaterThan(5);
  const before = fs.everything().get(`${PATH}/keys.json`)?.bytes ?? new Uint8Array();
  const { code, isLeft } = await stores.keys.makeNewKey(null);
  expect(isLeft).toBe(false);
  expect(stores.register.version()).toBe(version);
  await stores.journal.append({ by: 'ana', kind: 'after' });
  await expectAllThere(stores, own);
  await stores.close();
  expect(openedBy(fs, old)).toEqual([]);

  const again = await mustOpen({ fs, keyWrap: ring.keyWrap });
  await expectAllThere(again, own);
  expect(await again.journal.verify()).toMatchObject({ kind: 'intact', lines: 2, sealed: 2 });
  await again.keys.lock();
  expect((await again.keys.unlock('recovery-code', code)).kind).toBe('unlocked');
  await backUp(fs, again);
  await again.close();
  expect(openedBy(fs, old)).toEqual([]);

  // The backup of before comes back, and the new code opens it.
  for (const found of await findBackups(fs, DRIVE)) {
    const to = `/back-${ids++}`;
    await restoreBackup(fs, found, to);
    const back = await mustOpen({ fs, path: to, keyWrap: keychain('none') });
    expect((await back.keys.unlock('recovery-code', code)).kind).toBe('unlocked');
    expect(back.register.person('s1')?.consents).toHaveLength(1);
    await back.close();
  }

  // As somebody would who kept a copy of the keys.
  fs.damage(`${PATH}/keys.json`, before);
  const wrong = await openWith({ fs, keyWrap: ring.keyWrap });
  expect(wrong.kind === 'open' ? wrong.stores.register.state() : wrong.kind).not.toBe('open');
});

test('whenever the power goes meanwhile, everything is there afterwards and the change is gone on with', async () => {
  const random = randomFrom(20261125);
  const { fs, stores, own, ring } = await furnished();
  const [old = new Uint8Array()] = ring.keys;
  const cuts: MemoryFs[] = [];
  fs.before = () => void cuts.push(fs.afterPowerLoss(random, random.pick(LOSSES)));
  await stores.keys.makeNewKey(null);
  fs.before = () => undefined;
  cuts.push(fs.afterPowerLoss(random, 'dropped'));
  await stores.close();
  expect(cuts.length).toBeGreaterThan(100);
  let changed = 0;
  for (const cut of cuts) {
    const opened = await openWith({ fs: cut, random, keyWrap: ring.keyWrap });
    if (opened.kind !== 'open') throw new Error(`Did not open: ${opened.kind}`);
    await expectAllThere(opened.stores, own);
    await opened.stores.close();
    // Either nothing happened yet, or all of it has by now.
    const under = openedBy(cut, old);
    if (under.length === 0) changed += 1;
    else expect(openedBy(cut, ring.keys[1] ?? old)).toEqual([]);
  }
  expect(changed).toBeGreaterThan(cuts.length / 2);
}, 60_000);

test('backups on a drive that is not plugged in follow once it is', async () => {
  const { fs, stores, own, ring } = await furnished();
  const [old = new Uint8Array()] = ring.keys;
  await fs.rename(DRIVE, '/unplugged');
  expect((await stores.keys.makeNewKey(null)).isLeft).toBe(true);
  expect(openedBy(fs, old).every((path) => path.startsWith('/unplugged/'))).toBe(true);
  await expect(stores.keys.makeNewKey(null)).rejects.toThrow('Plug the drive in');
  await fs.rename('/unplugged', DRIVE);
  expect(await stores.keys.finishNewKey()).toBe(true);
  expect(openedBy(fs, old)).toEqual([]);
  await expectAllThere(stores, own);
});

test('a passphrase goes on opening the register with its new key', async () => {
  const fs = memoryFs();
  const secret = 'a calm volcano at noon';
  const stores = await mustOpen({
    fs,
    keyWrap: keychain('none'),
    create: { sample: false, passphrase: secret },
  });
  await stores.register.savePeople([person('s1')]);
  const { code } = await stores.keys.makeNewKey(secret);
  await stores.close();
  for (const [kind, typed] of [
    ['passphrase', secret],
    ['recovery-code', code],
  ] as const) {
    const again = await mustOpen({ fs, keyWrap: keychain('none') });
    expect((await again.keys.unlock(kind, typed)).kind).toBe('unlocked');
    expect(again.register.people()).toHaveLength(1);
    await again.close();
  }
});
