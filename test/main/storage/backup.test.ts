import { describe, expect, test } from 'vitest';
import { putInEnvelope } from '../../../main/storage/envelope.ts';
import { findBackups, restoreBackup } from '../../../main/storage/restore-backup.ts';
import { keptOf, writeBackup } from '../../../main/storage/write-backup.ts';
import type { UnkeptSettings } from '../../../shared/domain/unkept-settings.ts';
import { content, mustOpen, NEW, PATH, person } from '../../helpers/faulty-fs/library.ts';
import { LOSSES, type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { ERRNOS, withFaults } from '../../helpers/faulty-fs/with-faults.ts';
import type { FileSystem } from '../../../main/storage/files.ts';

const INTO = '/drive';
let ids = 0;
const UNKEPT: UnkeptSettings = {
  id: 'dee',
  at: '2026-11-23T16:00:00.000Z',
  working: { version: '2026.11', base: { name: 'Before' }, mine: { name: 'Half-way' } },
  aside: null,
};
const at = (fs: FileSystem, day: string) => ({
  fs,
  library: PATH,
  id: 'library-of-tests',
  now: () => Date.parse(`${day}T12:00:00.000Z`),
  newId: () => `n${(ids += 1)}`,
});

/** A small library, closed, beside an empty drive. */
const library = async (): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('First words') });
  await stores.posts.keepVersion('p1', 'ana', 'close');
  await stores.unkept.put(UNKEPT);
  await stores.register.importAll([{ person: person('s1'), consents: [] }], 'ana');
  await stores.journal.append({ by: 'ana', kind: 'post.created', post: 'p1' });
  await stores.close();
  await fs.makeFolder(INTO);
  await fs.syncFolder('/');
  return fs;
};

const restored = async (fs: FileSystem, name?: string): Promise<string> => {
  const found = await findBackups(fs, INTO);
  const backup = found.find((one) => name === undefined || one.name === name);
  if (backup === undefined) throw new Error('No backup');
  const place = `/back-${(ids += 1)}`;
  await restoreBackup(fs, backup, place);
  return place;
};

/** Files of a library that a backup has to bring back, with their bytes. */
const contents = (fs: MemoryFs, root: string): ReadonlyMap<string, string> =>
  new Map(
    [...fs.everything()].flatMap(([path, { bytes }]) =>
      bytes !== null && path.startsWith(`${root}/`) && !/\/index\/|library\.lock|\.[12]$|\.tmp$/u.test(path)
        ? [[path.slice(root.length), Buffer.from(bytes).toString('hex')] as const]
        : [],
    ),
  );

describe('a backup', () => {
  test('brings back every file as it was, the register sealed, and opens as a library', async () => {
    const fs = await library();
    const last = await writeBackup(at(fs, '2026-11-24'), INTO);
    expect(last.copied).toBeGreaterThan(5);
    const place = await restored(fs);
    expect(contents(fs, place)).toEqual(contents(fs, PATH));
    const stores = await mustOpen({ fs, path: place });
    expect((await stores.posts.get('p1'))?.content.text).toBe('First words');
    expect(stores.register.person('s1')?.first).toBe('Juniper');
    expect(stores.unkept.list()).toEqual([UNKEPT]);
    expect((await stores.journal.verify()).kind).toBe('intact');
    const decoder = new TextDecoder();
    for (const [path, { bytes }] of fs.everything())
      if (path.startsWith(INTO) && bytes !== null)
        expect(decoder.decode(bytes), path).not.toMatch(/Juniper|Testwood/u);
  });

  test('copies only what changed, and each day can be brought back as it was', async () => {
    const fs = await library();
    await writeBackup(at(fs, '2026-11-24'), INTO);
    const stores = await mustOpen({ fs });
    await stores.posts.create({ id: 'p2', by: 'ana', content: content('Second day') });
    await stores.close();
    const second = await writeBackup(at(fs, '2026-11-25'), INTO);
    expect(second.copied).toBeLessThan(4);
    const [newest, oldest] = await findBackups(fs, INTO);
    const before = await mustOpen({ fs, path: await restored(fs, oldest?.name) });
    expect(await before.posts.get('p2')).toBeNull();
    const after = await mustOpen({ fs, path: await restored(fs, newest?.name) });
    expect((await after.posts.get('p2'))?.content.text).toBe('Second day');
  });

  test('made while somebody works is the library of one moment', async () => {
    const fs = await library();
    const stores = await mustOpen({ fs });
    let writes = 0;
    const busy: FileSystem = {
      ...fs,
      openRead: async (path) => {
        if (path.startsWith(`${PATH}/journal`) && (writes += 1) < 3)
          await stores.journal.append({ by: 'ana', kind: 'post.created', post: 'p1' });
        return await fs.openRead(path);
      },
    };
    await writeBackup(at(busy, '2026-11-24'), INTO);
    const back = await mustOpen({ fs, path: await restored(fs) });
    expect((await back.journal.verify()).kind).toBe('intact');
    expect(writes).toBeGreaterThan(2);
  });

  test('keeps days, weeks and months, and what a kept one needs', async () => {
    const days = Array.from({ length: 400 }, (_, n) =>
      new Date(Date.UTC(2026, 10, 24 - n)).toISOString().slice(0, 10),
    );
    const kept = [...keptOf(days.map((day) => `${day}T12-00-00.000Z.json`))];
    expect(kept.slice(0, 7)).toEqual(days.slice(0, 7).map((day) => `${day}T12-00-00.000Z.json`));
    expect(kept.length).toBeLessThan(24);
    expect(kept.some((name) => name.startsWith('2025-12'))).toBe(true);
    const fs = await library();
    for (let n = 12; n >= 0; n -= 1) await writeBackup(at(fs, days[n] ?? ''), INTO);
    for (const { name } of await findBackups(fs, INTO)) await restored(fs, name);
    expect((await findBackups(fs, INTO)).length).toBeLessThan(13);
  });
});

