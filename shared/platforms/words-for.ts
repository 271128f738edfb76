import type { Account } from '../domain/account.ts';
import type { PostContent } from '../domain/post.ts';
import { platformOf } from './index.ts';
import { linkUnder, withLink } from './with-link.ts';

/** The words of a post for one account: the one source of what is judged, shown and handed over. */
export interface PostWords {
  /** Exactly as it is to be posted: the link under the words it belongs to. */
  readonly text: string;
  /** The words without the link, and the field they stand in. */
  readonly own: string;
  readonly field: string;
  /** The link that was put under them; null where there is none, or where the words have it. */
  readonly link: string | null;
  /** The video's title, where the platform takes one. */
  readonly title: string | null;
  /** The video's tags as its field takes them, commas between; null where the platform takes none, or there are none. */
  readonly tags: string | null;
  /** Whether the video is made for kids, where the platform asks. */
  readonly madeForKids: boolean | null;
  readonly firstComment: string | null;
}

/**
 * The variant or the post's text with the post's link under it. Where the platform takes a video: its title and its
 * description, for which the text stands in where there is none.
 */
export const wordsFor = (content: PostContent, account: Pick<Account, 'id' | 'platform'>): PostWords => {
  const asks = platformOf(account.platform).video;
  const takesVideo = asks !== null;
  const variant = Object.hasOwn(content.variants, account.id) ? content.variants[account.id] : undefined;
  const { title, description, madeForKids } = content.video;
  const tags = content.video.tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const [own, field] =
    takesVideo && description !== ''
      ? [description, 'video.description']
      : variant === undefined
        ? [content.text, 'text']
        : [variant.text, `variants.${account.id}.text`];
  return {
    text: withLink(own, content.link),
    own,
    field,
    link: linkUnder(own, content.link),
    title: takesVideo ? title || null : null,
    tags: takesVideo && tags.length > 0 ? tags.join(', ') : null,
    madeForKids: asks?.needsAudience === true ? madeForKids : null,
    firstComment: content.firstComment,
  };
};
