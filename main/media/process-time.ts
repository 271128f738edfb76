import type { WithProcess } from './hidden-window.ts';

/** The little of Electron's figures about a process that is read here. */
interface Metric {
  readonly pid: number;
  readonly type?: string;
  readonly cpu?: { readonly cumulativeCPUUsage?: number | undefined };
}

/**
 * Seconds of a processor's time that a window's process has had since it began; null where the system does not tell.
 * `helper`: the kind of process that works for it, too, whose time is added: a graphics card's decoder runs in Electron's
 * "GPU". It works for other windows as well, so a window that hangs may seem to work, never the other way round.
 */
export const processTime =
  (metrics: () => readonly Metric[], helper?: 'GPU') =>
  ({ webContents }: WithProcess): number | null => {
    const pid = webContents.getOSProcessId();
    const all = metrics();
    const own = all.find((one) => one.pid === pid)?.cpu?.cumulativeCPUUsage;
    if (own === undefined) return null;
    return all
      .filter(({ type }) => helper !== undefined && type === helper)
      .reduce((sum, { cpu }) => sum + (cpu?.cumulativeCPUUsage ?? 0), own);
  };
