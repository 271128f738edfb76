import type { PostDocument } from '../../shared/domain/post-document.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { viewAsset } from './view-asset.ts';
import { viewReview } from './view-review.ts';
import { viewDeliveries } from './view-delivery.ts';

/** A post as the window shows it, checked as a draft. Deliveries that were taken back are history, not shown here. */
export const viewPost = async (services: Services, post: PostDocument): Promise<PostView> => {
  const judged = await judge(services, post, post.content, 'draft');
  const deliveries = await services.stores.queue.ofPost(post.id);
  return {
    id: post.id,
    seq: post.seq,
    content: judged.content,
    assets: Object.fromEntries(
      Object.entries(judged.assets).map(([id, asset]) => [id, viewAsset(asset, judged.turns[id])]),
    ),
    made: post.made,
    madeBy: post.madeBy,
    changed: post.changed,
    changedBy: post.changedBy,
    binnedAt: post.binnedAt,
    acknowledgements: post.acknowledgements,
    waivers: post.waivers,
    approvals: post.approvals,
    review: viewReview(services, post, judged.revision),
    deliveries: viewDeliveries(
      services,
      deliveries.filter((one) => one.state !== 'taken-back'),
    ),
    check: judged.view(),
  };
};
