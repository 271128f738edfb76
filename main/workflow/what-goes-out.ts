import type { Asset } from '../../shared/domain/asset.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { tileOf } from '../../shared/domain/post-document.ts';
import type { Judged } from './judge.ts';

/** One cleared picture as it is handed over. */
export interface OutFile {
  readonly media: string;
  /** File name in the folder: numbered in the post's order. */
  readonly name: string;
  readonly altText: string | null;
  readonly asset: Asset;
}

/** How the name of a cleared picture ends. */
export const SUFFIX: Readonly<Record<Asset['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

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
