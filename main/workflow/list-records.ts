import type { Tile } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { viewTiles } from './view-tile.ts';

/** Posts whose title holds the words, newest first; the bin's too, since records outlive it. */
export const listRecords = async (
  services: Services,
  { query }: { readonly query: string },
): Promise<readonly Tile[]> => {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const rows = (await services.stores.posts.allTiles()).filter((row) => {
    const title = row.title.toLowerCase();
    return words.every((word) => title.includes(word));
  });
  return viewTiles(
    services,
    rows.toSorted((a, b) => ((b.publishAt ?? b.changed) < (a.publishAt ?? a.changed) ? -1 : 1)),
  );
};
