import type { PostRecord } from '../../shared/ipc/record-views.ts';
import type { Services } from '../services.ts';
import { describeTarget } from './describe-target.ts';
import type { Pinned } from './pin-media.ts';
import { SUFFIX } from './what-goes-out.ts';

/** Every cleared picture of a post: the one for all accounts, then those that were made for one of them. */
export const recordedPictures = (
  services: Services,
  { content, assets, own }: Pick<Pinned, 'content' | 'assets' | 'own'>,
): PostRecord['pictures'] =>
  [
    ...Object.entries(assets).map(([media, asset]) => ({ media, asset, account: null })),
    ...Object.entries(own).flatMap(([account, files]) =>
      Object.entries(files).map(([media, asset]) => ({ media, asset, account })),
    ),
  ].map(({ media, asset, account }, index) => {
    const said = content.media.find((one) => one.id === media);
    const altText = account === null ? null : (said?.perTarget[account]?.altText ?? null);
    return {
      media,
      to: account === null ? null : describeTarget(services, account),
      // A record shows what a video looks like; the video itself would make it too large to be sent on.
      file: `picture-${index + 1}.${asset.film === undefined ? SUFFIX[asset.type] : 'jpg'}`,
      type: asset.film === undefined ? asset.type : 'image/jpeg',
      name: asset.name,
      altText: altText ?? said?.altText ?? null,
      derivative: asset.derivative,
      ending: SUFFIX[asset.type],
      shown: asset.film === undefined ? asset.derivative : (asset.film.poster?.picture ?? null),
    };
  });
