/** What storage offers of how long posts are kept, of backups, and of the watched folder. */
import type { BackupSettings } from '../../shared/domain/backup.ts';
import type { WatchedFolder } from '../../shared/domain/watched.ts';
import type { PostRetention } from '../../shared/domain/retention.ts';

/** What was said about how long posts are kept. */
export interface RetentionStore {
  readonly of: (post: string) => PostRetention;
  /** Post id → what was said; posts nobody said anything about are not in it. */
  readonly all: () => ReadonlyMap<string, PostRetention>;
  /** In one write, durable when it resolves. */
  readonly put: (changes: ReadonlyMap<string, PostRetention>) => Promise<void>;
}

/** The folder whose new pictures are taken in. */
export interface WatchedStore {
  readonly get: () => WatchedFolder;
  readonly save: (watched: WatchedFolder) => Promise<WatchedFolder>;
}

/** Where backups go, and how the last ones went. */
export interface BackupStore {
  readonly get: () => BackupSettings;
  readonly save: (change: Partial<BackupSettings>) => Promise<BackupSettings>;
  /** How a backup into a folder went; says nothing of another one that was chosen meanwhile, so it changes nothing then. */
  readonly saveOutcome: (
    folder: string,
    outcome: Partial<Omit<BackupSettings, 'folder'>>,
  ) => Promise<BackupSettings>;
}
