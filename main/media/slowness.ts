import { availableParallelism, loadavg } from 'node:os';

/** How many times longer things take than on an idle computer: programs that want a processor, for each there is. Windows does not tell, and counts as idle. */
export const slowness = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
