import { z } from 'zod';
import type { BackupSettings } from '../domain/backup.ts';
import { call } from './call.ts';
import type { AppState } from './views.ts';

/** How it stands with backups. */
export interface BackupView extends BackupSettings {
  /** One is being made. */
  readonly running: boolean;
  /** Backups that are kept, newest first: ISO instants. */
  readonly kept: readonly string[];
  /** False in the sample: invented people need no backup. */
  readonly possible: boolean;
}

/** A backup that was found in a folder, for the first start. */
export interface FoundBackup {
  /** For `app.restore`. */
  readonly token: string;
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly {
    readonly name: string;
    readonly at: string;
    readonly files: number;
    readonly bytes: number;
  }[];
}

/** The calls about backups, and about getting a library back from one. */
export const backupCalls = {
  'backup.read': call<BackupView>()(z.undefined()),
  /** Opens the system's folder dialog, then makes the first backup there. Null when the dialog was closed. */
  'backup.choose': call<BackupView | null>()(z.undefined()),
  'backup.now': call<BackupView>()(z.undefined()),
  /** No more backups; those that are there stay. */
  'backup.off': call<BackupView>()(z.undefined()),
  /** First start: asks for the folder and looks for backups in it. Null when the dialog was closed. */
  'app.find-backup': call<FoundBackup | null>()(z.undefined()),
  /** First start: brings the library back, whole and checked, and opens it. */
  'app.restore': call<AppState>()(
    z.strictObject({ token: z.string().min(1).max(120), name: z.string().min(1).max(120) }),
  ),
} as const;
