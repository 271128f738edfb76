import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';

/** The list of each library whose drafts are being made or taken back, by its job. */
const atWork = new WeakMap<object, { readonly job: string; isStopped: boolean }>();

/**
 * One list of a library at a time: two at once would make, or take back, each other's drafts. `work` asks between two
 * posts whether a person stopped it; that somebody chooses another list meanwhile stops nothing.
 */
export const alone = async <T>(
  { stores }: Services,
  job: string,
  work: (isStopped: () => boolean) => Promise<T>,
): Promise<T> => {
  if (atWork.has(stores))
    throw new Refusal(
      'refused',
      'Drafts of a list are being made or taken back just now. Wait until that is done; nothing was changed.',
    );
  const own = { job, isStopped: false };
  atWork.set(stores, own);
  try {
    return await work(() => own.isStopped);
  } finally {
    atWork.delete(stores);
  }
};

/** Stops the work of a job before its next post. Fine where it is over already. */
export const stopWork = ({ stores }: Services, job: string): void => {
  const own = atWork.get(stores);
  if (own?.job === job) own.isStopped = true;
};
