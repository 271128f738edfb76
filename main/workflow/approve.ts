import { turnOf } from '../../shared/domain/review.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { needApprover, needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { storeJudged } from './store-judged.ts';
import { viewPost } from './view-post.ts';
import { writeLine } from './write-line.ts';

/** A second colleague's yes to one revision and to what is found in it now. Nobody approves what they wrote or changed. */
export const approve = (
  services: Services,
  input: { readonly id: string; readonly revision: string; readonly note: string | null },
): Promise<PostView> =>
  oneAtATime(services, async () => {
    const me = needApprover(services, 'approve a post');
    const post = await needLivePost(services, input.id);
    if (post.editors.includes(me.id)) {
      throw new Refusal('not-allowed', 'You wrote or changed this post, so somebody else has to approve it.');
    }
    const judged = await judge(services, post, post.content, 'draft');
    const { revision } = judged;
    if (revision !== input.revision) {
      throw new Refusal(
        'stale',
        'The post was changed since it was shown here. Read it once more; it was not approved.',
      );
    }
    const findings = judged.toApprove;
    const isGiven = post.approvals.some(
      (one) =>
        one.revision === revision && one.by === me.id && findings.every((key) => one.findings.includes(key)),
    );
    const isAwaited = turnOf(post.reviews) !== null;
    if (isGiven && !isAwaited) return viewPost(services, post);
    await storeJudged(services, post, judged);
    const version = await services.stores.posts.keepVersion(post.id, me.id, 'approval');
    const at = new Date(services.clock.now()).toISOString();
    const amended = await services.stores.posts.amend(post.id, (before) => ({
      approvals: isGiven
        ? before.approvals
        : [...before.approvals, { revision, findings, by: me.id, at, note: input.note }],
      reviews: isAwaited
        ? [...before.reviews, { kind: 'approved', revision, by: me.id, at, note: input.note }]
        : before.reviews,
    }));
    await writeLine(services, {
      kind: 'post.approved',
      post: post.id,
      data: { revision, findings: findings.length, note: input.note, version: version.id },
    });
    services.tell({ kind: 'changed', what: ['posts', 'state'], post: post.id });
    return viewPost(services, amended);
  });
