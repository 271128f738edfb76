import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { EVENT_CHANNEL } from '../../shared/ipc/channels.ts';
import type { AppEvent } from '../../shared/ipc/events.ts';
import { MAIN_PAGE } from './address.ts';
import { LEAST_SIZE, placeOn, readBounds, writeBounds } from './bounds.ts';
import type { Flushed } from './flush.ts';
import { hungPage } from './hung-page.ts';
import { sealed } from './seal.ts';

export interface MainWindowParts {
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly preload: string;
  readonly icon: string;
  readonly boundsFile: string;
  readonly screens: () => readonly Rectangle[];
  readonly spellcheck: boolean;
  readonly packaged: boolean;
  readonly isDark: () => boolean;
  /** The window is about to go: save what is typed. Resolves when that is done, or after a while. */
  readonly flush: () => Promise<Flushed>;
  /** True once the app really goes. */
  readonly isQuitting: () => boolean;
  /** Windows ends the session: Hallpass has to quit, and is waited for. */
  readonly sessionEnds: () => void;
  /** A page that broke was loaded again. */
  readonly reloaded: () => void;
  /** A page does not answer: a person says whether it is loaded again, and what was typed last with it lost. */
  readonly mayReload: () => Promise<boolean>;
}

export interface MainWindow {
  /** Opens the window or brings it to the front. */
  readonly show: () => Promise<void>;
  readonly tell: (event: AppEvent) => void;
  /** The window's identity at the border: only this one may call. Null while there is none. */
  readonly contentsId: () => number | null;
  /** A page is there that hears what it is told, and may hold what is typed. */
  readonly isLoaded: () => boolean;
  readonly current: () => BrowserWindow | null;
}

/** Paper of the light and dark theme: what is seen before the first paint. */
const PAPER = { light: '#f6f5f1', dark: '#16181c' } as const;
/** A page that breaks this often within a minute is not loaded again by itself. */
const MOST_RELOADS = 3;

/** The desk: one window, kept when it is closed so that it is back at once, gone only when the app quits. */
export const mainWindow = (parts: MainWindowParts): MainWindow => {
  let window: BrowserWindow | null = null;
  let reloads = 0;
  let isLoaded = false;
  /** No page is there, and none on its way: its process is gone, or it could not be loaded. */
  let isGone = false;
  /** The next page that is there comes after one that broke. */
  let isBroken = false;

  const open = (): BrowserWindow => {
    const remembered = readBounds(parts.boundsFile);
    const made = parts.make({
      ...placeOn(parts.screens(), remembered),
      minWidth: LEAST_SIZE.width,
      minHeight: LEAST_SIZE.height,
      show: false,
      title: 'Hallpass',
      icon: parts.icon,
      backgroundColor: parts.isDark() ? PAPER.dark : PAPER.light,
      webPreferences: sealed(parts),
    });
    if (remembered?.maximized === true) made.maximize();
    made.once('ready-to-show', () => made.show());
    made.on('close', (event) => closing(made, event));
    // Windows says it to windows only. It waits where the question is prevented, and goes on once Hallpass has quit.
    made.on('query-session-end', (event) => {
      event.preventDefault();
      parts.sessionEnds();
    });
    made.on('session-end', () => parts.sessionEnds());
    made.on('closed', () => {
      window = null;
      isLoaded = false;
      isGone = false;
    });
    watchPage(made);
    return made;
  };

  /**
   * A click on the cross: what is typed is saved, the window goes out of sight, posts still come due. Where the last
   * words could not be saved, it stays and says so.
   */
  const closing = (made: BrowserWindow, event: { preventDefault: () => void }): void => {
    writeBounds(parts.boundsFile, { bounds: made.getNormalBounds(), maximized: made.isMaximized() });
    if (parts.isQuitting()) return;
    event.preventDefault();
    void parts.flush().then((flushed) => {
      if (flushed !== 'not-kept' && !made.isDestroyed()) made.hide();
    });
  };

  /** Loads the page; one whose process is gone gets a new one. Throws where it cannot; opening the window tries again. */
  const loadPage = async (made: BrowserWindow): Promise<void> => {
    isGone = false;
    try {
      await made.loadURL(MAIN_PAGE);
    } catch (thrown) {
      isGone = !isLoaded;
      throw thrown;
    }
  };

  const watchPage = (made: BrowserWindow): void => {
    let isWanted = false;
    const mayAgain = (): boolean => isWanted || reloads < MOST_RELOADS;
    const again = (): void => {
      isWanted = false;
      reloads += 1;
      setTimeout(() => {
        reloads -= 1;
      }, 60_000).unref();
      // Not within the event: Electron has to tidy up after the process first.
      setImmediate(() => {
        if (!made.isDestroyed()) void loadPage(made).catch(() => undefined);
      });
    };
    // A process that hangs cannot let its page go, so nothing is loaded in it: it is ended, and what follows is loaded
    // once it is gone.
    const endProcess = (): void => {
      if (!made.isDestroyed() && mayAgain()) made.webContents.forcefullyCrashRenderer();
    };
    const hung = hungPage({
      flush: parts.flush,
      mayReload: parts.mayReload,
      reload: () => {
        isWanted = true;
        endProcess();
      },
    });
    made.webContents.on('did-finish-load', () => {
      isLoaded = true;
      isGone = false;
      if (isBroken) parts.reloaded();
      isBroken = false;
    });
    made.webContents.on('render-process-gone', (_event, { reason }) => {
      isLoaded = false;
      isBroken = true;
      hung.answers();
      if (made.isDestroyed() || parts.isQuitting()) return;
      if (reason !== 'clean-exit' && mayAgain()) again();
      else isGone = true;
    });
    // Before it was loaded nothing was typed in it.
    made.on('unresponsive', () => (isLoaded ? hung.hangs() : endProcess()));
    made.on('responsive', hung.answers);
    made.on('closed', hung.answers);
  };

  return {
    show: async () => {
      if (window !== null && !window.isDestroyed()) {
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
        // It broke too often to be loaded again by itself; now a person wants it.
        if (isGone) await loadPage(window);
        return;
      }
      window = open();
      await loadPage(window);
      if (!window.isDestroyed() && !window.isVisible()) window.show();
    },
    tell: (event) => {
      if (window !== null && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    },
    contentsId: () => (window === null || window.isDestroyed() ? null : window.webContents.id),
    isLoaded: () => isLoaded && window !== null && !window.isDestroyed(),
    current: () => (window === null || window.isDestroyed() ? null : window),
  };
};
