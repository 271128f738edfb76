import { type Delivery, isGone, isPublished } from '../../shared/domain/delivery.ts';

/**
 * Why a post with these deliveries stays where it is on the calendar, in words; null where it may be moved. What is
 * out on one account and still waits for another moves for the others.
 */
export const whyFixed = (deliveries: readonly Delivery[]): string | null => {
  const has = (...states: readonly Delivery['state'][]): boolean =>
    deliveries.some(({ state }) => states.includes(state));
  if (has('opened', 'unknown')) {
    return 'It is not known yet whether this post went out. Say in the queue whether it was posted.';
  }
  if (has('offered')) {
    return 'This post is being handed off right now. Finish that in the queue, or take the post back.';
  }
  if (has('queued', 'held', 'missed')) return null;
  if (has('to-take-down')) return 'This post is out and has to be taken down. The queue says where.';
  if (deliveries.some(({ state }) => isPublished(state))) {
    return 'This post was posted. Its day is a record now; a copy of it can go out on another one.';
  }
  const last = deliveries.findLast(({ state }) => isGone(state));
  return last?.state === 'taken-down'
    ? 'This post was out and was taken down. Its day is a record now; a copy can go out on another one.'
    : null;
};
