import { type Delivery, type DeliveryState, mayBecome } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { describeTarget } from './describe-target.ts';
import type { JournalKind, LineData } from './journal-kinds.ts';
import { Refusal } from './refusal.ts';
import { HALLPASS, writeLine } from './write-line.ts';

/** One step of a delivery's life. */
export interface Step {
  readonly to: DeliveryState;
  readonly kind: JournalKind;
  /** Why it is held, missed or unknown: rule ids and plain words, no register data. Null clears it. */
  readonly why: string | null;
  /** Colleague id, or `HALLPASS` for the scheduler. */
  readonly by: string;
  readonly set?: Partial<
    Pick<
      Delivery,
      'wall' | 'zone' | 'side' | 'dueAt' | 'revision' | 'pass' | 'offeredAt' | 'attempt' | 'link'
    >
  >;
  readonly data?: LineData;
}

/** An offer is out: its folder may exist. */
export const isOut = (state: DeliveryState): boolean => state === 'offered' || state === 'opened';

const linesOf = (services: Services, delivery: Delivery, step: Step): LineData => ({
  to: describeTarget(services, delivery.target),
  account: delivery.target,
  wall: delivery.wall,
  zone: delivery.zone,
  why: step.why,
  revision: delivery.revision,
  pass: delivery.pass,
  state: delivery.state,
  stateAt: delivery.changedAt,
  ...step.data,
});

/**
 * Takes deliveries one step on: all states are durable (in one write) before anything else happens, then what an
 * ended offer left behind is removed, then a journal line each (one that a full disk refuses is added at the next start).
 * A step the table of states does not allow is refused.
 */
export const advanceAll = async (
  services: Services,
  steps: readonly { readonly delivery: Delivery; readonly step: Step }[],
): Promise<readonly Delivery[]> => {
  if (steps.length === 0) return [];
  const changedAt = new Date(services.clock.now()).toISOString();
  const changed = steps.map(({ delivery, step }): Delivery => {
    if (delivery.state !== step.to && !mayBecome(delivery.state, step.to)) {
      throw new Refusal(
        'refused',
        `A delivery that is ${delivery.state} cannot become ${step.to}; nothing was changed.`,
      );
    }
    return {
      ...delivery,
      ...step.set,
      state: step.to,
      why: step.why,
      changedAt,
      changedBy: step.by,
    };
  });
  await services.stores.queue.put(changed);
  const pairs = changed.flatMap((delivery, at) => {
    const step = steps[at];
    return step === undefined ? [] : [{ delivery, before: step.delivery, step: step.step }];
  });
  // Pictures that nobody may hand over any more go first: a line that cannot be written does not keep them.
  for (const { delivery, before } of pairs) {
    if (isOut(before.state) && !isOut(delivery.state)) await emptyFolder(services, delivery);
  }
  // Lines asked for at once share a flush; one that is refused does not keep the others.
  const lines = await Promise.allSettled(
    pairs.map(({ delivery, step }) =>
      writeLine(services, {
        kind: step.kind,
        by: step.by,
        post: delivery.post,
        delivery: delivery.id,
        data: linesOf(services, delivery, step),
      }),
    ),
  );
  tellOf(services, changed);
  const refused = lines.find((line) => line.status === 'rejected');
  if (refused !== undefined) throw refused.reason;
  return changed;
};

/** More posts than this are told as one word about all of them: a window asks once, not for each. */
const TOLD_ONE_BY_ONE = 10;

const tellOf = (services: Services, changed: readonly Delivery[]): void => {
  const posts = [...new Set(changed.map((delivery) => delivery.post))];
  for (const post of posts.length > TOLD_ONE_BY_ONE ? [null] : posts)
    services.tell({ kind: 'changed', what: ['queue', 'posts', 'state'], post });
};

/** One delivery, one step. */
export const advance = async (services: Services, delivery: Delivery, step: Step): Promise<Delivery> =>
  (await advanceAll(services, [{ delivery, step }]))[0] ?? delivery;

/** Empties the folder of an ended offer. What cannot be removed now is tried again at the next start. */
export const emptyFolder = async (services: Services, delivery: Delivery): Promise<void> => {
  try {
    await services.media.clearOut(delivery.id);
  } catch {
    services.tell({
      kind: 'notice',
      text: 'The folder with the pictures of an ended hand-off could not be emptied. Close any program that shows it; Hallpass tries again when it starts.',
    });
  }
};

/** How a delivery that is not held yet is held; one that was opened becomes unknown, since it may be out already. */
const holding = (delivery: Delivery, why: string, by: string): Step =>
  delivery.state === 'opened'
    ? {
        to: 'unknown',
        kind: 'delivery.unknown',
        by,
        why: `${why} The platform had been opened: say whether it was posted, and take it down if it was.`,
      }
    : {
        to: 'held',
        kind: delivery.state === 'offered' ? 'delivery.recalled' : 'delivery.held',
        why,
        by,
      };

/** Holds one delivery. */
export const hold = (services: Services, delivery: Delivery, why: string, by = HALLPASS): Promise<Delivery> =>
  advance(services, delivery, holding(delivery, why, by));

/** Holds many in one write of the queue. */
export const holdAll = (
  services: Services,
  stopped: readonly { readonly delivery: Delivery; readonly why: string }[],
): Promise<readonly Delivery[]> =>
  advanceAll(
    services,
    stopped.map(({ delivery, why }) => ({ delivery, step: holding(delivery, why, HALLPASS) })),
  );
