import type { Services } from '../services.ts';
import { lookAtDistrictFile } from './look-at-district-file.ts';
import { sharingRun } from './sharing-state.ts';
import { writeWhenDue } from './write-district-file.ts';

/** How often the folder is looked into, in milliseconds. */
const LOOK_EVERY = 2 * 60_000;

/** For the scheduler, before it looks at what is due: reads the district file every few minutes, or writes it. */
export const tendDistrictFile = async (services: Services): Promise<void> => {
  const link = services.stores.sharing.get();
  if (link === null) return;
  await writeWhenDue(services);
  const { lookedAt } = sharingRun(services);
  if (lookedAt !== null && Math.abs(services.clock.now() - lookedAt) < LOOK_EVERY) return;
  await lookAtDistrictFile(services);
};
