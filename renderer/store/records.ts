import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Input } from '../../shared/ipc/contract.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { RequestReply } from '../../shared/ipc/record-contract.ts';
import type { Api } from '../api.ts';
import type { Notices } from './notices.ts';
import { lastName } from './last-name.ts';

export type RecordSearch = Omit<Input<'record.list'>, 'offset' | 'limit'>;

export const ALL_RECORDS: RecordSearch = { from: null, to: null, account: null, person: null, query: '' };

export type AskedRecords = Omit<Input<'record.request'>, 'job'>;

/** A records request: under way, over, or why there was none. */
export type RecordsRequest =
  | {
      readonly kind: 'running';
      readonly job: string;
      /** Parts of 1, and what is being done; 0 while the person still chooses the folder. */
      readonly part: number;
      readonly text: string;
      readonly stopping: boolean;
    }
  | { readonly kind: 'failed'; readonly why: string }
  | RequestReply;

/** What is looked for in the records, which stays while one goes into a post and comes back; and the request under way. */
export interface Records {
  readonly search: RecordSearch;
  readonly find: (change: Partial<RecordSearch>) => void;
  readonly request: RecordsRequest | null;
  /** What the last request asked for, until it is put away: one that came to nothing is asked for again from there. */
  readonly asked: AskedRecords | null;
  readonly begin: (asked: AskedRecords) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Shows where the last request was written. */
  readonly showFolder: () => Promise<void>;
  readonly forget: () => void;
  /** True where the progress was a request's. */
  readonly progressed: (event: Extract<AppEvent, { kind: 'progress' }>) => boolean;
}

const JOB = 'records-request-';

export const createRecords = (api: Api, notices: StoreApi<Notices>): StoreApi<Records> =>
  createStore<Records>((set, get) => {
    let jobs = 0;
    const jobNow = (): string => `${JOB}${jobs}`;
    const running = (): Extract<RecordsRequest, { kind: 'running' }> | null => {
      const { request } = get();
      return request?.kind === 'running' ? request : null;
    };
    return {
      search: ALL_RECORDS,
      find: (change) => set(({ search }) => ({ search: { ...search, ...change } })),
      request: null,
      asked: null,
      begin: async (asked) => {
        if (running() !== null) return;
        jobs += 1;
        const job = jobNow();
        set({ asked, request: { kind: 'running', job, part: 0, text: 'Choose a folder', stopping: false } });
        const reply = await api['record.request']({ ...asked, job });
        if (running()?.job !== job) return;
        if (!reply.ok) set({ request: { kind: 'failed', why: reply.message } });
        else {
          set({ request: reply.value });
          // The person may be elsewhere by now.
          if (reply.value?.kind === 'done')
            notices.getState().say(`The records are written: “${lastName(reply.value.path)}”.`);
        }
      },
      stop: async () => {
        const now = running();
        if (now === null) return;
        set({ request: { ...now, stopping: true } });
        await api['record.cancel-request']({ job: now.job });
      },
      showFolder: async () => {
        const reply = await api['record.show-request']({ job: jobNow() });
        if (!reply.ok) notices.getState().trouble(reply.message);
      },
      forget: () => set({ request: null, asked: null }),
      progressed: ({ job, done, total, text }) => {
        if (!job.startsWith(JOB)) return false;
        const now = running();
        if (now?.job === job) set({ request: { ...now, part: total === 0 ? 0 : done / total, text } });
        return true;
      },
    };
  });
