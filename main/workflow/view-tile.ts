import type { Delivery, DeliveryState } from '../../shared/domain/delivery.ts';
import type { TileRow } from '../../shared/domain/post-document.ts';
import type { Tile, TileState } from '../../shared/ipc/views.ts';
import { isWall } from '../../shared/schedule/wall-time.ts';
import type { Services } from '../services.ts';
import { whyFixed } from './why-fixed.ts';

/** What a tile says, by the most urgent of its deliveries: this order. */
const STATES: readonly (readonly [TileState, readonly DeliveryState[]])[] = [
  ['needs-you', ['offered', 'opened', 'unknown', 'to-take-down']],
  ['held', ['held']],
  ['missed', ['missed']],
  ['queued', ['queued']],
  ['posted', ['posted']],
];

const stateOf = (deliveries: readonly Delivery[]): TileState =>
  STATES.find(([, states]) => deliveries.some((one) => states.includes(one.state)))?.[0] ?? 'draft';

/** Tiles of these rows; deliveries are read once for all. */
export const viewTiles = async (services: Services, rows: readonly TileRow[]): Promise<readonly Tile[]> => {
  const deliveries = await deliveriesOf(services, rows);
  return rows.map((row) => ({
    id: row.id,
    title: row.damaged ? `${row.title || 'A post'} (cannot be read)` : row.title || 'Untitled draft',
    words: row.words,
    publishAt: row.publishAt,
    zone: row.zone,
    category: row.category,
    targets: row.targets.map((id) => {
      const account = services.stores.accounts.get(id);
      return { id, handle: account?.handle ?? id, platform: account?.platform ?? 'facebook' };
    }),
    state: stateOf(deliveries.get(row.id) ?? []),
    fixed: row.damaged
      ? 'This post cannot be read. Open it to bring back an earlier copy.'
      : whyFixed(deliveries.get(row.id) ?? []),
    changed: row.changed,
    binnedAt: row.binnedAt,
  }));
};

const DAY = 24 * 60 * 60_000;

const deliveriesOf = async (
  services: Services,
  rows: readonly TileRow[],
): Promise<ReadonlyMap<string, readonly Delivery[]>> => {
  const dates = rows.flatMap(({ publishAt }) =>
    publishAt !== null && isWall(publishAt) ? [Date.parse(`${publishAt}:00Z`)] : [],
  );
  const found = new Map<string, Delivery[]>();
  const add = (delivery: Delivery): void => {
    const list = found.get(delivery.post);
    if (list === undefined) found.set(delivery.post, [delivery]);
    else list.push(delivery);
  };
  for (const delivery of await services.stores.queue.open()) add(delivery);
  if (dates.length > 0) {
    // A wall time lies within a day of its instant, in every zone.
    const from = new Date(dates.reduce((a, b) => Math.min(a, b)) - DAY).toISOString();
    const to = new Date(dates.reduce((a, b) => Math.max(a, b)) + DAY).toISOString();
    for (const delivery of await services.stores.queue.closed(from, to)) add(delivery);
  }
  return found;
};
