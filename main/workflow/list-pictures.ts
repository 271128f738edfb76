import type { Asset } from '../../shared/domain/asset.ts';
import type { Person } from '../../shared/domain/person.ts';
import { PLATFORM_IDS, type PlatformId } from '../../shared/domain/platform-id.ts';
import type { TileRow } from '../../shared/domain/post-document.ts';
import type {
  LibraryPage,
  LibraryPicture,
  PictureConsent,
  PicturePage,
  PictureSort,
} from '../../shared/ipc/library-views.ts';
import type { Clearance } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { clearancesOf } from './clearance.ts';
import { currentPack } from './current-pack.ts';
import { plain } from './list-people.ts';
import { viewPerson } from './people.ts';
import { type PictureUses, usesIn } from './picture-uses.ts';
import { districtToday } from './read-guidelines.ts';
import { orRefuse } from './refusal.ts';
import { viewAsset } from './view-asset.ts';
import { viewTiles } from './view-tile.ts';

/** Posts shown on a picture's page, the newest. */
const MOST_POSTS = 200;

/** The day a post stands for: when it goes or went out, else when it was last worked on. */
const dayOf = (row: TileRow): string => (row.publishAt ?? row.changed).slice(0, 10);

/** The posts that use each picture, newest first; the bin's left out. */
const postsByPicture = async (services: Services): Promise<ReadonlyMap<string, readonly TileRow[]>> => {
  const found = new Map<string, TileRow[]>();
  for (const row of await services.stores.posts.allTiles()) {
    if (row.binnedAt !== null) continue;
    for (const id of new Set(row.media)) {
      const rows = found.get(id);
      if (rows === undefined) found.set(id, [row]);
      else rows.push(row);
    }
  }
  for (const rows of found.values()) rows.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return found;
};

const nameOf = (services: Services, colleague: string): string =>
  services.stores.colleagues.get(colleague)?.name ?? 'A former colleague';

/** The gravest first. */
const GRAVITY: readonly Clearance[] = ['protected', 'denied', 'not-cleared', 'cleared'];

/** What each platform may show of everybody named in a picture, today; nothing where nobody is, and somebody should be. */
const consentOf = (services: Services, people: readonly Person[], isOpen: boolean): PictureConsent | null => {
  if (people.length === 0 && !isOpen) return null;
  const pack = currentPack(services);
  const today = districtToday(services, pack);
  const each = people.map((person) => clearancesOf(person, 'image', today, pack));
  const worst = (platform: PlatformId): Clearance =>
    GRAVITY.find((one) => each.some((clearances) => clearances[platform] === one)) ?? 'not-cleared';
  return {
    people: people.length,
    isOpen,
    image: Object.fromEntries(PLATFORM_IDS.map((id) => [id, worst(id)])) as PictureConsent['image'],
  };
};

/** Of these ids, whoever is in the register; nobody while it is locked. */
const peopleOf = (services: Services, ids: readonly string[]): readonly Person[] => {
  const { register } = services.stores;
  return register.state() === 'open' ? ids.flatMap((id) => register.person(id) ?? []) : [];
};

const viewPicture = (
  services: Services,
  asset: Asset,
  rows: readonly TileRow[],
  uses: PictureUses | undefined,
): LibraryPicture => ({
  ...viewAsset(asset),
  tags: asset.tags,
  addedAt: asset.addedAt,
  addedBy: nameOf(services, asset.addedBy),
  uses: rows.length,
  lastUsed: rows[0] === undefined ? null : dayOf(rows[0]),
  consent: consentOf(services, peopleOf(services, uses?.people ?? []), uses?.isOpen === true),
});

type Posts = ReadonlyMap<string, readonly TileRow[]>;
const rowsOf = (posts: Posts, assets: readonly Asset[]): readonly TileRow[] => [
  ...new Set(assets.flatMap(({ id }) => posts.get(id) ?? [])),
];

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const ORDERS: Readonly<Record<PictureSort, (posts: Posts) => (a: Asset, b: Asset) => number>> = {
  // As the keeper gives them.
  newest: () => () => 0,
  used: (posts) => {
    const day = ({ id }: Asset): string => {
      const [newest] = posts.get(id) ?? [];
      return newest === undefined ? '' : dayOf(newest);
    };
    return (a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1);
  },
  name: () => (a, b) => byName.compare(a.name, b.name),
};

const hasTag = ({ tags }: Asset, tag: string): boolean =>
  tags.some((one) => one.toLowerCase() === tag.toLowerCase());

/** Of these, what holds every word asked for: in its name, its tags, its alt texts, or in who added it. */
const matching = async (
  services: Services,
  assets: readonly Asset[],
  posts: Posts,
  query: string,
): Promise<readonly Asset[]> => {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return assets;
  const uses = await usesIn(services, rowsOf(posts, assets));
  return assets.filter(({ id, name, tags, addedBy }) => {
    const said = plain(
      [name, ...tags, nameOf(services, addedBy), ...(uses.get(id)?.altTexts ?? [])].join(' '),
    );
    return words.every((word) => said.includes(word));
  });
};

const tagsOf = (assets: readonly Asset[]): LibraryPage['tags'] => {
  const counts = new Map<string, { readonly tag: string; pictures: number }>();
  for (const { tags } of assets) {
    for (const tag of tags) {
      const one = counts.get(tag.toLowerCase()) ?? { tag, pictures: 0 };
      one.pictures += 1;
      counts.set(tag.toLowerCase(), one);
    }
  }
  return [...counts.values()].sort((a, b) => b.pictures - a.pictures || byName.compare(a.tag, b.tag));
};

/** One page of the library. Only the posts of pictures on it are looked into, unless words are searched for. */
export const listPictures = async (
  services: Services,
  page: {
    readonly query: string;
    readonly tag: string | null;
    readonly sort: PictureSort;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<LibraryPage> => {
  const { tag } = page;
  const all = await services.media.list();
  const posts = await postsByPicture(services);
  const tagged = tag === null ? all : all.filter((asset) => hasTag(asset, tag));
  const found = (await matching(services, tagged, posts, page.query)).toSorted(ORDERS[page.sort](posts));
  const shown = found.slice(page.offset, page.offset + page.limit);
  const uses = await usesIn(services, rowsOf(posts, shown));
  return {
    all: all.length,
    total: found.length,
    tags: tagsOf(all),
    pictures: shown.map((asset) =>
      viewPicture(services, asset, posts.get(asset.id) ?? [], uses.get(asset.id)),
    ),
  };
};

/** One picture with everything that is known of it. */
export const readPicture = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<PicturePage> => {
  const asset = orRefuse(await services.media.get(id), 'This picture is not in the library.');
  const rows = (await postsByPicture(services)).get(id) ?? [];
  const uses = (await usesIn(services, rows)).get(id);
  return {
    picture: viewPicture(services, asset, rows, uses),
    altTexts: uses?.altTexts ?? [],
    people: peopleOf(services, uses?.people ?? []).map((person) => viewPerson(services, person)),
    posts: await viewTiles(services, rows.slice(0, MOST_POSTS)),
  };
};
