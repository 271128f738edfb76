import { isAllOut } from '../../shared/domain/delivery.ts';
import type { FaceScan } from '../../shared/domain/found-faces.ts';
import { offerFound } from '../../shared/domain/offer-faces.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostView } from '../../shared/ipc/views.ts';

/** Whether found faces are put before the person at this post: not once it is out, nor in the bin. */
export const takesFaces = ({ deliveries, binnedAt }: Pick<PostView, 'deliveries' | 'binnedAt'>): boolean =>
  binnedAt === null && !isAllOut(deliveries);

/** The content with the faces that were found in its pictures and videos, as main puts them there, too; itself where none is new. */
export const withFound = (content: PostContent, scans: Readonly<Record<string, FaceScan>>): PostContent => {
  const media = content.media.map((one) => offerFound(one, scans[one.id]));
  return media.every((one, at) => one === content.media[at]) ? content : { ...content, media };
};
