/** Longest pause between two looks at the wall clock, in milliseconds (reliability.md: at most 30 s). */
export const TICK_MS = 30_000;

/** Where the ticks come from: the machine's timers in the app, a virtual clock in tests. */
export interface Timers {
  readonly every: (ms: number, run: () => void) => () => void;
}

const machineTimers: Timers = {
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

/**
 * What the scheduler drives. Both are verbs of the workflow with the services filled in, and end soon after `isStopped`
 * turns true: whoever quits waits for them.
 */
export interface ScheduledWork {
  /** Once, before the first tick: what a crash left behind. */
  readonly recover: (isStopped: () => boolean) => Promise<void>;
  /** Looks at every open delivery against the wall clock. Safe to call at any time and as often as one likes. */
  readonly tick: (isStopped: () => boolean) => Promise<void>;
  /** A tick that threw: nothing was released by it, the next one tries again. */
  readonly failed: (error: unknown) => void;
}

export interface Scheduler {
  /** Recovers, looks once, then looks at least every `TICK_MS`. */
  readonly start: () => Promise<void>;
  /** Looks now: on resume, on unlock, after a change of the queue. Resolves when that look is over. */
  readonly look: () => Promise<void>;
  /** No look begins after this; resolves when the current one is over. */
  readonly stop: () => Promise<void>;
}

/**
 * The pulse. There are no long timers: each look compares absolute deadlines with the wall clock, so sleep, clock
 * jumps and changed zones need no case of their own. Looks never overlap; one asked for during another follows it.
 */
export const makeScheduler = (
  work: ScheduledWork,
  timers: Timers = machineTimers,
  everyMs: number = TICK_MS,
): Scheduler => {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let stopped = false;
  let recovered = false;
  let stopTimer: () => void = () => undefined;

  const isStopped = (): boolean => stopped;
  const run = async (): Promise<void> => {
    try {
      if (!recovered) {
        await work.recover(isStopped);
        if (stopped) return;
        recovered = true;
      }
      await work.tick(isStopped);
    } catch (error) {
      work.failed(error);
    }
  };
  const begin = (): Promise<void> => {
    current = run().finally(() => {
      current = null;
    });
    return current;
  };
  const look = (): Promise<void> => {
    if (stopped) return Promise.resolve();
    if (current === null) return begin();
    next ??= current.then(() => {
      next = null;
      return stopped ? undefined : begin();
    });
    return next;
  };
  return {
    start: async () => {
      stopTimer = timers.every(Math.min(everyMs, TICK_MS), () => void look());
      await look();
    },
    look,
    stop: async () => {
      stopped = true;
      stopTimer();
      await current;
    },
  };
};
