import type { Delivery } from '../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { titleOf } from './what-goes-out.ts';

/** A delivery with what a person knows it by. One whose account or post is gone still shows. */
export const viewDelivery = async (services: Services, delivery: Delivery): Promise<DeliveryView> => {
  const account = services.stores.accounts.get(delivery.target);
  const read = await services.stores.posts.read(delivery.post);
  return {
    ...delivery,
    title:
      read.kind === 'ok'
        ? titleOf(read.value)
        : read.kind === 'damaged' && read.newestGood !== null
          ? titleOf(read.newestGood)
          : 'A post that cannot be read',
    handle: account?.handle ?? delivery.target,
    platform: account?.platform ?? 'facebook',
    district: account?.scope === 'district',
  };
};

export const viewDeliveries = (
  services: Services,
  deliveries: readonly Delivery[],
): Promise<readonly DeliveryView[]> => Promise.all(deliveries.map((one) => viewDelivery(services, one)));
