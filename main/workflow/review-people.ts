import type { ElsewhereView } from '../../shared/ipc/review-views.ts';
import type { Services } from '../services.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';

/** Our own short code, and the other Hallpasses this library knows. The code is null while the register is locked. */
export const viewElsewhere = async (services: Services): Promise<ElsewhereView> => {
  const { reviews, keys } = services.stores;
  return {
    code: keys.unlocked() ? reviews.codeOf(await reviews.ownKey()) : null,
    known: reviews.known().map(({ code, name, since, approves }) => ({ code, name, since, approves })),
  };
};

/** Where there is a colleague with the district role, only that role says whose yes counts: as with roles. */
export const needMayTrust = (services: Services): void => {
  if (services.stores.colleagues.list().some((one) => one.active && one.role === 'district')) {
    needDistrict(services, 'let somebody elsewhere approve');
  }
};

/** A Hallpass that is known no more: its answers count for nothing, so what is queued on them is held at once. */
export const forgetElsewhere = (
  services: Services,
  { code }: { readonly code: string },
): Promise<ElsewhereView> =>
  oneAtATime(services, async () => {
    const one = services.stores.reviews.known().find((known) => known.code === code);
    if (one !== undefined) {
      if (one.approves) needMayTrust(services);
      await services.stores.reviews.forget(code);
      await settleChange(services, {
        line: { kind: 'review.forgotten', data: { name: one.name, code } },
        what: ['state', 'queue', 'posts'],
      });
    }
    return viewElsewhere(services);
  });
