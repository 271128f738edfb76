import type { BrowserWindowConstructorOptions } from 'electron';
import {
  MEDIA_DONE_CHANNEL,
  MEDIA_JOB_CHANNEL,
  MEDIA_READY_CHANNEL,
} from '../../shared/ipc/media-channels.ts';
import { sealed } from '../window/seal.ts';
import { watchJob } from './watch-job.ts';

/** What a hidden window is for. */
export interface WindowKind<J extends Job, Sent, Done> {
  /** How the log calls it, and its title. */
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly isPage: (address: string) => boolean;
  /** Most a job takes in milliseconds that does not say how long it may. */
  readonly limit: number;
  /** Jobs a window does before another takes its place. */
  readonly mostJobs: number;
  /** Milliseconds it is kept while nothing is to be done: pictures come in bunches, and its memory is worth having back. */
  readonly idle: number;
  /** Its first job loads, from a disk that may be slow, what every job needs: until then doing nothing is no sign of hanging. */
  readonly loadsFirst?: true;
  /** True while it waits for main, and does nothing for no other reason. */
  readonly isOwed?: () => boolean;
  /** Bytes of files after which another takes its place, too, and those of a job. */
  readonly mostBytes: number;
  readonly bytesOf: (job: J) => number;
  /** A job as the window is told of it. */
  readonly sent: (job: J) => Sent;
  /** What it sent, as the answer to the job of that id; null where it is anything else. */
  readonly read: (message: unknown, id: string) => Done | null;
}

/** What the windows are made with. */
export interface HiddenWindowParts<Sent> {
  readonly make: (options: BrowserWindowConstructorOptions) => HiddenWindow<Sent>;
  readonly ipcMain: MediaIpc;
  /** Absolute path of the built `preload/media.cjs`. */
  readonly preload: string;
  readonly packaged: boolean;
  /** One line, without names of files. */
  readonly log: (line: string) => void;
  /**
   * Seconds of a processor's time that a window's process has had since it began; null where the system does not tell. What
   * a job may take is counted in them, so that a busy computer does not make a good picture look like one that hangs.
   */
  readonly processTime?: (window: WithProcess) => number | null;
  /** How many times longer things take just now than on an idle computer, at least 1: for where it is not told. */
  readonly slowness?: () => number;
  /** Milliseconds of the clock, to see how late main's timers come. Without it a window that does nothing is waited for. */
  readonly now?: () => number;
  /** Milliseconds the window may take to open, and a job that says nothing else; a test makes it shorter. */
  readonly limit?: number;
}

/** The little of a window that says which process is its own. */
export interface WithProcess {
  readonly webContents: { readonly getOSProcessId: () => number };
}

