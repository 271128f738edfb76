import type { Delivery } from '../../shared/domain/delivery.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { advanceAll } from './advance.ts';
import { needPost, openOf, refuseUnanswered } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { viewPost } from './view-post.ts';

/** Takes every open delivery of a post out of the queue, once it is known that none is out; the post stays as a draft. */
export const takeBack = (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needPost(services, id);
    const open = await openOf(services, id);
    // Taken back unanswered, it could be queued and go out a second time.
    refuseUnanswered(open);
    await takeBackAll(services, open, null);
    return viewPost(services, post);
  });

/** Takes these back; `why` stands in the journal. */
export const takeBackAll = async (
  services: Services,
  deliveries: readonly Delivery[],
  why: string | null,
): Promise<void> => {
  const by = services.me().id;
  await advanceAll(
    services,
    deliveries.map((delivery) => ({
      delivery,
      step: { to: 'taken-back', kind: 'delivery.taken-back', by, why },
    })),
  );
};
