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
  'Decorative',
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

interface NamedPicture {
  readonly name: string;
  readonly altText: string;
  readonly decorative: boolean;
}

/** What an account gets of the pictures and videos, with its own alt texts; of nobody's post, all of them. */
const picturesFor = ({ content }: ExportedPost, target: Target | undefined): readonly NamedPicture[] =>
  content.media.flatMap(({ file, id, altText, decorative, perTarget }) => {
    const own =
      target !== undefined && Object.hasOwn(perTarget, target.id) ? perTarget[target.id] : undefined;
    if (own?.omit === true) return [];
    // Cells part what they list by these.
    return {
      name: file ?? id,
      altText: (own?.altText ?? altText)?.replace(/[;|\n]+/gu, ',') ?? '',
      decorative,
    };
  });

const isSame = (some: readonly NamedPicture[], others: readonly NamedPicture[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

/**
 * The accounts of a post, those together that one row can tell apart: a row has one text for each platform, a cell
 * without words stands for the post's text, and its pictures go to all of its accounts. So accounts of a platform with
 * different words part, and who was left without any words, or has pictures or alt texts of its own, from the others.
 */
const rowsFor = (post: ExportedPost): readonly (readonly Target[])[] => {
  const rows: Target[][] = [];
  for (const target of post.targets) {
    const own = ownOf(post, target);
    const pictures = picturesFor(post, target);
    const row = rows.find((others) =>
      others.every((other) => {
        const theirs = ownOf(post, other);
        return (
          (theirs === '') === (own === '') &&
          (other.platform !== target.platform || theirs === own) &&
          isSame(picturesFor(post, other), pictures)
        );
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
  const pictures = picturesFor(post, first);
  const isWithoutWords = first !== undefined && ownOf(post, first) === '';
  return [
    content.publishAt?.slice(0, 10) ?? '',
    content.publishAt?.slice(11) ?? '',
    targets.map(({ platform, handle }) => `${handle} on ${platform}`).join('; '),
    isWithoutWords ? '' : content.text,
    content.category ?? '',
    pictures.map(({ name }) => name).join('; '),
    pictures.map(({ altText }) => altText).join('; '),
    pictures.map(({ decorative }) => (decorative ? 'yes' : 'no')).join('; '),
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
 * Posts as a table: what `shared/post-import` reads, and their state. A row each; one more where accounts of one platform
 * say different things, or accounts have other pictures or alt texts, so that every account gets its own back.
 */
export const postsCsv = (posts: readonly ExportedPost[]): string =>
  writeCsv([HEAD, ...posts.flatMap((post) => rowsFor(post).map((targets) => rowOf(post, targets)))]);
