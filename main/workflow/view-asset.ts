import type { Asset } from '../../shared/domain/asset.ts';
import type { AssetView } from '../../shared/ipc/views.ts';

/** A picture as the window shows it: by its cleared file's hash, within the window's own origin; never the original. */
export const viewAsset = (asset: Asset): AssetView => ({
  id: asset.id,
  original: asset.original,
  derivative: asset.derivative,
  name: asset.name,
  type: asset.type,
  width: asset.width,
  height: asset.height,
  bytes: asset.bytes,
  removed: asset.removed,
  url: `/media/${asset.derivative}`,
});
