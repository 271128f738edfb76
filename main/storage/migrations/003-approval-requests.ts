import type { Migration } from './index.ts';

/** A post remembers what was asked of an approver, and what they wanted changed. */
export const approvalRequests: Migration = {
  to: 3,
  name: 'approval-requests',
  documents: {
    post: (data) => ({ ...(data as object), reviews: [] }),
    version: (data) => {
      const before = data as { readonly post: object };
      return { ...before, post: { ...before.post, reviews: [] } };
    },
  },
};
