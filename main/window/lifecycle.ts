import type { App, PowerMonitor } from 'electron';

export interface Lifecycle {
  /** Opens the window or brings it to the front. */
  readonly show: () => void;
  /** Everything that has to be on disk before the app goes. Never rejects for long: a fault is told by `failed`. */
  readonly finish: () => Promise<void>;
  readonly failed: (what: string, thrown: unknown) => void;
}

export interface Quitting {
  readonly isQuitting: () => boolean;
}

/**
 * One Hallpass at a time. False: another one has this computer account; it was told to come forward, and this one has
 * to go without touching anything.
 */
export const isOnlyOne = (app: Pick<App, 'requestSingleInstanceLock'>): boolean =>
  app.requestSingleInstanceLock();

/** Closing leaves Hallpass in the tray; quitting finishes what is under way first, once, and then really goes. */
export const lifecycle = (
  app: Pick<App, 'on' | 'quit'>,
  power: Pick<PowerMonitor, 'on'>,
  { show, finish, failed }: Lifecycle,
): Quitting => {
  let stage: 'running' | 'finishing' | 'gone' = 'running';
  app.on('second-instance', show);
  app.on('activate', show);
  // Listening is what keeps the app alive without a window: posts still come due.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    if (stage === 'gone') return;
    event.preventDefault();
    if (stage === 'finishing') return;
    stage = 'finishing';
    finish()
      .catch((thrown: unknown) => failed('quit', thrown))
      .finally(() => {
        stage = 'gone';
        app.quit();
      });
  });
  // The computer goes down, and waits a little for us.
  power.on('shutdown', () => app.quit());
  return { isQuitting: () => stage !== 'running' };
};
