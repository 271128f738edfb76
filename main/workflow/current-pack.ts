import { bloomington } from '../../shared/district/bloomington.ts';
import { mergePack } from '../../shared/district/merge-pack.ts';
import type { CalendarDay, Pack } from '../../shared/domain/district.ts';
import type { KeptPack } from '../../shared/domain/kept-pack.ts';
import type { Services } from '../services.ts';

interface ReadPack {
  readonly pack: Pack;
  /** False: the library's settings cannot be used. The built-in pack is shown, nothing is released. */
  readonly isSound: boolean;
}

const read = new WeakMap<object, ReadPack & { readonly calendar: readonly CalendarDay[] }>();

/** Overrides, or a whole pack, over the built-in one: what a newer Hallpass added to packs is taken from there. */
const over = (overrides: object): ReadPack => {
  const merged = mergePack(bloomington, overrides);
  return merged.ok ? { pack: merged.pack, isSound: true } : { pack: bloomington, isSound: false };
};

/** What stood before the district kept a version of its own: the built-in pack with the library's calendar. */
export const firstPack = (services: Services): ReadPack => {
  const { packOverrides, calendar } = services.stores.settings.get();
  const known = read.get(packOverrides);
  if (known !== undefined && known.calendar === calendar) return known;
  const { pack, isSound } = over(packOverrides);
  const now = { pack: { ...pack, calendar: [...calendar, ...pack.calendar] }, isSound, calendar };
  read.set(packOverrides, now);
  return now;
};

/** A kept version as a pack, read once. Its version is the one it was kept as. */
export const packOf = (kept: KeptPack): ReadPack => {
  const known = read.get(kept);
  if (known !== undefined) return known;
  const now = { ...over({ ...kept.pack, version: kept.version }), calendar: [] };
  read.set(kept, now);
  return now;
};

/** The district's settings in force: the version kept last, else the built-in pack; read once for each state. */
export const readPack = (services: Services): ReadPack => {
  const kept = services.stores.district.current();
  return kept === null ? firstPack(services) : packOf(kept);
};

export const currentPack = (services: Services): Pack => readPack(services).pack;
