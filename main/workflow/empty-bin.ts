import { type BinAge, toType, whyKept } from '../../shared/domain/bin.ts';
import type { PostDocument, TileRow } from '../../shared/domain/post-document.ts';
import { isPublished } from '../../shared/domain/delivery.ts';
import type { BinEmptied, BinPlan } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { revisionOfContent } from './judge.ts';
import { needDistrict } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { refuseOnHold } from './retain.ts';
import { writeLine } from './write-line.ts';

const DAY = 24 * 60 * 60_000;

interface Looked {
  readonly going: readonly PostDocument[];
  readonly kept: BinPlan['kept'];
}

/** Posts that lie in the bin for so many days: which may go for good, and which stay with the reason. */
const lookInto = async (services: Services, days: BinAge): Promise<Looked> => {
  const now = services.clock.now();
  const going: PostDocument[] = [];
  const kept: { id: string; title: string; why: string }[] = [];
  for (const row of await services.stores.posts.binTiles()) {
    const lain = now - Date.parse(row.binnedAt ?? '');
    if (!(lain >= Number(days) * DAY)) continue;
    const found = await whyStays(services, row, now);
    if (typeof found === 'string') kept.push({ id: row.id, title: row.title, why: found });
    else going.push(found);
  }
  return { going, kept };
};

/** Why it stays, or the post. */
const whyStays = async (services: Services, row: TileRow, now: number): Promise<string | PostDocument> => {
  const { stores } = services;
  const read = await stores.posts.read(row.id);
  if (read.kind !== 'ok') return 'It cannot be read. Bring its earlier copy back first.';
  const post = read.value;
  if (post.binnedAt === null) return 'It was taken out of the bin.';
  const deliveries = await stores.queue.ofPost(row.id);
  if (deliveries.some(({ state }) => state !== 'taken-back' && state !== 'taken-down' && !isPublished(state)))
    return 'It still stands in the queue.';
  const published = deliveries.filter(({ state }) => state !== 'taken-back');
  const { kind, hold } = stores.retention.of(row.id);
  const since = [post.changed, ...published.map(({ changedAt }) => changedAt)].reduce((a, b) =>
    a > b ? a : b,
  );
  return whyKept({ kind, isOnHold: hold !== null, since, wasPublished: published.length > 0 }, now) ?? post;
};

/** Looks into the bin: what would go for good, what has to be typed for it, and what stays. Nothing is changed. */
export const planBin = async (services: Services, { days }: { readonly days: BinAge }): Promise<BinPlan> => {
  const { going, kept } = await lookInto(services, days);
  const me = services.me();
  return {
    going: going.length,
    kept,
    toType: toType(going.length),
    may: me.active && me.role === 'district',
  };
};

/**
 * Removes what lies in the bin for so many days, for good: the post, its versions and its stored checks. Never by
 * itself: the district role asks for it and types how many. What a legal hold or its retention keeps stays and is told.
 * The line is written before anything is removed; the journal, the deliveries and the pictures stay.
 */
export const emptyBin = (
  services: Services,
  { days, typed }: { readonly days: BinAge; readonly typed: string },
): Promise<BinEmptied> =>
  oneAtATime(services, async () => {
    needDistrict(services, 'delete posts for good');
    const { going, kept } = await lookInto(services, days);
    if (going.length === 0)
      throw new Refusal('refused', 'Nothing in the bin may go for good. Nothing was changed.');
    if (typed.trim().replace(/\s+/gu, ' ').toLowerCase() !== toType(going.length)) {
      throw new Refusal(
        'stale',
        `Type “${toType(going.length)}” to delete ${going.length === 1 ? 'one post' : `${going.length} posts`} for good. Nothing was deleted.`,
      );
    }
    let gone = 0;
    try {
      for (const { id, content } of going) {
        refuseOnHold(services, id);
        await writeLine(services, {
          kind: 'post.purged',
          post: id,
          data: { days, revision: revisionOfContent(content) },
        });
        await services.stores.posts.remove(id);
        gone += 1;
      }
    } finally {
      services.tell({ kind: 'changed', what: ['posts'], post: null });
    }
    return { gone, kept: kept.length };
  });
