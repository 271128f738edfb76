import type { Delivery } from '../../shared/domain/delivery.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { advanceAll } from './advance.ts';
import { needPost, openOf } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { viewPost } from './view-post.ts';

/** Takes every open delivery of a post out of the queue; the post stays as a draft. */
export const takeBack = (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needPost(services, id);
    const open = await openOf(services, id);
    if (open.some((delivery) => delivery.state === 'opened')) {
      throw new Refusal(
        'refused',
        'The platform was opened for this post. Say first whether it was posted; nothing was changed.',
      );
    }
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
