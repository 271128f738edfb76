import type { Tile } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { unmoved } from './moving.ts';
import { viewTiles } from './view-tile.ts';

/** Posts whose wall date lies in [from, to] (`YYYY-MM-DD`), and with `undated` those without one. */
export const listTiles = async (
  services: Services,
  range: { readonly from: string; readonly to: string; readonly undated: boolean },
): Promise<readonly Tile[]> =>
  unmoved(services, async () => viewTiles(services, await services.stores.posts.tiles(range)));

/** What lies in the bin. */
export const listBin = async (services: Services): Promise<readonly Tile[]> =>
  viewTiles(services, await services.stores.posts.binTiles());
