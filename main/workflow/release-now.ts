import type { HandOffReply } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { hold } from './advance.ts';
import { advance } from './advance.ts';
import { needDelivery } from './need.ts';
import { afterALook } from './look-at-district-file.ts';
import { offer } from './offer.ts';
import { checkRelease } from './release-check.ts';
import { openOffer, stopped } from './hand-off-steps.ts';
import { sayWall } from './say-time.ts';

/**
 * A person releases a delivery that was held or missed: checked again, then offered at once where it is due, or put
 * back in the queue where its time is still to come. It is never offered before its time, and never without passing.
 */
export const releaseNow = (
  services: Services,
  { delivery: id }: { readonly delivery: string },
): Promise<HandOffReply> =>
  afterALook(services, async () => {
    const delivery = await needDelivery(services, id);
    switch (delivery.state) {
      case 'offered':
      case 'opened':
        return openOffer(services, delivery);
      case 'unknown':
        return stopped(services, delivery, 'Say first whether it was posted.');
      case 'posted':
        return stopped(services, delivery, 'It was posted already.');
      case 'taken-back':
        return stopped(services, delivery, 'It was taken back. Queue the post again.');
      case 'to-take-down':
        return stopped(services, delivery, 'It was posted, and is to be taken down.');
      case 'taken-down':
        return stopped(services, delivery, 'It was posted and taken down again.');
      case 'queued':
      case 'held':
      case 'missed':
        break;
    }
    const isDue = services.clock.now() >= Date.parse(delivery.dueAt);
    if (delivery.state === 'queued' && !isDue) {
      return stopped(services, delivery, `It is queued and comes due ${sayWall(delivery.wall)}.`);
    }
    const check = await checkRelease(services, delivery, { confirmed: true, files: isDue });
    if (check.kind === 'stops') {
      const still =
        delivery.state === 'missed' || delivery.why === check.why
          ? delivery
          : await hold(services, delivery, check.why, services.me().id);
      return stopped(services, still, check.why);
    }
    const by = services.me().id;
    if (!isDue) {
      const queued = await advance(services, delivery, {
        to: 'queued',
        kind: 'delivery.released',
        by,
        why: null,
        set: { attempt: null, offeredAt: null },
      });
      return stopped(services, queued, `It is queued again and comes due ${sayWall(delivery.wall)}.`);
    }
    return openOffer(services, await offer(services, delivery, check, by));
  });
