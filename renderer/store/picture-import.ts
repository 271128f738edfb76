import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileToken, Imported } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { Api } from '../api.ts';

/** Where pictures were brought in, and so where their progress is shown. */
export type ImportPlace = 'library' | 'post';

/** Pictures on their way in. */
export interface Running {
  readonly job: string;
  readonly place: ImportPlace;
  /** The file at hand; empty before the first. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
  /** Null where it cannot be stopped: a single picture that was pasted. */
  readonly stop: 'offered' | 'asked' | null;
}

export interface PictureImport {
  /** The oldest first. */
  readonly running: readonly Running[];
  readonly take: (place: ImportPlace, tokens: readonly FileToken[]) => Promise<Reply<readonly Imported[]>>;
  readonly paste: (name: string, bytes: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<Reply<Imported>>;
  /** Stops after the picture at hand. */
  readonly stop: (job: string) => Promise<void>;
  readonly progressed: (event: Extract<AppEvent, { kind: 'progress' }>) => void;
}

/** How many pictures a stopped import left out. */
export const sayLeft = (left: number): string =>
  `Stopped. ${left === 1 ? 'One picture was' : `${left} pictures were`} not read.`;

/** Bringing pictures in, for the post and for the library. */
export const createPictureImport = (api: Api): StoreApi<PictureImport> =>
  createStore<PictureImport>()((set, get) => {
    let jobs = 0;
    const begin = (one: Omit<Running, 'job' | 'done'>): string => {
      const job = `pictures-${++jobs}`;
      set({ running: [...get().running, { ...one, job, done: 0 }] });
      return job;
    };
    const change = (job: string, some: Partial<Running>): void =>
      set({ running: get().running.map((one) => (one.job === job ? { ...one, ...some } : one)) });
    const end = (job: string): void => set({ running: get().running.filter((one) => one.job !== job) });
    return {
      running: [],
      take: async (place, tokens) => {
        const job = begin({ place, name: tokens[0]?.name ?? '', total: tokens.length, stop: 'offered' });
        try {
          return await api['media.import']({ job, tokens: tokens.map(({ token }) => token) });
        } finally {
          end(job);
        }
      },
      paste: async (name, bytes) => {
        const job = begin({ place: 'post', name, total: 1, stop: null });
        try {
          return await api['media.paste']({ name, bytes: await bytes() });
        } finally {
          end(job);
        }
      },
      stop: async (job) => {
        change(job, { stop: 'asked' });
        await api['media.cancel-import']({ job });
      },
      progressed: ({ job, done, text }) => change(job, text === '' ? { done } : { done, name: text }),
    };
  });
