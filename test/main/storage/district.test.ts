import { expect, test } from 'vitest';
import type { Stores } from '../../../main/storage/stores.ts';
import type { KeptPack } from '../../../shared/domain/kept-pack.ts';
import { mustOpen, NEW, openWith, PATH } from '../../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

const pack = (version: string, name = version): Omit<KeptPack, 'n'> => ({
  version,
  at: '2026-11-24T16:00:00.000Z',
  by: 'dee',
  how: 'form',
  from: null,
  note: null,
  changes: [{ field: 'name', text: `Name of the district: ${name}` }],
  pack: { name },
});

const withVersions = async (...versions: readonly string[]): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  for (const version of versions) await stores.district.keep(pack(version));
  await stores.close();
  return fs;
};

const shown = async (stores: Stores) => ({
  current: stores.district.current()?.version ?? null,
  earlier: (await stores.district.earlier()).map((one) => one.version),
});

test('a library begins without settings of its own', async () => {
  const stores = await mustOpen({ fs: await withVersions() });
  expect(await shown(stores)).toEqual({ current: null, earlier: [] });
});

test('every version stays readable, numbered in the order it was kept', async () => {
  const stores = await mustOpen({ fs: await withVersions('a+1', 'a+2', 'a+3') });
  expect(await shown(stores)).toEqual({ current: 'a+3', earlier: ['a+1', 'a+2'] });
  expect((await stores.district.earlier()).map((one) => one.n)).toEqual([1, 2]);
  expect(stores.district.current()).toEqual({ ...pack('a+3'), n: 3 });
});

test('two versions asked for at once are both kept', async () => {
  const stores = await mustOpen({ fs: memoryFs(), create: NEW });
  await Promise.all([stores.district.keep(pack('a+1')), stores.district.keep(pack('a+2'))]);
  expect(await shown(stores)).toEqual({ current: 'a+2', earlier: ['a+1'] });
});

test('a file that is gone is missed, from the first version on', async () => {
  for (const versions of [['a+1'], ['a+1', 'a+2']]) {
    const fs = await withVersions(...versions);
    await fs.unlink(`${PATH}/district.json`);
    const opened = await openWith({ fs });
    expect(opened).toMatchObject({ kind: 'damaged', files: [{ file: 'district.json' }] });
    const again = await mustOpen({ fs, choices: { 'district.json': 'newest-good' } });
    expect((await shown(again)).current).toBe('a+1');
  }
});

test('a damaged file is never taken for an empty one, and earlier versions outlive a start anew', async () => {
  const fs = await withVersions('a+1', 'a+2');
  const bytes = await fs.readFile(`${PATH}/district.json`);
  await fs.unlink(`${PATH}/district.json`);
  const file = await fs.open(`${PATH}/district.json`, 'create');
  await file.write(bytes.slice(0, -3));
  await file.sync();
  await file.close();
  expect(await openWith({ fs })).toMatchObject({
    kind: 'damaged',
    files: [{ file: 'district.json', choices: ['newest-good', 'start-anew'] }],
  });
  const stores = await mustOpen({ fs, choices: { 'district.json': 'start-anew' } });
  expect(await shown(stores)).toEqual({ current: null, earlier: ['a+1'] });
  const kept = await stores.district.keep(pack('a+3'));
  expect(kept.n).toBe(2);
  expect(await shown(stores)).toEqual({ current: 'a+3', earlier: ['a+1'] });
});

test('an earlier version that cannot be read is left out and stays on disk', async () => {
  const fs = await withVersions('a+1', 'a+2', 'a+3');
  const path = `${PATH}/district/versions/000001.json`;
  await fs.unlink(path);
  const file = await fs.open(path, 'create');
  await file.write(new TextEncoder().encode('nonsense'));
  await file.close();
  const stores = await mustOpen({ fs });
  expect(await shown(stores)).toEqual({ current: 'a+3', earlier: ['a+2'] });
  expect(new TextDecoder().decode(await fs.readFile(path))).toBe('nonsense');
});
