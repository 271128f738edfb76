import type { Delivery } from '../../shared/domain/delivery.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { Services } from '../services.ts';
import { activeHold } from './hold.ts';
import { type Judged, judge } from './judge.ts';
import { WHY } from './reasons.ts';
import { wallNow } from './due-instant.ts';
import { sharingStops } from './sharing-state.ts';
import { filesFor } from './what-goes-out.ts';

export type ReleaseCheck =
  | { readonly kind: 'passes'; readonly post: PostDocument; readonly judged: Judged }
  | {
      readonly kind: 'stops';
      readonly why: string;
      /** Nothing is wrong with the post: what is not due yet waits for it to pass. */
      readonly waits?: true;
    };

const stops = (why: string): ReleaseCheck => ({ kind: 'stops', why });
const waits = (why: string): ReleaseCheck => ({ kind: 'stops', why, waits: true });

export interface ReleaseCheckOptions {
  /** A person confirmed this very release: what a district account needs during a hold. */
  readonly confirmed: boolean;
  /** Reads every picture from disk and compares its hash; left out while a delivery merely waits. */
  readonly files: boolean;
}

/**
 * P0 of the release protocol: may this delivery go out now? Checked against the stored working copy, the pass it was
 * queued with, the hold and the register as they stand. Anything that cannot be checked stops it.
 */
export const checkRelease = async (
  services: Services,
  delivery: Delivery,
  options: ReleaseCheckOptions,
): Promise<ReleaseCheck> => {
  try {
    return await checkReleaseOrThrow(services, delivery, options);
  } catch {
    return stops(WHY.notChecked);
  }
};

const checkReleaseOrThrow = async (
  services: Services,
  delivery: Delivery,
  options: ReleaseCheckOptions,
): Promise<ReleaseCheck> => {
  const { stores } = services;
  const read = await stores.posts.read(delivery.post);
  if (read.kind !== 'ok') return stops(WHY.gone);
  const post = read.value;
  if (post.binnedAt !== null) return stops(WHY.binned);
  const account = stores.accounts.get(delivery.target);
  if (account === null) return stops(WHY.accountGone);
  const { content } = post;
  if (!content.targets.includes(delivery.target)) return stops(WHY.edited);
  if (activeHold(services) !== null) {
    if (account.scope !== 'district') return stops(WHY.hold);
    if (!options.confirmed) return stops(WHY.holdDistrict);
  }
  if (stores.register.state() !== 'open') return waits(WHY.locked);
  const judged = await judge(services, post, asOfNow(services, content, delivery), 'release', {
    answeredFor: content,
  });
  if (judged.revision !== delivery.revision) return stops(WHY.edited);
  const sameTime =
    content.publishAt === delivery.wall && content.zone === delivery.zone && content.side === delivery.side;
  if (!sameTime) return stops(WHY.moved);
  const pass = await stores.passes.get(delivery.post, delivery.pass);
  if (pass === null) return stops(WHY.notChecked);
  if (pass.contentHash !== judged.contentHash) return stops(WHY.picture);
  // A doubt about the district file hides nothing else: a withdrawn consent holds the post during it, too.
  const district = sharingStops(services, { fresh: options.files });
  if (district !== null && judged.waitsForDistrict) return waits(district);
  if (!judged.maySend) return stops(judged.whyNot);
  if (district !== null) return waits(district);
  if (options.files) {
    for (const file of filesFor(judged, account.id)) {
      if (!(await services.media.isCleared(file.asset.derivative))) return stops(WHY.picture);
    }
  }
  return { kind: 'passes', post, judged };
};

/** What is released late is judged for the day it really goes out on, not for the day it was meant for. */
const asOfNow = (services: Services, content: PostContent, delivery: Delivery): PostContent => {
  const now = services.clock.now();
  if (content.publishAt === null || now <= Date.parse(delivery.dueAt)) return content;
  const today = wallNow(now, content.zone);
  return today.slice(0, 10) === content.publishAt.slice(0, 10)
    ? content
    : { ...content, publishAt: today, side: null };
};
