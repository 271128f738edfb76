import type { MoveReply } from '../../shared/ipc/contract.ts';
import { isWall, isZone } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';
import { needLivePost, openOf } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { rescheduleOpen } from './reschedule.ts';
import { storeDraft } from './save-draft.ts';
import { whyFixed } from './why-fixed.ts';

/**
 * Moves a post on the calendar: one that is queued as `reschedule` does, which checks it for the new time; a draft as
 * `save-draft` does. `from` is the time the window showed: where the post stands at another one by now, it is refused, so
 * that an old picture, or an old undo, moves nothing. Answers the time it had.
 */
export const movePost = async (
  services: Services,
  input: {
    readonly id: string;
    readonly from: string | null;
    readonly publishAt: string | null;
    readonly zone: string;
    readonly side: 'earlier' | 'later' | null;
  },
): Promise<MoveReply> => {
  const { id, from, publishAt, zone, side } = input;
  if ((publishAt !== null && !isWall(publishAt)) || !isZone(zone)) {
    throw new Refusal('refused', 'There is no such time, so the post was not moved.');
  }
  return oneAtATime(services, async () => {
    const post = await needLivePost(services, id);
    const before = { publishAt: post.content.publishAt, zone: post.content.zone, side: post.content.side };
    if (before.publishAt !== from) {
      throw new Refusal('stale', 'This post stands at another time by now, so it was not moved.');
    }
    const why = whyFixed(await services.stores.queue.ofPost(id));
    if (why !== null) throw new Refusal('refused', `${why} It was not moved.`);
    if ((await openOf(services, id)).length > 0) {
      if (publishAt === null) {
        throw new Refusal('refused', 'This post is queued. Take it back before you take its time away.');
      }
      const reply = await rescheduleOpen(services, { id, publishAt, zone, side });
      return reply.kind === 'refused'
        ? { kind: 'refused', why: reply.check.obstacles.map(({ text }) => text) }
        : { kind: 'moved', before };
    }
    await storeDraft(services, { id, seq: post.seq, content: { ...post.content, publishAt, zone, side } });
    return { kind: 'moved', before };
  });
};
