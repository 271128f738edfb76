import type { Delivery } from '../../shared/domain/delivery.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { Services } from '../services.ts';
import { revisionOfContent } from './judge.ts';

/**
 * What stands behind a delivery: the very words and media it was queued with, or, where no version of them can be read,
 * whom its check found in them by their ids; null where that cannot be read either.
 */
export type WentOut =
  | { readonly kind: 'read'; readonly content: PostContent }
  | { readonly kind: 'unreadable'; readonly people: readonly string[] | null };

/**
 * What was queued with a delivery, out or not: never the words that stand in the post now, unless they are the same.
 * Null where the post was deleted for good. Throws where the disk does not give it.
 */
export const whatWentOut = async (services: Services, delivery: Delivery): Promise<WentOut | null> => {
  const { posts } = services.stores;
  const read = await posts.read(delivery.post);
  if (read.kind === 'missing') return null;
  const isIt = (content: PostContent): boolean => revisionOfContent(content) === delivery.revision;
  const now = read.kind === 'ok' ? read.value : read.newestGood;
  if (now !== null && isIt(now.content)) return { kind: 'read', content: now.content };
  const queued = (await posts.versions(delivery.post)).find(({ post }) => isIt(post.content));
  return queued === undefined
    ? { kind: 'unreadable', people: await peopleOfPass(services, delivery) }
    : { kind: 'read', content: queued.post.content };
};

/** Ids of those whom the delivery's check found pictured, heard, at work or named; null where it cannot be read. */
export const peopleOfPass = async (
  { stores }: Services,
  { post, pass }: Delivery,
): Promise<readonly string[] | null> => {
  try {
    return (await stores.passes.get(post, pass))?.people ?? null;
  } catch (thrown) {
    if (isStorageProblem(thrown) && thrown.code === 'damaged') return null;
    throw thrown;
  }
};
