import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PostContent } from '../../shared/domain/post.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { AssetView, CheckView, PostView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import { createChecker } from './checker.ts';
import { createCovers, type OwnPictures } from './covers.ts';
import type { FaceScans } from './face-scans.ts';
import type { Notices } from './notices.ts';
import type { PictureImport } from './picture-import.ts';
import { createMediaActions, type MediaActions } from './open-post-media.ts';
import { takesFaces, withFound } from './offer-found.ts';
import { createDecisions, type Decisions } from './open-post-decisions.ts';
import { isSame } from './same.ts';
import { createSaver } from './saver.ts';

/** Where what is typed stands. `conflict`: another window saved in between; both texts are kept until a person chooses. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'conflict'; readonly theirs: PostView };

/** The post on the desk: the working copy, where it stands on disk, and its last check. */
export interface OpenPost extends Decisions, MediaActions {
  readonly view: PostView | null;
  /** The working copy; never replaced while it holds unsaved words. */
  readonly content: PostContent | null;
  readonly assets: Readonly<Record<string, AssetView>>;
  /** What single accounts get instead, as far as it is made. */
  readonly ownPictures: OwnPictures;
  readonly seq: number;
  readonly saved: Saved;
  readonly check: CheckView | null;
  /** The working copy the check was made of: ranges hold only for it. */
  readonly checked: PostContent | null;
  /** Why the last check could not be made, in words. */
  readonly checkFailure: string | null;
  readonly opening: string | null;
  readonly failure: string | null;
  /** Id of a post whose file is damaged, where an earlier copy may be brought back. */
  readonly damaged: string | null;
  /** True when it is on the desk; false when it could not be read, or the post before it could not be saved. */
  readonly open: (id: string) => Promise<boolean>;
  /** Brings the damaged post back from its newest good copy, and opens it. */
  readonly recover: () => Promise<void>;
  /** Takes a view main just made (a new draft) without asking again. */
  readonly adopt: (view: PostView) => void;
  /** Saves, keeps a version, clears the desk. False, with the post still here, when its last words could not be saved. */
  readonly close: () => Promise<boolean>;
  /** Keeps what is on disk as a version, where something was saved since the last one. */
  readonly keepVersion: () => Promise<void>;
  readonly edit: (change: (content: PostContent) => PostContent) => void;
  /** Saves now; true when everything typed is on disk. */
  readonly flush: () => Promise<boolean>;
  /** Who typed what is not saved yet, by id; null where everything is. */
  readonly typist: () => string | null;
  readonly checkNow: () => Promise<CheckView | null>;
  /** Asks main for decisions and deliveries again; the working copy stays. */
  readonly refresh: () => Promise<void>;
  readonly settleConflict: (keep: 'mine' | 'theirs') => Promise<void>;
  readonly heard: (event: Extract<AppEvent, { kind: 'changed' }>) => void;
}

/** Said where something has to wait for words that cannot be saved. */
export const NOT_SAVED_YET = 'The last changes are not saved yet. They stay here until they are.';

const closed = {
  view: null,
  content: null,
  assets: {},
  ownPictures: {},
  seq: 0,
  saved: { kind: 'saved' },
  check: null,
  checked: null,
  checkFailure: null,
  opening: null,
  failure: null,
  damaged: null,
} as const;

