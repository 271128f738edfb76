import type { MenuItemConstructorOptions } from 'electron';

export interface MenuParts {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  readonly close: () => void;
}

/**
 * The menu bar: what the system expects there and nothing the window does by itself (its keys live in the window).
 * No reload, and DevTools only in the workshop.
 */
export const menuTemplate = ({ platform, packaged, close }: MenuParts): MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Close window', accelerator: 'CmdOrCtrl+W', click: close },
        ...(isMac ? [] : [{ type: 'separator' as const }, { role: 'quit' as const, label: 'Quit Hallpass' }]),
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [{ type: 'separator' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
  ];
};
