import { mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DISTRICT_FILE_NAME, districtFolder } from '../../../main/storage/district-folder.ts';
import { type FileSystem, makeFolders } from '../../../main/storage/files.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { isStorageProblem } from '../../../shared/domain/storage-problem.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { LOSSES, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';

const root = await mkdtemp(join(tmpdir(), 'hallpass-share-'));
let folder = '';
let made = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'f-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const real = districtFolder(nodeFiles, () => `t${(made += 1)}`);

describe('the district’s folder', () => {
  test('holds the file whole, readable for everybody who sees the folder, and nothing else', async () => {
    expect(await real.read(folder)).toEqual({ kind: 'missing' });
    await real.write(folder, bytes('one'));
    await writeFile(join(folder, `${DISTRICT_FILE_NAME}.t0.tmp`), 'left by a crash');
    await real.write(folder, bytes('two'));
    expect(await readdir(folder)).toEqual([DISTRICT_FILE_NAME]);
    const found = await real.read(folder);
    expect(found.kind === 'found' && new TextDecoder().decode(found.bytes)).toBe('two');
    expect((await stat(join(folder, DISTRICT_FILE_NAME))).mode & 0o777).toBe(0o644);
  });

  test('that is gone, is no folder, or holds something else is told without waiting', async () => {
    const file = join(folder, DISTRICT_FILE_NAME);
    expect(await real.real(join(folder, 'nowhere'))).toBeNull();
    expect(await real.real(`${folder}/`)).toBe(folder);
    expect(await real.read(join(folder, 'nowhere'))).toEqual({ kind: 'missing' });
    await symlink('/dev/zero', file);
    expect(await real.read(folder)).toEqual({ kind: 'unreadable', why: 'it is no ordinary file' });
    await rm(file);
    await writeFile(file, '');
    await truncate(file, 40 * 1_048_576);
    expect(await real.read(folder)).toEqual({ kind: 'unreadable', why: 'it is far too large' });
  });

  test('that cannot be written says why and keeps the file there was', async () => {
    await real.write(folder, bytes('one'));
    const full: FileSystem = {
      ...nodeFiles,
      open: () => Promise.reject(diskError('ENOSPC', 'no room')),
    };
    const failed = await districtFolder(full, () => 'x')
      .write(folder, bytes('two'))
      .catch((thrown: unknown) => thrown);
    expect(isStorageProblem(failed) && failed.message).toContain('the disk is full');
    const found = await real.read(folder);
    expect(found.kind === 'found' && new TextDecoder().decode(found.bytes)).toBe('one');
  });

  test('on a drive that never answers keeps nobody waiting, and takes one thread of it', async () => {
    let asked = 0;
    let answer: () => void = () => undefined;
    const hanging: FileSystem = {
      ...nodeFiles,
      openRead: async (path) => {
        asked += 1;
        if (asked === 1) await new Promise<void>((resolve) => void (answer = resolve));
        return nodeFiles.openRead(path);
      },
    };
    const slow = districtFolder(hanging, () => `h${(made += 1)}`, 30);
    await real.write(folder, bytes('one'));
    const why = { kind: 'unreadable', why: 'the drive does not answer' };
    expect(await Promise.all([slow.read(folder), slow.read(folder), slow.read(folder)])).toEqual([
      why,
      why,
      why,
    ]);
    expect(await slow.read(folder)).toEqual(why);
    expect(asked).toBe(1);
    answer();
    // A busy machine may let even a good drive be late for so little patience.
    await expect.poll(() => slow.read(folder), { timeout: 20_000 }).toMatchObject({ kind: 'found' });
  });

  test('after a power cut in the midst of a write holds the whole file before or the whole new one', async () => {
    for (let call = 1; call < 20; call += 1)
      for (const loss of LOSSES) {
        const fs = memoryFs();
        await makeFolders(fs, '', ['share']);
        await districtFolder(fs, () => 'a').write('/share', bytes('the one before'));
        let seen = 0;
        fs.before = () => {
          seen += 1;
          if (seen >= call) throw diskError('EIO', 'the machine is off');
        };
        const done = await districtFolder(fs, () => 'b')
          .write('/share', bytes('the new one'))
          .then(
            () => true,
            () => false,
          );
        const after = fs.afterPowerLoss(randomFrom(call), loss);
        const found = await districtFolder(after, () => 'c').read('/share');
        const text = found.kind === 'found' ? new TextDecoder().decode(found.bytes) : found.kind;
        expect(['the one before', 'the new one']).toContain(text);
        if (done && seen < call) expect(text).toBe('the new one');
      }
  });
});
