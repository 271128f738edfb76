import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Deliveries looked at in one turn: what a person does meanwhile waits for no more than these. */
const A_TURN = 250;

/** Deliveries as they are now: somebody may have worked on them since they were listed. */
const asTheyStand = async (services: Services, ids: readonly string[]): Promise<readonly Delivery[]> => {
  const found: Delivery[] = [];
  for (const id of ids) {
    const delivery = await services.stores.queue.get(id);
    if (delivery !== null) found.push(delivery);
  }
  return found;
};

/** Works on deliveries in turns of `inATurn`, so that a queue of thousands keeps nobody from working. */
export const inTurns = async (
  services: Services,
  ids: readonly string[],
  work: (some: readonly Delivery[]) => Promise<void>,
  inATurn = A_TURN,
): Promise<void> => {
  for (let from = 0; from < ids.length; from += inATurn) {
    const some = ids.slice(from, from + inATurn);
    await oneAtATime(services, async () => work(await asTheyStand(services, some)));
  }
};
