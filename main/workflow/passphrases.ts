import type { Services } from '../services.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { needPassphrase } from './passphrase-tries.ts';
import { orRefuse, Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/**
 * A passphrase for oneself: sets it, changes it, or (`next: null`) takes it away. Whoever has one says it first, so that
 * nobody changes it at a desk that was left for a moment.
 */
export const setMyPassphrase = (
  services: Services,
  { current, next }: { readonly current: string | null; readonly next: string | null },
): Promise<null> =>
  oneAtATime(services, async () => {
    const me = services.me();
    const { secrets } = services.stores;
    if (secrets.has(me.id)) await needPassphrase(services, me, current);
    else if (next === null) return null;
    if (next === null) await secrets.remove(me.id);
    else await secrets.set(me.id, next);
    await writeLine(services, {
      kind: next === null ? 'colleague.passphrase-removed' : 'colleague.passphrase-set',
      data: { colleague: me.id },
    });
    services.tell({ kind: 'changed', what: ['state'], post: null });
    return null;
  });

/** Takes a forgotten passphrase away from another colleague. Nobody can set one for somebody else. */
export const clearPassphrase = (services: Services, { id }: { readonly id: string }): Promise<null> =>
  oneAtATime(services, async () => {
    const me = needDistrict(services, 'take a passphrase away');
    const colleague = orRefuse(
      services.stores.colleagues.get(id),
      'This colleague is no longer in the list.',
    );
    if (id === me.id) {
      throw new Refusal('refused', 'Your own passphrase is taken away by saying it. Nothing was changed.');
    }
    if (!services.stores.secrets.has(id)) return null;
    await services.stores.secrets.remove(id);
    await writeLine(services, {
      kind: 'colleague.passphrase-cleared',
      data: { colleague: colleague.id, how: 'district' },
    });
    services.tell({ kind: 'changed', what: ['state'], post: null });
    return null;
  });
