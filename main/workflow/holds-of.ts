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
