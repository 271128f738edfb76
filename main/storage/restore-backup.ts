import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { type BackupList, listNames, objectPath, pourFile, readList } from './backup-files.ts';
import { writeNew } from './durable-write.ts';
import { type FileSystem, errnoOf, listOrNone, makeFolders } from './files.ts';
import { removeTree } from './remove-tree.ts';

export interface StoredBackup {
  /** The backup's own folder, and its list's name in it. */
  readonly folder: string;
  readonly name: string;
  readonly at: string;
  readonly files: number;
  readonly bytes: number;
}

/** Backups in a folder a person chose, newest first: the folder that was chosen for backups, or the one Hallpass made in it. */
export const findBackups = async (fs: FileSystem, chosen: string): Promise<readonly StoredBackup[]> => {
  const at = chosen.replaceAll('\\', '/').replace(/\/+$/u, '');
  const folders = [
    at,
    ...(await listOrNone(fs, at))
      .filter((name) => name.startsWith('Hallpass backup '))
      .map((name) => `${at}/${name}`),
  ];
  const found: StoredBackup[] = [];
  for (const folder of folders) {
    for (const name of await listNames(fs, folder)) {
      const list = await readList(fs, folder, name).catch(() => null);
      if (list === null) continue;
      const bytes = list.files.reduce((sum, { size }) => sum + size, 0);
      found.push({ folder, name, at: list.at, files: list.files.length, bytes });
    }
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
};

/**
 * Brings a library back to a place where there is none: every file is compared with its hash, beside that place, and
 * only when all of them are right does it take its name. Throws a `StorageProblem` in words; nothing is there then.
 */
export const restoreBackup = async (
  fs: FileSystem,
  { folder, name }: Pick<StoredBackup, 'folder' | 'name'>,
  to: string,
): Promise<void> => {
  const place = to.replaceAll('\\', '/').replace(/\/+$/u, '');
  const part = `${place}.restoring`;
  try {
    if ((await listOrNone(fs, place)).length > 0) {
      throw new StorageProblem(
        'exists',
        'There is a library on this laptop already.',
        'Nothing was changed: a backup never takes the place of what is there.',
      );
    }
    const list = await readList(fs, folder, name);
    if (list === null) throw damaged(1);
    await removeTree(fs, part);
    await fs.makeFolder(part);
    try {
      await copyAll(fs, folder, list, part);
      if ((await fs.stat(place)) !== null) await fs.removeFolder(place);
      await fs.rename(part, place);
    } catch (thrown) {
      await removeTree(fs, part).catch(() => undefined);
      throw thrown;
    }
    await fs.syncFolder(place.slice(0, place.lastIndexOf('/')) || '/');
  } catch (thrown) {
    throw restoreProblem(thrown);
  }
};

const copyAll = async (fs: FileSystem, folder: string, list: BackupList, part: string): Promise<void> => {
  const folders = new Set<string>();
  let broken = 0;
  for (const { path, sha256, size } of list.files) {
    const below = path.split('/').slice(0, -1);
    if (below.length > 0 && !folders.has(below.join('/'))) {
      await makeFolders(fs, part, below);
      folders.add(below.join('/'));
    }
    try {
      await writeNew(fs, `${part}/${path}`, async (write) => {
        const found = await pourFile(fs, objectPath(folder, sha256), write);
        if (found.sha256 !== sha256 || found.size !== size) throw new WrongFile();
      });
    } catch (thrown) {
      if (!(thrown instanceof WrongFile) && errnoOf(thrown) !== 'ENOENT') throw thrown;
      broken += 1;
    }
  }
  if (broken > 0) throw damaged(broken);
  for (const below of folders) await fs.syncFolder(`${part}/${below}`);
  await fs.syncFolder(part);
};

class WrongFile extends Error {}

const damaged = (count: number): StorageProblem =>
  new StorageProblem(
    'damaged',
    count === 1
      ? 'A file of this backup is missing or damaged.'
      : `${count} files of this backup are missing or damaged.`,
    'Nothing was brought back, and nothing was changed. Choose an older backup, or another folder.',
  );

const restoreProblem = (thrown: unknown): unknown => {
  const errno = errnoOf(thrown);
  if (thrown instanceof StorageProblem || errno === null) return thrown;
  return errno === 'ENOSPC' || errno === 'EDQUOT'
    ? new StorageProblem(
        'disk-full',
        'The library could not be brought back: this laptop’s disk is full.',
        'Nothing was changed. Make room and try again.',
        thrown,
      )
    : new StorageProblem(
        'disk-fault',
        'The library could not be brought back: a disk does not answer as it should.',
        'Nothing was changed. Try again, or use another copy of the backup.',
        thrown,
      );
};
