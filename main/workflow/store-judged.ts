import { revisionOf } from '../../shared/compliance/revision.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';
import type { Judged } from './judge.ts';
import { postAssets } from './pin-media.ts';
import { Refusal } from './refusal.ts';

/**
 * Under whose name a save is written that changes nothing of what a post says: the last one who wrote it. Whoever
 * moves a post, takes it out of the bin or queues it has not written it, and may still approve it.
 */
export const writerOf = ({ changedBy, editors, madeBy }: PostDocument): string =>
  editors.includes(changedBy) ? changedBy : (editors.at(-1) ?? madeBy);

/** Stores the content that was judged; nobody's edit. `kept` ends the sentence that says what stayed as it was. */
export const saveJudged = async (
  services: Services,
  post: PostDocument,
  judged: Pick<Judged, 'content' | 'assets'>,
  kept: string,
): Promise<PostDocument> => {
  const saved = await services.stores.posts.save({
    id: post.id,
    seq: post.seq,
    by: writerOf(post),
    content: judged.content,
    assets: postAssets(judged, post.assets),
  });
  if (saved.kind === 'stale')
    throw new Refusal('stale', `The post was changed in between. Look at it once more; ${kept}.`);
  return saved.post;
};

/**
 * The post with the very content that was judged, stored. The two differ where the library came to know a picture
 * after the last save: what is approved or queued is then kept as it was judged, so that versions and records hold the
 * revision that went out. Nobody's edit. For a caller that runs one at a time; nothing is written where they agree.
 */
export const storeJudged = async (
  services: Services,
  post: PostDocument,
  judged: Pick<Judged, 'content' | 'assets' | 'revision'>,
): Promise<PostDocument> => {
  if (revisionOf(post.content) === judged.revision) return post;
  return saveJudged(services, post, judged, 'nothing else was changed');
};
