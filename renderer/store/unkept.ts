import type { StoreApi } from 'zustand/vanilla';
import { settingsChanges } from '../../shared/district/settings-changes.ts';
import type { DistrictView, UnkeptPart } from '../../shared/ipc/district-views.ts';
import { sayDay, sayLongDay } from '../../shared/schedule/say-wall.ts';
import { addDays, wallOf } from '../../shared/schedule/wall-time.ts';
import type { Api } from '../api.ts';
import type { District } from './district.ts';
import { joinSettings } from './join-settings.ts';
import type { Notices } from './notices.ts';

/** Milliseconds after the last change until main remembers it. */
export const REMEMBER_AFTER = 250;
/** Somebody who never pauses is remembered this often, in milliseconds. */
export const REMEMBER_AT_LEAST_EVERY = 4000;

/** Keeps main's memory of the changes that are not kept yet, and puts them into the form again. */
export interface Unkept {
  /** Something of them changed: main is told a moment later. */
  readonly changed: () => void;
  /** Main is told now. Why changes that are there could not be remembered, or null. */
  readonly flush: () => Promise<string | null>;
  /** What was left is there again: once for each who sits down. */
  readonly restore: (now: DistrictView) => void;
  readonly forget: () => void;
}

interface Hands {
  readonly get: () => District;
  readonly set: (some: Partial<District>) => void;
  /** Something stands in the form that main has not looked at. */
  readonly look: () => void;
}

/** Puts changes beside those that lie aside already, which stay where both say nothing of the same. */
export const putAside = (before: UnkeptPart | null, next: UnkeptPart): UnkeptPart => {
  if (before === null) return next;
  const mine = joinSettings(before.base, before.mine, next.mine);
  return { ...next, mine, changes: settingsChanges(next.base, mine) };
};

/** "Tuesday", "yesterday", "Tue, Nov 3": the day of an instant, as it is said on `today` (`YYYY-MM-DD`) in a zone. */
export const sayFrom = (instant: string, { zone, today }: { zone: string; today: string }): string => {
  const day = wallOf(Date.parse(instant), zone).slice(0, 10);
  if (day === today) return 'earlier today';
  if (addDays(day, 1) === today) return 'yesterday';
  const isThisWeek = day < today && day > addDays(today, -7);
  return isThisWeek ? (sayLongDay(day).split(',')[0] ?? day) : sayDay(day);
};

export const createUnkept = (api: Api, notices: StoreApi<Notices>, { get, set, look }: Hands): Unkept => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isRestored = false;
  /** Who sits there: what is answered to the one before is heard no more. */
  let seat = 0;
  let told: string | null = null;
  let last: Promise<string | null> = Promise.resolve(null);

  const send = async (): Promise<string | null> => {
    const { view, working, aside } = get();
    if (!isDirty || view === null) return null;
    const mine = seat;
    isDirty = false;
    const reply = await api['district.save-unkept']({
      by: view.reader,
      working: working && { version: view.kept.version, base: view.pack, mine: working },
      aside: aside && { version: aside.version, base: aside.base, mine: aside.mine },
    });
    if (mine !== seat) return null;
    if (reply.ok) {
      told = null;
      return null;
    }
    isDirty = true;
    return working === null && aside === null ? null : reply.message;
  };
  const stopTimers = (): void => {
    clearTimeout(pause);
    clearTimeout(longest);
    longest = undefined;
  };
  const flush = (): Promise<string | null> => {
    stopTimers();
    last = last.then(send);
    return last;
  };
  const remember = (): void => {
    void flush().then((trouble) => {
      // Said once, not with every word that is typed on.
      if (trouble !== null && trouble !== told) notices.getState().trouble(trouble);
      told = trouble;
    });
  };
  const changed = (): void => {
    isDirty = true;
    clearTimeout(pause);
    pause = setTimeout(remember, REMEMBER_AFTER);
    longest ??= setTimeout(remember, REMEMBER_AT_LEAST_EVERY);
  };

  const restore = (now: DistrictView): void => {
    if (isRestored || !now.may.keep) return;
    isRestored = true;
    const { unkept } = now;
    if (unkept === null) return;
    if (unkept.isLost) {
      notices
        .getState()
        .trouble(
          'Changes to the settings that were not kept could not be brought back; the settings in force are as they were.',
        );
      changed();
    }
    const { working } = unkept;
    const isCurrent = working?.version === now.kept.version;
    const aside = working && !isCurrent ? putAside(unkept.aside, working) : unkept.aside;
    if (working === null && aside === null) return;
    set({ aside, ...(working && isCurrent ? { working: working.mine } : {}) });
    if (get().working !== null) look();
    const from = sayFrom(unkept.at, { zone: now.pack.zone, today: now.today });
    const how = get().working === null ? 'put aside: other settings were kept meanwhile' : 'not kept yet';
    const show =
      get().place.tab === 'settings'
        ? null
        : { label: 'Show them', run: () => get().show('settings', get().place.part) };
    notices.getState().say(`Your changes to the settings from ${from} are still here, ${how}.`, show);
  };

  return {
    changed,
    flush,
    restore,
    forget: () => {
      stopTimers();
      seat += 1;
      isDirty = false;
      isRestored = false;
      told = null;
    },
  };
};
