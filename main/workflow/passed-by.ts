import type { Services } from '../services.ts';
import { inTurns } from './queue-in-turns.ts';
import { recheck } from './recheck-queue.ts';
import { passedBy } from './release-check.ts';

/**
 * What was not judged while the register was locked is judged now that it is open: an account taken out of the list or a
 * colleague's role changed meanwhile. For the scheduler, before it looks at what is due; does nothing at any other time.
 */
export const recheckPassedBy = async (services: Services): Promise<void> => {
  const { stores } = services;
  if (!passedBy.has(stores) || stores.register.state() !== 'open') return;
  passedBy.delete(stores);
  try {
    const open = await stores.queue.open();
    await inTurns(
      services,
      open.map(({ id }) => id),
      async (some) => void (await recheck(services, some)),
    );
  } catch (thrown) {
    passedBy.add(stores);
    throw thrown;
  }
};
