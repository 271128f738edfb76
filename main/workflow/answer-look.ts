import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { advance } from './advance.ts';
import { needDelivery } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { todayOf } from './take-down.ts';
import { markOf, objectingUnread } from './unread-posts.ts';
import { viewDelivery } from './view-delivery.ts';
import { whatWentOut } from './what-went-out.ts';

/**
 * What a person found who looked for a post that is to be taken down: it is not there (any more), or nobody in it says
 * no. The second answers only for what cannot be read here, and for those who say no by now: it is asked about again once
 * they are others. Refused where Hallpass can read who is in it.
 */
export const answerLook = (
  services: Services,
  { delivery: id, found }: { readonly delivery: string; readonly found: 'not-there' | 'nobody' },
): Promise<DeliveryView> =>
  oneAtATime(services, async () => {
    const delivery = await needDelivery(services, id);
    if (delivery.state !== 'to-take-down')
      throw new Refusal('refused', 'Nothing asks for this post to be taken down; nothing was changed.');
    const by = services.me().id;
    if (found === 'not-there')
      return viewDelivery(
        services,
        await advance(services, delivery, { to: 'taken-down', kind: 'delivery.not-there', by, why: null }),
      );
    if (services.stores.register.state() !== 'open')
      throw new Refusal('refused', 'The register is locked. Unlock it, then answer; nothing was changed.');
    const went = await whatWentOut(services, delivery);
    if (went?.kind === 'read')
      throw new Refusal(
        'refused',
        'Somebody in it says no, so it cannot stay. Take it down, or record their yes; nothing was changed.',
      );
    const objecting = went === null ? [] : objectingUnread(services, delivery, went, todayOf(services));
    const stays = await advance(services, delivery, {
      to: 'posted',
      kind: 'delivery.looked-at',
      by,
      why: null,
      data: { objecting: markOf(objecting) },
    });
    return viewDelivery(services, stays);
  });
