import type { PostContent } from './post.ts';

/** What can be read in a post. Each carries its path, so that a finding can say where. */
export interface TextField {
  readonly path: string;
  readonly text: string;
  /** The only account this text goes to, or null where it goes to all. */
  readonly account: string | null;
  readonly media: string | null;
  readonly kind:
    | 'body'
    | 'variant'
    | 'alt'
    | 'title'
    | 'description'
    | 'tag'
    | 'comment'
    | 'captions'
    | 'link'
    | 'file'
    | 'people-tag';
}

/**
 * Everything a post says, each text once, under the paths of case-format.md; empty ones are left out. The one list of
 * what can be read in a post: what is judged, found, shown in its history or searched for names comes from here.
 */
export const textsOf = (post: PostContent): readonly TextField[] => {
  const fields: TextField[] = [];
  const add = (
    kind: TextField['kind'],
    path: string,
    text: string | null,
    account: string | null,
    media: string | null,
  ) => {
    if (text !== null && text !== '') fields.push({ kind, path, text, account, media });
  };
  add('body', 'text', post.text, null, null);
  for (const [id, variant] of Object.entries(post.variants))
    add('variant', `variants.${id}.text`, variant.text, id, null);
  add('title', 'video.title', post.video.title, null, null);
  add('description', 'video.description', post.video.description, null, null);
  post.video.tags.forEach((tag, at) => {
    add('tag', `video.tags.${at}`, tag, null, null);
  });
  add('comment', 'firstComment', post.firstComment, null, null);
  add('link', 'link', post.link, null, null);
  add('captions', 'video.captions', post.video.captions, null, null);
  for (const media of post.media) {
    const at = `media.${media.id}`;
    add('alt', `${at}.altText`, media.altText, null, media.id);
    for (const [id, facts] of Object.entries(media.perTarget))
      add('alt', `${at}.perTarget.${id}.altText`, facts.altText, id, media.id);
    add('captions', `${at}.captions`, media.captions, null, media.id);
    add('file', `${at}.file`, media.file, null, media.id);
    media.tags.forEach((tag, n) => {
      add('people-tag', `${at}.tags.${n}`, tag, null, media.id);
    });
  }
  return fields;
};
