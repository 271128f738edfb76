import { readWholePack } from '../../shared/case/read-pack.ts';
import { bloomington } from '../../shared/district/bloomington.ts';
import { settingsChanges } from '../../shared/district/settings-changes.ts';
import { nextVersion } from '../../shared/district/version-name.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { KeptHow, KeptPack } from '../../shared/domain/kept-pack.ts';
import type { HeldPost, KeepReply, SettingsCheck, SettingsProblem } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import type { JournalKind } from './journal-kinds.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { allVersions, needVersion } from './read-district.ts';
import { districtToday } from './read-guidelines.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { viewProblem } from './settings-problems.ts';
import { SETTINGS_ARE_SHARED, takesSettings } from './sharing-state.ts';
import { forgetKept } from './unkept-settings.ts';
import { viewDelivery } from './view-delivery.ts';
import { viewDistrict } from './view-district.ts';

const KINDS: Readonly<Record<KeptHow, JournalKind>> = {
  form: 'district.kept',
  import: 'district.imported',
  'brought-back': 'district.brought-back',
  'district-file': 'sharing.read',
};

/** The version in force, by name. */
const currentVersion = (services: Services): string =>
  services.stores.district.current()?.version ?? currentPack(services).version;

/** The name a pack would be kept under. A file keeps its own where no version here has it. */
export const versionFor = async (services: Services, from: string, isFile: boolean): Promise<string> => {
  const taken = (await allVersions(services)).map((one) => one.version);
  return nextVersion(from, [bloomington.version, ...taken], { keepsName: isFile });
};

/**
 * The last day a review may be dated: today, or that of the review in force, so that a laptop whose clock is behind can
 * still keep what it did not date.
 */
export const lastDay = (services: Services): string => {
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  return pack.lastReviewed > today ? pack.lastReviewed : today;
};

/** Settings from the window as a pack that may be kept now, or everything that is wrong with them. */
export const readSettings = (
  services: Services,
  value: unknown,
  until = lastDay(services),
):
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] } => {
  const read = readWholePack(value, until);
  return read.ok ? read : { ok: false, problems: read.problems.map(viewProblem) };
};

/** Looks at changed settings while they are typed. Nothing is stored. */
export const checkDistrict = async (
  services: Services,
  { pack }: { readonly pack: unknown },
): Promise<SettingsCheck> => {
  const now = currentPack(services);
  const read = readSettings(services, pack);
  return read.ok
    ? { problems: [], changes: settingsChanges(now, read.pack) }
    : { problems: read.problems, changes: [] };
};

/** What lost its permission to go out, as a person knows it. */
export const viewHeld = (services: Services, held: readonly Delivery[]): Promise<readonly HeldPost[]> =>
  Promise.all(
    held.map(async (delivery) => {
      const { post, id, title, handle, why } = viewDelivery(services, delivery);
      return { post, delivery: id, title, handle, why: why ?? '' };
    }),
  );

const refuseStale = (services: Services, after: string): void => {
  const now = currentVersion(services);
  if (now === after) return;
  throw new Refusal(
    'stale',
    `The settings were changed in between: version ${now} is in force. Look at it, then make your change again; nothing was changed.`,
  );
};

/** While the district file is read here, the settings are the district's: a change here would be lost with the next file. */
const refuseShared = (services: Services): void => {
  if (!takesSettings(services)) return;
  throw new Refusal('refused', `${SETTINGS_ARE_SHARED} Nothing was changed.`);
};

/** Keeps a pack as a new version, checks the queue again and says what was held. Runs inside `oneAtATime`. */
const keep = async (
  services: Services,
  pack: Pack,
  about: Pick<KeptPack, 'how' | 'from' | 'note' | 'version'>,
): Promise<KeepReply> => {
  const changes = settingsChanges(currentPack(services), pack);
  if (changes.length === 0) {
    throw new Refusal(
      'refused',
      `This is what version ${currentVersion(services)} says already, so no new version was made.`,
    );
  }
  const { version } = about;
  await services.stores.district.keep({
    ...about,
    at: new Date(services.clock.now()).toISOString(),
    by: services.me().id,
    changes,
    pack: { ...pack, version },
  });
  if (about.how === 'form') await forgetKept(services);
  const held = await settleChange(services, {
    line: {
      kind: KINDS[about.how],
      data: { version, from: about.from, note: about.note, lastReviewed: pack.lastReviewed },
    },
    what: ['state', 'accounts', 'posts', 'queue'],
  });
  return { kind: 'kept', view: viewDistrict(services), held: await viewHeld(services, held) };
};

/**
 * Keeps changed settings, from the form or from a previewed file, as a new version. Settings that cannot be used are
 * answered with where and why; the version before stays in force.
 */
export const keepDistrict = (
  services: Services,
  input: {
    readonly pack: unknown;
    readonly after: string;
    readonly note: string | null;
    readonly file: string | null;
  },
): Promise<KeepReply> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'change the district’s settings');
    refuseShared(services);
    refuseStale(services, input.after);
    const now = currentPack(services);
    const read = readSettings(services, input.pack);
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    const isFile = input.file !== null;
    return keep(services, read.pack, {
      how: isFile ? 'import' : 'form',
      from: input.file,
      note: input.note || null,
      version: await versionFor(services, isFile ? read.pack.version : now.version, isFile),
    });
  });

/** Keeps what an earlier version, or the built-in pack, said as a new one. */
export const bringBack = (
  services: Services,
  { version, after }: { readonly version: string; readonly after: string },
): Promise<KeepReply> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'change the district’s settings');
    refuseShared(services);
    refuseStale(services, after);
    const { pack } = await needVersion(services, version);
    // A catalogue that grew stricter since does not take back what it refuses now; its review was dated then.
    const read = readSettings(services, pack, pack.lastReviewed);
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    return keep(services, read.pack, {
      how: 'brought-back',
      from: version,
      note: null,
      version: await versionFor(services, currentVersion(services), false),
    });
  });
