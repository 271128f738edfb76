import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/** Given when the system starts Hallpass: it goes straight to the tray. */
export const HIDDEN_FLAG = '--hidden';

/**
 * Starting with the computer, quietly. macOS and Windows through Electron; Linux by the desktop's own autostart folder,
 * where Electron has no way. Only the packaged app: a workshop copy never enters itself.
 */
export const startAtLogin = (
  app: Pick<App, 'isPackaged' | 'setLoginItemSettings' | 'getPath'>,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): ((on: boolean) => void) => {
  return (on) => {
    if (!app.isPackaged) return;
    if (platform !== 'linux') {
      app.setLoginItemSettings({ openAtLogin: on, args: [HIDDEN_FLAG] });
      return;
    }
    const folder = join(env['XDG_CONFIG_HOME'] ?? join(app.getPath('home'), '.config'), 'autostart');
    const file = join(folder, 'org.hallpass.desktop.desktop');
    if (!on) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(folder, { recursive: true });
    // An AppImage runs from a folder that is gone tomorrow; its own file is named by the environment.
    const program = env['APPIMAGE'] ?? app.getPath('exe');
    writeFileSync(
      file,
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Hallpass',
        `Exec=${quoted(program)} ${HIDDEN_FLAG}`,
        'X-GNOME-Autostart-enabled=true',
        '',
      ].join('\n'),
    );
  };
};

/** A path as one word of an `Exec` line. Source: the Desktop Entry Specification, "The Exec key" and "Value types". */
const quoted = (path: string): string =>
  `"${path.replace(/(["\\$`])/gu, '\\$1')}"`.replaceAll('\\', '\\\\').replaceAll('%', '%%');
