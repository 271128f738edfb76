import type { Services } from '../services.ts';

const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Runs one change of a library at a time, in the order asked for. A check and what is done on its strength must not
 * be parted by an edit, a withdrawal or a tick; so every verb that changes something a check reads, and every step
 * of a release, runs in here. Not reentrant: a verb calls another verb's inner function, never the verb.
 */
export const oneAtATime = <T>(services: Pick<Services, 'stores'>, run: () => Promise<T>): Promise<T> => {
  const before = queues.get(services.stores) ?? Promise.resolve();
  const mine = before.then(run, run);
  queues.set(
    services.stores,
    mine.catch(() => undefined),
  );
  return mine;
};
