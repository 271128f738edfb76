import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { viewPost } from './view-post.ts';
import { writeLine } from './write-line.ts';

/** Lets one finding pass for this revision, with a reason, where the catalogue and the colleague's role allow it. */
export const waive = (
  services: Services,
  input: { readonly id: string; readonly key: string; readonly revision: string; readonly reason: string },
): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needLivePost(services, input.id);
    const judged = await judge(services, post, post.content, 'draft');
    if (judged.revision !== input.revision) {
      throw new Refusal(
        'stale',
        'The post was changed since it was shown here. Look at it once more; nothing was waived.',
      );
    }
    const finding = judged.find(input.key);
    if (finding === null) throw new Refusal('stale', 'This finding is no longer there. Nothing was waived.');
    if (!finding.mayWaive) throw new Refusal('not-allowed', finding.whyNotWaive);
    const by = services.me().id;
    const at = new Date(services.clock.now()).toISOString();
    const { key, reason, revision } = input;
    const amended = await services.stores.posts.amend(input.id, (before) => ({
      waivers: [
        ...before.waivers.filter((one) => one.key !== key || one.revision !== revision),
        { key, rule: finding.rule, reason, revision, by, at },
      ],
    }));
    await writeLine(services, {
      kind: 'finding.waived',
      post: input.id,
      data: { rule: finding.rule, message: finding.message, reason, revision, what: finding.unnamed },
    });
    services.tell({ kind: 'changed', what: ['posts'], post: input.id });
    return viewPost(services, amended);
  });
