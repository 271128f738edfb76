import { clockCases } from '../helpers/workflow/clock-cases.ts';
import { counted, runGate } from '../helpers/workflow/gate-model.ts';
import { withdrawnCases } from '../helpers/workflow/withdrawn-cases.ts';

/** What one batch came to: `n` cases, what else was counted, and what went wrong first. */
export interface Batch {
  readonly n: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly failure: string | null;
}

const gate = async (size: number, seed: number): Promise<Batch> => {
  const before = { ...counted };
  const failure = await runGate(size, seed);
  const since = (name: keyof typeof counted): number => counted[name] - before[name];
  return {
    n: since('operations'),
    counts: {
      offered: since('offers'),
      opened: since('opened'),
      posted: since('posted'),
      'seen queued': since('queued'),
      crashes: since('crashes'),
      'approved elsewhere': since('approvedElsewhere'),
      lists: since('imported'),
    },
    failure,
  };
};

const clock = async (size: number, seed: number): Promise<Batch> => {
  const { cases, ends, failure } = await clockCases(size, seed);
  return { n: cases, counts: Object.fromEntries(ends), failure };
};

const consent = async (size: number, seed: number): Promise<Batch> => {
  const { held, kept, failure } = await withdrawnCases(size, seed);
  return { n: held, counts: { 'rightly left alone': kept }, failure };
};

/** The figures that are run in batches, each of so many lives or libraries, from a seed of its own. */
export const BATCHES: Readonly<Record<string, (size: number, seed: number) => Promise<Batch>>> = {
  R9: gate,
  R12: clock,
  R18: consent,
};
