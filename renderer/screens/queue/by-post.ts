import type { DeliveryView } from '../../../shared/ipc/views.ts';

/**
 * Deliveries of one post together: the posts as the first of each comes in `some`, the deliveries of a post as they come
 * in `all`, so that none changes its place while its state does.
 */
export const byPost = (
  some: readonly DeliveryView[],
  all: readonly DeliveryView[],
): readonly (readonly DeliveryView[])[] => {
  const posts = new Map<string, DeliveryView[]>(some.map(({ post }) => [post, []]));
  const wanted = new Set(some.map(({ id }) => id));
  for (const one of all) if (wanted.has(one.id)) posts.get(one.post)?.push(one);
  return [...posts.values()];
};
