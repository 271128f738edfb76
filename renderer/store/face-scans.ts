import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FaceScan } from '../../shared/domain/found-faces.ts';
import type { Api } from '../api.ts';
import type { Notices } from './notices.ts';

export interface FaceScans {
  /** What main said last of the faces in a picture, by the picture's id. */
  readonly scans: Readonly<Record<string, FaceScan>>;
  /** Asks for the pictures it was not asked for yet. */
  readonly want: (ids: readonly string[]) => void;
  /** Has a picture looked at once more. */
  readonly again: (id: string) => Promise<void>;
  readonly heard: (scan: FaceScan) => void;
  /** Another library: nothing that was said holds. */
  readonly forget: () => void;
}

/** What is known of the faces in pictures: asked for once, then main tells. */
export const createFaceScans = (api: Api, notices: StoreApi<Notices>): StoreApi<FaceScans> =>
  createStore<FaceScans>()((set, get) => {
    let asked = new Set<string>();
    const heard = (scan: FaceScan): void => set({ scans: { ...get().scans, [scan.asset]: scan } });
    const ask = async (ids: readonly string[]): Promise<void> => {
      const reply = await api['media.faces']({ ids: [...ids] });
      if (!reply.ok) {
        // The question who is in it stands without an answer from here; the next picture asks again.
        for (const id of ids) asked.delete(id);
        return;
      }
      // What main told meanwhile is newer than what it answered.
      for (const scan of reply.value) if (get().scans[scan.asset] === undefined) heard(scan);
    };
    return {
      scans: {},
      want: (ids) => {
        const open = [...new Set(ids)].filter((id) => !asked.has(id));
        if (open.length === 0) return;
        for (const id of open) asked.add(id);
        void ask(open);
      },
      again: async (id) => {
        const reply = await api['media.look-again']({ id });
        if (!reply.ok) notices.getState().trouble(reply.message);
      },
      heard,
      forget: () => {
        asked = new Set();
        set({ scans: {} });
      },
    };
  });
