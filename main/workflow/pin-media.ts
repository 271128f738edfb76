import type { Asset } from '../../shared/domain/asset.ts';
import { coverOf, coversOf } from '../../shared/domain/cover.ts';
import type { Face, Media, MediaForTarget, PostContent } from '../../shared/domain/post.ts';
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

type Facts = Pick<Media, 'kind' | 'file' | 'type' | 'width' | 'height' | 'bytes' | 'duration' | 'hasGps'>;

/** What the library's record says of a picture. Every picture in the library was cleared of where it was taken. */
const recorded = (asset: Asset): Facts => ({
  kind: asset.kind,
  file: asset.name,
  type: asset.type,
  width: asset.width,
  height: asset.height,
  bytes: asset.bytes,
  duration: asset.film?.duration ?? null,
  hasGps: false,
});

const remembered = ({ kind, file, type, width, height, bytes, duration, hasGps }: Media): Facts => ({
  kind,
  file,
  type,
  width,
  height,
  bytes,
  duration,
  hasGps,
});

const unknown = ({ kind }: Media): Facts => ({
  kind,
  file: null,
  type: null,
  width: null,
  height: null,
  bytes: null,
  duration: null,
  hasGps: null,
});

/**
 * The picture as this post hands it over: with its covers burned in where exactly that picture was made, else as it is,
 * and then no face of it counts as covered.
 */
const asItGoesOut = async (
  services: Services,
  { id, faces }: Media,
): Promise<{ readonly asset: Asset | null; readonly isCovered: boolean }> => {
  const covers = coversOf(faces);
  const covered = covers.length === 0 ? null : await services.media.covered(id, covers);
  return { asset: covered ?? (await services.media.get(id)), isCovered: covered !== null };
};

/** Each face with what main knows about its cover; what the window says of it is not believed. */
const pinnedFaces = ({ faces }: Media, isCovered: boolean): readonly Face[] =>
  faces.map((face) => {
    const { burned: _said, ...own } = face;
    return face.is === 'covered' ? { ...own, burned: isCovered && coverOf(face) !== null } : own;
  });

/** Of a picture that is away: what was known of the very same covers. */
const keptFaces = (media: Media, before: Media): readonly Face[] => {
  const isSame = JSON.stringify(coversOf(media.faces)) === JSON.stringify(coversOf(before.faces));
  return pinnedFaces(
    media,
    isSame && before.faces.some((face) => coverOf(face) !== null && face.burned === true),
  );
};

/**
 * Takes type, size and metadata of every medium from the asset record: what the window says about a file is never
 * believed. A medium without a record is named in `missing`, which keeps the post from being queued; it keeps the
 * facts that main itself `stored` with the post, so that a picture that is away for a while does not make another
 * revision of a post nobody changed. One that was never known keeps no facts at all.
 */
export const pinMedia = async (
  services: Services,
  content: PostContent,
  stored: PostContent,
): Promise<Pinned> => {
  if (content.media.length === 0) return { content, assets: {}, missing: [] };
  const assets: Record<string, Asset> = {};
  const missing: string[] = [];
  const media: Media[] = [];
  for (const one of content.media) {
    const { asset, isCovered } = await asItGoesOut(services, one);
    if (asset === null) missing.push(one.id);
    else assets[one.id] = asset;
    const before = stored.media.find((other) => other.id === one.id);
    media.push({
      ...one,
      ...(asset !== null ? recorded(asset) : before !== undefined ? remembered(before) : unknown(one)),
      faces: asset === null && before !== undefined ? keptFaces(one, before) : pinnedFaces(one, isCovered),
      perTarget: Object.fromEntries(Object.entries(one.perTarget).map(([id, own]) => [id, forTarget(own)])),
    });
  }
  return { content: { ...content, media }, assets, missing };
};

/** What a post's document keeps of its pictures. One that is away keeps what was known of it. */
export const postAssets = (
  { content, assets }: Pick<Pinned, 'content' | 'assets'>,
  before: Readonly<Record<string, PostAsset>>,
): Readonly<Record<string, PostAsset>> => {
  const kept: Record<string, PostAsset> = {};
  for (const { id } of content.media) {
    const asset = assets[id];
    const known =
      asset === undefined
        ? before[id]
        : { original: asset.original, derivative: asset.derivative, name: asset.name };
    if (known !== undefined) kept[id] = known;
  }
  return kept;
};
