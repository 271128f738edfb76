import { coversOf } from '../../shared/domain/cover.ts';
import type { Delivery } from '../../shared/domain/delivery.ts';
import { cropFor, hasOwnPicture, turnOf } from '../../shared/domain/for-account.ts';
import type { Services } from '../services.ts';
import { cutFor } from './cut-for.ts';
import { isTooWide } from './pin-media.ts';

/**
 * Makes the pictures of a delivery as small as its platform shows them, where they are wider and nothing else is done to
 * them for this account. One that cannot be made smaller goes out as all get it, which the platform makes smaller itself.
 * It is done when a person asks for the files and not before the check: what the pictures show stays the same, so posts
 * that were queued before keep their pass.
 */
export const fitPictures = async (
  services: Services,
  { post: id, target }: Pick<Delivery, 'post' | 'target'>,
): Promise<void> => {
  const { media: keeper, stores } = services;
  const post = await stores.posts.get(id);
  for (const media of post?.content.media ?? []) {
    if (media.perTarget[target]?.omit === true || hasOwnPicture(media, target)) continue;
    const covers = coversOf(media.faces);
    const wish = { turn: turnOf(media), crop: cropFor(media, target) };
    const common = await keeper.covered(media.id, covers, cutFor(services, { ...wish, account: null }));
    const cut = cutFor(services, { ...wish, account: target });
    if (isTooWide(common, cut)) await keeper.cover(media.id, covers, cut);
  }
};
