import type { Delivery } from '../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { WHY } from './reasons.ts';
import { OFFER_MS } from './offer.ts';

/** A delivery with what a person knows it by. One whose account or post is gone still shows. */
export const viewDelivery = (services: Services, delivery: Delivery): DeliveryView => {
  const account = services.stores.accounts.get(delivery.target);
  // By its tile: a queue of thousands is listed without opening one post.
  const row = services.stores.posts.tile(delivery.post);
  const isLost = row === null || (row.damaged && row.title === '');
  return {
    ...delivery,
    title: isLost ? 'A post that cannot be read' : row.title || 'Untitled draft',
    handle: account?.handle ?? delivery.target,
    platform: account?.platform ?? 'facebook',
    district: account?.scope === 'district',
    isUnread: delivery.why === WHY.objectedUnread,
    lapsesAt:
      delivery.state !== 'offered' || delivery.offeredAt === null
        ? null
        : new Date(Date.parse(delivery.offeredAt) + OFFER_MS).toISOString(),
  };
};

/**
 * By due time; what is due together, post by post, and the accounts of a post as they stand in it, so that they stand
 * alike wherever the post is shown and stay in their places as one after the other goes out. An account that the post no
 * longer goes to comes last.
 */
export const inOrder = (services: Services, deliveries: readonly Delivery[]): readonly Delivery[] => {
  const places = new Map<Delivery, number>();
  for (const one of deliveries) {
    const at = services.stores.posts.tile(one.post)?.targets.indexOf(one.target) ?? -1;
    places.set(one, at < 0 ? Infinity : at);
  }
  const place = (one: Delivery): number => places.get(one) ?? Infinity;
  return [...deliveries].sort((one, other) => {
    if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? -1 : 1;
    if (one.post !== other.post) return one.post < other.post ? -1 : 1;
    return place(one) === place(other) ? (one.id < other.id ? -1 : 1) : place(one) - place(other);
  });
};

/** The same, each with what a person knows it by. */
export const viewDeliveries = (
  services: Services,
  deliveries: readonly Delivery[],
): readonly DeliveryView[] => inOrder(services, deliveries).map((one) => viewDelivery(services, one));
