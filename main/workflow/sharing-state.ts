import type { SharingLink } from '../../shared/domain/sharing.ts';
import { isNothingMissing, missingObjections } from '../../shared/sharing/missing-objections.ts';
import { saySharing, type SharingStatus, sharingStatus } from '../../shared/sharing/sharing-status.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { WHY } from './reasons.ts';
import { districtToday } from './read-guidelines.ts';

/** How far apart the last look at the file and a release may be, in milliseconds. */
const FRESH_MS = 60_000;

/** What is known of the district file since the library was opened. */
export interface SharingRun {
  /** When the folder was looked into last, with the register open; null: not yet. */
  lookedAt: number | null;
  /** Hash of the file everything of which was taken in during this run. */
  taken: string | null;
  /** The state of register, file and day in which the register was last found to say all the file says. */
  standing: string | null;
  /** How often objections of that file were appended without coming to stand. */
  tries: { readonly hash: string | null; readonly count: number };
  /** The state the window was told last. */
  told: string | null;
  /** What the file said that was written last in this run. */
  written: string | null;
}

const runs = new WeakMap<object, SharingRun>();

export const sharingRun = ({ stores }: Pick<Services, 'stores'>): SharingRun => {
  const known = runs.get(stores);
  if (known !== undefined) return known;
  const run: SharingRun = {
    lookedAt: null,
    taken: null,
    standing: null,
    tries: { hash: null, count: 0 },
    told: null,
    written: null,
  };
  runs.set(stores, run);
  return run;
};

/** Another link than before: nothing known of the old one counts. */
export const forgetRun = ({ stores }: Pick<Services, 'stores'>): void => void runs.delete(stores);

export const SETTINGS_ARE_SHARED =
  'The district’s settings come from the district file, so they are changed at the district office.';

/** The settings of this library come from the district file. */
export const takesSettings = ({ stores }: Services): boolean => stores.sharing.get()?.role === 'reads';

/**
 * Whether the register says everything the district file says, as both are now. Worked out again after every change of
 * either: a way of changing the register that forgets the file closes the gate instead of opening it.
 */
export const objectionsStand = (services: Services, link: SharingLink): boolean => {
  const { register, sharing } = services.stores;
  const run = sharingRun(services);
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  const state = `${register.version()} ${link.hash} ${today} ${pack.version}`;
  if (run.standing === state) return true;
  if (!isNothingMissing(missingObjections(register.people(), sharing.standing(), today, pack))) return false;
  run.standing = state;
  return true;
};

/** How it stands with the district file now; null where there is none for this library. */
export const sharingNow = (
  services: Services,
): { readonly link: SharingLink; readonly status: SharingStatus } | null => {
  const { sharing, register } = services.stores;
  const link = sharing.get();
  if (link === null) return null;
  const status = sharingStatus(link, services.clock.now());
  if (status.isClosed || link.role === 'writes' || register.state() !== 'open') return { link, status };
  return {
    link,
    status: objectionsStand(services, link) ? status : { ...status, state: 'not-applied', isClosed: true },
  };
};

/**
 * Why nothing may be queued or released because of the district file; null where it does not stand in the way. `fresh`:
 * before a release, the folder must have been looked into just now.
 */
export const sharingStops = (services: Services, { fresh }: { readonly fresh: boolean }): string | null => {
  const now = sharingNow(services);
  if (now === null) return null;
  if (now.status.isClosed) {
    const { what, todo } = saySharing(now.link, now.status);
    return `${what} ${todo}`;
  }
  if (!fresh) return null;
  const { lookedAt } = sharingRun(services);
  const isFresh = lookedAt !== null && Math.abs(services.clock.now() - lookedAt) <= FRESH_MS;
  return isFresh ? null : WHY.districtNotLooked;
};
