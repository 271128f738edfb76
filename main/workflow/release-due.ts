import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Services } from '../services.ts';
import { advance, hold, isOut } from './advance.ts';
import { lookAtDistrictFile } from './look-at-district-file.ts';
import { OFFER_MS, offer } from './offer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { WHY } from './reasons.ts';
import { checkRelease } from './release-check.ts';
import { HALLPASS } from './write-line.ts';

/**
 * One look of the scheduler: every open delivery against the wall clock. A due one is checked again and offered, or
 * held with the reason; one more than 60 minutes late is missed; an offer lapses. Nothing is offered before its
 * instant. A delivery that cannot be looked at does not keep the others from their turn.
 */
export const releaseDue = async (services: Services): Promise<void> => {
  const open = await services.stores.queue.open();
  const problems: unknown[] = [];
  for (const delivery of open) {
    if (!mayNeedALook(delivery, services.clock.now())) continue;
    const { id } = delivery;
    try {
      if (mayBeOffered(delivery, services.clock.now())) await lookAtDistrictFile(services);
      await oneAtATime(services, async () => {
        const current = await services.stores.queue.get(id);
        if (current !== null) await lookAt(services, current);
      });
    } catch (problem) {
      problems.push(problem);
    }
  }
  if (problems.length > 0) throw new AggregateError(problems, 'Some deliveries could not be looked at.');
};

/** What waits for a person or for its time is passed by without taking a turn. An unreadable time is looked at. */
const mayNeedALook = ({ state, dueAt }: Delivery, now: number): boolean =>
  state === 'queued' ? !(now < Date.parse(dueAt)) : isOut(state);

/** Due, and not too late to be offered. */
const mayBeOffered = ({ state, dueAt }: Delivery, now: number): boolean => {
  const late = now - Date.parse(dueAt);
  return state === 'queued' && late >= 0 && late <= OFFER_MS;
};

const lookAt = async (services: Services, delivery: Delivery): Promise<void> => {
  if (delivery.state === 'queued') return lookAtQueued(services, delivery);
  if (isOut(delivery.state)) await lapse(services, delivery);
};

const lookAtQueued = async (services: Services, delivery: Delivery): Promise<void> => {
  const late = services.clock.now() - Date.parse(delivery.dueAt);
  // Not yet due. An instant that cannot be read is never due: it is held, for a person to see.
  if (Number.isNaN(late)) return void (await hold(services, delivery, WHY.notChecked));
  if (late < 0) return;
  if (late > OFFER_MS) {
    await advance(services, delivery, { to: 'missed', kind: 'delivery.missed', by: HALLPASS, why: WHY.late });
    return;
  }
  const check = await checkRelease(services, delivery, { confirmed: false, files: true });
  if (check.kind === 'stops') {
    const held = await hold(services, delivery, check.why);
    services.desk.notify({
      title: 'A post was held',
      body: check.why,
      go: { to: 'queue', id: held.id },
    });
    return;
  }
  await offer(services, delivery, check, HALLPASS);
};

/** Ends an offer whose hour is over, or that a clock set back made premature; answers the delivery as it is then. */
export const lapse = async (services: Services, delivery: Delivery): Promise<Delivery> => {
  const now = services.clock.now();
  const offeredAt = Date.parse(delivery.offeredAt ?? '');
  const isOver = Number.isNaN(offeredAt) || now - offeredAt >= OFFER_MS;
  if (delivery.state === 'opened') {
    return isOver
      ? advance(services, delivery, {
          to: 'unknown',
          kind: 'delivery.unknown',
          by: HALLPASS,
          why: WHY.unanswered,
        })
      : delivery;
  }
  if (delivery.state !== 'offered') return delivery;
  if (now < Date.parse(delivery.dueAt)) return hold(services, delivery, WHY.clockBack);
  return isOver
    ? advance(services, delivery, { to: 'missed', kind: 'delivery.missed', by: HALLPASS, why: WHY.lapsed })
    : delivery;
};
