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

type Target = ExportedPost['targets'][number];

/** An account's own words, as an import reads them; null where the post's text stands for it. */
const ownOf = ({ content }: ExportedPost, { id }: Target): string | null =>
  content.variants[id]?.text.trim() ?? null;

/**
 * The accounts of a post, those together that one row can tell apart: a row has one text for each platform, and a cell
 * without words stands for the post's text. So accounts of a platform with different words part, and who was left without
 * any words parts from the others.
 */
const rowsFor = (post: ExportedPost): readonly (readonly Target[])[] => {
  const rows: Target[][] = [];
  for (const target of post.targets) {
    const own = ownOf(post, target);
    const row = rows.find((others) =>
      others.every((other) => {
        const theirs = ownOf(post, other);
        return (theirs === '') === (own === '') && (other.platform !== target.platform || theirs === own);
      }),
    );
    if (row === undefined) rows.push([target]);
    else row.push(target);
  }
  return rows.length === 0 ? [[]] : rows;
};

const rowOf = (post: ExportedPost, targets: readonly Target[]): readonly string[] => {
  const { content } = post;
  const [first] = targets;
  const isWithoutWords = first !== undefined && ownOf(post, first) === '';
  return [
    content.publishAt?.slice(0, 10) ?? '',
    content.publishAt?.slice(11) ?? '',
    targets.map(({ platform, handle }) => `${handle} on ${platform}`).join('; '),
    isWithoutWords ? '' : content.text,
    content.category ?? '',
    content.media.map(({ file, id }) => file ?? id).join('; '),
    content.media.map(({ altText }) => altText?.replace(/[;|\n]+/gu, ',') ?? '').join('; '),
    content.link ?? '',
    ...PLATFORM_IDS.map((platform) => {
      const own = targets.find((target) => target.platform === platform);
      return own === undefined ? '' : (ownOf(post, own) ?? '');
    }),
    content.video.title,
    content.video.description,
    content.video.tags.join('; '),
    content.firstComment ?? '',
    post.state,
  ];
};

/**
 * Posts as a table: what `shared/post-import` reads, and their state. A row each; one more for each further text where
 * accounts of one platform say different things, so that every account gets its own words back.
 */
export const postsCsv = (posts: readonly ExportedPost[]): string =>
  writeCsv([HEAD, ...posts.flatMap((post) => rowsFor(post).map((targets) => rowOf(post, targets)))]);
