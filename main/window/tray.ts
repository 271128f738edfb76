import { join } from 'node:path';
import type { Menu, NativeImage, Tray } from 'electron';

export interface TrayParts {
  readonly Tray: typeof Tray;
  readonly Menu: typeof Menu;
  readonly nativeImage: { readonly createFromPath: (path: string) => NativeImage };
  /** Folder of the drawn icons. */
  readonly icons: string;
  readonly platform: NodeJS.Platform;
  readonly isDark: () => boolean;
  readonly show: () => void;
  readonly showQueue: () => void;
  readonly quit: () => void;
}

export interface TrayItem {
  /** Deliveries that wait for a person. */
  readonly update: (needsYou: number) => void;
  readonly redraw: () => void;
}

/** macOS colours a template itself; elsewhere there is one for a light bar and one for a dark. */
export const trayIcon = (platform: NodeJS.Platform, isDark: boolean): string => {
  if (platform === 'darwin') return 'trayTemplate.png';
  return isDark ? 'tray-dark.png' : 'tray-light.png';
};

/** Hallpass beside the clock: how one comes back to it after closing the window. Null where the system has no such place. */
export const trayItem = (parts: TrayParts): TrayItem | null => {
  const icon = (): NativeImage =>
    parts.nativeImage.createFromPath(join(parts.icons, trayIcon(parts.platform, parts.isDark())));
  try {
    const tray = new parts.Tray(icon());
    const update = (needsYou: number): void => {
      tray.setToolTip(needsYou === 0 ? 'Hallpass' : `Hallpass · ${needsYou} waiting for you`);
      tray.setContextMenu(
        parts.Menu.buildFromTemplate([
          { label: 'Open Hallpass', click: parts.show },
          {
            label: needsYou === 0 ? 'Queue' : `Queue (${needsYou} waiting for you)`,
            click: parts.showQueue,
          },
          { type: 'separator' },
          { label: 'Quit Hallpass', click: parts.quit },
        ]),
      );
    };
    // On macOS a click opens the menu; elsewhere it opens the window.
    if (parts.platform !== 'darwin') tray.on('click', parts.show);
    update(0);
    return { update, redraw: () => tray.setImage(icon()) };
  } catch {
    return null;
  }
};
