import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { viewPost } from './view-post.ts';
import type { Line } from './write-line.ts';

/** "Seen" of one warning and its words, or taking that back. Anybody who drafts may. */
export const acknowledge = (
  services: Services,
  { id, key, seen }: { readonly id: string; readonly key: string; readonly seen: boolean },
): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needLivePost(services, id);
    const me = services.me().id;
    const finding = (await judge(services, post, post.content, 'draft')).find(key);
    if (finding === null) {
      throw new Refusal(
        'stale',
        'This warning is no longer there: the post was changed. Look at it once more.',
      );
    }
    if (finding.severity !== 'warn') {
      throw new Refusal(
        'not-allowed',
        'Only a warning can be acknowledged. What stops a post has to be changed.',
      );
    }
    const was = post.acknowledgements.some((one) => one.key === key);
    if (was === seen) return viewPost(services, post);
    const at = new Date(services.clock.now()).toISOString();
    const amended = await services.stores.posts.amend(id, (before) => ({
      acknowledgements: seen
        ? [...before.acknowledgements, { key, by: me, at }]
        : before.acknowledgements.filter((one) => one.key !== key),
    }));
    const line: Line = {
      kind: seen ? 'finding.acknowledged' : 'finding.unacknowledged',
      post: id,
      data: { rule: finding.rule, message: finding.message, what: finding.unnamed },
    };
    await settleChange(services, { line, only: id, what: ['posts'] });
    return viewPost(services, amended);
  });
