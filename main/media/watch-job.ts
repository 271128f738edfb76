/** Least it is waited in milliseconds before the time of a job is looked at again. */
const ONCE_MORE = 50;

/** Milliseconds between two looks at whether a window does anything at all. */
const STEP = 250;
/** Milliseconds in which a window that works does something, as long as the computer is not busy. */
const STILL = 2_000;
/**
 * Seconds of a processor's time that count as something: less than a hundredth of that while. A window that waits for its
 * turn among a hundred others has had more, one in which nothing runs any more has had none.
 */
const SOMETHING = 0.02;
/** Milliseconds that main's own timer comes late where the computer, or main, is too busy to tell. */
const LATE = 100;

export interface Watched {
  /** Milliseconds the job may take: of its process's work where that is told, by the clock otherwise. */
  readonly time: number;
  /** Milliseconds it is waited for at most, whatever was worked. */
  readonly most: number;
  /** Seconds of a processor's time its process has had; null where nobody tells. */
  readonly processTime: () => number | null;
  /** How many times longer things take just now than on an idle computer, at least 1. */
  readonly slowness: () => number;
  /** Milliseconds of a clock; without one nothing is known of how late main's timers are. */
  readonly now: (() => number) | undefined;
  /** True while it is main that the window waits for: for a picture that a slow disk has not given yet. */
  readonly isOwed: () => boolean;
  /** Called once, when the job is given up. `why` is for the log. */
  readonly over: (why: 'a picture took too long' | 'it stands still') => void;
}

/**
 * Watches over one job until what it answers is called. It is over once its process worked on it for its time, or did
 * nothing for two seconds in which it could have: a decoder that waits for what never comes uses no processor, and would
 * hold up whoever brought its picture for twenty seconds. On a busy computer, which is told by its load and by how late
 * main's own timers come, doing nothing proves nothing.
 */
export const watchJob = ({ time, most, processTime, slowness, now, isOwed, over }: Watched): (() => void) => {
  const before = processTime();
  const allowed = Math.min(most, before === null ? time * slowness() : time);
  let waited = 0;
  /** Since when it did nothing: how long was waited then, and what its process had had. */
  let still = { since: 0, had: before };
  let timer: NodeJS.Timeout | undefined;

  const standsStill = (had: number | null, due: number | null): boolean => {
    if (due === null || now === undefined || had === null || still.had === null) return false;
    if (Math.abs(now() - due) > LATE || had - still.had >= SOMETHING || isOwed()) {
      still = { since: waited, had };
      return false;
    }
    return waited - still.since >= STILL * slowness();
  };

  const look = (left: number): void => {
    const isTold = before !== null && now !== undefined;
    const wait = isTold ? Math.min(left, STEP) : left;
    const due = isTold ? now() + wait : null;
    timer = setTimeout(() => {
      waited += wait;
      const had = processTime();
      const worked = before === null || had === null ? waited : Math.min(waited, (had - before) * 1_000);
      const rest = Math.min(allowed - worked, most - waited);
      if (rest <= 0) over('a picture took too long');
      else if (standsStill(had, due)) over('it stands still');
      else look(Math.max(ONCE_MORE, rest));
    }, wait);
  };
  look(allowed);
  return () => clearTimeout(timer);
};
