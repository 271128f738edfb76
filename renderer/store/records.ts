import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Input } from '../../shared/ipc/contract.ts';

export type RecordSearch = Omit<Input<'record.list'>, 'offset' | 'limit'>;

export const ALL_RECORDS: RecordSearch = { from: null, to: null, account: null, person: null, query: '' };

/** What is looked for in the records: it stays while one goes into a post and comes back. */
export interface Records {
  readonly search: RecordSearch;
  readonly find: (change: Partial<RecordSearch>) => void;
}

export const createRecords = (): StoreApi<Records> =>
  createStore<Records>((set) => ({
    search: ALL_RECORDS,
    find: (change) => set(({ search }) => ({ search: { ...search, ...change } })),
  }));
