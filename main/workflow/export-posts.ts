import type { ExportedPost } from '../../shared/post-export/exported-post.ts';
import { postsCsv } from '../../shared/post-export/posts-csv.ts';
import { postsIcs } from '../../shared/post-export/posts-ics.ts';
import type { Tile, TileState } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { dueInstant } from './due-instant.ts';
import { breathe } from '../breathe.ts';
import { listTiles } from './list-tiles.ts';
import { writeLine } from './write-line.ts';

const WORDS: Readonly<Record<TileState, string>> = {
  draft: 'Draft',
  queued: 'Queued',
  'needs-you': 'Needs somebody',
  held: 'Held',
  missed: 'Missed',
  posted: 'Posted',
};

/** Null where the post cannot be read: it is counted, and never left out in silence. */
const exported = async (services: Services, tile: Tile): Promise<ExportedPost | null> => {
  const read = await services.stores.posts.read(tile.id);
  if (read.kind !== 'ok') return null;
  const { content } = read.value;
  const due = dueInstant(content);
  return {
    id: tile.id,
    content,
    targets: tile.targets,
    state: WORDS[tile.state],
    instant: due === null ? null : Date.parse(due),
    title: tile.title,
  };
};

/**
 * Asks for a folder and writes the posts of a stretch of days there: as a table that can be taken in again, or as a
 * calendar. Answers the folder, how many were written and how many could not be read; null when the dialog was closed.
 */
export const exportPosts = async (
  services: Services,
  { from, to, format }: { readonly from: string; readonly to: string; readonly format: 'csv' | 'ics' },
): Promise<{ readonly folder: string; readonly posts: number; readonly unread: number } | null> => {
  const into = await services.desk.pickFolder('Choose a folder for the posts');
  if (into === null) return null;
  const tiles = await listTiles(services, { from, to, undated: false });
  const posts: ExportedPost[] = [];
  for (const [at, tile] of [...tiles]
    .sort((a, b) => (a.publishAt ?? '').localeCompare(b.publishAt ?? ''))
    .entries()) {
    if (at % 50 === 0) await breathe();
    const post = await exported(services, tile);
    if (post !== null) posts.push(post);
  }
  const bytes = format === 'csv' ? postsCsv(posts) : postsIcs(posts, services.clock.now());
  const folder = await services.writeExport(into, `Hallpass posts ${from} to ${to}`, [
    { name: `posts.${format}`, bytes },
  ]);
  await writeLine(services, { kind: 'posts.exported', data: { from, to, format, posts: posts.length } });
  return { folder, posts: posts.length, unread: tiles.length - posts.length };
};
