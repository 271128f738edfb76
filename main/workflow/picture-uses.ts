import type { TileRow } from '../../shared/domain/post-document.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';

/** What one post says about one picture. */
interface Use {
  readonly altText: string | null;
  /** Ids of those who were named in it. */
  readonly people: readonly string[];
  /** Somebody in it is marked and not named, or nobody said that these are all. */
  readonly isOpen: boolean;
}

/** What all posts say about a picture. */
export interface PictureUses {
  readonly altTexts: readonly string[];
  readonly people: readonly string[];
  /** In some post not everybody in it is answered for. */
  readonly isOpen: boolean;
}

interface Known {
  /** The save of the post that was read. */
  readonly changed: string;
  readonly uses: ReadonlyMap<string, Use>;
}

/** Posts read between two moments in which everything else has its turn. */
const A_TURN = 25;

/** What was read of each post, for as long as its library is open: a post is read again after its next save alone. */
const known = new WeakMap<object, Map<string, Known>>();

const readUse = async (services: Services, row: TileRow): Promise<ReadonlyMap<string, Use>> => {
  const read = await services.stores.posts.read(row.id);
  const media = read.kind === 'ok' ? read.value.content.media : [];
  return new Map(
    media.map(({ id, altText, faces, peopleAnswered }) => [
      id,
      {
        altText,
        people: faces.flatMap(({ is, person }) => (is === 'person' && person !== null ? [person] : [])),
        isOpen: faces.some(({ is }) => is === 'unresolved') || (faces.length > 0 && peopleAnswered !== true),
      },
    ]),
  );
};

/** What these posts say about their pictures, by the picture's id. */
export const usesIn = async (
  services: Services,
  rows: readonly TileRow[],
): Promise<ReadonlyMap<string, PictureUses>> => {
  const posts = known.get(services.stores) ?? new Map<string, Known>();
  known.set(services.stores, posts);
  const found = new Map<
    string,
    { readonly altTexts: Set<string>; readonly people: Set<string>; isOpen: boolean }
  >();
  let read = 0;
  for (const row of rows) {
    let one = posts.get(row.id);
    if (one?.changed !== row.changed) {
      one = { changed: row.changed, uses: await readUse(services, row) };
      posts.set(row.id, one);
      read += 1;
      if (read % A_TURN === 0) await breathe();
    }
    for (const [id, { altText, people, isOpen }] of one.uses) {
      const all = found.get(id) ?? { altTexts: new Set(), people: new Set(), isOpen: false };
      found.set(id, all);
      if (altText !== null && altText.trim() !== '') all.altTexts.add(altText.trim());
      for (const person of people) all.people.add(person);
      all.isOpen ||= isOpen;
    }
  }
  return new Map(
    [...found].map(([id, { altTexts, people, isOpen }]) => [
      id,
      { altTexts: [...altTexts], people: [...people], isOpen },
    ]),
  );
};
