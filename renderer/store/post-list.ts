import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { FileToken } from '../../shared/ipc/contract.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { PostListChoices } from '../../shared/ipc/post-list-contract.ts';
import type {
  PostListDone,
  PostListRead,
  PostListUndone,
  TriedPostList,
} from '../../shared/ipc/post-list-views.ts';
import type { Api } from '../api.ts';
import { USUAL_TIME } from '../../shared/schedule/usual-time.ts';
import { oneDropped } from './one-dropped.ts';

type ReadList = Extract<PostListRead, { kind: 'read' }>;
type DoneList = Extract<PostListDone, { kind: 'done' }>;
export type StoppedList = Extract<PostListDone, { kind: 'stopped' }>;

/** Making drafts of a list of posts, from choosing the file to undoing it. */
export interface PostListImport {
  readonly read: ReadList | null;
  readonly choices: PostListChoices | null;
  readonly tried: TriedPostList | null;
  readonly done: DoneList | null;
  /** Stopped between two posts: `run` makes the others. */
  readonly stopped: StoppedList | null;
  readonly undone: PostListUndone | null;
  readonly busy: { readonly text: string; readonly done: number; readonly total: number } | null;
  /** Why something was not done, in main's words. */
  readonly trouble: string | null;
  readonly pickFile: () => Promise<void>;
  /** Files that were dropped: one list, as if it had been chosen. */
  readonly dropFiles: (files: readonly unknown[]) => Promise<void>;
  readonly change: (choices: PostListChoices) => void;
  readonly tryOn: () => Promise<void>;
  /** Back from the dry run to the columns. */
  readonly back: () => void;
  readonly run: (leaveOut: boolean) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  /** Stops what is under way, drafts between two posts. */
  readonly stop: () => Promise<void>;
  /** Forgets the list. */
  readonly close: () => void;
  /** True where the progress was a list's. */
  readonly progressed: (event: Extract<AppEvent, { kind: 'progress' }>) => boolean;
}

const JOB = 'post-list-';
const NOTHING = {
  read: null,
  choices: null,
  tried: null,
  done: null,
  stopped: null,
  undone: null,
  busy: null,
  trouble: null,
} as const;
const STOPPED = 'Stopped. No draft was made.';
const sayStopped = (binned: number): string =>
  `Stopped. ${binned.toLocaleString('en-US')} ${binned === 1 ? 'post' : 'posts'} went to the bin, and the others of the list stay. To go on, undo it once more.`;

export const createPostListImport = (api: Api): StoreApi<PostListImport> =>
  createStore<PostListImport>((set, get) => {
    let jobs = 0;
    /** Of the list that was read. */
    let job = '';
    /** Of what is under way. */
    let work = '';
    /** Counts what was begun, so that an answer that was overtaken is dropped. */
    let turn = 0;
    const newJob = (): string => `${JOB}${++jobs}`;
    const begun = (text: string, by = job): number => {
      work = by;
      set({ busy: { text, done: 0, total: 0 }, trouble: null });
      return ++turn;
    };
    const failed = (trouble: string): void => set({ busy: null, trouble });
    const forget = (): void => {
      if (job !== '') void api['posts.import-cancel']({ job, forget: true });
      job = '';
      turn += 1;
    };
    const readFile = async ({ token }: FileToken): Promise<void> => {
      forget();
      set(NOTHING);
      job = newJob();
      const mine = begun('Reading the list');
      const reply = await api['posts.import-read']({ token, job });
      if (mine !== turn) return;
      if (!reply.ok) return failed(reply.message);
      if (reply.value.kind === 'cancelled') return failed(STOPPED);
      if (reply.value.kind === 'refused') return failed(`“${reply.value.name}”: ${reply.value.why}`);
      const read = reply.value;
      set({ ...NOTHING, read, choices: { columns: read.survey.guess, time: USUAL_TIME, targets: [] } });
    };
    return {
      ...NOTHING,
      pickFile: async () => {
        const picked = await api['posts.import-pick'](undefined);
        if (!picked.ok) return failed(picked.message);
        if (picked.value !== null) await readFile(picked.value);
      },
      dropFiles: async (files) => {
        if (get().busy !== null) return;
        const dropped = await oneDropped(api, files, 'list');
        if ('why' in dropped) return failed(dropped.why);
        await readFile(dropped.file);
      },
      change: (choices) => set({ choices, tried: null, trouble: null }),
      tryOn: async () => {
        const { choices } = get();
        if (choices === null) return;
        const mine = begun('Checking every post');
        const reply = await api['posts.import-try']({ job, choices });
        if (mine !== turn) return;
        if (!reply.ok) return failed(reply.message);
        if (reply.value.kind === 'cancelled') return failed(STOPPED);
        set({ tried: reply.value, busy: null, trouble: null });
      },
      back: () => set({ tried: null, trouble: null }),
      run: async (leaveOut) => {
        const { tried, busy } = get();
        if (tried === null || busy !== null) return;
        set({ stopped: null });
        const mine = begun('Making the drafts');
        const reply = await api['posts.import-run']({ job, plan: tried.plan, leaveOut });
        if (mine !== turn) return;
        if (!reply.ok) return failed(reply.message);
        if (reply.value.kind === 'cancelled') return failed(STOPPED);
        if (reply.value.kind === 'stopped') return set({ stopped: reply.value, busy: null });
        job = '';
        set({ ...NOTHING, done: reply.value });
      },
      undo: async (id) => {
        const by = newJob();
        const mine = begun('Moving the posts to the bin', by);
        const reply = await api['posts.import-undo']({ id, job: by });
        if (mine !== turn) return;
        if (!reply.ok) return failed(reply.message);
        if (reply.value.kind === 'stopped') return failed(sayStopped(reply.value.binned));
        forget();
        set({ ...NOTHING, undone: reply.value });
      },
      stop: async () => {
        if (get().busy !== null) await api['posts.import-cancel']({ job: work, forget: false });
      },
      close: () => {
        forget();
        set(NOTHING);
      },
      progressed: ({ job: of, done, total, text }) => {
        if (!of.startsWith(JOB)) return false;
        if (of === work && get().busy !== null) set({ busy: { text, done, total } });
        return true;
      },
    };
  });
