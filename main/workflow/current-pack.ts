import { bloomington } from '../../shared/district/bloomington.ts';
import { mergePack } from '../../shared/district/merge-pack.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { Services } from '../services.ts';

interface ReadPack {
  readonly pack: Pack;
  /** False: the library's differences to the built-in pack cannot be used. The built-in one is shown, nothing is released. */
  readonly isSound: boolean;
}

const read = new WeakMap<object, ReadPack>();

/** The built-in pack with the library's differences merged in; read once per state of the settings. */
export const readPack = (services: Services): ReadPack => {
  const { packOverrides } = services.stores.settings.get();
  const known = read.get(packOverrides);
  if (known !== undefined) return known;
  const merged = mergePack(bloomington, packOverrides);
  const now: ReadPack = merged.ok
    ? { pack: merged.pack, isSound: true }
    : { pack: bloomington, isSound: false };
  read.set(packOverrides, now);
  return now;
};

export const currentPack = (services: Services): Pack => readPack(services).pack;
