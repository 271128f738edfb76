import type { Approval } from '../../shared/domain/decision.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { type ReviewStep, turnOf } from '../../shared/domain/review.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { type Judged, judge } from './judge.ts';
import type { JournalKind, LineData } from './journal-kinds.ts';
import { needApprover, needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { storeJudged } from './store-judged.ts';
import { viewPost } from './view-post.ts';

interface Said {
  readonly id: string;
  readonly revision: string;
  readonly note: string | null;
}

/** The post as it is judged now, where that is the revision the person saw; stored as it was judged. */
export const askedOf = async (services: Services, post: PostDocument, revision: string): Promise<Judged> => {
  const judged = await judge(services, post, post.content, 'draft');
  if (judged.revision !== revision) {
    throw new Refusal(
      'stale',
      'The post was changed since it was shown here. Look at it once more; nothing was sent on.',
    );
  }
  await storeJudged(services, post, judged);
  return judged;
};

/** Adds one step of a review and tells everybody. Wanting changes ends the approval its giver gave to that revision. */
export const takeStep = async (
  services: Services,
  post: PostDocument,
  next: Pick<ReviewStep, 'kind' | 'revision' | 'note'>,
  line: JournalKind,
  more: {
    /** Who says it, where that is not the colleague at the desk. */
    readonly by?: string;
    readonly approval?: Approval;
    readonly data?: LineData;
  } = {},
): Promise<PostView> => {
  const by = more.by ?? services.me().id;
  const at = new Date(services.clock.now()).toISOString();
  const withdraws = next.kind === 'changes-wanted';
  const amended = await services.stores.posts.amend(post.id, (before) => ({
    reviews: [...before.reviews, { ...next, by, at }],
    approvals: withdraws
      ? before.approvals.filter((one) => one.by !== by || one.revision !== next.revision)
      : [...before.approvals, ...(more.approval === undefined ? [] : [more.approval])],
  }));
  await settleChange(services, {
    line: { kind: line, post: post.id, data: { revision: next.revision, note: next.note, ...more.data } },
    only: post.id,
    what: ['posts', 'queue', 'state'],
  });
  return viewPost(services, amended);
};

/** Asks the approvers for a yes to exactly this revision. Asking again replaces what was asked before. */
export const askApproval = (services: Services, { id, revision, note }: Said): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needLivePost(services, id);
    await askedOf(services, post, revision);
    return takeStep(
      services,
      post,
      { kind: 'asked', revision, note: note === '' ? null : note },
      'post.asked',
    );
  });

/** Nobody need look any more. */
export const takeBackAsk = (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needLivePost(services, id);
    const last = post.reviews.at(-1);
    if (last === undefined || turnOf(post.reviews) === null) return viewPost(services, post);
    return takeStep(
      services,
      post,
      { kind: 'taken-back', revision: last.revision, note: null },
      'post.ask-taken-back',
    );
  });

/**
 * An approver wants changes to exactly this revision, and says which. A yes they gave to it ends; what was queued on
 * the strength of that is held at once.
 */
export const wantChanges = (services: Services, { id, revision, note }: Said & { readonly note: string }) =>
  oneAtATime(services, async () => {
    const me = needApprover(services, 'ask for changes');
    const post = await needLivePost(services, id);
    if (post.editors.includes(me.id)) {
      throw new Refusal(
        'not-allowed',
        'You wrote or changed this post, so you can change it yourself. Nothing was sent on.',
      );
    }
    await askedOf(services, post, revision);
    return takeStep(services, post, { kind: 'changes-wanted', revision, note }, 'post.changes-wanted');
  });
