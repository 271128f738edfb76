import { type Colleague, mayApprove } from '../../shared/domain/colleague.ts';
import type { PostDocument, TileRow } from '../../shared/domain/post-document.ts';
import { turnOf } from '../../shared/domain/review.ts';
import type { ReviewView, WaitingReview } from '../../shared/ipc/review-views.ts';
import type { Services } from '../services.ts';
import { revisionOfContent } from './judge.ts';
import { colleagueName } from './record-names.ts';

/** The colleague at the desk; null before the first start is finished, when nothing waits for anybody. */
const atDesk = (services: Services): Colleague | null => {
  try {
    return services.me();
  } catch {
    return null;
  }
};

/** Where a post stands between author and approver; null where nobody was asked. */
export const viewReview = (services: Services, post: PostDocument, revision: string): ReviewView | null => {
  const last = post.reviews.at(-1);
  if (last === undefined || last.kind === 'taken-back') return null;
  const me = atDesk(services);
  return {
    state: last.kind,
    by: colleagueName(services, last.by),
    at: last.at,
    note: last.note,
    revision: last.revision,
    isChanged: last.revision !== revision,
    mayAnswer: me !== null && mayApprove(me.role) && !post.editors.includes(me.id),
  };
};

const isMine = (services: Services, { review, binnedAt, damaged }: TileRow): boolean => {
  if (review === null || binnedAt !== null || damaged) return false;
  const me = atDesk(services);
  if (me === null) return false;
  const wrote = review.editors.includes(me.id);
  if (review.turn === 'author') return wrote;
  return review.turn === 'approver' && mayApprove(me.role) && !wrote;
};

/** Posts whose approval waits for the colleague at the desk, by what the tiles know. */
export const waitingForMe = async (services: Services): Promise<readonly TileRow[]> =>
  (await services.stores.posts.allTiles()).filter((row) => isMine(services, row));

/** The same, as the queue shows them: the longest wait first. */
export const listReviews = async (services: Services): Promise<readonly WaitingReview[]> => {
  const found: WaitingReview[] = [];
  for (const row of await waitingForMe(services)) {
    const read = await services.stores.posts.read(row.id);
    if (read.kind !== 'ok' || turnOf(read.value.reviews) === null) continue;
    const review = viewReview(services, read.value, revisionOfContent(read.value.content));
    if (review === null) continue;
    found.push({ post: row.id, title: row.title || 'Untitled draft', publishAt: row.publishAt, review });
  }
  return found.sort((a, b) => a.review.at.localeCompare(b.review.at));
};
