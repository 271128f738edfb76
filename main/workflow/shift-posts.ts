import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import { shiftDays } from '../../shared/schedule/move-wall.ts';
import { isWall, isZone, resolveWall } from '../../shared/schedule/wall-time.ts';
import type { ShiftReply } from '../../shared/ipc/post-list-views.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { movePost } from './move-post.ts';
import { Refusal } from './refusal.ts';

/** Moves one post; null when it moved, else why it stays. One that cannot be read or saved stays, too, and says why. */
const shiftOne = async (services: Services, id: string, days: number): Promise<string | null> => {
  try {
    const post = await services.stores.posts.get(id);
    if (post === null || post.binnedAt !== null) return 'It is in the bin.';
    const { publishAt, zone } = post.content;
    if (publishAt === null) return 'It has no time yet.';
    if (!isWall(publishAt) || !isZone(zone))
      return 'There is no such time. Choose another one in the post itself.';
    const to = shiftDays(publishAt, days);
    if (resolveWall(to, zone, null).clock !== 'exact')
      return 'The clock of that day shows its time twice or not at all. Move it by itself.';
    const reply = await movePost(services, { id, from: publishAt, publishAt: to, zone, side: null });
    return reply.kind === 'moved' ? null : reply.why.join(' ');
  } catch (thrown) {
    if (thrown instanceof Refusal || isStorageProblem(thrown)) return thrown.message;
    throw thrown;
  }
};

/**
 * Moves posts by so many days (negative: back), each at its own time of day and judged like a move by hand: what may not
 * move stays, with the reason, and the others go on. Shifting what moved by as many days back undoes it.
 */
export const shiftPosts = async (
  services: Services,
  { ids, days }: { readonly ids: readonly string[]; readonly days: number },
): Promise<ShiftReply> => {
  const rows = new Map((await services.stores.posts.allTiles()).map((row) => [row.id, row]));
  // Whoever moves ahead of another leaves room for it: posts of one account never stand in each other's way.
  const inOrder = [...new Set(ids)].sort(
    (a, b) =>
      (rows.get(a)?.publishAt ?? '').localeCompare(rows.get(b)?.publishAt ?? '') * (days > 0 ? -1 : 1),
  );
  const moved: string[] = [];
  const kept: { id: string; title: string; why: string }[] = [];
  for (const [at, id] of inOrder.entries()) {
    if (at % 20 === 0) await breathe();
    const why = await shiftOne(services, id, days);
    if (why === null) moved.push(id);
    else kept.push({ id, title: rows.get(id)?.title || 'Untitled draft', why });
  }
  return { moved, kept };
};
