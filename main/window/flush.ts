/** How long a closing window may take to save what is typed, in milliseconds. */
export const FLUSH_MS = 3_000;

export interface Flush {
  /** Asks the window to save and waits for its answer, at most `FLUSH_MS`. At once where there is no window. */
  readonly ask: () => Promise<void>;
  /** The window's answer (`app.flushed`). */
  readonly done: () => void;
}

/** Before closing and quitting: autosave is at most a second behind, so this is that second. */
export const makeFlush = (isOpen: () => boolean, tell: () => void, ms: number = FLUSH_MS): Flush => {
  let waiting: Promise<void> | null = null;
  let answered: () => void = () => undefined;
  return {
    ask: () => {
      if (!isOpen()) return Promise.resolve();
      waiting ??= new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        answered = () => {
          clearTimeout(timer);
          resolve();
        };
        tell();
      }).finally(() => {
        waiting = null;
        answered = () => undefined;
      });
      return waiting;
    },
    done: () => answered(),
  };
};
