import { NO_RETENTION, type PostRetention } from '../../shared/domain/retention.ts';
import type { StoredDocument } from './document.ts';
import type { RetentionStore } from './stores.ts';

/** Posts something was said about; all others are `NO_RETENTION`. */
export interface RetentionDocument {
  readonly posts: Readonly<Record<string, PostRetention>>;
}

/** `retention.json`; not there until somebody first says something. */
export const retentionStore = (document: StoredDocument<RetentionDocument>): RetentionStore => ({
  of: (post) => (Object.hasOwn(document.data.posts, post) ? document.data.posts[post] : null) ?? NO_RETENTION,
  all: () => new Map(Object.entries(document.data.posts)),
  put: async (changes) => {
    if (changes.size === 0) return;
    await document.update((before) => ({
      posts: Object.fromEntries([...Object.entries(before.posts), ...changes]),
    }));
  },
});
