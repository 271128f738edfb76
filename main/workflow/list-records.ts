import { searchable, type TileRow } from '../../shared/domain/post-document.ts';
import type { RecordRow } from '../../shared/ipc/record-contract.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { retentionOf } from './gather-record.ts';
import { needRegister } from './people.ts';
import { plainNames } from './record-names.ts';
import { orRefuse } from './refusal.ts';
import { viewTiles } from './view-tile.ts';

/** Which records: null and an empty text ask for all. Days are `YYYY-MM-DD`, both included. */
export interface RecordFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly account: string | null;
  readonly person: string | null;
  readonly query: string;
}

/** The day a post belongs to: the one it is planned for, else, in the district's zone, that of its last change. */
export const dayOf = (row: TileRow, zone: string): string =>
  row.publishAt?.slice(0, 10) ?? wallNow(Date.parse(row.changed), zone).slice(0, 10);

/** Posts with a delivery on one of these days, whatever their time says by now. */
const deliveredBetween = async (
  services: Services,
  from: string,
  to: string,
  account: string | null,
): Promise<ReadonlySet<string>> => {
  const { queue } = services.stores;
  const all = [...(await queue.open()), ...(await queue.closed('0000', '9999'))];
  return new Set(
    all
      .filter(
        ({ wall, target }) =>
          wall.slice(0, 10) >= from && wall.slice(0, 10) <= to && (account === null || target === account),
      )
      .map(({ post }) => post),
  );
};

/** Rows of these records, newest first; the bin's too, since records outlive it. */
export const findRecords = async (services: Services, filter: RecordFilter): Promise<readonly TileRow[]> => {
  const { zone } = currentPack(services);
  const words = searchable(filter.query)
    .split(' ')
    .filter((word) => word !== '');
  const person = personIn(services, filter.person);
  const [from, to] = [filter.from ?? '0000-00-00', filter.to ?? '9999-99-99'];
  const isRanged = filter.from !== null || filter.to !== null;
  const delivered =
    isRanged || filter.account !== null
      ? await deliveredBetween(services, from, to, filter.account)
      : new Set<string>();
  return (await services.stores.posts.allTiles())
    .map((row) => ({ row, day: dayOf(row, zone) }))
    .filter(
      ({ row, day }) =>
        words.every((word) => row.words.includes(word)) &&
        (person === null || row.people.includes(person.id) || row.words.includes(person.name)) &&
        (delivered.has(row.id) ||
          (day >= from && day <= to && (filter.account === null || row.targets.includes(filter.account)))),
    )
    .toSorted((a, b) => (a.day === b.day ? (later(a.row, b.row) ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ row }) => row);
};

const later = (a: TileRow, b: TileRow): boolean => {
  const [one, other] = [a.publishAt ?? a.changed, b.publishAt ?? b.changed];
  return one === other ? a.id < b.id : one > other;
};

/** Somebody of the register with the name as posts are searched for it. Refused while the register is locked. */
const personIn = (
  services: Services,
  id: string | null,
): { readonly id: string; readonly name: string } | null => {
  if (id === null) return null;
  const person = orRefuse(needRegister(services).person(id), 'This person is not in the register.');
  return { id, name: searchable(`${person.first} ${person.last}`) };
};

/** One page of the records, newest first, and how many there are. */
export const listRecords = async (
  services: Services,
  { offset, limit, ...filter }: RecordFilter & { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly posts: readonly RecordRow[] }> => {
  const rows = await findRecords(services, filter);
  const names = plainNames(services);
  const tiles = await viewTiles(services, rows.slice(offset, offset + limit));
  return {
    total: rows.length,
    posts: tiles.map((tile) => ({ ...tile, retention: retentionOf(services, tile.id, names) })),
  };
};
