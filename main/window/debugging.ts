import type { App } from 'electron';

/** Chromium's switches that open the windows, and with them the unlocked register, to other programs. */
const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe'] as const;

/**
 * Whether the packaged app was started so that another program could read its windows. Node's own `--inspect` is closed
 * by a fuse; for these there is none, so the app has to look itself, before Chromium opens the port.
 */
export const isOpenToDebugging = ({
  isPackaged,
  commandLine,
}: Pick<App, 'isPackaged' | 'commandLine'>): boolean =>
  isPackaged && DEBUGGING.some((name) => commandLine.hasSwitch(name));
