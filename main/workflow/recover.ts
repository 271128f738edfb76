import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { advance, emptyFolder, isOut } from './advance.ts';
import { describeTarget } from './describe-target.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { WHY } from './reasons.ts';
import { recheckQueue } from './recheck-queue.ts';
import { HALLPASS, writeLine } from './write-line.ts';

/** How far back closed deliveries are looked at for a folder that a crash left, in milliseconds: two days. */
const CLOSED_MS = 48 * 60 * 60_000;

/**
 * At start, before the first look: what a crash left behind. A delivery whose platform was opened and whose outcome
 * nobody gave is unknown, and is never offered again by itself. A folder of an ended offer is emptied. A state whose
 * journal line a crash swallowed gets its line. What no longer passes is held.
 */
export const recover = (services: Services): Promise<void> =>
  oneAtATime(services, async () => {
    for (const delivery of await services.stores.queue.open()) {
      await addLostLine(services, delivery);
      if (delivery.state === 'opened' || (delivery.attempt !== null && isOut(delivery.state))) {
        await toUnknown(services, delivery);
      } else if (!isOut(delivery.state)) {
        await emptyFolder(services, delivery);
      }
    }
    const now = services.clock.now();
    const closed = await services.stores.queue.closed(
      new Date(now - CLOSED_MS).toISOString(),
      new Date(now + CLOSED_MS).toISOString(),
    );
    for (const delivery of closed) {
      await addLostLine(services, delivery);
      await emptyFolder(services, delivery);
    }
    // A crash may have fallen between an edit or a withdrawal and its look at the queue.
    await recheckQueue(services);
  });

const toUnknown = async (services: Services, delivery: Delivery): Promise<void> => {
  const opened =
    delivery.state === 'opened'
      ? delivery
      : await advance(services, delivery, {
          to: 'opened',
          kind: 'delivery.opening',
          by: HALLPASS,
          why: null,
        });
  await advance(services, opened, {
    to: 'unknown',
    kind: 'delivery.unknown',
    by: HALLPASS,
    why: WHY.restarted,
  });
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
const addLostLine = async (services: Services, delivery: Delivery): Promise<void> => {
  const lines = await services.stores.journal.ofPost(delivery.post);
  const last = lines.findLast((line) => line.delivery === delivery.id && 'state' in line.data);
  if (last?.data['state'] === delivery.state && last.data['stateAt'] === delivery.changedAt) return;
  await writeLine(services, {
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
};
