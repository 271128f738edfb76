import type { FileToken, Imported } from '../../shared/ipc/contract.ts';
import type { AssetView } from '../../shared/ipc/views.ts';
import type { MediaRefusal, Services } from '../services.ts';
import { viewAsset } from './view-asset.ts';
import { writeLine } from './write-line.ts';

type Taken = Awaited<ReturnType<Services['media']['importFile']>>;

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** Opens the system's file dialog; the window gets tokens, never paths. */
export const pickMedia = async (services: Services): Promise<readonly FileToken[]> =>
  services.tokens.issue(await services.desk.pickPictures());

/** Takes in the files behind tokens, one after another; each is taken or refused with the reason. */
export const importMedia = async (
  services: Services,
  { tokens }: { readonly tokens: readonly string[] },
): Promise<readonly Imported[]> => {
  const answers: Imported[] = [];
  const job = services.newId();
  try {
    for (const [index, token] of tokens.entries()) {
      const path = services.tokens.redeem(token);
      const name = path === null ? 'A file' : nameOf(path);
      services.tell({ kind: 'progress', job, done: index, total: tokens.length, text: name });
      answers.push(
        path === null
          ? {
              kind: 'refused',
              name,
              why: 'This file was chosen too long ago. Choose it again; nothing was taken in.',
            }
          : await answered(services, name, await services.media.importFile(path, services.me().id)),
      );
    }
  } finally {
    services.tell({ kind: 'progress', job, done: tokens.length, total: tokens.length, text: '' });
    services.tell({ kind: 'changed', what: ['media'], post: null });
  }
  return answers;
};

/** Takes in pasted bytes. */
export const pasteMedia = async (
  services: Services,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Imported> => {
  const answer = await answered(
    services,
    name,
    await services.media.importBytes(name, bytes, services.me().id),
  );
  services.tell({ kind: 'changed', what: ['media'], post: null });
  return answer;
};

const answered = async (services: Services, name: string, taken: Taken): Promise<Imported> => {
  if (!taken.ok) return { kind: 'refused', name, why: (taken satisfies MediaRefusal).why };
  const { asset } = taken;
  await writeLine(services, {
    kind: 'media.imported',
    data: { asset: asset.id, name: asset.name, removed: asset.removed.join(', ') },
  });
  return { kind: 'taken', asset: viewAsset(asset) };
};

/** Every picture with the posts that use it; posts in the bin left out. */
export const listMedia = async (
  services: Services,
): Promise<
  readonly (AssetView & { readonly posts: readonly { readonly id: string; readonly title: string }[] })[]
> => {
  const used = new Map<string, { id: string; title: string }[]>();
  for (const row of await services.stores.posts.allTiles()) {
    if (row.binnedAt !== null) continue;
    for (const media of row.media) {
      const list = used.get(media) ?? [];
      list.push({ id: row.id, title: row.title || 'Untitled draft' });
      used.set(media, list);
    }
  }
  return (await services.media.list()).map((asset) => ({
    ...viewAsset(asset),
    posts: used.get(asset.id) ?? [],
  }));
};