/** `seat`: who sits at the desk, by id. */
export const createOpenPost = (
  api: Api,
  notices: StoreApi<Notices>,
  pictures: StoreApi<PictureImport>,
  faces: StoreApi<FaceScans>,
  seat: () => string,
): StoreApi<OpenPost> => {
  const store = createStore<OpenPost>((set, get) => {
    const checker = createChecker({
      api,
      read: () => ({ id: get().view?.id ?? null, content: get().content }),
      show: (check, checked) => set({ check, checked, checkFailure: null }),
      fail: (checkFailure) => set({ checkFailure }),
    });
    const saver = createSaver({
      api,
      seat,
      read: () => ({ id: get().view?.id ?? null, content: get().content, seq: get().seq }),
      show: (saved) => set({ saved }),
      wrote: (seq) => set({ seq }),
      merged: (view) => set({ view, seq: view.seq, assets: { ...get().assets, ...view.assets } }),
    });

    const adopt = (view: PostView): void => {
      saver.begin(view.content);
      checker.drop();
      set({
        ...closed,
        view,
        content: view.content,
        assets: view.assets,
        seq: view.seq,
        check: view.check,
        checked: view.content,
      });
    };

    /** Takes decisions, deliveries and the check from main; words typed meanwhile stay and are checked again. */
    const merge = (view: PostView, of: PostContent | null): void => {
      if (get().view?.id !== view.id) return;
      const { content } = get();
      const untouched = content === of && saver.isClean();
      const assets = { ...get().assets, ...view.assets };
      if (untouched) {
        const same = isSame(view.content, content);
        const now = same && content ? content : view.content;
        saver.begin(now);
        checker.drop();
        set({
          view,
          seq: view.seq,
          assets,
          content: now,
          check: view.check,
          checked: now,
          checkFailure: null,
        });
        return;
      }
      set({ view, assets, ...(isSame(view.content, saver.base()) ? { seq: view.seq } : {}) });
      checker.soon();
    };

    return {
      ...closed,
      ...createDecisions(api, notices, { get, merge, checker }),
      ...createMediaActions(api, notices, pictures, { get, set }),
      open: async (id) => {
        if (get().view?.id === id && get().opening === null) return true;
        if (!(await get().close())) return false;
        set({ opening: id, failure: null, damaged: null });
        const reply = await api['post.open']({ id });
        if (get().opening !== id) return get().view?.id === id;
        if (reply.ok) adopt(reply.value);
        else set({ ...closed, failure: reply.message, damaged: reply.code === 'damaged' ? id : null });
        return reply.ok;
      },
      recover: async () => {
        const { damaged } = get();
        if (damaged === null) return;
        const reply = await api['post.recover']({ id: damaged });
        if (reply.ok) {
          adopt(reply.value);
          notices
            .getState()
            .say('This is the newest copy that could be read. The damaged file is kept beside it.');
        } else notices.getState().trouble(reply.message);
      },
      adopt,
      close: async () => {
        const { view } = get();
        if (!view) {
          set({ ...closed, refusals: [] });
          return true;
        }
        if (!(await get().flush())) {
          notices.getState().trouble(NOT_SAVED_YET);
          return false;
        }
        if (get().view?.id !== view.id) return true;
        void get().keepVersion();
        checker.drop();
        saver.stop();
        set({ ...closed, refusals: [] });
        return true;
      },
      keepVersion: async () => {
        const { view } = get();
        if (view && saver.takeWrote()) await api['post.keep-version']({ id: view.id });
      },
      edit: (change) => {
        const { content } = get();
        if (!content) return;
        const next = change(content);
        if (next === content || isSame(next, content)) return;
        set({ content: next });
        saver.soon();
        checker.soon();
      },
      flush: () => saver.flush(),
      typist: saver.typist,
      checkNow: () => checker.now(),
      refresh: async () => {
        const { view, content } = get();
        if (!view) return;
        const reply = await api['post.open']({ id: view.id });
        if (reply.ok) merge(reply.value, content);
      },
      settleConflict: async (keep) => {
        const { saved } = get();
        if (saved.kind !== 'conflict') return;
        const { theirs } = saved;
        const { content } = get();
        if (!content) return;
        // Theirs is on disk: kept as a version before anything is written over it.
        const kept = await api['post.keep-version']({ id: theirs.id });
        if (!kept.ok) {
          notices.getState().trouble(kept.message);
          return;
        }
        set({ seq: theirs.seq });
        saver.begin(theirs.content);
        if (!(await saver.flush()) || keep === 'mine') return;
        // Ours is on disk now: kept too, then theirs is put back over it.
        saver.takeWrote();
        const mine = await api['post.keep-version']({ id: theirs.id });
        if (!mine.ok) {
          notices.getState().trouble(mine.message);
          return;
        }
        get().edit(() => theirs.content);
        await saver.flush();
      },
      heard: ({ what, post }) => {
        const { view } = get();
        if (!view) return;
        const mine = post === null || post === view.id;
        if (what.includes('queue') || (what.includes('posts') && mine && !saver.isBusy()))
          void get().refresh();
        else if (what.includes('register') || what.includes('accounts') || what.includes('state'))
          checker.soon();
      },
    };
  });
  const covers = createCovers({
    api,
    read: () => {
      const { view, content, assets, ownPictures } = store.getState();
      return { post: view?.id ?? null, content, assets, own: ownPictures };
    },
    show: (asset, account) => {
      const { assets, ownPictures } = store.getState();
      if (account === null) store.setState({ assets: { ...assets, [asset.id]: asset } });
      else
        store.setState({
          ownPictures: { ...ownPictures, [account]: { ...ownPictures[account], [asset.id]: asset } },
        });
    },
    edit: (change) => store.getState().edit(change),
    trouble: (why) => notices.getState().trouble(why),
  });
  const offerFound = (): void => {
    const { view, content } = store.getState();
    if (!view || !content || !takesFaces(view)) return;
    faces.getState().want(content.media.map(({ id }) => id));
    store.getState().edit((now) => withFound(now, faces.getState().scans));
  };
  store.subscribe((now, before) => {
    if (now.content !== before.content || now.assets !== before.assets) covers.soon();
    if (now.content !== before.content) offerFound();
  });
  faces.subscribe(offerFound);
  return store;
};
