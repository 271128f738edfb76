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
  /** Answers its id. */
  readonly say: (text: string, action?: Notice['action']) => number;
  /** Something did not happen: what, and what was kept. */
  readonly trouble: (text: string, action?: Notice['action']) => number;
  readonly dismiss: (id: number) => void;
}

/** At most this many of a kind stand at once, the newest, and three of all: more would cover the work. */
const MOST = { said: 1, undoable: 2, trouble: 3 } as const;
const MOST_OF_ALL = 3;
/** What gives way first where there are too many; of a kind, the oldest. */
const GIVES_WAY = ['said', 'undoable', 'trouble'] as const;

const kindOf = ({ tone, action }: Notice): keyof typeof MOST =>
  tone === 'trouble' ? 'trouble' : action === null ? 'said' : 'undoable';

const newest = (notices: readonly Notice[]): readonly Notice[] => {
  let kept = notices.filter((one, at) => {
    const kind = kindOf(one);
    return notices.slice(at + 1).filter((later) => kindOf(later) === kind).length < MOST[kind];
  });
  while (kept.length > MOST_OF_ALL) {
    // What was just said is always shown.
    const older = kept.slice(0, -1);
    const kind = GIVES_WAY.find((one) => older.some((notice) => kindOf(notice) === one));
    const gone = older.find((notice) => kindOf(notice) === kind);
    kept = kept.filter((notice) => notice !== gone);
  }
  return kept;
};

export const createNotices = (): StoreApi<Notices> => {
  let next = 1;
  return createStore<Notices>((set, get) => {
    const add = (text: string, tone: Notice['tone'], action: Notice['action']): number => {
      const kept = get().notices.filter((one) => one.text !== text || one.action !== null);
      const id = next++;
      set({ notices: newest([...kept, { id, text, tone, action }]) });
      return id;
    };
    return {
      notices: [],
      say: (text, action = null) => add(text, 'plain', action),
      trouble: (text, action = null) => add(text, 'trouble', action),
      dismiss: (id) => set({ notices: get().notices.filter((one) => one.id !== id) }),
    };
  });
};