/** The little of Electron's window that the keeper uses. */
export interface HiddenWindow<Sent> {
  readonly loadURL: (address: string) => Promise<void>;
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
  readonly on: ((event: 'closed', listener: () => void) => unknown) &
    ((event: 'unresponsive', listener: () => void) => unknown);
  readonly webContents: {
    readonly id: number;
    readonly send: (channel: string, job: Sent) => void;
    readonly getOSProcessId: () => number;
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

interface Job {
  readonly id: string;
  /** Milliseconds it may take in a window that is there; a window that takes longer is thrown away with it. */
  readonly limit?: number;
}

/** A job that came to nothing. `why` is for the log. */
export interface Undone {
  readonly id: string;
  readonly ok: false;
  readonly why: string;
}

export interface JobWindow<J extends Job, Done> {
  /** One job at a time, each within its time; never rejects. The window is made when the first one comes. */
  readonly run: (job: J) => Promise<Done | Undone>;
  /** The job at hand. */
  readonly current: () => J | null;
  /** Gives the room of the window back at once; the job at hand is answered with `ok: false`. The next one makes another. */
  readonly letGo: () => void;
  /** Gives its room back where it has nothing to do. */
  readonly rest: () => void;
  /** The app goes: the window is closed, whatever still waits is answered with `ok: false`. */
  readonly close: () => void;
}

/** Most it takes in milliseconds to open a window. */
const OPENING = 20_000;

/** The job at hand. */
interface Current<J, Done> {
  readonly job: J;
  readonly answer: (done: Done | Undone) => void;
  /** True once a window broke under it. */
  isSecondTry: boolean;
  /** Watches over the window: first that it opens, then that the job is done in its time. */
  unwatch: () => void;
}

/** Keeps one hidden window and gives it its jobs. A window that breaks or hangs is thrown away; the next job makes another. */
export const openHiddenWindow = <J extends Job, Sent, Done>(
  parts: HiddenWindowParts<Sent>,
  kind: WindowKind<J, Sent, Done>,
): JobWindow<J, Done> => {
  let window: HiddenWindow<Sent> | null = null;
  let isReady = false;
  /** Jobs the window has answered. */
  let done = 0;
  let bytesDone = 0;
  let current: Current<J, Done> | null = null;
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

  /** Ends the current job without a result, and the window with it: what state it is in cannot be known. */
  const give = (why: string): void => {
    throwAway();
    if (current === null) return;
    parts.log(`${kind.name} window: ${why}`);
    current.answer({ id: current.job.id, ok: false, why });
  };

  /** The window broke, which need not be the job's fault: it gets one more try in a new one. */
  const retry = (why: string): void => {
    if (current === null || current.isSecondTry || isClosed) {
      give(why);
      return;
    }
    throwAway();
    parts.log(`${kind.name} window: ${why}, trying once more`);
    current.isSecondTry = true;
    begin();
  };

  const open = (): HiddenWindow<Sent> => {
    const made = parts.make({
      show: false,
      width: 200,
      height: 200,
      title: kind.title,
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
    made.loadURL(kind.page).catch(broke('its page did not load'));
    return made;
  };

  /** True for the top frame of this very window on its own page. */
  const isOurs = ({ sender, senderFrame }: MediaMessage): boolean =>
    window !== null &&
    sender?.id === window.webContents.id &&
    senderFrame?.parent === null &&
    kind.isPage(senderFrame.url);

  const watch = (time: number, why: string): void => {
    if (current === null) return;
    current.unwatch();
    const timer = setTimeout(() => give(why), time);
    current.unwatch = () => clearTimeout(timer);
  };

  /** Ends a job whose process worked on it for its time, or does nothing. */
  const watchOver = (time: number | undefined): void => {
    if (current === null) return;
    current.unwatch();
    const most = time === undefined ? (parts.limit ?? kind.limit) : kind.limit;
    current.unwatch = watchJob({
      time: time ?? most,
      most,
      processTime: () => (window === null ? null : (parts.processTime?.(window) ?? null)),
      slowness: parts.slowness ?? (() => 1),
      now: kind.loadsFirst === true && done === 0 ? undefined : parts.now,
      isOwed: kind.isOwed ?? (() => false),
      over: give,
    });
  };

  const send = (): void => {
    if (window === null || !isReady || current === null) return;
    watchOver(current.job.limit);
    window.webContents.send(MEDIA_JOB_CHANNEL, kind.sent(current.job));
  };

  const begin = (): void => {
    try {
      watch(parts.limit ?? OPENING, 'it did not open in time');
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
    const read = kind.read(message, current.job.id);
    if (read === null) give('it answered something else than was asked');
    else current.answer(read);
  });

  const run = (job: J): Promise<Done | Undone> =>
    new Promise((resolve) => {
      if (isClosed) {
        resolve({ id: job.id, ok: false, why: 'Hallpass is closing' });
        return;
      }
      clearTimeout(idle);
      const mine: Current<J, Done> = {
        job,
        answer: (answer) => {
          mine.unwatch();
          current = null;
          done += 1;
          bytesDone += kind.bytesOf(job);
          if (done < kind.mostJobs && bytesDone < kind.mostBytes)
            idle = setTimeout(throwAway, kind.idle).unref();
          else throwAway();
          resolve(answer);
        },
        isSecondTry: false,
        unwatch: () => undefined,
      };
      current = mine;
      begin();
    });

  return {
    run: (job) => {
      const mine = line.then(() => run(job));
      line = mine;
      return mine;
    },
    current: () => current?.job ?? null,
    letGo: () => {
      if (current === null) throwAway();
      else give('its room is wanted');
    },
    rest: () => {
      if (current === null) throwAway();
    },
    close: () => {
      isClosed = true;
      give('Hallpass is closing');
    },
  };
};
