import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errnoOf } from './files.ts';

/** One process, so that it can be told from a later one that got the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** When the machine and the process started, as the system counts; null where it does not tell. */
  readonly started: string | null;
}

export interface Processes {
  readonly me: () => Promise<ProcessMark>;
  /** `unknown`: another machine's, or the system does not tell. */
  readonly isRunning: (mark: ProcessMark) => Promise<'yes' | 'no' | 'unknown'>;
}

/** Linux tells the boot and the clock tick a process began with; null elsewhere. */
const startOf = async (pid: number): Promise<string | null> => {
  if (process.platform !== 'linux') return null;
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the start time is the 20th field after it (proc(5), field 22).
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? null : `${boot}:${ticks}`;
  } catch {
    return null;
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errnoOf(thrown) !== 'ESRCH';
  }
};

/** The processes of this computer. */
export const nodeProcesses: Processes = {
  me: async () => ({ pid: process.pid, host: hostname(), started: await startOf(process.pid) }),
  isRunning: async (mark) => {
    if (mark.host !== hostname()) return 'unknown';
    if (!exists(mark.pid)) return 'no';
    const started = await startOf(mark.pid);
    if (started === null || mark.started === null) return 'yes';
    return started === mark.started ? 'yes' : 'no';
  },
};
