import type { Delivery } from '../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';

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
  };
};

export const viewDeliveries = (
  services: Services,
  deliveries: readonly Delivery[],
): readonly DeliveryView[] => deliveries.map((one) => viewDelivery(services, one));
