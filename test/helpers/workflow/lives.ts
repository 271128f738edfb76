import type { MemoryFs } from '../faulty-fs/memory-fs.ts';
import { randomFrom } from '../faulty-fs/random.ts';
import { newWorld, openWorld, outside, type Outside, type World } from './world.ts';

/** Numbers no other world of a test has: one for what the lives are about, one for whoever they meet. */
const A_LIFE = 1_000_000;
const A_STRANGER = A_LIFE + 1;

/** What is outside at the beginning of a life: a copy of the disk, and the same chance for every life. */
export const lifeOn = (disk: MemoryFs): Outside =>
  outside(disk.afterPowerLoss(randomFrom(1), 'kept'), A_LIFE);
export const strangerOn = (disk: MemoryFs): Outside =>
  outside(disk.afterPowerLoss(randomFrom(1), 'kept'), A_STRANGER);

let first: Promise<MemoryFs> | null = null;

/** A library as `newWorld` makes it, made once and opened from a copy of its disk. */
export const newLife = async (): Promise<World> => {
  first ??= newWorld().then(async ({ stores, out }) => {
    await stores.close();
    return out.fs;
  });
  return openWorld(lifeOn(await first), false);
};
