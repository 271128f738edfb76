import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pack } from '../../shared/domain/district.ts';
import type {
  DistrictView,
  HeldPost,
  KeepReply,
  SettingsCheck,
  UnkeptPart,
} from '../../shared/ipc/district-views.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { Api } from '../api.ts';
import { createDistrictFiles, type DistrictFiles } from './district-files.ts';
import { createTrials, type Trials } from './district-trial.ts';
import { joinSettings } from './join-settings.ts';
import type { Notices } from './notices.ts';
import { isSame } from './same.ts';
import { createUnkept, putAside } from './unkept.ts';

/** Milliseconds after the last change until main looks at it. */
export const LOOK_AFTER = 250;

/** Where somebody is on the screen: it is found again after a look at a post. */
export interface DistrictPlace {
  readonly tab: 'read' | 'settings' | 'history';
  /** The part of the settings. */
  readonly part: string;
  /** What is to be looked for in that part; empty for nothing. */
  readonly look: string;
}

/** The district's settings: what is in force, what the person is changing about it, and what came of keeping it. */
export interface District extends Trials, DistrictFiles {
  /** What the working copy began from; without one, what is in force. */
  readonly view: DistrictView | null;
  readonly failure: string | null;
  /** What the person changed, as a whole; null while it says what is in force. It outlives leaving the screen, and is remembered by main. */
  readonly working: Pack | null;
  /** Main's last look at a working copy, and which. */
  readonly check: SettingsCheck | null;
  readonly checked: Pack | null;
  readonly keeping: boolean;
  /** What is in force by now, where it is no longer what the working copy began from. */
  readonly newer: DistrictView | null;
  /** Changes that were put aside because other settings were kept meanwhile. */
  readonly aside: UnkeptPart | null;
  /** What the last keep took its permission from, until it was read. */
  readonly held: { readonly version: string; readonly posts: readonly HeldPost[] } | null;
  readonly place: DistrictPlace;
  readonly show: (tab: DistrictPlace['tab'], part?: string, look?: string) => void;
  readonly load: () => Promise<void>;
  /** Changes the working copy; nothing for somebody who may not. */
  readonly edit: (change: (pack: Pack) => Pack) => void;
  /** Back to what is in force; can be undone. */
  readonly discard: () => void;
  /** Keeps the working copy as a new version. True when it is in force. */
  readonly keep: (note: string | null) => Promise<boolean>;
  readonly bringBack: (version: string) => Promise<boolean>;
  /** Shows what was kept meanwhile; the own changes are put aside to be compared. */
  readonly takeNewer: () => void;
  /** Puts the changes that lie aside into the form again, onto what is in force. */
  readonly joinAside: () => void;
  readonly dropAside: () => void;
  readonly heldWasRead: () => void;
  /** What is not kept yet is remembered now. Why it could not be, or null. */
  readonly remember: () => Promise<string | null>;
  /** Another library was opened, or somebody else sits down: nothing of the one before stays. */
  readonly forget: () => void;
}

const FIRST: DistrictPlace = { tab: 'read', part: 'about', look: '' };

const nothing = {
  view: null,
  failure: null,
  working: null,
  check: null,
  checked: null,
  keeping: false,
  newer: null,
  aside: null,
  held: null,
} as const;

