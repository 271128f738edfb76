import { type Colleague, mayApprove } from '../../shared/domain/colleague.ts';
import { type Delivery, isOpen, isPublished } from '../../shared/domain/delivery.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';

export const notInLibrary = (): Refusal => new Refusal('not-found', 'This post is not in the library.');

/** The post, or a refusal in words. A damaged one throws storage's own problem. */
export const needPost = async (services: Services, id: string): Promise<PostDocument> => {
  const post = await services.stores.posts.get(id);
  if (post === null) throw notInLibrary();
  return post;
};

/** A post that is not in the bin. */
export const needLivePost = async (services: Services, id: string): Promise<PostDocument> => {
  const post = await needPost(services, id);
  if (post.binnedAt !== null) {
    throw new Refusal('refused', 'This post lies in the bin. Take it out first; nothing was changed.');
  }
  return post;
};

export const needDelivery = async (services: Services, id: string): Promise<Delivery> => {
  const delivery = await services.stores.queue.get(id);
  if (delivery === null) throw new Refusal('not-found', 'This delivery is not in the queue.');
  return delivery;
};

/** Open deliveries of a post. */
export const openOf = async (services: Services, post: string): Promise<readonly Delivery[]> =>
  (await services.stores.queue.ofPost(post)).filter(({ state }) => isOpen(state) && !isPublished(state));

/** The colleague at the desk where the role allows approving and waiving. */
export const needApprover = (services: Services, what: string): Colleague => {
  const me = services.me();
  if (!me.active || !mayApprove(me.role)) {
    throw new Refusal('not-allowed', `Only an approver can ${what}. Ask a colleague with that role.`);
  }
  return me;
};

/** The colleague at the desk where the role sets holds and keeps colleagues. */
export const needDistrict = (services: Services, what: string): Colleague => {
  const me = services.me();
  if (!me.active || me.role !== 'district') {
    throw new Refusal('not-allowed', `Only a colleague with the district role can ${what}.`);
  }
  return me;
};

/** Refuses where it is not known whether the post is out already: nothing goes out twice. */
export const refuseUnanswered = (deliveries: readonly Delivery[]): void => {
  if (deliveries.some((one) => one.state === 'opened' || one.state === 'unknown')) {
    throw new Refusal(
      'refused',
      'It is not known yet whether this post went out. Say in the queue whether it was posted; nothing was changed.',
    );
  }
};
