import { PLATFORM_IDS } from '../domain/platform-id.ts';
import { writeCsv } from '../table/write-csv.ts';
import type { ExportedPost } from './exported-post.ts';

/** The columns a list of posts is read by again, and what became of each post. */
const HEAD = [
  'Date',
  'Time',
  'Accounts',
  'Text',
  'Category',
  'Pictures',
  'Alt text',
  'Link',
  ...PLATFORM_IDS.map((id) => `${id} text`),
  'Video title',
  'Video description',
  'Video tags',
  'First comment',
  'State',
] as const;

const onPlatforms = ({ content, targets }: ExportedPost): readonly string[] =>
  PLATFORM_IDS.map((platform) => {
    const own = targets.filter((target) => target.platform === platform);
    return own.map(({ id }) => content.variants[id]?.text ?? '').find((text) => text !== '') ?? '';
  });

const rowOf = (post: ExportedPost): readonly string[] => {
  const { content, targets } = post;
  return [
    content.publishAt?.slice(0, 10) ?? '',
    content.publishAt?.slice(11) ?? '',
    targets.map(({ platform, handle }) => `${handle} on ${platform}`).join('; '),
    content.text,
    content.category ?? '',
    content.media.map(({ file, id }) => file ?? id).join('; '),
    content.media.map(({ altText }) => altText?.replace(/[;|\n]+/gu, ',') ?? '').join('; '),
    content.link ?? '',
    ...onPlatforms(post),
    content.video.title,
    content.video.description,
    content.video.tags.join('; '),
    content.firstComment ?? '',
    post.state,
  ];
};

/** Posts as a table: what `shared/post-import` reads, a row each, and their state. */
export const postsCsv = (posts: readonly ExportedPost[]): string => writeCsv([HEAD, ...posts.map(rowOf)]);
