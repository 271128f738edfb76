import type { ImportChoices } from '../../shared/register-import/choices.ts';
import type { ImportPlan } from '../../shared/register-import/import-plan.ts';
import type { Survey } from '../../shared/register-import/survey.ts';
import type { Services } from '../services.ts';
import { breathe } from '../breathe.ts';
import { Refusal } from './refusal.ts';

/** A file between choosing it and taking it in: in memory alone, one a library, forgotten at the end. */
export interface ImportSession {
  readonly job: string;
  readonly name: string;
  readonly text: string;
  readonly survey: Survey;
  /** The last dry run, and the state of the register it saw. */
  tried: {
    readonly id: string;
    readonly choices: ImportChoices;
    readonly plan: ImportPlan;
    readonly version: string;
  } | null;
}

const sessions = new WeakMap<object, ImportSession>();
/** The job that is at work for each library; another one, or a cancel, takes its place. */
const running = new WeakMap<object, string>();

export const startJob = (services: Services, job: string): void => {
  running.set(services.stores, job);
};
export const isRunning = (services: Services, job: string): boolean => running.get(services.stores) === job;
export const keepSession = (services: Services, session: ImportSession): void => {
  sessions.set(services.stores, session);
};
export const needSession = (services: Services, job: string): ImportSession => {
  const session = sessions.get(services.stores);
  if (session?.job !== job) {
    throw new Refusal('not-found', 'This file is no longer open. Choose it again; nothing was changed.');
  }
  return session;
};
/** Stops what runs for a file. Fine where it is over already. */
export const stopJob = (services: Services, job: string): void => {
  if (running.get(services.stores) === job) running.delete(services.stores);
};
/** Stops what runs and forgets the file. */
export const endSession = (services: Services, job: string): void => {
  stopJob(services, job);
  if (sessions.get(services.stores)?.job === job) sessions.delete(services.stores);
};

/** Rows between two words of progress, and most words of one run where it is known how much there is. */
const FEWEST_ROWS = 1_000;
const MOST_TOLD = 40;

/** Runs long pure work in turns, telling how far it is. Null: it was stopped, or another file took its place. */
export const inTurns = async <T>(
  services: Services,
  job: string,
  work: Generator<number, T>,
  told: { readonly total: number; readonly text: string },
): Promise<T | null> => {
  // Every word of progress costs the window a turn as well.
  const often = Math.max(FEWEST_ROWS, told.total / MOST_TOLD);
  let next = 0;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value >= next) {
      const done = told.total === 0 ? step.value : Math.min(step.value, told.total);
      services.tell({ kind: 'progress', job, done, ...told });
      next = step.value + often;
    }
    await breathe();
    if (!isRunning(services, job)) return null;
  }
};
