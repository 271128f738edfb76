import type { BrowserWindow, Clipboard, Dialog, NativeTheme, Notification, Shell } from 'electron';
import type { Desk } from '../services.ts';
import { vetted } from './address.ts';

export interface DeskParts {
  readonly shell: Pick<Shell, 'openExternal' | 'openPath'>;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly Notification: typeof Notification;
  readonly window: () => BrowserWindow | null;
  /** A notification was clicked. */
  readonly go: (to: { readonly to: 'queue'; readonly id: string }) => void;
  readonly startAtLogin: (on: boolean) => void;
}

/** The most a hand-off may ask the person to read in a corner of the screen. */
const LONGEST_BODY = 240;

/** What the operating system does for us. */
export const makeDesk = (parts: DeskParts): Desk => {
  // Kept while shown: one that was collected as garbage can no longer be clicked.
  const shown = new Set<Notification>();
  const ask = async (
    options: Parameters<Dialog['showOpenDialog']>[0] & object,
  ): Promise<readonly string[]> => {
    const over = parts.window();
    const answer =
      over === null
        ? await parts.dialog.showOpenDialog(options as Electron.OpenDialogOptions)
        : await parts.dialog.showOpenDialog(over, options as Electron.OpenDialogOptions);
    return answer.canceled ? [] : answer.filePaths;
  };
  return {
    notify: ({ title, body, go }) => {
      if (!parts.Notification.isSupported()) return;
      const note = new parts.Notification({ title, body: body.slice(0, LONGEST_BODY) });
      shown.add(note);
      note.on('click', () => {
        shown.delete(note);
        parts.go(go);
      });
      note.on('close', () => shown.delete(note));
      note.show();
    },
    copyText: async (text) => await parts.clipboard.writeText(text),
    revealFolder: async (path) => {
      const why = await parts.shell.openPath(path);
      if (why !== '') throw new Error('The folder could not be opened.');
    },
    openOutside: async (url) => {
      const address = vetted(url);
      if (address === null) return false;
      try {
        await parts.shell.openExternal(address);
        return true;
      } catch {
        return false;
      }
    },
    pickPictures: () =>
      ask({
        title: 'Add pictures or videos',
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: 'Pictures and videos (JPEG, PNG, WebP, GIF, HEIC, TIFF, MP4, MOV)',
            extensions: [
              'jpg',
              'jpeg',
              'png',
              'webp',
              'gif',
              'heic',
              'heif',
              'tif',
              'tiff',
              'mp4',
              'm4v',
              'mov',
            ],
          },
        ],
      }),
    pickFolder: async (title) =>
      (await ask({ title, properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
    pickFile: async ({ title, name, extensions }) =>
      (
        await ask({
          title,
          properties: ['openFile'],
          filters: [{ name, extensions: [...extensions] }],
        })
      )[0] ?? null,
    setAppearance: (appearance) => {
      parts.nativeTheme.themeSource = appearance;
    },
    setStartAtLogin: parts.startAtLogin,
  };
};
