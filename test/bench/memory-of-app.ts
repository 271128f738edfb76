import { readdirSync, readFileSync } from 'node:fs';

/** A process and all it started. */
const withChildren = (pid: number): readonly number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while it was looked at.
    }
  }
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
};

/** Megabytes of a process, what it shares with others counted in parts; 0 where it ended. */
const megabytesOf = (pid: number): number => {
  try {
    return (
      Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024
    );
  } catch {
    return 0;
  }
};

/** What a process is for: main, the browser's own, a window's, or one of its services. */
const roleOf = (pid: number, main: number): string => {
  if (pid === main) return 'main';
  try {
    const said = /--type=([a-z-]+)/u.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
    return said === undefined ? 'browser' : said === 'renderer' ? 'windows' : 'services';
  } catch {
    return 'services';
  }
};

/** Megabytes of all processes together, and of each kind of them. */
export interface Memory {
  readonly all: number;
  readonly parts: Readonly<Record<string, number>>;
}

export const memoryOf = (main: number): Memory => {
  const parts: Record<string, number> = {};
  let all = 0;
  for (const one of withChildren(main)) {
    const size = megabytesOf(one);
    const role = roleOf(one, main);
    parts[role] = (parts[role] ?? 0) + size;
    all += size;
  }
  return { all, parts };
};

export const inParts = ({ parts }: Memory): string =>
  `${Object.entries(parts)
    .map(([role, size]) => `${role} ${Math.round(size)}`)
    .join(', ')} MB`;

/** The most that all processes took together until it is called, four times a second, and what each kind had then. */
export const watchMemory = (main: number): (() => Memory) => {
  let most = memoryOf(main);
  const timer = setInterval(() => {
    const now = memoryOf(main);
    if (now.all > most.all) most = now;
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
};
