import type { Pack } from '../../shared/domain/district.ts';
import type { DryRunReply } from '../../shared/ipc/district-views.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { Api } from '../api.ts';
import type { District } from './district.ts';

export type TrialPosts = 'recent' | 'all';

/** A dry run: under way, over, or why there was none. */
export type Trial =
  | { readonly kind: 'running'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'stopped'; readonly looked: number }
  | {
      readonly kind: 'done';
      readonly reply: Extract<DryRunReply, { kind: 'done' }>;
      /** The settings that were tried: the answer is about no others. */
      readonly of: Pack;
    };

/** Trying changed settings on the posts that are here, before they are kept. */
export interface Trials {
  readonly trial: Trial | null;
  readonly tryOn: (posts: TrialPosts) => Promise<void>;
  readonly stopTrial: () => Promise<void>;
  /** True where the progress was a dry run's. */
  readonly trialProgressed: (event: Extract<AppEvent, { kind: 'progress' }>) => boolean;
  readonly forgetTrial: () => void;
}

const JOB = 'dry-run-';

interface Hands {
  readonly get: () => District;
  readonly set: (some: Partial<District>) => void;
}

export const createTrials = (api: Api, { get, set }: Hands): Trials => {
  let jobs = 0;
  const runs = (job: string): boolean => {
    const { trial } = get();
    return trial?.kind === 'running' && trial.job === job;
  };
  return {
    trial: null,
    tryOn: async (posts) => {
      const { working } = get();
      if (working === null) return;
      const job = `${JOB}${++jobs}`;
      set({ trial: { kind: 'running', job, done: 0, total: 0 } });
      const reply = await api['district.dry-run']({ pack: working, job, posts });
      if (!runs(job)) return;
      if (!reply.ok) set({ trial: { kind: 'failed', why: reply.message } });
      else if (reply.value.kind === 'done') set({ trial: { kind: 'done', reply: reply.value, of: working } });
      else if (reply.value.kind === 'cancelled')
        set({ trial: { kind: 'stopped', looked: reply.value.looked } });
      else {
        const [first] = reply.value.problems;
        set({
          check: { problems: reply.value.problems, changes: [] },
          checked: working,
          trial: { kind: 'failed', why: `Not tried: ${first?.message ?? 'something in it cannot be used.'}` },
        });
      }
    },
    stopTrial: async () => {
      const { trial } = get();
      if (trial?.kind === 'running') await api['district.cancel-dry-run']({ job: trial.job });
    },
    trialProgressed: ({ job, done, total }) => {
      if (!job.startsWith(JOB)) return false;
      if (runs(job)) set({ trial: { kind: 'running', job, done, total } });
      return true;
    },
    forgetTrial: () => set({ trial: null }),
  };
};
