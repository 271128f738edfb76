import type { WebPreferences } from 'electron';

/**
 * What every window of Hallpass is made with. Most of it is Electron's default of today; it is written down so that
 * no default of tomorrow changes it, and so that a test can read it.
 */
export const SEALED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  safeDialogs: true,
  disableDialogs: true,
} as const satisfies WebPreferences;

/** `preload`: absolute path. `spellcheck`: only where the system brings its own dictionaries. DevTools stay out of the packaged app. */
export const sealed = (options: {
  readonly preload: string;
  readonly spellcheck: boolean;
  readonly packaged: boolean;
}): WebPreferences => ({
  ...SEALED,
  preload: options.preload,
  spellcheck: options.spellcheck,
  devTools: !options.packaged,
});
