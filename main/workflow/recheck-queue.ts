import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { hold } from './advance.ts';
import { WHY } from './reasons.ts';
import { checkRelease } from './release-check.ts';

/** States whose permission to go out may be taken away at any moment. */
const WATCHED: readonly Delivery['state'][] = ['queued', 'offered', 'opened'];

/**
 * Checks everything queued or on offer again, at once: after a consent entry, a change of the register, of an
 * account, of the hold or of the pack. What no longer passes is held and its folder emptied before this resolves, so
 * before the next tick. Runs inside `oneAtATime`. `only` limits it to one post.
 */
export const recheckQueue = async (services: Services, only: string | null = null): Promise<void> => {
  for (const delivery of await services.stores.queue.open()) {
    if (!WATCHED.includes(delivery.state)) continue;
    if (only !== null && delivery.post !== only) continue;
    const check = await checkRelease(services, delivery, { confirmed: true, files: false });
    if (check.kind === 'passes') continue;
    // What is not due yet waits for the register to be unlocked; at its time it is held if it still is not.
    if (check.why === WHY.locked && delivery.state === 'queued') continue;
    await hold(services, delivery, check.why);
  }
};
