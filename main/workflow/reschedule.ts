import type { QueueReply } from '../../shared/ipc/contract.ts';
import type { Services } from '../services.ts';
import { advanceAll } from './advance.ts';
import { judge } from './judge.ts';
import { asOneMove } from './moving.ts';
import { needLivePost, openOf, refuseUnanswered } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { putInQueue } from './queue-post.ts';
import { WHY } from './reasons.ts';
import { Refusal } from './refusal.ts';
import { saveJudged } from './store-judged.ts';

interface To {
  readonly id: string;
  readonly publishAt: string;
  readonly zone: string;
  readonly side: 'earlier' | 'later' | null;
}

/**
 * Moves every open delivery of a post to another time. The revision does not hold the time, so approvals stay; the
 * check is made again for the new time, and where it does not pass, or cannot be made as while the register is locked,
 * nothing is changed: the post stays queued for its old time, from which it can always be taken back. A running offer is
 * recalled.
 */
export const reschedule = (services: Services, input: To): Promise<QueueReply> =>
  oneAtATime(services, () => rescheduleOpen(services, input));

/** The same, for a caller that already runs one at a time. */
export const rescheduleOpen = async (services: Services, input: To): Promise<QueueReply> => {
  const post = await needLivePost(services, input.id);
  const open = await openOf(services, input.id);
  if (open.length === 0) {
    throw new Refusal('refused', 'Nothing of this post is queued. Change its time in the post itself.');
  }
  refuseUnanswered(open);
  if (!open.some((delivery) => post.content.targets.includes(delivery.target))) {
    throw new Refusal(
      'refused',
      'What is queued goes to accounts that were taken out of the post since. Take it back; nothing was moved.',
    );
  }
  const content = { ...post.content, publishAt: input.publishAt, zone: input.zone, side: input.side };
  const judged = await judge(services, post, content, 'queue');
  if (!judged.mayQueue) return { kind: 'refused', check: judged.view() };
  const by = services.me().id;
  const offered = open.filter((delivery) => delivery.state === 'offered');
  await advanceAll(
    services,
    offered.map((delivery) => ({
      delivery,
      step: { to: 'held', kind: 'delivery.recalled', why: WHY.moved, by },
    })),
  );
  return asOneMove(services, async () => {
    const saved = await saveJudged(services, post, judged, 'it was not moved');
    return putInQueue(services, saved, judged, await services.stores.queue.ofPost(post.id), 'delivery.moved');
  });
};
