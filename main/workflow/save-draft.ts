import type { Colleague } from '../../shared/domain/colleague.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { SaveReply } from '../../shared/ipc/contract.ts';
import type { Services } from '../services.ts';
import { hold } from './advance.ts';
import { revisionOfContent } from './judge.ts';
import { withFoundFaces } from './look-for-faces.ts';
import { needLivePost, openOf } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pinMedia, postAssets } from './pin-media.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { writerOf } from './store-judged.ts';

interface Draft {
  readonly id: string;
  readonly seq: number;
  readonly content: PostContent;
  readonly by?: string;
}

/**
 * Saves what a person typed; on disk when it resolves. Facts about pictures come from the library's records. Another
 * save in between answers `stale`, and nothing is written over. `by`: who typed it, where a window says so; words of
 * somebody who no longer sits at the desk are refused, since another name on them would let who wrote them approve them.
 *
 * A delivery stays bound to the revision that was queued: saving another one, or another time, holds what is queued
 * and recalls what is on offer, until the post is queued again. One whose platform was opened keeps waiting for its
 * answer, since the queued revision may be out already.
 */
export const saveDraft = (services: Services, input: Draft): Promise<SaveReply> =>
  oneAtATime(services, () => storeDraft(services, input));

/** The same, for a caller that already runs one at a time. */
export const storeDraft = async (services: Services, input: Draft): Promise<SaveReply> => {
  const me = services.me();
  if (input.by !== undefined && input.by !== me.id) throw somebodyElses(me);
  const post = await needLivePost(services, input.id);
  if (post.seq !== input.seq) throw stale();
  const offered = await withFoundFaces(services, post.id, input.content);
  const pinned = await pinMedia(services, offered, post.content);
  if (JSON.stringify(pinned.content) === JSON.stringify(post.content)) {
    return { seq: post.seq, savedAt: post.changed };
  }
  // Facts that came to the library since the last save are nobody's edit.
  const stood = await withFoundFaces(services, post.id, post.content);
  const before = revisionOfContent((await pinMedia(services, stood, post.content)).content);
  const after = revisionOfContent(pinned.content);
  // Whoever only moves a post has not written it, and may still approve it.
  const by = before === after ? writerOf(post) : me.id;
  const saved = await services.stores.posts.save({
    id: post.id,
    seq: input.seq,
    by,
    content: pinned.content,
    assets: postAssets(pinned, post.assets),
  });
  if (saved.kind === 'stale') throw stale();
  for (const delivery of await openOf(services, post.id)) {
    if (delivery.state !== 'queued' && delivery.state !== 'offered') continue;
    const { publishAt, zone, side } = pinned.content;
    const isMoved = publishAt !== delivery.wall || zone !== delivery.zone || side !== delivery.side;
    if (after !== delivery.revision) await hold(services, delivery, WHY.edited, me.id);
    else if (isMoved) await hold(services, delivery, WHY.moved, me.id);
  }
  services.tell({ kind: 'changed', what: ['posts'], post: post.id });
  return { seq: saved.post.seq, savedAt: saved.post.changed };
};

const stale = (): Refusal =>
  new Refusal(
    'stale',
    'This post was saved from another window in between. Nothing was written over: open it again to see both.',
  );

const somebodyElses = ({ name }: Colleague): Refusal =>
  new Refusal(
    'not-allowed',
    `${name} is at the desk by now, and somebody else typed these words. They are saved once who typed them sits down again.`,
  );
