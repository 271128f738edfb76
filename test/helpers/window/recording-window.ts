import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { type Emitter, emitter } from './recording.ts';

/** A window of Electron that does what it is told and remembers it. */
export interface RecordingWindow {
  readonly window: BrowserWindow;
  readonly options: BrowserWindowConstructorOptions;
  readonly events: Emitter;
  readonly page: Emitter;
  readonly did: string[];
  readonly sent: unknown[][];
  readonly state: { visible: boolean; minimized: boolean; maximized: boolean; destroyed: boolean };
  /** A click on the cross. True where the window stays. */
  readonly close: () => boolean;
}

let ids = 40;

export const recordingWindow = (options: BrowserWindowConstructorOptions): RecordingWindow => {
  const events = emitter();
  const page = emitter();
  const did: string[] = [];
  const sent: unknown[][] = [];
  const state = { visible: false, minimized: false, maximized: false, destroyed: false };
  const bounds: Rectangle = {
    x: options.x ?? 10,
    y: options.y ?? 20,
    width: options.width ?? 1,
    height: options.height ?? 1,
  };
  const does = (what: string, change: Partial<typeof state>) => (): void => {
    if (state.destroyed) throw new Error('Object has been destroyed');
    did.push(what);
    Object.assign(state, change);
  };
  const window = {
    on: events.on,
    once: events.on,
    show: does('show', { visible: true }),
    hide: does('hide', { visible: false }),
    focus: does('focus', {}),
    restore: does('restore', { minimized: false }),
    maximize: does('maximize', { maximized: true }),
    isVisible: () => state.visible,
    isMinimized: () => state.minimized,
    isMaximized: () => state.maximized,
    isDestroyed: () => state.destroyed,
    getNormalBounds: () => bounds,
    loadURL: async (address: string) => void did.push(`load ${address}`),
    webContents: {
      id: (ids += 1),
      on: page.on,
      once: page.on,
      send: (...all: unknown[]) => void sent.push(all),
      // Electron tells a while later that the process is gone.
      forcefullyCrashRenderer: () => {
        does('crash', {})();
        queueMicrotask(() => page.emit('render-process-gone', {}, { reason: 'crashed' }));
      },
    },
  };
  return {
    window: window as unknown as BrowserWindow,
    options,
    events,
    page,
    did,
    sent,
    state,
    close: () => {
      const stays = events.emit('close');
      if (!stays) {
        state.destroyed = true;
        events.emit('closed');
      }
      return stays;
    },
  };
};
