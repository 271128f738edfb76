import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { needLivePost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { viewPost } from './view-post.ts';
import type { Line } from './write-line.ts';

/** A person's answer to a checklist question, bound to what it is about; `yes: false` takes it back. */
export const answerQuestion = (
  services: Services,
  { id, key, yes }: { readonly id: string; readonly key: ChecklistKey; readonly yes: boolean },
): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needLivePost(services, id);
    const question = (await judge(services, post, post.content, 'draft')).questions.find(
      (one) => one.key === key,
    );
    if (question === undefined) {
      throw new Refusal('stale', 'This question is not asked of the post as it is now. Nothing was changed.');
    }
    const { about } = question;
    const given = post.answers.filter((one) => one.key === key);
    const isSo = yes ? given.some((one) => one.about === about) : given.length === 0;
    if (isSo) return viewPost(services, post);
    const by = services.me().id;
    const at = new Date(services.clock.now()).toISOString();
    const amended = await services.stores.posts.amend(id, (before) => ({
      answers: [...before.answers.filter((one) => one.key !== key), ...(yes ? [{ key, about, by, at }] : [])],
    }));
    const line: Line = {
      kind: yes ? 'checklist.answered' : 'checklist.cleared',
      post: id,
      data: { key, question: question.text },
    };
    await settleChange(services, { line, only: id, what: ['posts'] });
    return viewPost(services, amended);
  });
