import type { Hold } from '../../shared/domain/district.ts';
import { isInForce } from '../../shared/domain/hold-in-force.ts';
import type { Services } from '../services.ts';
import { asInForce, holdsOf } from './holds-of.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

const isOn = (hold: Hold, now: number): boolean => isInForce(asInForce(hold, now), now);

/** The hold in force now, or null. */
export const activeHold = (services: Services): Hold | null =>
  holdsOf(services).find((one) => isOn(one, services.clock.now())) ?? null;

/** Sets a district-wide stop: everything queued or on offer of other accounts than the district's freezes at once. */
export const setHold = (services: Services, { reason }: { readonly reason: string }): Promise<Hold> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'set a hold');
    const before = activeHold(services);
    if (before !== null)
      throw new Refusal('refused', 'A hold is on already. Lift it before you set another.');
    const hold: Hold = { from: new Date(services.clock.now()).toISOString(), until: null, reason };
    await services.stores.settings.save({ holds: [...services.stores.settings.get().holds, hold] });
    await settleChange(services, {
      line: { kind: 'hold.set', data: { reason } },
      what: ['state', 'queue', 'posts'],
    });
    return hold;
  });

/** Lifts the hold. What froze stays held until each is released by a person. */
export const liftHold = (services: Services): Promise<null> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'lift a hold');
    const now = services.clock.now();
    if (activeHold(services) === null) throw new Refusal('refused', 'There is no hold to lift.');
    if (!services.stores.settings.get().holds.some((one) => isOn(one, now))) {
      throw new Refusal(
        'refused',
        'The district set this hold in the district file, so it is lifted there. Nothing was changed.',
      );
    }
    const until = new Date(now).toISOString();
    await services.stores.settings.save({
      holds: services.stores.settings.get().holds.map((one) => (isOn(one, now) ? { ...one, until } : one)),
    });
    await writeLine(services, { kind: 'hold.lifted' });
    services.tell({ kind: 'changed', what: ['state', 'queue', 'posts'], post: null });
    return null;
  });
