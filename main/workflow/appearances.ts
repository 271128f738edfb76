import { peopleIn } from '../../shared/domain/post-document.ts';
import type { AppearancesView, AssetView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { needRegister } from './people.ts';
import { orRefuse } from './refusal.ts';
import { viewAsset } from './view-asset.ts';
import { viewTiles } from './view-tile.ts';

/** So many posts are shown, the newest; the rest is counted. */
const MOST = 200;

/**
 * Every post, newest first, that a person is pictured or heard in or whose work it shows, and every picture of theirs in
 * them; the bin's too, since they may come back.
 */
export const listAppearances = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<AppearancesView> => {
  orRefuse(needRegister(services).person(id), 'This person is not in the register.');
  const rows = (await services.stores.posts.allTiles())
    .filter(({ people }) => people.includes(id))
    .toSorted((a, b) => ((b.publishAt ?? b.changed) < (a.publishAt ?? a.changed) ? -1 : 1));
  const shown = rows.slice(0, MOST);
  const ids = new Set<string>();
  for (const row of shown) {
    const read = await services.stores.posts.read(row.id);
    const post = read.kind === 'ok' ? read.value : null;
    for (const media of post?.content.media ?? []) if (peopleIn([media]).includes(id)) ids.add(media.id);
  }
  const pictures: AssetView[] = (await services.media.list())
    .filter((asset) => ids.has(asset.id))
    .map((asset) => viewAsset(asset));
  return { total: rows.length, posts: await viewTiles(services, shown), pictures };
};
