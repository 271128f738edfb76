import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { OpenedReview } from '../../shared/ipc/review-views.ts';
import type { Api } from '../api.ts';
import { lastName } from './last-name.ts';
import type { Notices } from './notices.ts';
import { oneDropped } from './one-dropped.ts';

/** A review file or an answer that was opened, until it is put away. */
export interface ReviewFile {
  readonly opened: OpenedReview | null;
  /** Asks for a file and opens it. */
  readonly open: () => Promise<void>;
  /** Files that were dropped: one review file or answer, as if it had been chosen. */
  readonly dropFiles: (files: readonly unknown[]) => Promise<void>;
  /** The sender's code as it was read out. Answers why it does not fit, or null. */
  readonly trust: (code: string) => Promise<string | null>;
  /** Saves the answer. Answers why not, or null: also where the dialog was closed, which leaves the file open. */
  readonly answer: (
    verdict: 'approve' | 'changes',
    note: string | null,
    watched: boolean,
  ) => Promise<string | null>;
  readonly close: () => void;
}

export const createReviewFile = (api: Api, notices: StoreApi<Notices>): StoreApi<ReviewFile> =>
  createStore<ReviewFile>((set) => {
    const take = (reply: Reply<OpenedReview | null>): string | null => {
      if (!reply.ok) return reply.message;
      if (reply.value?.kind === 'answered') {
        const { by, verdict } = reply.value;
        notices
          .getState()
          .say(
            verdict === 'approve' ? `${by} approved it.` : `${by} wants changes. The note is in the post.`,
          );
        set({ opened: null });
      } else if (reply.value !== null) set({ opened: reply.value });
      return null;
    };
    return {
      opened: null,
      open: async () => {
        const why = take(await api['review.open'](undefined));
        if (why !== null) notices.getState().trouble(why);
      },
      dropFiles: async (files) => {
        const dropped = await oneDropped(api, files, 'review file or answer');
        const why =
          'why' in dropped ? dropped.why : take(await api['review.open']({ token: dropped.file.token }));
        if (why !== null) notices.getState().trouble(why);
      },
      trust: async (code) => take(await api['review.trust']({ code })),
      answer: async (verdict, note, watched) => {
        const reply = await api['review.answer']({ verdict, note, watched });
        if (!reply.ok) return reply.message;
        if (reply.value !== null) {
          set({ opened: null });
          notices
            .getState()
            .say(`The answer is saved in “${lastName(reply.value.folder)}”. Take or send the file back.`);
        }
        return null;
      },
      close: () => {
        set({ opened: null });
        // Its pictures stay in main only while they are shown.
        void api['review.close'](undefined);
      },
    };
  });
