import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** How long a turn may take, in milliseconds: what a person does meanwhile waits for one. */
const A_TURN_MS = 250;
/** Deliveries of the first turn, and of any other: fewer would write a queue of thousands for a handful of them. */
const FIRST = 50;
const FEWEST = 25;
const MOST = 250;

/** Deliveries of the next turn, where `count` took `ms`: one that was interrupted by sleep changes little for long. */
const nextTurn = (count: number, ms: number): number =>
  Math.max(FEWEST, Math.min(MOST, 2 * count, Math.floor((count * A_TURN_MS) / Math.max(1, ms))));

export interface Turns {
  /** Deliveries in each turn; without it as many as take a quarter of a second. */
  readonly inATurn?: number | undefined;
  /** True where no further turn is to begin: the app is going. */
  readonly isStopped?: (() => boolean) | undefined;
}

/** Deliveries as they are now: somebody may have worked on them since they were listed. */
const asTheyStand = async (services: Services, ids: readonly string[]): Promise<readonly Delivery[]> => {
  const found: Delivery[] = [];
  for (const id of ids) {
    const delivery = await services.stores.queue.get(id);
    if (delivery !== null) found.push(delivery);
  }
  return found;
};

/**
 * Works on deliveries in turns, so that a queue of thousands keeps nobody from working. False where it was stopped before
 * the last of them.
 */
export const inTurns = async (
  services: Services,
  ids: readonly string[],
  work: (some: readonly Delivery[]) => Promise<void>,
  { inATurn, isStopped = () => false }: Turns = {},
): Promise<boolean> => {
  let count = inATurn ?? FIRST;
  for (let from = 0; from < ids.length; ) {
    if (isStopped()) return false;
    const some = ids.slice(from, from + count);
    from += some.length;
    await oneAtATime(services, async () => {
      const began = services.clock.now();
      await work(await asTheyStand(services, some));
      count = inATurn ?? nextTurn(some.length, services.clock.now() - began);
    });
  }
  return true;
};
