import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { advance } from './advance.ts';
import { lookAtNewlyOut } from './look-at-what-is-out.ts';
import { needDelivery } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { checkLink } from './post-link.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { viewDelivery } from './view-delivery.ts';

/**
 * A person says that it was posted, with the post's link where there is one. This records what happened, so it is
 * taken even where the check would no longer pass. Where somebody in it said no meanwhile, it is to be taken down at once.
 */
export const confirmPosted = (
  services: Services,
  input: { readonly delivery: string; readonly link: string | null },
): Promise<DeliveryView> =>
  oneAtATime(services, async () => {
    const delivery = await needDelivery(services, input.delivery);
    if (delivery.state === 'posted') return viewDelivery(services, delivery);
    if (delivery.state !== 'offered' && delivery.state !== 'opened' && delivery.state !== 'unknown') {
      throw new Refusal(
        'refused',
        'This delivery is not being handed off, so there is nothing to confirm. Release it first.',
      );
    }
    const account = services.stores.accounts.get(delivery.target);
    let link: string | null = null;
    if (input.link !== null && input.link !== '') {
      if (account === null) throw new Refusal('not-found', WHY.accountGone);
      const checked = checkLink(input.link, account, services.stores.accounts.list());
      if (!checked.ok) throw new Refusal('bad-input', checked.why);
      link = checked.link;
    }
    const posted = await advance(services, delivery, {
      to: 'posted',
      kind: 'delivery.posted',
      by: services.me().id,
      why: null,
      set: { link },
      data: { link },
    });
    await lookAtNewlyOut(services, posted);
    return viewDelivery(services, await needDelivery(services, posted.id));
  });

/** A person says that it was not posted: held, to be released again or taken back. */
export const recordNotPosted = (
  services: Services,
  input: { readonly delivery: string },
): Promise<DeliveryView> =>
  oneAtATime(services, async () => {
    const delivery = await needDelivery(services, input.delivery);
    if (delivery.state !== 'offered' && delivery.state !== 'opened' && delivery.state !== 'unknown') {
      throw new Refusal('refused', 'This delivery is not being handed off, so there is nothing to answer.');
    }
    const held = await advance(services, delivery, {
      to: 'held',
      kind: 'delivery.not-posted',
      by: services.me().id,
      why: WHY.notPosted,
      set: { attempt: null },
    });
    return viewDelivery(services, held);
  });
