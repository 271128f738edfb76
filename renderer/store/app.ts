import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Account } from '../../shared/domain/account.ts';
import type { CalendarDay } from '../../shared/domain/district.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { AppState } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';

/** What the whole window stands on: the state of the app, the accounts and the school calendar. */
export interface App {
  /** null until main answered once. */
  readonly state: AppState | null;
  readonly accounts: readonly Account[];
  readonly calendar: readonly CalendarDay[];
  /** Why the state could not be read, in words. */
  readonly failure: string | null;
  /** The sample was just left, so a library of one’s own is wanted. */
  readonly sampleLeft: boolean;
  /** Shown once after the first start; null when put away. */
  readonly recoveryCode: string | null;
  readonly load: () => Promise<void>;
  readonly loadReference: () => Promise<void>;
  /** Makes the library. Answers why not, or null. */
  readonly begin: (input: Input<'app.begin'>) => Promise<string | null>;
  readonly keptCode: () => void;
  /** Makes a new recovery code and shows it; the old one ends. */
  readonly newCode: () => Promise<string | null>;
  /** A new key for the register; its code is shown as a new one is. `left`: backups follow once they can be reached. */
  readonly newKey: (
    current: string | null,
  ) => Promise<{ readonly why: string | null; readonly left: boolean }>;
  /** Brings a library back from a backup. Answers why not, or null. */
  readonly restore: (input: Input<'app.restore'>) => Promise<string | null>;
  readonly unlock: (input: Input<'app.unlock'>) => Promise<string | null>;
  readonly choose: (choice: string) => Promise<string | null>;
  /** Closes the sample, for a library of one's own. */
  readonly leaveSample: () => Promise<string | null>;
  /** Somebody with a passphrase wants to sit down: their id, while they are asked for it. */
  readonly sitting: string | null;
  readonly askToSit: (id: string | null) => void;
  readonly switchColleague: (id: string, passphrase?: string | null) => Promise<string | null>;
  /** Sits down with the library's recovery code. */
  readonly sitByCode: (id: string, code: string) => Promise<string | null>;
  readonly leaveDesk: () => Promise<string | null>;
  readonly saveSettings: (input: Input<'settings.save'>) => Promise<string | null>;
  readonly setHold: (reason: string) => Promise<string | null>;
  readonly liftHold: () => Promise<string | null>;
}

export const createApp = (api: Api): StoreApi<App> =>
  createStore<App>((set, get) => {
    const adopt = async (state: AppState): Promise<void> => {
      set({ state, failure: null });
      if (state.phase === 'open') await get().loadReference();
    };
    const take = async (asked: Promise<Reply<AppState>>): Promise<string | null> => {
      const reply = await asked;
      if (!reply.ok) return reply.message;
      await adopt(reply.value);
      return null;
    };
    return {
      state: null,
      accounts: [],
      calendar: [],
      failure: null,
      sampleLeft: false,
      recoveryCode: null,
      load: async () => {
        const reply = await api['app.state'](undefined);
        if (!reply.ok) {
          set({ failure: reply.message });
          return;
        }
        const wasOpen = get().state?.phase === 'open';
        set({ state: reply.value, failure: null });
        if (!wasOpen && reply.value.phase === 'open') await get().loadReference();
      },
      loadReference: async () => {
        const reply = await api['account.list'](undefined);
        if (reply.ok) set({ accounts: reply.value.accounts, calendar: reply.value.calendar });
      },
      begin: async (input) => {
        const reply = await api['app.begin'](input);
        if (!reply.ok) return reply.message;
        set({ recoveryCode: reply.value.recoveryCode });
        await adopt(reply.value.state);
        return null;
      },
      keptCode: () => set({ recoveryCode: null }),
      newCode: async () => {
        const reply = await api['keys.new-code'](undefined);
        if (!reply.ok) return reply.message;
        set({ recoveryCode: reply.value.code });
        return null;
      },
      newKey: async (current) => {
        const reply = await api['keys.new-key']({ current });
        if (!reply.ok) return { why: reply.message, left: false };
        set({ recoveryCode: reply.value.code });
        return { why: null, left: reply.value.left };
      },
      restore: (input) => take(api['app.restore'](input)),
      unlock: (input) => take(api['app.unlock'](input)),
      choose: (choice) => take(api['app.choose']({ choice })),
      leaveSample: () => {
        set({ sampleLeft: true });
        return take(api['app.leave-sample'](undefined));
      },
      sitting: null,
      askToSit: (id) => set({ sitting: id }),
      switchColleague: (id, passphrase = null) => take(api['colleague.switch']({ id, passphrase })),
      sitByCode: (id, code) => take(api['colleague.forgot']({ id, code })),
      leaveDesk: () => take(api['colleague.leave'](undefined)),
      saveSettings: (input) => take(api['settings.save'](input)),
      setHold: (reason) => take(api['hold.set']({ reason })),
      liftHold: () => take(api['hold.lift'](undefined)),
    };
  });
