import type { PostContent } from '../../shared/domain/post.ts';
import { isWall, isZone, resolveWall, wallOf } from '../../shared/schedule/wall-time.ts';

/** The instant (ISO, UTC) a post is due; null without a time, and where the wall time does not exist or is not decided. */
export const dueInstant = ({ publishAt, zone, side }: PostContent): string | null => {
  if (publishAt === null || !isWall(publishAt) || !isZone(zone)) return null;
  const { instant } = resolveWall(publishAt, zone, side);
  return instant === null ? null : new Date(instant).toISOString();
};

/** The wall time of an instant (milliseconds) in a zone, `YYYY-MM-DDTHH:MM`. */
export const wallNow = (instant: number, zone: string): string => wallOf(instant, zone);
