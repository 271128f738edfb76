import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';

/** Milliseconds after the last change. */
export const CHECK_AFTER = 150;

interface Hands {
  readonly api: Api;
  readonly read: () => { readonly id: string | null; readonly content: PostContent | null };
  readonly show: (check: CheckView, of: PostContent) => void;
  readonly fail: (why: string) => void;
}

export interface Checker {
  /** After the pause. */
  readonly soon: () => void;
  /** At once; null when it could not be made or was overtaken. */
  readonly now: () => Promise<CheckView | null>;
  /** Forgets what is planned or under way. */
  readonly drop: () => void;
}

/** Live checks of the working copy; an answer that a newer change overtook is never shown. */
export const createChecker = ({ api, read, show, fail }: Hands): Checker => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const drop = (): void => {
    clearTimeout(timer);
    asked += 1;
  };
  const now = async (): Promise<CheckView | null> => {
    drop();
    const mine = asked;
    const { id, content } = read();
    if (id === null || content === null) return null;
    const reply = await api['post.check']({ id, content });
    if (mine !== asked || read().id !== id) return null;
    if (!reply.ok) {
      fail(reply.message);
      return null;
    }
    show(reply.value, content);
    return reply.value;
  };
  return {
    soon: () => {
      drop();
      timer = setTimeout(() => void now(), CHECK_AFTER);
    },
    now,
    drop,
  };
};
