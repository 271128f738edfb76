import type { PostContent } from '../../../../shared/domain/post.ts';

/** The text a finding's path points at (`text`, `variants.<id>.text`, `media.<id>.altText`, `video.title` …); empty where there is none. */
export const textAt = (content: PostContent, path: string): string => {
  const variant = Object.keys(content.variants).find((id) => path === `variants.${id}.text`);
  if (variant !== undefined) return content.variants[variant]?.text ?? '';
  const media = content.media.find((one) => path === `media.${one.id}.altText`);
  if (media) return media.altText ?? '';
  switch (path) {
    case 'text':
      return content.text;
    case 'video.title':
      return content.video.title;
    case 'video.description':
      return content.video.description;
    case 'video.captions':
      return content.video.captions ?? '';
    case 'link':
      return content.link ?? '';
    case 'firstComment':
      return content.firstComment ?? '';
    default:
      return '';
  }
};
