import { listNames, readList } from './backup-files.ts';
import type { FileSystem } from './files.ts';
import { backupFolder, writeBackup } from './write-backup.ts';

/** The backups of one open library. */
export const backupsOf = ({
  fs,
  library,
  now,
  newId,
}: {
  readonly fs: FileSystem;
  readonly library: { readonly path: string; readonly id: string };
  readonly now: () => number;
  readonly newId: () => string;
}) => ({
  write: (folder: string) => writeBackup({ fs, library: library.path, id: library.id, now, newId }, folder),
  kept: async (folder: string): Promise<readonly string[]> => {
    const own = backupFolder(folder, library.id);
    const kept: string[] = [];
    try {
      for (const name of await listNames(fs, own)) {
        const list = await readList(fs, own, name);
        if (list !== null) kept.push(list.at);
      }
    } catch {
      // What the disk does not give now is not there now.
    }
    return kept;
  },
});
