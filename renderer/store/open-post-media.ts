import type { StoreApi } from 'zustand/vanilla';
import { mediaOf } from '../../shared/domain/new-media.ts';
import type { FileToken, Imported } from '../../shared/ipc/contract.ts';
import { MAX_PASTE_BYTES } from '../../shared/ipc/limits.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { AssetView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import type { Notices } from './notices.ts';
import type { OpenPost } from './open-post.ts';
import { type PictureImport, sayLeft } from './picture-import.ts';

/** What happens at the media tray. Refusals are kept until dismissed, one line a file. */
export interface MediaActions {
  readonly refusals: readonly { readonly name: string; readonly why: string }[];
  readonly pickMedia: () => Promise<void>;
  readonly dropMedia: (files: readonly unknown[]) => Promise<void>;
  readonly pasteMedia: (file: {
    name: string;
    size: number;
    bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  }) => Promise<void>;
  /** Another moment of a video, in seconds, as the picture that stands for it. */
  readonly takePoster: (id: string, at: number) => Promise<void>;
  /** Puts a picture of the library on the post. */
  readonly useAsset: (asset: AssetView) => void;
  readonly dismissRefusals: () => void;
}

interface Hands {
  readonly get: () => OpenPost;
  readonly set: (some: Partial<OpenPost>) => void;
}

export const createMediaActions = (
  api: Api,
  notices: StoreApi<Notices>,
  pictures: StoreApi<PictureImport>,
  { get, set }: Hands,
): MediaActions => {
  const put = (asset: AssetView): boolean => {
    set({ assets: { ...get().assets, [asset.id]: asset } });
    if (get().content?.media.some((one) => one.id === asset.id)) {
      notices.getState().say(`${asset.name} is already on this post.`);
      return false;
    }
    get().edit((content) => ({ ...content, media: [...content.media, mediaOf(asset)] }));
    return true;
  };
  const refuse = (name: string, why: string): void => set({ refusals: [...get().refusals, { name, why }] });
  const settle = (post: string, reply: Reply<readonly Imported[]>): void => {
    if (!reply.ok) {
      notices.getState().trouble(reply.message);
      return;
    }
    if (get().view?.id !== post) {
      notices.getState().say('The pictures are in the Library; the post they were meant for is closed.');
      return;
    }
    for (const one of reply.value) {
      if (one.kind === 'taken') {
        put(one.asset);
        if (one.note !== undefined) notices.getState().say(one.note);
      } else if (one.kind === 'refused') refuse(one.name, one.why);
    }
    const left = reply.value.filter(({ kind }) => kind === 'left').length;
    if (left > 0) notices.getState().say(sayLeft(left));
  };
  const take = async (tokens: readonly FileToken[]): Promise<void> => {
    const post = get().view?.id;
    if (post === undefined || tokens.length === 0) return;
    settle(post, await pictures.getState().take('post', tokens));
  };
  const ask = async (asked: Promise<Reply<readonly FileToken[]>>): Promise<void> => {
    const reply = await asked;
    if (reply.ok) await take(reply.value);
    else notices.getState().trouble(reply.message);
  };
  return {
    refusals: [],
    pickMedia: () => ask(api['media.pick'](undefined)),
    dropMedia: (files) => ask(api.drop(files)),
    pasteMedia: async ({ name, size, bytes }) => {
      const post = get().view?.id;
      if (post === undefined) return;
      if (size > MAX_PASTE_BYTES) {
        refuse(name, 'It is over 50 MB. Save it as a file and drop the file here instead.');
        return;
      }
      const reply = await pictures.getState().paste(name, bytes);
      settle(post, reply.ok ? { ok: true, value: [reply.value] } : reply);
    },
    takePoster: async (id, at) => {
      const reply = await api['media.poster']({ id, at });
      if (!reply.ok) notices.getState().trouble(reply.message);
      else if (reply.value.kind === 'refused') notices.getState().trouble(reply.value.why);
      else set({ assets: { ...get().assets, [id]: reply.value.asset } });
    },
    useAsset: (asset) => void put(asset),
    dismissRefusals: () => set({ refusals: [] }),
  };
};
