import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something for a person to read, once. With `undo`, one thing to press. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface Notices {
  readonly notices: readonly Notice[];
  readonly say: (text: string, action?: Notice['action']) => void;
  /** Something did not happen: what, and what was kept. */
  readonly trouble: (text: string, action?: Notice['action']) => void;
  readonly dismiss: (id: number) => void;
}

/** At most this many stand at once; the oldest goes first. */
const MOST = 4;

export const createNotices = (): StoreApi<Notices> => {
  let next = 1;
  return createStore<Notices>((set, get) => {
    const add = (text: string, tone: Notice['tone'], action: Notice['action']): void => {
      const kept = get().notices.filter((one) => one.text !== text || one.action !== null);
      set({ notices: [...kept, { id: next++, text, tone, action }].slice(-MOST) });
    };
    return {
      notices: [],
      say: (text, action = null) => add(text, 'plain', action),
      trouble: (text, action = null) => add(text, 'trouble', action),
      dismiss: (id) => set({ notices: get().notices.filter((one) => one.id !== id) }),
    };
  });
};
