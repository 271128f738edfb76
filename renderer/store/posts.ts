import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import type { Notices } from './notices.ts';

/** What can be done to a post without opening it. */
export interface Posts {
  /** A new draft; null (and a notice) when it could not be made. */
  readonly create: (publishAt: string | null, template?: string) => Promise<PostView | null>;
  readonly duplicate: (id: string) => Promise<PostView | null>;
  /** To the bin, with Undo. True when it is there. */
  readonly remove: (id: string, title: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
}

export const createPosts = (api: Api, notices: StoreApi<Notices>): StoreApi<Posts> =>
  createStore<Posts>((_set, get) => {
    const { say, trouble } = notices.getState();
    return {
      create: async (publishAt, template) => {
        const reply = await api['post.create']({
          publishAt,
          ...(template === undefined ? {} : { template }),
        });
        if (reply.ok) return reply.value;
        trouble(reply.message);
        return null;
      },
      duplicate: async (id) => {
        const reply = await api['post.duplicate']({ id });
        if (!reply.ok) {
          trouble(reply.message);
          return null;
        }
        say('Copied. The copy has no time yet and goes nowhere until you queue it.');
        return reply.value;
      },
      remove: async (id, title) => {
        const reply = await api['post.delete']({ id });
        if (!reply.ok) {
          trouble(reply.message);
          return false;
        }
        say(`“${title}” is in the bin.`, { label: 'Undo', run: () => void get().restore(id) });
        return true;
      },
      restore: async (id) => {
        const reply = await api['post.restore']({ id });
        if (reply.ok) {
          say('Back where it was.');
          return true;
        }
        trouble(reply.message);
        return false;
      },
    };
  });
