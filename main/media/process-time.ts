/** The little of Electron's figures about a process that is read here. */
interface Metric {
  readonly pid: number;
  readonly cpu?: { readonly cumulativeCPUUsage?: number | undefined };
}

/** Seconds of a processor's time that a window's process has had since it began; null where the system does not tell. */
export const processTime =
  (metrics: () => readonly Metric[]) =>
  ({ webContents }: { readonly webContents: { readonly getOSProcessId: () => number } }): number | null => {
    const pid = webContents.getOSProcessId();
    return metrics().find((one) => one.pid === pid)?.cpu?.cumulativeCPUUsage ?? null;
  };
