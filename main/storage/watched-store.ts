import type { WatchedFolder } from '../../shared/domain/watched.ts';
import type { StoredDocument } from './document.ts';
import type { WatchedStore } from './stores.ts';

/** `watched.json`. */
export const watchedStore = (document: StoredDocument<WatchedFolder>): WatchedStore => ({
  get: () => document.data,
  save: (watched) => document.update(() => watched),
});
