import type { BrowserWindowConstructorOptions } from 'electron';
import {
  MEDIA_DONE_CHANNEL,
  MEDIA_JOB_CHANNEL,
  MEDIA_READY_CHANNEL,
} from '../../shared/ipc/media-channels.ts';
import type { PictureDone, PictureJob, SentJob } from '../../shared/ipc/media-channels.ts';
import { MEDIA_PAGE, isMediaPage } from '../window/address.ts';
import { sealed } from '../window/seal.ts';
import { readDone } from './read-done.ts';

export interface MediaWindowParts {
  readonly make: (options: BrowserWindowConstructorOptions) => HiddenWindow;
  readonly ipcMain: MediaIpc;
  /** Absolute path of the built `preload/media.cjs`. */
  readonly preload: string;
  readonly packaged: boolean;
  /** One line, without names of files. */
  readonly log: (line: string) => void;
  /** Milliseconds the window may take to open, and a picture that says nothing else; a test makes it shorter. */
  readonly limit?: number;
}

/** The little of Electron's window that the keeper uses. */
export interface HiddenWindow {
  readonly loadURL: (address: string) => Promise<void>;
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
  readonly on: ((event: 'closed', listener: () => void) => unknown) &
    ((event: 'unresponsive', listener: () => void) => unknown);
  readonly webContents: {
    readonly id: number;
    readonly send: (channel: string, job: SentJob) => void;
    readonly on: (event: 'render-process-gone', listener: () => void) => unknown;
  };
}

/** The little of a message's event that says who sent it. */
export interface MediaMessage {
  readonly sender: { readonly id: number } | null;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface MediaIpc {
  readonly on: (channel: string, listener: (event: MediaMessage, message: unknown) => void) => unknown;
}

export interface MediaWindow {
  /** One picture at a time, each within its time; never rejects. The window is made when the first job comes. */
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  /** The bytes of the job at hand, for the window to fetch by its id; null for any other id. */
  readonly bytesOf: (id: string) => Uint8Array | null;
  /** The app goes: the window is closed, whatever still waits is answered with `ok: false`. */
  readonly close: () => void;
}

/** Most it takes in milliseconds to open the window, and most a job takes that does not say how long it may. */
const LIMIT = 20_000;

/** Milliseconds an idle window is kept: pictures come in bunches, and its memory is worth having back. */
const IDLE = 60_000;

/** Pictures a window redraws before another takes its place: a browser gives the room of large pictures back late, its process all at once. */
const MOST_JOBS = 8;

/** Bytes of files after which it gets one as well: large pictures leave most behind, and another window costs little. */
const MOST_BYTES = 12_000_000;

/** The job at hand. */
interface Current {
  readonly job: PictureJob;
  readonly answer: (done: PictureDone) => void;
  /** True once a window broke under it. */
  isSecondTry: boolean;
  /** Watches over the window: first that it opens, then that the picture is done in its time. */
  watch: NodeJS.Timeout | undefined;
}

/** Keeps the one hidden window in which pictures are decoded. A window that breaks or hangs is thrown away; the next job makes another. */
export const openMediaWindow = (parts: MediaWindowParts): MediaWindow => {
  let window: HiddenWindow | null = null;
  let isReady = false;
  /** Pictures the window has answered. */
  let done = 0;
  let bytesDone = 0;
  let current: Current | null = null;
  let isClosed = false;
  let line: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const throwAway = (): void => {
    clearTimeout(idle);
    const old = window;
    window = null;
    isReady = false;
    done = 0;
    bytesDone = 0;
    if (old !== null && !old.isDestroyed()) old.destroy();
  };

  /** Ends the current job without a picture, and the window with it: what state it is in cannot be known. */
  const give = (why: string): void => {
    throwAway();
    if (current === null) return;
    parts.log(`media window: ${why}`);
    current.answer({ id: current.job.id, ok: false, why });
  };

  /** The window broke, which need not be the picture's fault: the picture gets one more try in a new one. */
  const retry = (why: string): void => {
    if (current === null || current.isSecondTry || isClosed) {
      give(why);
      return;
    }
    throwAway();
    parts.log(`media window: ${why}, trying once more`);
    current.isSecondTry = true;
    begin();
  };

  const open = (): HiddenWindow => {
    const made = parts.make({
      show: false,
      width: 200,
      height: 200,
      title: 'Hallpass pictures',
      skipTaskbar: true,
      webPreferences: {
        ...sealed({ preload: parts.preload, spellcheck: false, packaged: parts.packaged }),
        // A hidden window would otherwise be slowed down.
        backgroundThrottling: false,
      },
    });
    const broke = (why: string) => (): void => {
      if (window === made) retry(why);
    };
    made.webContents.on('render-process-gone', broke('its process ended'));
    made.on('unresponsive', broke('it does not answer'));
    made.on('closed', broke('it was closed'));
    made.loadURL(MEDIA_PAGE).catch(broke('its page did not load'));
    return made;
  };

  /** True for the top frame of this very window on its own page. */
  const isOurs = ({ sender, senderFrame }: MediaMessage): boolean =>
    window !== null &&
    sender?.id === window.webContents.id &&
    senderFrame?.parent === null &&
    isMediaPage(senderFrame.url);

  const watch = (time: number, why: string): void => {
    if (current === null) return;
    clearTimeout(current.watch);
    current.watch = setTimeout(() => give(why), time);
  };

  const send = (): void => {
    if (window === null || !isReady || current === null) return;
    watch(current.job.limit ?? parts.limit ?? LIMIT, 'a picture took too long');
    const { bytes: _fetched, ...sent } = current.job;
    window.webContents.send(MEDIA_JOB_CHANNEL, sent);
  };

  const begin = (): void => {
    try {
      watch(parts.limit ?? LIMIT, 'it did not open in time');
      window ??= open();
      send();
    } catch (thrown) {
      give(`it could not be opened (${thrown instanceof Error ? thrown.name : 'unknown'})`);
    }
  };

  parts.ipcMain.on(MEDIA_READY_CHANNEL, (event) => {
    if (!isOurs(event) || isReady) return;
    isReady = true;
    send();
  });
  parts.ipcMain.on(MEDIA_DONE_CHANNEL, (event, message) => {
    if (!isOurs(event) || current === null) return;
    const read = readDone(message, current.job.id);
    if (read === null) give('it answered something else than was asked');
    else current.answer(read);
  });

  const run = (job: PictureJob): Promise<PictureDone> =>
    new Promise((resolve) => {
      if (isClosed) {
        resolve({ id: job.id, ok: false, why: 'Hallpass is closing' });
        return;
      }
      clearTimeout(idle);
      const mine: Current = {
        job,
        answer: (answer) => {
          clearTimeout(mine.watch);
          current = null;
          done += 1;
          bytesDone += job.bytes.length;
          if (done < MOST_JOBS && bytesDone < MOST_BYTES) idle = setTimeout(throwAway, IDLE).unref();
          else throwAway();
          resolve(answer);
        },
        isSecondTry: false,
        watch: undefined,
      };
      current = mine;
      begin();
    });

  return {
    redraw: (job) => {
      const mine = line.then(() => run(job));
      line = mine;
      return mine;
    },
    bytesOf: (id) => (current?.job.id === id ? current.job.bytes : null),
    close: () => {
      isClosed = true;
      give('Hallpass is closing');
    },
  };
};
