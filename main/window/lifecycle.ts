import type { App, PowerMonitor } from 'electron';

export interface Lifecycle {
  /** Opens the window or brings it to the front. */
  readonly show: () => void;
  /** Before anything is given up: false where what is typed is not saved and a person would rather stay. */
  readonly mayGo: () => Promise<boolean>;
  /** Everything that has to be on disk before the app goes. Never rejects for long: a fault is told by `failed`. */
  readonly finish: () => Promise<void>;
  readonly failed: (what: string, thrown: unknown) => void;
}

export interface Quitting {
  /** True once the app really goes; not yet while somebody is asked. */
  readonly isQuitting: () => boolean;
}

/**
 * One Hallpass at a time. False: another one has this computer account; it was told to come forward, and this one has
 * to go without touching anything.
 */
export const isOnlyOne = (app: Pick<App, 'requestSingleInstanceLock'>): boolean =>
  app.requestSingleInstanceLock();

/**
 * Closing leaves Hallpass in the tray; quitting asks first where words would be lost, finishes what is under way, once,
 * and then really goes. Where it could not even be asked, Hallpass stays.
 */
export const lifecycle = (
  app: Pick<App, 'on' | 'quit'>,
  power: Pick<PowerMonitor, 'on'>,
  { show, mayGo, finish, failed }: Lifecycle,
): Quitting => {
  let stage: 'running' | 'asking' | 'finishing' | 'gone' = 'running';
  const leave = async (): Promise<void> => {
    stage = 'asking';
    const isGoing = await mayGo().catch((thrown: unknown) => {
      failed('quit', thrown);
      return false;
    });
    if (!isGoing) {
      stage = 'running';
      return;
    }
    stage = 'finishing';
    await finish().catch((thrown: unknown) => failed('quit', thrown));
    stage = 'gone';
    app.quit();
  };
  app.on('second-instance', show);
  app.on('activate', show);
  // Listening is what keeps the app alive without a window: posts still come due.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    if (stage === 'gone') return;
    event.preventDefault();
    if (stage === 'running') void leave();
  });
  // The computer goes down. Where the event is prevented, Electron asks it to wait a little for us; Linux and macOS
  // alone. Its types leave the event out.
  power.on('shutdown', (event?: { readonly preventDefault: () => void }) => {
    event?.preventDefault();
    app.quit();
  });
  return { isQuitting: () => stage === 'finishing' || stage === 'gone' };
};
