import type { PostContent } from '../../shared/domain/post.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Api } from '../api.ts';
import type { Saved } from './open-post.ts';
import { isSame } from './same.ts';

/** Milliseconds after the last key; the promise is one second, saving included. */
export const SAVE_AFTER = 600;
/** Somebody who never pauses is saved this often, in milliseconds. */
export const SAVE_AT_LEAST_EVERY = 4000;
/** A save that did not work is tried again after this, in milliseconds. */
export const TRY_AGAIN_AFTER = 5000;
/** A version is kept after this long without a key, in milliseconds (product.md: five idle minutes). */
export const IDLE_VERSION_AFTER = 5 * 60_000;

interface Hands {
  readonly api: Api;
  /** Who sits at the desk. */
  readonly seat: () => string;
  readonly read: () => {
    readonly id: string | null;
    readonly content: PostContent | null;
    readonly seq: number;
  };
  readonly show: (saved: Saved) => void;
  readonly wrote: (seq: number) => void;
  /** Main's copy moved on without touching the words: take its number. */
  readonly merged: (view: PostView) => void;
}

export interface Saver {
  /** Starts over with what stands on disk. */
  readonly begin: (onDisk: PostContent) => void;
  readonly soon: () => void;
  readonly flush: () => Promise<boolean>;
  readonly isClean: () => boolean;
  /** Who typed what is not saved yet; null where everything is. */
  readonly typist: () => string | null;
  readonly isBusy: () => boolean;
  readonly base: () => PostContent | null;
  /** True when something was saved since the last time it was asked. */
  readonly takeWrote: () => boolean;
  readonly stop: () => void;
}

/** Writes the working copy, one save at a time, the newest words last. */
export const createSaver = ({ api, seat, read, show, wrote, merged }: Hands): Saver => {
  let base: PostContent | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  let wroteSince = false;
  /** Whose words wait, however late they are saved: somebody else may sit there by then. */
  let typist: string | null = null;
  /** What stands in the way stays on the screen until a save works. */
  let failing = false;
  /** Another window's words wait for a person's choice: nothing is written until then. */
  let disputed = false;

  const isClean = (): boolean => base === read().content;
  const stopTimers = (): void => {
    clearTimeout(pause);
    clearTimeout(longest);
    pause = undefined;
    longest = undefined;
  };

  const failLater = (why: string): void => {
    failing = true;
    show({ kind: 'failed', why });
    clearTimeout(pause);
    pause = setTimeout(() => void flush(), TRY_AGAIN_AFTER);
  };

  /** Another save came between: fine when the words are the ones we built on, else a person decides. */
  const reconcile = async (id: string): Promise<boolean> => {
    const reply = await api['post.open']({ id });
    if (!reply.ok) {
      failLater(reply.message);
      return false;
    }
    if (isSame(reply.value.content, base)) {
      merged(reply.value);
      return true;
    }
    disputed = true;
    show({ kind: 'conflict', theirs: reply.value });
    return false;
  };

  const saveAll = async (): Promise<boolean> => {
    let retries = 0;
    for (;;) {
      const { id, content, seq } = read();
      if (id === null || content === null || content === base) break;
      if (!failing) show({ kind: 'saving' });
      const reply = await api['post.save']({ id, seq, content, by: typist ?? seat() });
      if (read().id !== id) return reply.ok;
      if (reply.ok) {
        base = content;
        wroteSince = true;
        failing = false;
        wrote(reply.value.seq);
        continue;
      }
      if (reply.code === 'stale') {
        retries += 1;
        if (retries > 3 || !(await reconcile(id))) {
          if (retries > 3) failLater(reply.message);
          return false;
        }
        continue;
      }
      failLater(reply.message);
      return false;
    }
    failing = false;
    typist = null;
    show({ kind: 'saved' });
    return true;
  };

  const flush = (): Promise<boolean> => {
    stopTimers();
    if (disputed) return Promise.resolve(false);
    if (running) return running.then((done) => (done && !isClean() ? flush() : done));
    if (isClean()) return Promise.resolve(true);
    running = saveAll().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    begin: (onDisk) => {
      stopTimers();
      clearTimeout(idle);
      base = onDisk;
      failing = false;
      disputed = false;
    },
    soon: () => {
      typist ??= seat();
      if (disputed) return;
      if (!running && !failing) show({ kind: 'waiting' });
      clearTimeout(pause);
      pause = setTimeout(() => void flush(), SAVE_AFTER);
      longest ??= setTimeout(() => void flush(), SAVE_AT_LEAST_EVERY);
      clearTimeout(idle);
      idle = setTimeout(() => {
        const { id } = read();
        if (id === null || !isClean() || !wroteSince) return;
        wroteSince = false;
        void api['post.keep-version']({ id });
      }, IDLE_VERSION_AFTER);
    },
    flush,
    isClean,
    typist: () => (isClean() ? null : typist),
    isBusy: () => running !== null,
    base: () => base,
    takeWrote: () => {
      const wrote = wroteSince;
      wroteSince = false;
      return wrote;
    },
    stop: () => {
      stopTimers();
      clearTimeout(idle);
      base = null;
      typist = null;
      wroteSince = false;
      failing = false;
      disputed = false;
    },
  };
};
