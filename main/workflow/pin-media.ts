import type { Asset } from '../../shared/domain/asset.ts';
import type { Media, MediaForTarget, PostContent } from '../../shared/domain/post.ts';
import type { PostAsset } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';

/** A post's content with the facts of its media as main knows them. */
export interface Pinned {
  readonly content: PostContent;
  /** Media id → the library's record. */
  readonly assets: Readonly<Record<string, Asset>>;
  /** Media of which the library has no record: nothing about them can be trusted. */
  readonly missing: readonly string[];
}

/** There are no files made for one account yet, so no facts about one are believed. */
const forTarget = (own: MediaForTarget): MediaForTarget => ({
  altText: own.altText,
  width: null,
  height: null,
  type: null,
  bytes: null,
  omit: own.omit,
});

const pinned = (media: Media, asset: Asset | null): Media => ({
  ...media,
  kind: asset?.kind ?? media.kind,
  file: asset?.name ?? null,
  type: asset?.type ?? null,
  width: asset?.width ?? null,
  height: asset?.height ?? null,
  bytes: asset?.bytes ?? null,
  duration: null,
  hasGps: asset === null ? null : false,
  perTarget: Object.fromEntries(Object.entries(media.perTarget).map(([id, own]) => [id, forTarget(own)])),
});

/**
 * Takes type, size and metadata of every medium from the asset record: what the window says about a file is never
 * believed. A medium without a record keeps no facts at all and is named in `missing`, which keeps the post from
 * being queued.
 */
export const pinMedia = async (services: Services, content: PostContent): Promise<Pinned> => {
  if (content.media.length === 0) return { content, assets: {}, missing: [] };
  const assets: Record<string, Asset> = {};
  const missing: string[] = [];
  const media: Media[] = [];
  for (const one of content.media) {
    const asset = await services.media.get(one.id);
    if (asset === null) missing.push(one.id);
    else assets[one.id] = asset;
    media.push(pinned(one, asset));
  }
  return { content: { ...content, media }, assets, missing };
};

/** What a post's document keeps of its pictures. */
export const postAssets = (assets: Readonly<Record<string, Asset>>): Readonly<Record<string, PostAsset>> =>
  Object.fromEntries(
    Object.entries(assets).map(([id, asset]) => [
      id,
      { original: asset.original, derivative: asset.derivative, name: asset.name },
    ]),
  );
