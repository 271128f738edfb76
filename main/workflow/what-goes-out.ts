import type { Asset } from '../../shared/domain/asset.ts';
import { hasOwnPicture } from '../../shared/domain/for-account.ts';
import type { PlatformId } from '../../shared/domain/platform-id.ts';
import type { Media, PostContent } from '../../shared/domain/post.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { tileOf } from '../../shared/domain/post-document.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import type { Judged } from './judge.ts';

/** One cleared picture as it is handed over. */
export interface OutFile {
  readonly media: string;
  /** File name in the folder: numbered in the post's order. */
  readonly name: string;
  readonly altText: string | null;
  /** Of a video with captions: the file that goes along. */
  readonly captions: { readonly name: string; readonly text: string } | null;
  readonly asset: Asset;
}

/** How the name of a cleared picture ends. */
export const SUFFIX: Readonly<Record<Asset['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
};

/** A name that is plain on every system, and says nothing the post does not. */
const plainName = (name: string): string =>
  name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40) || 'picture';

const WEB_VTT = /^\ufeff?WEBVTT(?:\s|$)/u;

/** The video's own captions; where it has none and the platform asks for a video's words, those given there. */
const captionsOf = (
  { video }: PostContent,
  media: Media,
  name: string,
  platform: PlatformId | null,
): OutFile['captions'] => {
  const isVideoPlatform = platform !== null && platformOf(platform).video !== null;
  const text = [media.captions, isVideoPlatform ? video.captions : null].find(
    (one) => one !== null && one.trim() !== '',
  );
  return text === undefined || text === null
    ? null
    : { name: `${name}.${WEB_VTT.test(text) ? 'vtt' : 'srt'}`, text };
};

/**
 * The pictures and videos one account gets, in order: its own file where its crop or its covers ask for one, else the
 * one for all, as small as its platform wants it where that was made. `platform`: the account's, for captions given for
 * it alone.
 */
export const filesFor = (
  judged: Pick<Judged, 'content' | 'assets' | 'own' | 'fitted'>,
  account: string,
  platform: PlatformId | null = null,
): readonly OutFile[] => {
  const files: OutFile[] = [];
  for (const media of judged.content.media) {
    const own = media.perTarget[account];
    if (own?.omit === true) continue;
    const asset = hasOwnPicture(media, account)
      ? judged.own[account]?.[media.id]
      : (judged.fitted[account]?.[media.id] ?? judged.assets[media.id]);
    if (asset === undefined) throw new Error('A picture without a record is never handed over');
    const name = `${files.length + 1}-${plainName(asset.name)}`;
    files.push({
      media: media.id,
      name: `${name}.${SUFFIX[asset.type]}`,
      captions: asset.kind === 'video' ? captionsOf(judged.content, media, name, platform) : null,
      altText: media.decorative ? null : (own?.altText ?? media.altText),
      asset,
    });
  }
  return files;
};

/** What a post is called in lists and notifications. */
export const titleOf = (post: PostDocument): string => tileOf(post).title || 'Untitled draft';
