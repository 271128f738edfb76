import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeliveryView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';

/** Every delivery main lists, as it lists them. */
export interface Queue {
  readonly deliveries: readonly DeliveryView[];
  /** False until the first answer. */
  readonly loaded: boolean;
  readonly failure: string | null;
  readonly load: () => Promise<void>;
  /** Links typed in a hand-off that nobody answered yet, by their delivery: a stop must not take them along. */
  readonly links: ReadonlyMap<string, string>;
  /** Keeps a link until its delivery is answered; an empty one is forgotten. */
  readonly keepLink: (delivery: string, link: string) => void;
}

export const createQueue = (api: Api): StoreApi<Queue> => {
  let asked = 0;
  return createStore<Queue>((set) => ({
    deliveries: [],
    loaded: false,
    failure: null,
    links: new Map(),
    keepLink: (delivery, link) =>
      set(({ links }) => {
        const others = [...links].filter(([id]) => id !== delivery);
        return { links: new Map(link === '' ? others : [...others, [delivery, link]]) };
      }),
    load: async () => {
      const mine = ++asked;
      const reply = await api['queue.list'](undefined);
      if (mine !== asked) return;
      if (reply.ok) set({ deliveries: reply.value, loaded: true, failure: null });
      else set({ loaded: true, failure: reply.message });
    },
  }));
};
