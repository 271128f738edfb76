/** A backup that was written and read back. */
export interface LastBackup {
  /** ISO instant. */
  readonly at: string;
  /** Name of its list of files in the backup's folder. */
  readonly name: string;
  /** Files in it, their bytes, and how many of them had to be copied this time. */
  readonly files: number;
  readonly bytes: number;
  readonly copied: number;
}

/** Where backups go, and how the last ones went. */
export interface BackupSettings {
  /** The folder a person chose; null: no backups are made. */
  readonly folder: string | null;
  readonly last: LastBackup | null;
  /** Why the newest try did not work, in words; null since one did. */
  readonly trouble: { readonly at: string; readonly why: string } | null;
}

export const NO_BACKUP: BackupSettings = { folder: null, last: null, trouble: null };
