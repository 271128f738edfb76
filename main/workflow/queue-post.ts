import { type Delivery, isGone, isPublished } from '../../shared/domain/delivery.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { QueueReply } from '../../shared/ipc/contract.ts';
import type { Services } from '../services.ts';
import { advanceAll, type Step } from './advance.ts';
import { describeTarget } from './describe-target.ts';
import { dueInstant } from './due-instant.ts';
import { type Judged, judge } from './judge.ts';
import { keepPass } from './keep-pass.ts';
import { afterALook } from './look-at-district-file.ts';
import { needLivePost, refuseUnanswered } from './need.ts';
import { Refusal } from './refusal.ts';
import { storeJudged } from './store-judged.ts';
import { takeBackAll } from './take-back.ts';
import { viewDeliveries } from './view-delivery.ts';
import { writeLine } from './write-line.ts';

/**
 * Queues a post: one delivery for each of its targets. Checked again here, for the moment `queue`; refused as stale
 * when the stored working copy is not the revision the person saw. Asking twice changes nothing the second time. A
 * target the post was posted to is never queued again.
 */
export const queuePost = (
  services: Services,
  { id, revision }: { readonly id: string; readonly revision: string },
): Promise<QueueReply> =>
  afterALook(services, async () => {
    const post = await needLivePost(services, id);
    const judged = await judge(services, post, post.content, 'queue');
    if (judged.revision !== revision) {
      throw new Refusal(
        'stale',
        'The post was changed since it was shown here. Look at the check once more, then queue it; nothing was queued.',
      );
    }
    const before = await services.stores.queue.ofPost(id);
    refuseUnanswered(before);
    if (!judged.mayQueue) return { kind: 'refused', check: judged.view() };
    return putInQueue(services, post, judged, before);
  });

/** The newest delivery of a target that was taken neither back nor down. */
const currentFor = (before: readonly Delivery[], target: string): Delivery | undefined =>
  before.findLast((delivery) => delivery.target === target && !isGone(delivery.state));

/** Writes the deliveries of a post that passed; inner part of `queuePost` and `reschedule`, which names what is moved. */
export const putInQueue = async (
  services: Services,
  post: PostDocument,
  judged: Judged,
  before: readonly Delivery[],
  movedKind: 'delivery.queued' | 'delivery.moved' = 'delivery.queued',
): Promise<QueueReply> => {
  const { publishAt: wall, zone, side, targets } = post.content;
  const dueAt = dueInstant(post.content);
  if (wall === null || dueAt === null) return { kind: 'refused', check: judged.view() };
  const wanted = targets.map((target) => ({ target, now: currentFor(before, target) }));
  if (wanted.every(({ now }) => now !== undefined && isPublished(now.state))) {
    throw new Refusal(
      'refused',
      'This post was posted to all its accounts already. Make a copy of it to post it again.',
    );
  }
  if (wanted.some(({ now }) => now?.state === 'offered')) {
    throw new Refusal(
      'refused',
      'This post is being handed off right now. Finish that or take it back first; nothing was changed.',
    );
  }
  const isAsWanted = (one: Delivery | undefined): boolean =>
    (one !== undefined && isPublished(one.state)) ||
    (one?.state === 'queued' &&
      one.revision === judged.revision &&
      one.wall === wall &&
      one.zone === zone &&
      one.side === side);
  const dropped = before.filter(
    (one) => !targets.includes(one.target) && ['queued', 'held', 'missed', 'offered'].includes(one.state),
  );
  const toWrite = wanted.filter(({ now }) => !isAsWanted(now));
  if (toWrite.length > 0 || dropped.length > 0) {
    const me = services.me().id;
    await storeJudged(services, post, judged);
    const version = await services.stores.posts.keepVersion(post.id, me, 'queue');
    await writeLine(services, {
      kind: 'post.version-kept',
      post: post.id,
      data: { version: version.id, why: 'queue' },
    });
    const pass = await keepPass(services, post, judged, 'queue');
    const set = { wall, zone, side, dueAt, revision: judged.revision, pass, offeredAt: null, attempt: null };
    const step: Step = { to: 'queued', kind: 'delivery.queued', why: null, by: me, set };
    const fresh = (target: string): Delivery => ({
      id: services.newId(),
      post: post.id,
      target,
      state: 'queued',
      ...set,
      why: null,
      link: null,
      changedAt: '',
      changedBy: me,
    });
    await advanceAll(
      services,
      toWrite.map(({ target, now }) => ({
        delivery: now ?? fresh(target),
        step: {
          ...step,
          kind: now === undefined ? 'delivery.queued' : movedKind,
          data: { wall, zone, pass, revision: judged.revision },
        },
      })),
    );
    await takeBackAll(
      services,
      dropped,
      `The post no longer goes to ${dropped.map((one) => describeTarget(services, one.target)).join(', ')}.`,
    );
  }
  const after = await services.stores.queue.ofPost(post.id);
  return {
    kind: 'queued',
    deliveries: viewDeliveries(
      services,
      after.filter((one) => !isGone(one.state)),
    ),
  };
};
