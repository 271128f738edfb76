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
  readonly isBusy: () => boolean;
  readonly base: () => PostContent | null;
  readonly wroteAny: () => boolean;
  readonly stop: () => void;
}

/** Writes the working copy, one save at a time, the newest words last. */
export const createSaver = ({ api, read, show, wrote, merged }: Hands): Saver => {
  let base: PostContent | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  let wroteSinceBegin = false;

  const isClean = (): boolean => base === read().content;
  const stopTimers = (): void => {
    clearTimeout(pause);
    clearTimeout(longest);
    pause = undefined;
    longest = undefined;
  };

  /** Another save came between: fine when the words are the ones we built on, else a person decides. */
  const reconcile = async (id: string): Promise<boolean> => {
    const reply = await api['post.open']({ id });
    if (!reply.ok) {
      show({ kind: 'failed', why: reply.message });
      return false;
    }
    if (isSame(reply.value.content, base)) {
      merged(reply.value);
      return true;
    }
    show({ kind: 'conflict', theirs: reply.value });
    return false;
  };

  const saveAll = async (): Promise<boolean> => {
    let retries = 0;
    for (;;) {
      const { id, content, seq } = read();
      if (id === null || content === null || content === base) break;
      show({ kind: 'saving' });
      const reply = await api['post.save']({ id, seq, content });
      if (read().id !== id) return reply.ok;
      if (reply.ok) {
        base = content;
        wroteSinceBegin = true;
        wrote(reply.value.seq);
        continue;
      }
      if (reply.code === 'stale') {
        retries += 1;
        if (retries > 3 || !(await reconcile(id))) {
          if (retries > 3) show({ kind: 'failed', why: reply.message });
          return false;
        }
        continue;
      }
      show({ kind: 'failed', why: reply.message });
      pause = setTimeout(() => void flush(), TRY_AGAIN_AFTER);
      return false;
    }
    show({ kind: 'saved' });
    return true;
  };

  const flush = (): Promise<boolean> => {
    stopTimers();
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
      wroteSinceBegin = false;
    },
    soon: () => {
      if (!running) show({ kind: 'waiting' });
      clearTimeout(pause);
      pause = setTimeout(() => void flush(), SAVE_AFTER);
      longest ??= setTimeout(() => void flush(), SAVE_AT_LEAST_EVERY);
      clearTimeout(idle);
      idle = setTimeout(() => {
        const { id } = read();
        if (id !== null && isClean()) void api['post.keep-version']({ id });
      }, IDLE_VERSION_AFTER);
    },
    flush,
    isClean,
    isBusy: () => running !== null,
    base: () => base,
    wroteAny: () => wroteSinceBegin,
    stop: () => {
      stopTimers();
      clearTimeout(idle);
      base = null;
    },
  };
};
