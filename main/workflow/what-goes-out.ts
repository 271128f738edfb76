import type { Account } from '../../shared/domain/account.ts';
import type { Asset } from '../../shared/domain/asset.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { tileOf } from '../../shared/domain/post-document.ts';
import { platformOf } from '../../shared/platforms/index.ts';
import { withLink } from '../../shared/platforms/with-link.ts';
import type { Judged } from './judge.ts';

/** One cleared picture as it is handed over. */
export interface OutFile {
  readonly media: string;
  /** File name in the folder: numbered in the post's order. */
  readonly name: string;
  readonly altText: string | null;
  readonly asset: Asset;
}

/** The words of a post for one account, exactly as they are to be posted. */
export interface OutText {
  /** The variant or the post's text; a video's description where the platform takes that. */
  readonly text: string;
  readonly title: string | null;
  readonly firstComment: string | null;
}

export const textFor = (content: PostContent, account: Account): OutText => {
  const platform = platformOf(account.platform);
  const body = content.variants[account.id]?.text ?? content.text;
  return {
    text:
      platform.video === null ? withLink(body, content.link, platform) : content.video.description || body,
    title: platform.video === null ? null : content.video.title || null,
    firstComment: content.firstComment,
  };
};

const SUFFIX: Readonly<Record<Asset['type'], string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** A name that is plain on every system, and says nothing the post does not. */
const plainName = (name: string): string =>
  name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40) || 'picture';

/** The pictures one account gets, in order. */
export const filesFor = (judged: Pick<Judged, 'content' | 'assets'>, account: string): readonly OutFile[] => {
  const files: OutFile[] = [];
  for (const media of judged.content.media) {
    const own = media.perTarget[account];
    if (own?.omit === true) continue;
    const asset = judged.assets[media.id];
    if (asset === undefined) throw new Error('A picture without a record is never handed over');
    files.push({
      media: media.id,
      name: `${files.length + 1}-${plainName(asset.name)}.${SUFFIX[asset.type]}`,
      altText: media.decorative ? null : (own?.altText ?? media.altText),
      asset,
    });
  }
  return files;
};

/** What a post is called in lists and notifications. */
export const titleOf = (post: PostDocument): string => tileOf(post).title || 'Untitled draft';