describe('what goes wrong', () => {
  test('a folder that is gone is not made anew, and is told', async () => {
    const fs = await library();
    await expect(writeBackup(at(fs, '2026-11-24'), '/unplugged')).rejects.toThrow(
      /not there: \/unplugged.*plug it in/u,
    );
    expect(await fs.stat('/unplugged')).toBeNull();
  });

  test('R5: whatever call fails, the library and the backup before stay whole, and the person is told', async () => {
    const fs = await library();
    await writeBackup(at(fs, '2026-11-20'), INTO);
    const stores = await mustOpen({ fs });
    await stores.posts.create({ id: 'p2', by: 'ana', content: content('Second day') });
    await stores.close();
    const whole = contents(fs, PATH);
    const quiet = withFaults(fs, () => null);
    await writeBackup(at(quiet, '2026-11-21'), INTO);
    let told = 0;
    for (let call = 1; call <= quiet.calls(); call += 1) {
      const faulty = withFaults(fs, (n) => (n === call ? (ERRNOS[call % ERRNOS.length] ?? 'EIO') : null));
      const reply = await writeBackup(
        at(faulty, `2026-12-${String(1 + (call % 28)).padStart(2, '0')}`),
        INTO,
      ).catch((thrown: unknown) => thrown);
      if (reply instanceof Error) {
        told += 1;
        expect(reply.message, `call ${call}`).toMatch(/as (it was|they were)/u);
      }
    }
    expect(told).toBeGreaterThan(10);
    expect(contents(fs, PATH)).toEqual(whole);
    for (const { name } of await findBackups(fs, INTO)) await restored(fs, name);
  });

  test('R1: a power cut at any call leaves no backup that cannot be brought back', async () => {
    const fs = await library();
    await writeBackup(at(fs, '2026-11-20'), INTO);
    const random = randomFrom(7);
    const after: MemoryFs[] = [];
    const cutting: MemoryFs = Object.assign(Object.create(fs) as MemoryFs, fs);
    let calls = 0;
    fs.before = () => {
      if ((calls += 1) % 5 === 0)
        after.push(fs.afterPowerLoss(random, LOSSES[calls % LOSSES.length] ?? 'mixed'));
    };
    const stores = await mustOpen({ fs: cutting });
    await stores.posts.create({ id: 'p2', by: 'ana', content: content('Second day') });
    await stores.close();
    await writeBackup(at(cutting, '2026-11-21'), INTO);
    fs.before = () => undefined;
    expect(after.length).toBeGreaterThan(20);
    for (const cut of after.slice(-40)) {
      const found = await findBackups(cut, INTO);
      expect(found.length).toBeGreaterThan(0);
      for (const { name } of found) await restored(cut, name);
    }
  });

  test('R6: any damaged or missing file of a backup is seen, and nothing is brought back', async () => {
    const fs = await library();
    await writeBackup(at(fs, '2026-11-24'), INTO);
    const random = randomFrom(11);
    const objects = [...fs.everything()].filter(
      ([path, { bytes }]) => path.includes('/objects/') && bytes !== null,
    );
    for (const [path, { bytes }] of objects) {
      if (bytes === null || bytes.byteLength === 0) continue;
      const changed = bytes.slice();
      const place = random.below(changed.byteLength);
      changed[place] = (changed[place] ?? 0) ^ (1 << random.below(8));
      fs.damage(path, changed);
      await expect(restored(fs), path).rejects.toThrow(/missing or damaged/u);
      fs.damage(path, bytes);
    }
    await restored(fs);
    const [path = ''] = objects[0] ?? [];
    await fs.unlink(path);
    await expect(restored(fs)).rejects.toThrow(/missing or damaged/u);
    const folders = (await fs.list('/')).filter((name) => name.includes('restoring'));
    expect(folders).toEqual([]);
  });

  test('a list that leads out of the library is no backup', async () => {
    const fs = await library();
    await writeBackup(at(fs, '2026-11-24'), INTO);
    const [path = ''] = [...fs.everything().keys()].filter((name) => name.includes('/backups/2026'));
    for (const bad of ['../outside', 'posts/../../x', '/etc/x', 'a//b', '']) {
      const list = {
        at: '2026-11-24T12:00:00.000Z',
        library: 'x',
        files: [{ path: bad, sha256: 'a'.repeat(64), size: 1, stamp: '' }],
      };
      fs.damage(
        path,
        putInEnvelope({
          kind: 'backup',
          format: 1,
          saved: list.at,
          body: new TextEncoder().encode(JSON.stringify(list)),
        }),
      );
      expect(await findBackups(fs, INTO), bad).toEqual([]);
    }
  });
});
