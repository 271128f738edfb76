import type { StoreApi } from 'zustand/vanilla';
import type { ImportPreview, KeepReply } from '../../shared/ipc/district-views.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { Api } from '../api.ts';
import type { District } from './district.ts';
import type { Notices } from './notices.ts';
import { lastName } from './last-name.ts';

/** Settings as one file, in and out. */
export interface DistrictFiles {
  /** A chosen file, read and not kept. */
  readonly preview: ImportPreview | null;
  /** Asks for a file and reads it. Nothing is kept. */
  readonly pickFile: () => Promise<void>;
  /** Keeps what the preview shows. True when it is in force. */
  readonly keepFile: (note: string | null) => Promise<boolean>;
  readonly closeFile: () => void;
  readonly exportVersion: (version: string) => Promise<void>;
}

interface Hands {
  readonly get: () => District;
  readonly set: (some: Partial<District>) => void;
  readonly settle: (asking: Promise<Reply<KeepReply>>) => Promise<boolean>;
}

export const createDistrictFiles = (
  api: Api,
  notices: StoreApi<Notices>,
  { get, set, settle }: Hands,
): DistrictFiles => ({
  preview: null,
  pickFile: async () => {
    const picked = await api['district.pick-file'](undefined);
    if (picked.ok && picked.value === null) return;
    const read = picked.ok ? await api['district.read-file']({ token: picked.value?.token ?? '' }) : picked;
    if (read.ok) set({ preview: read.value });
    else notices.getState().trouble(read.message);
  },
  keepFile: async (note) => {
    const { preview, view, keeping } = get();
    if (preview?.kind !== 'preview' || keeping) return false;
    const done = await settle(
      api['district.keep']({
        pack: preview.pack,
        after: view?.kept.version ?? '',
        note,
        file: preview.name,
      }),
    );
    if (done) set({ preview: null });
    return done;
  },
  closeFile: () => set({ preview: null }),
  exportVersion: async (version) => {
    const reply = await api['district.export']({ version });
    if (!reply.ok) notices.getState().trouble(reply.message);
    else if (reply.value !== null)
      notices.getState().say(`Written as “${reply.value.file}” to “${lastName(reply.value.folder)}”.`);
  },
});
