/** From starting the app to a calendar one can use, with 1,000 and 10,000 posts, in the stand-in; and memory then. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { openLibrary } from '../../main/storage/open-library.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ms, report, spreadOf } from './figures.ts';
import { fill, KEYLESS, unsynced } from './save.ts';

const RUNS = 5;

type Api = Readonly<Record<string, (input: unknown) => Promise<{ readonly ok: boolean }>>>;

export const benchStart = async (): Promise<void> => {
  for (const count of [1_000, 10_000]) {
    const home = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
    try {
      await makeLibrary(home);
      await fillLibrary(join(home, 'user-data', 'library'), count);
      const times: number[] = [];
      let memory: number | null = null;
      for (let run = 0; run < RUNS; run += 1) {
        const from = performance.now();
        const app = await launchApp({ runtime: 'stand-in', home });
        await app.page.locator('[role="grid"][aria-label="Month"]').waitFor();
        times.push(performance.now() - from);
        memory = residentOf((await app.control<{ readonly pid: number }>('where')).pid);
        await app.close();
      }
      const { median } = spreadOf(times);
      const big = count === 10_000;
      report(
        `start to calendar, ${count.toLocaleString('en')} posts`,
        `${ms(median)}, median of ${RUNS}`,
        big ? 'under 1,500 ms' : '',
        big ? median < 1500 : null,
      );
      if (memory !== null) report(`memory of main, ${count.toLocaleString('en')} posts`, `${memory} MB`);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
};

/** An empty library in a fresh home, made by the app itself. */
export const makeLibrary = async (home: string): Promise<void> => {
  const app = await launchApp({ runtime: 'stand-in', home });
  const made = await app.page.evaluate(async () => {
    const { api } = globalThis as unknown as { api: Api };
    const colleague = { name: 'Bench Colleague', role: 'author' };
    return await api['app.begin']?.({ colleague, library: 'empty', passphrase: null, startAtLogin: false });
  });
  await app.close();
  if (made?.ok !== true) throw new Error('The bench library was not made.');
};

/** Fills a library that is closed; `how` does it in another way than `fill`. */
export const fillLibrary = async (path: string, count: number, how: typeof fill = fill): Promise<void> => {
  const opened = await openLibrary({
    fs: unsynced(nodeFiles),
    path,
    now: () => Date.UTC(2026, 10, 24, 16),
    randomBytes: (length) => randomBytes(length),
    keyWrap: KEYLESS,
  });
  if (opened.kind !== 'open') throw new Error(`The bench library did not open: ${opened.kind}`);
  await how(opened.stores, count);
  await opened.stores.close();
};

/** Resident memory of a process in MB, where the system tells. */
const residentOf = (pid: number): number | null => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
};