export const createDistrict = (api: Api, notices: StoreApi<Notices>): StoreApi<District> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let asked = 0;
  /** Who sits there: an Undo of the one before does nothing any more. */
  let seat = 0;
  return createStore<District>((set, get) => {
    const look = async (): Promise<void> => {
      const mine = ++looks;
      const { working } = get();
      if (working === null) return;
      const reply = await api['district.check']({ pack: working });
      if (mine !== looks) return;
      if (reply.ok) set({ check: reply.value, checked: working });
      else notices.getState().trouble(reply.message);
    };
    const lookSoon = (): void => {
      looks += 1;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), LOOK_AFTER);
    };
    const unkept = createUnkept(api, notices, { get, set, look: lookSoon });
    /** Without changes of one's own, what is in force is shown. */
    const work = (pack: Pack | null): void => {
      const { newer } = get();
      if (pack !== null) set({ working: pack });
      else
        set({
          working: null,
          check: null,
          checked: null,
          ...(newer === null ? {} : { view: newer, newer: null }),
        });
      lookSoon();
      unkept.changed();
    };
    /** What every way of keeping ends with. True when something new is in force. */
    const settle = async (asking: Promise<Reply<KeepReply>>): Promise<boolean> => {
      const mine = seat;
      set({ keeping: true });
      const reply = await asking;
      // Whoever sits there by now is shown what is in force by `load`.
      if (mine !== seat) return false;
      set({ keeping: false });
      if (!reply.ok) {
        if (reply.code === 'stale') await get().load();
        notices.getState().trouble(reply.message);
        return false;
      }
      if (reply.value.kind === 'refused') {
        const { problems } = reply.value;
        set({ check: { problems, changes: [] }, checked: get().working });
        notices
          .getState()
          .trouble(
            `Not kept: ${problems[0]?.message ?? 'something in it cannot be used.'} Nothing was changed.`,
          );
        return false;
      }
      const { view, held } = reply.value;
      asked += 1;
      looks += 1;
      get().forgetTrial();
      set({
        ...nothing,
        aside: get().aside,
        view,
        held: held.length > 0 ? { version: view.kept.version, posts: held } : null,
      });
      unkept.changed();
      notices
        .getState()
        .say(
          `Kept as version ${view.kept.version}.${held.length > 0 ? '' : ' Everything queued still passes.'}`,
        );
      return true;
    };
    const after = (): string => get().view?.kept.version ?? '';
    return {
      ...nothing,
      place: FIRST,
      show: (tab, part = get().place.part, look = '') => set({ place: { tab, part, look } }),
      ...createTrials(api, { get, set }),
      ...createDistrictFiles(api, notices, { get, set, settle }),
      load: async () => {
        const mine = ++asked;
        const reply = await api['district.read'](undefined);
        if (mine !== asked || get().keeping) return;
        if (!reply.ok) {
          set({ failure: reply.message });
          return;
        }
        const { view, working } = get();
        const now = reply.value;
        if (view === null || working === null || view.kept.version === now.kept.version)
          set({ view: now, failure: null, newer: null });
        else set({ newer: now, failure: null });
        unkept.restore(now);
      },
      edit: (change) => {
        const { view, working } = get();
        if (!view?.may.keep) return;
        const next = change(working ?? view.pack);
        if (next !== working) work(isSame(next, view.pack) ? null : next);
      },
      discard: () => {
        const { working } = get();
        if (working === null) return;
        const began = after();
        const mine = seat;
        work(null);
        notices.getState().say('Your changes were discarded.', {
          label: 'Undo',
          run: () => {
            if (mine === seat && after() === began && get().working === null) work(working);
          },
        });
      },
      keep: async (note) => {
        const { working, keeping } = get();
        if (working === null || keeping) return false;
        return settle(api['district.keep']({ pack: working, after: after(), note, file: null }));
      },
      bringBack: (version) => settle(api['district.bring-back']({ version, after: after() })),
      takeNewer: () => {
        const { view, working, check, newer, aside } = get();
        if (view === null || working === null || newer === null) return;
        const { version } = view.kept;
        const next = { version, base: view.pack, mine: working, changes: check?.changes ?? [] };
        work(null);
        set({ aside: putAside(aside, next) });
      },
      joinAside: () => {
        const { aside, view, working } = get();
        if (aside === null || !view?.may.keep) return;
        const joined = joinSettings(aside.base, aside.mine, working ?? view.pack);
        set({ aside: null });
        work(isSame(joined, view.pack) ? null : joined);
      },
      dropAside: () => {
        const { aside } = get();
        const mine = seat;
        const put = (next: UnkeptPart | null): void => {
          if (mine !== seat) return;
          set({ aside: next });
          unkept.changed();
        };
        put(null);
        notices.getState().say('The changes put aside are gone.', {
          label: 'Undo',
          run: () => put(aside),
        });
      },
      heldWasRead: () => set({ held: null }),
      remember: unkept.flush,
      forget: () => {
        seat += 1;
        unkept.forget();
        asked += 1;
        looks += 1;
        clearTimeout(timer);
        get().forgetTrial();
        set({ ...nothing, place: FIRST, preview: null });
      },
    };
  });
};
