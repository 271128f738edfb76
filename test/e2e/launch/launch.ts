import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { App, LaunchOptions, MadeCall, Run } from './app.ts';
import { repository } from './repository.ts';
import { runElectron } from './run-electron.ts';
import { runStandIn } from './run-stand-in.ts';

/** Real Electron where its runtime is installed and can show a window, otherwise the stand-in. */
function chooseRuntime(): App['runtime'] {
  const asked = process.env.HALLPASS_E2E;
  if (asked === 'electron') return 'electron';
  if (asked === 'stand-in') return 'stand-in';
  const canShow =
    process.platform !== 'linux' ||
    process.env.DISPLAY !== undefined ||
    process.env.WAYLAND_DISPLAY !== undefined;
  return canShow && electronProgram() !== null ? 'electron' : 'stand-in';
}

/** The installed Electron runtime's program, or null. */
export function electronProgram(): string | null {
  const folder = join(repository, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'path.txt'))) return null;
  const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
  return existsSync(program) ? program : null;
}

/**
 * Opens the built app and waits for its first window. The same on real Electron and on the stand-in.
 * Throws with what main printed when no window comes.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<App> {
  const runtime = options.runtime ?? chooseRuntime();
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'hallpass-home-'));
  mkdirSync(join(home, 'user-data'), { recursive: true });
  let current = options;
  const start = (): Promise<Run> => {
    const entry = current.entry ?? join(repository, 'out', 'main', 'index.js');
    return runtime === 'electron'
      ? runElectron({ ...current, entry, home, program: electronProgram() ?? 'electron' })
      : runStandIn({ ...current, entry, home });
  };
  const forget = (): void => {
    if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  let run: Run;
  try {
    run = await start();
  } catch (problem) {
    forget();
    throw problem;
  }
  let isRunning = true;
  let earlier = '';

  const end = async (how: 'quit' | 'kill'): Promise<void> => {
    if (!isRunning) return;
    isRunning = false;
    await run[how]();
    earlier += run.output();
  };
  return {
    runtime,
    home,
    userData: join(home, 'user-data'),
    get page() {
      return run.page;
    },
    pages: () => run.pages(),
    control: async <T>(operation: string, ...args: readonly unknown[]) =>
      (await run.control(operation, args)) as T,
    calls: async (kind) => (await run.control('calls', kind === undefined ? [] : [kind])) as MadeCall[],
    drop: (onto, paths) => drop(run, onto, paths),
    letPagesGo: () => run.letPagesGo(),
    output: () => earlier + (isRunning ? run.output() : ''),
    kill: () => end('kill'),
    restart: async (changes = {}) => {
      await end('quit');
      current = { ...current, ...changes };
      run = await start();
      isRunning = true;
    },
    close: async () => {
      await end('quit');
      forget();
    },
  };
}

/** Real files with real paths, dragged by the browser's own input. */
async function drop(run: Run, onto: Locator, paths: readonly string[]): Promise<void> {
  await run.control('dropPaths', [Object.fromEntries(paths.map((path) => [basename(path), path]))]);
  await onto.scrollIntoViewIfNeeded();
  const box = await onto.boundingBox();
  if (box === null) throw new Error('There is nothing to drop onto: the element has no place on the screen.');
  const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const devTools = await run.page.context().newCDPSession(run.page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await devTools.detach();
}
