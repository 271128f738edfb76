import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import type { JournalLine } from '../storage/stores.ts';
import { advanceAll, emptyFolder, isOut } from './advance.ts';
import { describeTarget } from './describe-target.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { inTurns, type Turns } from './queue-in-turns.ts';
import { WHY } from './reasons.ts';
import { recheck } from './recheck-queue.ts';
import { HALLPASS, writeLine } from './write-line.ts';

/** How far back closed deliveries are looked at for a folder that a crash left, in milliseconds: two days. */
const CLOSED_MS = 48 * 60 * 60_000;

/**
 * At start, before the first look: what a crash left behind. A delivery whose platform was opened and whose outcome
 * nobody gave is unknown, and is never offered again by itself. A folder of an ended offer is emptied. A state whose
 * journal line a crash swallowed gets its line. What no longer passes is held.
 *
 * The unknown ones come first and all at once; the rest goes in turns, so that a queue of thousands keeps nobody from
 * working. The work grows with the number of deliveries and no faster. Where it is stopped, the next start does it all.
 */
export const recover = async (services: Services, turns: Turns = {}): Promise<void> => {
  const { queue } = services.stores;
  await oneAtATime(services, async () => {
    const broken = (await queue.open()).filter(
      ({ state, attempt }) => state === 'opened' || (attempt !== null && isOut(state)),
    );
    await addLostLines(services, broken);
    await toUnknown(services, broken);
  });
  const now = services.clock.now();
  const closed = await queue.closed(
    new Date(now - CLOSED_MS).toISOString(),
    new Date(now + CLOSED_MS).toISOString(),
  );
  const left = [...(await queue.open()), ...closed].map(({ id }) => id);
  await inTurns(
    services,
    left,
    async (some) => {
      await addLostLines(services, some);
      for (const delivery of some) if (!isOut(delivery.state)) await emptyFolder(services, delivery);
      // A crash may have fallen between an edit or a withdrawal and its look at the queue.
      await recheck(services, some);
    },
    turns,
  );
};

const toUnknown = async (services: Services, broken: readonly Delivery[]): Promise<void> => {
  const opened = await advanceAll(
    services,
    broken
      .filter(({ state }) => state !== 'opened')
      .map((delivery) => ({
        delivery,
        step: { to: 'opened', kind: 'delivery.opening', by: HALLPASS, why: null } as const,
      })),
  );
  await advanceAll(
    services,
    [...broken.filter(({ state }) => state === 'opened'), ...opened].map((delivery) => ({
      delivery,
      step: { to: 'unknown', kind: 'delivery.unknown', by: HALLPASS, why: WHY.restarted } as const,
    })),
  );
};

const LINE_OF = {
  queued: 'delivery.queued',
  held: 'delivery.held',
  offered: 'delivery.offered',
  opened: 'delivery.opening',
  posted: 'delivery.posted',
  missed: 'delivery.missed',
  unknown: 'delivery.unknown',
  'taken-back': 'delivery.taken-back',
  'to-take-down': 'delivery.to-take-down',
  'taken-down': 'delivery.taken-down',
} as const satisfies Record<Delivery['state'], string>;

/** The state is written before its line. Where the machine stopped between the two, the line is added now. */
const addLostLines = async (services: Services, deliveries: readonly Delivery[]): Promise<void> => {
  if (deliveries.length === 0) return;
  const last = new Map<string, JournalLine>();
  for (const line of await services.stores.journal.ofPosts(deliveries.map(({ post }) => post)))
    if (line.delivery !== null && 'state' in line.data) last.set(line.delivery, line);
  const isTold = ({ id, state, changedAt }: Delivery): boolean => {
    const data = last.get(id)?.data;
    return data?.['state'] === state && data['stateAt'] === changedAt;
  };
  // Asked for at once, they share a flush.
  await Promise.all(
    deliveries.filter((one) => !isTold(one)).map((delivery) => writeLostLine(services, delivery)),
  );
};

const writeLostLine = (services: Services, delivery: Delivery): Promise<void> =>
  writeLine(services, {
    kind: LINE_OF[delivery.state],
    by: delivery.changedBy,
    post: delivery.post,
    delivery: delivery.id,
    data: {
      to: describeTarget(services, delivery.target),
      account: delivery.target,
      wall: delivery.wall,
      zone: delivery.zone,
      why: delivery.why,
      revision: delivery.revision,
      pass: delivery.pass,
      link: delivery.link,
      state: delivery.state,
      stateAt: delivery.changedAt,
      late: true,
    },
  });
