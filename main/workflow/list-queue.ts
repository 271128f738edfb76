import type { DeliveryState } from '../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { unmoved } from './moving.ts';
import { sharingNow } from './sharing-state.ts';
import { waitingForMe } from './view-review.ts';
import { viewDeliveries } from './view-delivery.ts';

/** How long a posted delivery stays in the queue's list, in milliseconds: seven days. */
const RECENT_MS = 7 * 24 * 60 * 60_000;

/** Everything open, in order of due time, then what was posted or taken down in the last seven days. */
export const listQueue = (services: Services): Promise<readonly DeliveryView[]> =>
  unmoved(services, () => read(services));

const read = async (services: Services): Promise<readonly DeliveryView[]> => {
  const now = services.clock.now();
  const closed = await services.stores.queue.closed(
    new Date(now - RECENT_MS).toISOString(),
    new Date(now + RECENT_MS).toISOString(),
  );
  const done = closed.filter(({ state }) => state === 'posted' || state === 'taken-down');
  return [...viewDeliveries(services, await services.stores.queue.open()), ...viewDeliveries(services, done)];
};

const WAITING: readonly DeliveryState[] = ['offered', 'opened', 'held', 'missed', 'unknown', 'to-take-down'];

/** How many deliveries wait for a person, how many approvals for the one at the desk, and one for a district file in trouble. */
export const countNeedsYou = async (services: Services): Promise<number> =>
  (await services.stores.queue.open()).filter((delivery) => WAITING.includes(delivery.state)).length +
  (await waitingForMe(services)).length +
  ((sharingNow(services)?.status.state ?? 'good') === 'good' ? 0 : 1);
