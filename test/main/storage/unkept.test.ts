import { expect, test } from 'vitest';
import type { UnkeptSettings } from '../../../shared/domain/unkept-settings.ts';
import { mustOpen, NEW, openWith, PATH } from '../../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';

const FILE = 'district-unkept.json';

/** What is typed half-way is no pack anybody could keep. */
const unkept = (id: string, name: string): UnkeptSettings => ({
  id,
  at: '2026-11-24T16:00:00.000Z',
  working: { version: '2026.11', base: { name: 'Before' }, mine: { name, words: { deny: ['/(/'] } } },
  aside: null,
});

const withUnkept = async (...all: readonly UnkeptSettings[]): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  for (const one of all) await stores.unkept.put(one);
  await stores.close();
  return fs;
};

test('a library begins without such a file, and opens without it', async () => {
  const fs = await withUnkept();
  expect(await fs.list(PATH)).not.toContain(FILE);
  expect((await mustOpen({ fs })).unkept.list()).toEqual([]);
});

test('each colleague’s changes are there after a power cut as soon as they were saved, and no other’s', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.unkept.put(unkept('dee', 'First'));
  await stores.unkept.put(unkept('lee', 'Lee’s'));
  await stores.unkept.put(unkept('dee', 'Half-way'));
  const again = await mustOpen({ fs: fs.afterPowerLoss(randomFrom(7), 'dropped') });
  expect(again.unkept.get('dee')).toEqual(unkept('dee', 'Half-way'));
  await again.unkept.remove('dee');
  expect(again.unkept.list()).toEqual([unkept('lee', 'Lee’s')]);
});

test('a damaged file is told, stays, and what was saved before it comes back or all begins anew', async () => {
  for (const [choice, left] of [
    ['newest-good', [unkept('dee', 'First')]],
    ['start-anew', []],
  ] as const) {
    const fs = await withUnkept(unkept('dee', 'First'), unkept('dee', 'Second'));
    fs.damage(`${PATH}/${FILE}`, new TextEncoder().encode('nonsense'));
    expect(await openWith({ fs })).toMatchObject({
      kind: 'damaged',
      files: [{ file: FILE, choices: ['newest-good', 'start-anew'] }],
    });
    const stores = await mustOpen({ fs, choices: { [FILE]: choice } });
    expect(stores.unkept.list()).toEqual(left);
    expect((await fs.list(PATH)).some((name) => name.startsWith(`${FILE}.damaged-`))).toBe(true);
  }
});
