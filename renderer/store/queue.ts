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
}

export const createQueue = (api: Api): StoreApi<Queue> => {
  let asked = 0;
  return createStore<Queue>((set) => ({
    deliveries: [],
    loaded: false,
    failure: null,
    load: async () => {
      const mine = ++asked;
      const reply = await api['queue.list'](undefined);
      if (mine !== asked) return;
      if (reply.ok) set({ deliveries: reply.value, loaded: true, failure: null });
      else set({ loaded: true, failure: reply.message });
    },
  }));
};
