import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * How the stand-in was started, from the environment:
 * - `HALLPASS_SHELL_HOME` folder that plays the person's home (user data, documents, temp). Without it a
 *   throwaway one: the stand-in never touches a real library.
 * - `HALLPASS_SHELL_BROWSER` path of Chromium, Chrome or Edge.
 * - `HALLPASS_SHELL_HEADED` `1` opens real windows.
 * - `HALLPASS_SHELL_VIEWPORT` `1366x768`.
 * - `HALLPASS_SHELL_COLORS` `light` or `dark`: what the system prefers.
 * - `HALLPASS_SHELL_CLOCK` milliseconds the clock is ahead.
 * - `HALLPASS_SHELL_KEYCHAIN` `available`, `basic_text` or `none`.
 * - `HALLPASS_SHELL_MISSING` beginning of paths of the app's own pages that are not found, as if it were damaged.
 * - `HALLPASS_SHELL_PACKAGED` `1` makes `app.isPackaged` true.
 */
const env = process.env;
const [width, height] = (env.HALLPASS_SHELL_VIEWPORT ?? '1366x768').split('x').map(Number);

export const settings = {
  home: env.HALLPASS_SHELL_HOME
    ? resolve(env.HALLPASS_SHELL_HOME)
    : mkdtempSync(join(tmpdir(), 'hallpass-shell-home-')),
  isThrowaway: !env.HALLPASS_SHELL_HOME,
  browser: env.HALLPASS_SHELL_BROWSER ?? env.CHROMIUM ?? null,
  headed: env.HALLPASS_SHELL_HEADED === '1',
  viewport: { width: width || 1366, height: height || 768 },
  colors: env.HALLPASS_SHELL_COLORS === 'dark' ? 'dark' : 'light',
  keychain: env.HALLPASS_SHELL_KEYCHAIN ?? 'available',
  missing: env.HALLPASS_SHELL_MISSING ?? null,
  packaged: env.HALLPASS_SHELL_PACKAGED === '1',
};
mkdirSync(settings.home, { recursive: true });
