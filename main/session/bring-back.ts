import type { FoundBackup } from '../../shared/ipc/backup-contract.ts';
import type { StoredBackup } from '../storage/restore-backup.ts';
import { Refusal } from '../workflow/refusal.ts';

/** What a session asks of backups before there is a library. */
export interface SessionBackups {
  readonly pickFolder: (title: string) => Promise<string | null>;
  /** Newest first. */
  readonly find: (folder: string) => Promise<readonly StoredBackup[]>;
  /** Puts one in the place of the person's own library, where there is none. */
  readonly restore: (backup: Pick<StoredBackup, 'folder' | 'name'>) => Promise<void>;
}

/** So many are offered; the older ones are there all the same. */
const MOST = 30;

/** Finds backups at the first start and remembers them by token: the window names no path. */
export const makeFinder = (backups: SessionBackups, newId: () => string) => {
  let found: { readonly token: string; readonly backups: readonly StoredBackup[] } | null = null;
  return {
    find: async (): Promise<FoundBackup | null> => {
      const folder = await backups.pickFolder('Choose the folder with the backup');
      if (folder === null) return null;
      const all = await backups.find(folder);
      if (all.length === 0) {
        throw new Refusal(
          'not-found',
          'There is no backup in this folder. Choose the folder that was chosen for backups, or the one named “Hallpass backup” in it.',
        );
      }
      found = { token: newId(), backups: all.slice(0, MOST) };
      return {
        token: found.token,
        folder,
        backups: found.backups.map(({ name, at, files, bytes }) => ({ name, at, files, bytes })),
      };
    },
    /** The backup of that name among those found with the token. */
    chosen: (token: string, name: string): StoredBackup => {
      const backup = found?.token === token ? found.backups.find((one) => one.name === name) : undefined;
      if (backup === undefined)
        throw new Refusal('not-found', 'Choose the backup once more; nothing was changed.');
      return backup;
    },
  };
};
