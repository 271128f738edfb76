import type { BrowserWindow, BrowserWindowConstructorOptions, IpcMain } from 'electron';
import type { PictureDone, PictureJob } from '../../shared/ipc/media-channels.ts';

export interface MediaWindowParts {
  readonly make: (options: BrowserWindowConstructorOptions) => HiddenWindow;
  readonly ipcMain: Pick<IpcMain, 'on'>;
  /** Absolute path of the built `preload/media.cjs`. */
  readonly preload: string;
  readonly packaged: boolean;
  /** One line, without names of files. */
  readonly log: (line: string) => void;
}

/** The little of Electron's window that the keeper uses. */
export type HiddenWindow = Pick<BrowserWindow, 'loadURL' | 'destroy' | 'isDestroyed' | 'on'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'id' | 'send' | 'on'>;
};

export interface MediaWindow {
  /** One picture at a time, each within its time; never rejects. The window is made when the first job comes. */
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  /** The app goes: the window is closed, whatever still waits is answered with `ok: false`. */
  readonly close: () => void;
}

export type OpenMediaWindow = (parts: MediaWindowParts) => MediaWindow;
