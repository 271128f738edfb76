import type { StoredDocument } from './document.ts';
import type { ListStore, Settings, SettingsStore } from './stores.ts';

/** What a library begins with. */
export const FIRST_SETTINGS: Settings = {
  appearance: 'system',
  startAtLogin: false,
  me: null,
  packOverrides: {},
  holds: [],
  calendar: [],
};

/** `settings.json`. */
export const settingsStore = (document: StoredDocument<Settings>): SettingsStore => ({
  get: () => document.data,
  save: (change) => document.update((before) => ({ ...before, ...change })),
});

/** A list that is one small document: `colleagues.json`, `accounts.json`. Kept in the order of first saving. */
export const listStore = <T extends { readonly id: string }>(
  document: StoredDocument<{ readonly items: readonly T[] }>,
): ListStore<T> => ({
  list: () => document.data.items,
  get: (id) => document.data.items.find((item) => item.id === id) ?? null,
  put: async (...items) => {
    await document.update((before) => {
      const all = new Map(before.items.map((item) => [item.id, item]));
      for (const item of items) all.set(item.id, item);
      return { items: [...all.values()] };
    });
  },
  remove: async (id) => {
    await document.update((before) => ({ items: before.items.filter((item) => item.id !== id) }));
  },
});
