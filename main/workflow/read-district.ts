import { settingsChanges } from '../../shared/district/settings-changes.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { KeptPack, SettingsChange } from '../../shared/domain/kept-pack.ts';
import type { DistrictView, KeptVersion } from '../../shared/ipc/district-views.ts';
import type { Services } from '../services.ts';
import { currentPack, firstPack, packOf } from './current-pack.ts';
import { Refusal } from './refusal.ts';
import { builtInVersion, viewDistrict, viewKept } from './view-district.ts';

/** The settings in force. Everybody may read them. */
export const readDistrict = async (services: Services): Promise<DistrictView> => viewDistrict(services);

/** Every version that can be read, oldest first. */
export const allVersions = async ({ stores }: Services): Promise<readonly KeptPack[]> => {
  const current = stores.district.current();
  return [...(await stores.district.earlier()), ...(current === null ? [] : [current])];
};

/** Every version, newest first; the built-in pack last. */
export const listVersions = async (services: Services): Promise<readonly KeptVersion[]> => {
  const all = await allVersions(services);
  return [...all.toReversed().map((kept) => viewKept(services, kept)), builtInVersion(services)];
};

/** A version by its name: the built-in pack, or a kept one that can be read. */
export const needVersion = async (
  services: Services,
  version: string,
): Promise<{ readonly pack: Pack; readonly kept: KeptPack | null }> => {
  const kept = (await allVersions(services)).findLast((one) => one.version === version);
  if (kept === undefined) {
    const { pack } = firstPack(services);
    if (version === pack.version) return { pack, kept: null };
    throw new Refusal('not-found', `There is no version ${version} of the settings here.`);
  }
  const read = packOf(kept);
  if (!read.isSound) {
    throw new Refusal('refused', `Version ${version} cannot be read by this Hallpass; nothing was changed.`);
  }
  return { pack: read.pack, kept };
};

/** An earlier version with what bringing it back would change. */
export const readVersion = async (
  services: Services,
  { version }: { readonly version: string },
): Promise<{
  readonly kept: KeptVersion;
  readonly pack: Pack;
  readonly changes: readonly SettingsChange[];
}> => {
  const { pack, kept } = await needVersion(services, version);
  return {
    kept: kept === null ? builtInVersion(services) : viewKept(services, kept),
    pack,
    changes: settingsChanges(currentPack(services), pack),
  };
};
