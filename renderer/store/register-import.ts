import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { FileToken } from '../../shared/ipc/contract.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { ImportDone, ImportUndo, TriedImport } from '../../shared/ipc/import-views.ts';
import type { Api } from '../api.ts';
import { choicesOf, draftFrom, type ImportDraft, type ReadImport } from './import-draft.ts';
import type { Notices } from './notices.ts';
import { oneDropped } from './one-dropped.ts';

export const IMPORT_STEPS = ['file', 'columns', 'meanings', 'dry-run', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Taking a list of people into the register, from choosing the file to undoing it. */
export interface RegisterImport {
  /** Null: no import is open. */
  readonly step: ImportStep | null;
  readonly read: ReadImport | null;
  readonly draft: ImportDraft | null;
  readonly tried: TriedImport | null;
  readonly done: ImportDone | null;
  /** The rows of what is done that could not be used, until the import is closed: somebody has to look after them. */
  readonly leftOut: TriedImport['bad'] | null;
  /** What is under way. `total` 0: it is not known how much there is. */
  readonly busy: { readonly text: string; readonly done: number; readonly total: number } | null;
  /** Why something was not done, in main's words. */
  readonly trouble: readonly string[];
  /** Opens an import; one that is under way stays as it is. */
  readonly begin: () => void;
  readonly pickFile: () => Promise<void>;
  /** Files that were dropped: one list, as if it had been chosen. */
  readonly dropFiles: (files: readonly unknown[]) => Promise<void>;
  readonly change: (draft: ImportDraft) => void;
  readonly go: (step: ImportStep) => void;
  /** The dry run. */
  readonly tryOn: () => Promise<void>;
  readonly run: (how: { readonly leaveOut: boolean; readonly typed: string | null }) => Promise<void>;
  /** Stops what runs; a file that was read stays open. */
  readonly stop: () => Promise<void>;
  /** Closes the import and forgets the file. */
  readonly close: () => void;
  /** Undoes an import; answers what is to be typed first, or null where it was not done. */
  readonly undo: (id: string, typed: string | null) => Promise<ImportUndo | null>;
  /** True where the progress was an import's. */
  readonly progressed: (event: Extract<AppEvent, { kind: 'progress' }>) => boolean;
}

const JOB = 'register-import-';
const NOTHING = {
  read: null,
  draft: null,
  tried: null,
  done: null,
  leftOut: null,
  busy: null,
  trouble: [],
} as const;
const STOPPED = 'Stopped. Nothing was changed.';

export const createRegisterImport = (api: Api, notices: StoreApi<Notices>): StoreApi<RegisterImport> =>
  createStore<RegisterImport>((set, get) => {
    let jobs = 0;
    let job = '';
    /** Counts what was begun, so that an answer that was overtaken is dropped. */
    let turn = 0;
    const begun = (text: string): number => {
      set({ busy: { text, done: 0, total: 0 }, trouble: [] });
      return ++turn;
    };
    const failed = (...trouble: readonly string[]): void => set({ busy: null, trouble });
    const forgetFile = (): void => {
      if (job !== '') void api['register.import-cancel']({ job, forget: true });
      job = '';
      turn += 1;
    };
    const readFile = async ({ token }: FileToken): Promise<void> => {
      forgetFile();
      set({ ...NOTHING, step: 'file' });
      const mine = begun('Reading the file');
      job = `${JOB}${++jobs}`;
      const reply = await api['register.import-read']({ token, job });
      if (mine !== turn) return;
      if (!reply.ok) return failed(reply.message);
      if (reply.value.kind === 'cancelled') return failed(STOPPED);
      if (reply.value.kind === 'refused') return failed(`“${reply.value.name}”: ${reply.value.why}`);
      set({ ...NOTHING, step: 'columns', read: reply.value, draft: draftFrom(reply.value) });
    };
    return {
      step: null,
      ...NOTHING,
      begin: () => {
        const { step } = get();
        if (step === null || step === 'done') set({ step: 'file', ...NOTHING });
      },
      pickFile: async () => {
        const picked = await api['register.import-pick'](undefined);
        if (!picked.ok) return failed(picked.message);
        if (picked.value !== null) await readFile(picked.value);
      },
      dropFiles: async (files) => {
        if (get().busy !== null) return;
        const dropped = await oneDropped(api, files, 'list');
        if ('why' in dropped) return failed(dropped.why);
        await readFile(dropped.file);
      },
      change: (draft) => set({ draft, tried: null, trouble: [] }),
      go: (step) => set({ step, trouble: [] }),
      tryOn: async () => {
        const { draft } = get();
        const choices = draft === null ? null : choicesOf(draft);
        if (choices === null)
          return failed('Say what every value and an empty cell means, and the school year.');
        const mine = begun('Comparing with the register');
        const reply = await api['register.import-try']({ job, choices });
        if (mine !== turn) return;
        if (!reply.ok) return failed(reply.message);
        if (reply.value.kind === 'problems') return failed(...reply.value.problems);
        if (reply.value.kind === 'cancelled') return failed(STOPPED);
        set({ step: 'dry-run', tried: reply.value, busy: null, trouble: [] });
      },
      run: async (how) => {
        const { tried, busy } = get();
        if (tried === null || busy !== null) return;
        const mine = begun('Writing the register');
        const reply = await api['register.import-run']({ job, plan: tried.plan, ...how });
        if (mine !== turn) return;
        if (!reply.ok) return failed(reply.message);
        job = '';
        set({ ...NOTHING, step: 'done', done: reply.value, leftOut: tried.bad });
      },
      stop: async () => {
        if (job !== '') await api['register.import-cancel']({ job, forget: false });
      },
      close: () => {
        forgetFile();
        set({ step: null, ...NOTHING });
      },
      undo: async (id, typed) => {
        const reply = await api['register.import-undo']({ id, typed });
        if (!reply.ok) {
          notices.getState().trouble(reply.message);
          return null;
        }
        if (reply.value.kind === 'undone') {
          const { held } = reply.value;
          notices
            .getState()
            .say(
              held.length === 0
                ? 'The import was undone. What was on record before counts again.'
                : `The import was undone. ${held.length} queued ${held.length === 1 ? 'post is' : 'posts are'} held now.`,
            );
        }
        return reply.value;
      },
      progressed: ({ job: of, done, total, text }) => {
        if (!of.startsWith(JOB)) return false;
        if (of === job && get().busy !== null) set({ busy: { text, done, total } });
        return true;
      },
    };
  });
