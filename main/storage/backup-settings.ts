import type { BackupSettings } from '../../shared/domain/backup.ts';
import type { StoredDocument } from './document.ts';
import type { BackupStore } from './stores.ts';

/** `backup.json`. */
export const backupStore = (document: StoredDocument<BackupSettings>): BackupStore => ({
  get: () => document.data,
  save: (change) => document.update((before) => ({ ...before, ...change })),
  saveOutcome: (folder, outcome) =>
    document.update((before) => (before.folder === folder ? { ...before, ...outcome } : before)),
});
