import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Person } from '../../shared/domain/person.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import type { Services } from '../services.ts';
import { holdAll, isOut } from './advance.ts';
import { lookAgainAtWhatIsOut } from './look-at-what-is-out.ts';
import { inTurns, type Turns } from './queue-in-turns.ts';
import { WHY } from './reasons.ts';
import { checkRelease } from './release-check.ts';
import { standObjections } from './stand-objections.ts';
import { askForTakedowns } from './take-down.ts';
import { type Line, writeLine } from './write-line.ts';

type Changed = Extract<AppEvent, { kind: 'changed' }>['what'];

const NOBODY: readonly Person[] = [];

/** States whose permission to go out may be taken away at any moment. */
const WATCHED: readonly Delivery['state'][] = ['queued', 'offered', 'opened'];

/** Libraries in whose queue something was passed by unjudged, since the register was locked. */
const passedBy = new WeakSet<object>();

/**
 * Checks everything queued or on offer again, at once: after a consent entry, a change of the register, of an
 * account, of the hold or of the pack. What no longer passes is held and its folder emptied before this resolves, so
 * before the next tick. Runs inside `oneAtATime`. `only` limits it to one post; `people` as in `recheck`. Answers what
 * lost its permission, each with the reason.
 */
const recheckQueue = async (
  services: Services,
  only: string | null,
  people: readonly Person[],
): Promise<readonly Delivery[]> => {
  const open = await services.stores.queue.open();
  return recheck(services, only === null ? open : open.filter(({ post }) => post === only), people);
};

/**
 * The same for some deliveries. What is on offer is held the moment it stops passing, each by itself, so that a disk
 * that refuses one does not leave the next one on offer; what merely waits is held together, in one write of the queue,
 * since a thousand writes of a queue of thousands would take minutes. `people` are those whose consent or protection
 * changed: what is out with them, or with whom the district file says no for once more, is asked to be taken down.
 */
export const recheck = async (
  services: Services,
  deliveries: readonly Delivery[],
  people: readonly Person[] = NOBODY,
): Promise<readonly Delivery[]> => {
  // A change of the register may have outweighed what the district file says.
  const objecting = await standAgain(services);
  const problems: unknown[] = [];
  const held: Delivery[] = [];
  const waiting: { readonly delivery: Delivery; readonly why: string }[] = [];
  const stop = (some: typeof waiting): Promise<unknown> =>
    holdAll(services, some).then(
      (done) => held.push(...done),
      (problem: unknown) => problems.push(problem),
    );
  const watched = deliveries.filter(({ state }) => WATCHED.includes(state));
  const offered = watched.filter(({ state }) => isOut(state));
  for (const delivery of [...offered, ...watched.filter(({ state }) => !isOut(state))]) {
    const check = await checkRelease(services, delivery, { confirmed: true, files: false });
    if (check.kind === 'passes') continue;
    // What is not due yet waits for the register to be unlocked, and for the district file; at its time it is held if
    // it still has to.
    if (check.waits === true && delivery.state === 'queued') {
      if (check.why === WHY.locked) passedBy.add(services.stores);
      continue;
    }
    if (isOut(delivery.state)) await stop([{ delivery, why: check.why }]);
    else waiting.push({ delivery, why: check.why });
  }
  await stop(waiting);
  await askForTakedowns(services, [...people, ...objecting]).catch((problem: unknown) => {
    lookAgainAtWhatIsOut(services);
    problems.push(problem);
  });
  if (problems.length > 0) throw problems[0];
  return held;
};

/**
 * What was not judged while the register was locked is judged now that it is open: an account taken out of the list or a
 * colleague's role changed meanwhile. For the scheduler, before it looks at what is due; does nothing at any other time.
 */
export const recheckPassedBy = async (
  services: Services,
  turns: Pick<Turns, 'isStopped'> = {},
): Promise<void> => {
  const { stores } = services;
  if (!passedBy.has(stores) || stores.register.state() !== 'open') return;
  passedBy.delete(stores);
  try {
    const open = await stores.queue.open();
    const isDone = await inTurns(
      services,
      open.map(({ id }) => id),
      async (some) => void (await recheck(services, some)),
      turns,
    );
    if (!isDone) passedBy.add(stores);
  } catch (thrown) {
    passedBy.add(stores);
    throw thrown;
  }
};

/**
 * Says what the district file says once more; answers whom that changed. Where the disk does not take it, the gate is
 * closed by itself.
 */
const standAgain = async (services: Services): Promise<readonly Person[]> => {
  try {
    return await standObjections(services);
  } catch (thrown) {
    if (isStorageProblem(thrown)) return [];
    throw thrown;
  }
};

/**
 * What follows a change that the queue's checks read: its journal line, the look at the queue, and word to the window.
 * The change is on disk already, so none of the three waits for the success of another. Answers what was held.
 */
export const settleChange = async (
  services: Services,
  {
    line,
    only = null,
    what,
    people = NOBODY,
  }: {
    readonly line: Line;
    readonly only?: string | null;
    readonly what: Changed;
    /** Whose consent or protection changed: what is out with them may have to be taken down. */
    readonly people?: readonly Person[];
  },
): Promise<readonly Delivery[]> => {
  let stopped: readonly Delivery[] = [];
  try {
    await writeLine(services, line);
  } finally {
    try {
      stopped = await recheckQueue(services, only, people);
    } finally {
      services.tell({ kind: 'changed', what, post: only });
    }
  }
  return stopped;
};
