import { no, type Reply, yes } from '../../shared/ipc/errors.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { LibraryPicture, WatchView } from '../../shared/ipc/library-views.ts';
import type { AssetView } from '../../shared/ipc/views.ts';
import type { DeskMemory } from './fake-desk.ts';
import { NOW } from './fake-data.ts';

/** Tags that the pictures of the full library come with. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'more-0': ['Art', 'Hallway'],
  'more-1': ['Concert', 'Winter'],
  'more-4': ['Bus'],
  'more-6': ['Sports', 'Fall'],
};

const NOTHING_WATCHED: WatchView = { folder: null, trouble: null, taken: 0, waiting: 0, left: [] };

/** The library's own calls. */
export const pictureHandlers = (
  memory: DeskMemory,
): { readonly [C in Channel]?: (input: Input<C>) => Reply<Output<C>> } => {
  let watched = NOTHING_WATCHED;
  const tags = new Map(Object.entries(TAGS));
  const using = (id: string) =>
    memory.posts().filter(({ content }) => content.media.some((one) => one.id === id));
  const view = (asset: AssetView): LibraryPicture => {
    const posts = using(asset.id);
    const faces = posts.flatMap(({ content }) =>
      content.media.flatMap((one) => (one.id === asset.id ? one.faces : [])),
    );
    const people = new Set(faces.flatMap(({ person }) => person ?? []));
    const image = asset.id === 'more-1' ? ('denied' as const) : ('cleared' as const);
    return {
      ...asset,
      tags: tags.get(asset.id) ?? [],
      addedAt: NOW,
      addedBy: 'Nadia Okonkwo',
      uses: posts.length,
      lastUsed: posts.length === 0 ? null : NOW.slice(0, 10),
      consent:
        people.size === 0
          ? null
          : {
              people: people.size,
              isOpen: false,
              image: { facebook: 'cleared', twitter: image, instagram: image, youtube: 'cleared' },
            },
    };
  };
  return {
    'media.list': ({ query, tag, offset, limit }) => {
      const shown = memory.assets
        .map(view)
        .filter((one) => [one.name, ...one.tags].join(' ').toLowerCase().includes(query.toLowerCase()))
        .filter((one) => tag === null || one.tags.includes(tag));
      const all = memory.assets.flatMap((asset) => tags.get(asset.id) ?? []);
      return yes({
        all: memory.assets.length,
        total: shown.length,
        tags: [...new Set(all)].map((one) => ({
          tag: one,
          pictures: all.filter((other) => other === one).length,
        })),
        pictures: shown.slice(offset, offset + limit),
      });
    },
    'media.page': ({ id }) => {
      const asset = memory.assets.find((one) => one.id === id);
      if (!asset) return no('not-found', 'This picture is not in the library.');
      const posts = using(id);
      const altTexts = posts.flatMap(({ content }) =>
        content.media.flatMap((one) => (one.id === id && one.altText !== null ? [one.altText] : [])),
      );
      return yes({
        picture: view(asset),
        altTexts,
        people: [],
        posts: posts.map((one) => memory.tile(one.id)),
      });
    },
    'watch.read': () => yes(watched),
    'watch.choose': () => {
      watched = { ...watched, folder: '/home/nadia/Pictures/Phone', taken: 3, waiting: 1 };
      return yes(watched);
    },
    'watch.stop': () => {
      watched = NOTHING_WATCHED;
      return yes(watched);
    },
    'media.tag': ({ id, tags: given }) => {
      tags.set(id, given);
      memory.emit({ kind: 'changed', what: ['media'], post: null });
      return yes(given);
    },
  };
};
