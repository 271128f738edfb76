/** How long a closing window may take to save what is typed, in milliseconds. */
export const FLUSH_MS = 3_000;

/**
 * What became of what is typed. `not-kept`: the window could not save all of it, and holds it. `no-answer`: it did not
 * say so in time.
 */
export type Flushed = 'kept' | 'not-kept' | 'no-answer';

export interface Flush {
  /** Asks the window to save and waits for its answer, at most `FLUSH_MS`. At once `kept` where no page is there to ask. */
  readonly ask: () => Promise<Flushed>;
  /** The window's answer (`app.flushed`): whether everything is on disk. */
  readonly done: (kept: boolean) => void;
}

/** Before closing and quitting: autosave is at most a second behind, so this is that second. */
export const makeFlush = (isLoaded: () => boolean, tell: () => void, ms: number = FLUSH_MS): Flush => {
  let waiting: Promise<Flushed> | null = null;
  let answered: (kept: boolean) => void = () => undefined;
  return {
    ask: () => {
      if (!isLoaded()) return Promise.resolve('kept');
      waiting ??= new Promise<Flushed>((resolve) => {
        const timer = setTimeout(() => resolve('no-answer'), ms);
        answered = (kept) => {
          clearTimeout(timer);
          resolve(kept ? 'kept' : 'not-kept');
        };
        tell();
      }).finally(() => {
        waiting = null;
        answered = () => undefined;
      });
      return waiting;
    },
    done: (kept) => answered(kept),
  };
};
