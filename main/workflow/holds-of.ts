import type { Hold } from '../../shared/domain/district.ts';
import type { Services } from '../services.ts';

/** The hold that the district file says is on; in force until a newer file says it is not. */
const districtHold = ({ stores }: Services): Hold | null => {
  const link = stores.sharing.get();
  return link?.role !== 'reads' || link.hold === null ? null : { ...link.hold, until: null };
};

/** Every hold there is: those set here, and the district file's. */
export const holdsOf = (services: Services): readonly Hold[] => {
  const own = services.stores.settings.get().holds;
  const district = districtHold(services);
  return district === null ? own : [...own, district];
};

/** The hold as it counts now, milliseconds: one without an end is on whatever the clock says; a clock set back lifts nothing. */
export const asInForce = (hold: Hold, now: number): Hold =>
  hold.until === null && now < Date.parse(hold.from) ? { ...hold, from: new Date(now).toISOString() } : hold;
