import type { StoreApi } from 'zustand/vanilla';
import type { ChecklistKey } from '../../shared/domain/decision.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import type { Checker } from './checker.ts';
import type { Notices } from './notices.ts';
import type { OpenPost } from './open-post.ts';

/** What a person decides about the open post. Each answers true when main took it. */
export interface Decisions {
  readonly acknowledge: (key: string, seen: boolean) => Promise<boolean>;
  readonly waive: (key: string, reason: string) => Promise<boolean>;
  readonly approve: (note: string | null) => Promise<boolean>;
  readonly askApproval: (note: string | null) => Promise<boolean>;
  /** Saves a review file for an approver elsewhere; answers the folder it was saved in, null where it was not. */
  readonly saveReviewFile: (note: string | null) => Promise<string | null>;
  readonly takeBackAsk: () => Promise<boolean>;
  readonly wantChanges: (note: string) => Promise<boolean>;
  readonly answer: (key: ChecklistKey, yes: boolean) => Promise<boolean>;
  readonly queue: () => Promise<boolean>;
  /** Moves what is queued in one step, after a new check. */
  readonly reschedule: (time: {
    readonly publishAt: string;
    readonly zone: string;
    readonly side: 'earlier' | 'later' | null;
  }) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
}

interface Hands {
  readonly get: () => OpenPost;
  readonly merge: (view: PostView, of: PostContent | null) => void;
  readonly checker: Checker;
}

export const createDecisions = (
  api: Api,
  notices: StoreApi<Notices>,
  { get, merge, checker }: Hands,
): Decisions => {
  /** A decision holds for exactly what is on disk, so the words are saved first. */
  const decide = async (call: (id: string) => Promise<Reply<PostView>>): Promise<boolean> => {
    const { view } = get();
    if (!view) return false;
    if (!(await get().flush())) {
      notices
        .getState()
        .trouble('Not done yet: your last words could not be saved first. They are still here.');
      return false;
    }
    const { content } = get();
    const reply = await call(view.id);
    if (!reply.ok) {
      notices.getState().trouble(reply.message);
      checker.soon();
      return false;
    }
    merge(reply.value, content);
    return true;
  };

  /** The revision main judges now; null when it could not be asked. */
  const revision = async (): Promise<string | null> => {
    if (!(await get().flush())) return null;
    return (await checker.now())?.revision ?? get().check?.revision ?? null;
  };

  const bound = async (
    call: (id: string, revision: string) => Promise<Reply<PostView>>,
  ): Promise<boolean> => {
    const now = await revision();
    return now !== null && decide((id) => call(id, now));
  };

  return {
    acknowledge: (key, seen) => decide((id) => api['post.acknowledge']({ id, key, seen })),
    waive: (key, reason) => bound((id, now) => api['post.waive']({ id, key, revision: now, reason })),
    approve: (note) => bound((id, now) => api['post.approve']({ id, revision: now, note })),
    askApproval: (note) => bound((id, now) => api['post.ask-approval']({ id, revision: now, note })),
    saveReviewFile: async (note) => {
      const now = await revision();
      const { view } = get();
      if (!view || now === null) return null;
      const reply = await api['review.save']({ id: view.id, revision: now, note });
      if (!reply.ok) {
        notices.getState().trouble(reply.message);
        return null;
      }
      await get().refresh();
      return reply.value?.folder ?? null;
    },
    takeBackAsk: () => decide((id) => api['post.take-back-ask']({ id })),
    wantChanges: (note) => bound((id, now) => api['post.want-changes']({ id, revision: now, note })),
    answer: (key, yes) => decide((id) => api['post.answer']({ id, key, yes })),
    queue: async () => {
      const now = await revision();
      const { view, content } = get();
      if (!view || now === null) {
        notices
          .getState()
          .trouble('Not queued: your last words could not be saved or checked. They are still here.');
        return false;
      }
      const reply = await api['queue.post']({ id: view.id, revision: now });
      if (!reply.ok) {
        notices.getState().trouble(reply.message);
        await get().refresh();
        return false;
      }
      if (reply.value.kind === 'refused') {
        if (get().content === content) await checker.now();
        notices.getState().trouble('Not queued: the last check found something. It is in the pane.');
        return false;
      }
      await get().refresh();
      return true;
    },
    reschedule: async (time) => {
      const { view } = get();
      if (!view || !(await get().flush())) return false;
      const reply = await api['queue.reschedule']({ id: view.id, ...time });
      if (!reply.ok) {
        notices.getState().trouble(reply.message);
        return false;
      }
      await get().refresh();
      if (reply.value.kind === 'queued') notices.getState().say('Moved, and checked for the new time.');
      else
        notices
          .getState()
          .trouble('Not moved: the check for the new time found something. It keeps its old time.');
      return reply.value.kind === 'queued';
    },
    takeBack: async () => {
      const done = await decide((id) => api['queue.take-back']({ id }));
      if (done) notices.getState().say('Taken back. It is a draft again and goes nowhere.');
      return done;
    },
  };
};
