import { NO_RETENTION, type PostRetention } from '../../shared/domain/retention.ts';
import type { StoredDocument } from './document.ts';
import type { RetentionStore } from './stores.ts';

/** Posts something was said about; all others are `NO_RETENTION`. */
export interface RetentionDocument {
  readonly posts: Readonly<Record<string, PostRetention>>;
}

/**
 * `retention.json`. A library has no such file until somebody first says something, so it is then written twice: one
 * that is gone later is missed by its earlier generation, and never taken for an empty one.
 */
export const retentionStore = (document: StoredDocument<RetentionDocument>): RetentionStore => ({
  of: (post) => (Object.hasOwn(document.data.posts, post) ? document.data.posts[post] : null) ?? NO_RETENTION,
  all: () => new Map(Object.entries(document.data.posts)),
  put: async (changes) => {
    if (changes.size === 0) return;
    const isFirst = Object.keys(document.data.posts).length === 0;
    await document.update((before) => ({
      posts: Object.fromEntries([...Object.entries(before.posts), ...changes]),
    }));
    // What is kept is kept, also where there is no room for the second.
    if (isFirst) await document.update((before) => ({ ...before })).catch(() => undefined);
  },
});
