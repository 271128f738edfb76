import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { writeNew } from './durable-write.ts';
import { type FileSystem, errnoOf, makeFolders } from './files.ts';

export interface ExportedFile {
  /** A plain name, or one folder and a name. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Where many exports of one name lie already, something else is wrong. */
const MOST_OF_ONE_NAME = 1_000;

export const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

/** A fresh folder `name`, or `name (2)` and so on: an export never writes into what is there. */
export const freshFolder = async (fs: FileSystem, into: string, name: string): Promise<string> => {
  for (let count = 1; count <= MOST_OF_ONE_NAME; count += 1) {
    const folder = `${into}/${count === 1 ? name : `${name} (${count})`}`;
    try {
      await fs.makeFolder(folder);
      return folder;
    } catch (thrown) {
      if (errnoOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
  throw new StorageProblem(
    'exists',
    `There are too many exports named ${name} here.`,
    'Nothing was written.',
  );
};

/**
 * Writes files into a fresh folder below `into`, each flushed to the disk; answers the folder's path. Throws a
 * `StorageProblem` in words; what was written by then stays in its folder, which the words name.
 */
export const writeExport =
  (fs: FileSystem) =>
  async (into: string, name: string, files: readonly ExportedFile[]): Promise<string> => {
    if (!PLAIN.test(name) || files.some((file) => !file.name.split('/').every((part) => PLAIN.test(part)))) {
      throw new Error('An export with a name that is no plain name');
    }
    const below = into.replaceAll('\\', '/').replace(/\/+$/u, '');
    let folder: string | null = null;
    try {
      folder = await freshFolder(fs, below, name);
      for (const file of files) {
        await makeFolders(fs, folder, file.name.split('/').slice(0, -1));
        const bytes = typeof file.bytes === 'string' ? new TextEncoder().encode(file.bytes) : file.bytes;
        await writeNew(fs, `${folder}/${file.name}`, bytes);
      }
      await fs.syncFolder(folder);
      return folder;
    } catch (thrown) {
      if (thrown instanceof StorageProblem || errnoOf(thrown) === null) throw thrown;
      throw exportProblem(errnoOf(thrown) ?? '', folder, thrown);
    }
  };

/** Whether an errno says that the folder, or the drive it was on, is not there any more. */
export const isGone = (errno: string): boolean =>
  errno === 'ENOENT' || errno === 'ENODEV' || errno === 'ENOTDIR';

/** Why an export could not be written, in words. `folder`: where what was written so far lies; null: nothing was. */
export const exportProblem = (errno: string, folder: string | null, thrown: unknown): StorageProblem => {
  const kept =
    folder === null
      ? 'Nothing was written.'
      : `What was written so far lies in ${folder}; it is not complete.`;
  if (errno === 'ENOSPC' || errno === 'EDQUOT')
    return new StorageProblem(
      'disk-full',
      'The record could not be written: the disk is full.',
      kept,
      thrown,
    );
  if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EROFS') {
    return new StorageProblem(
      'no-permission',
      'The record could not be written: this computer account may not write there.',
      `${kept} Choose another folder.`,
      thrown,
    );
  }
  if (isGone(errno)) {
    return new StorageProblem(
      'gone',
      'The record could not be written: the folder is no longer there.',
      `${folder === null ? 'Nothing was written.' : 'What was written so far went with it.'} Choose the folder again; if it is on a drive, see that it is plugged in.`,
      thrown,
    );
  }
  return new StorageProblem('disk-fault', 'The record could not be written there.', kept, thrown);
};
