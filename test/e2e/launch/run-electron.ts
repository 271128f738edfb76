import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type Page } from 'playwright-core';
import type { LaunchOptions, Run } from './app.ts';
import { installControl } from './electron-control.ts';
import { PATIENCE } from './patience.ts';

/** Starts the built app on the installed Electron runtime. */
export async function runElectron(
  options: LaunchOptions & { readonly entry: string; readonly home: string; readonly program: string },
): Promise<Run> {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const { VITEST: _vitest, NODE_OPTIONS: _options, NODE_ENV: _mode, ...own } = process.env;
  const electron = await _electron.launch({
    executablePath: options.program,
    args: [
      ...(isLinuxRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(options.home, 'user-data')}`,
      options.entry,
      ...(options.args ?? []),
    ],
    env: { ...own, HOME: options.home, ...options.env } as Record<string, string>,
    colorScheme: options.colorScheme ?? 'light',
  });
  electron.context().setDefaultTimeout(PATIENCE);
  let output = '';
  electron.process().stdout?.on('data', (text: Buffer) => (output += text.toString()));
  electron.process().stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((done) => electron.process().once('exit', () => done()));
  await electron.evaluate(installControl, {
    clock: options.clock ?? 0,
    keychain: options.keychain ?? 'available',
  });
  const control: Run['control'] = async (operation, args) => {
    if (operation === 'systemColors') {
      await Promise.all(
        electron.windows().map((page) => page.emulateMedia({ colorScheme: args[0] as 'light' | 'dark' })),
      );
      return undefined;
    }
    return await electron.evaluate(
      (modules, [name, given]) =>
        (
          globalThis as unknown as {
            hallpassTestControl: (modules: unknown, name: string, given: readonly unknown[]) => unknown;
          }
        ).hallpassTestControl(modules, name, given),
      [operation, args] as const,
    );
  };
  const page = await firstWindow(electron.windows.bind(electron), control);
  const size = options.viewport ?? { width: 1366, height: 768 };
  const window = await electron.browserWindow(page);
  await window.evaluate((each, { width, height }) => each.setContentSize(width, height), size);
  return {
    page,
    pages: () => electron.windows(),
    control,
    letPagesGo: () => Promise.reject(new Error('Electron is driven through its pages')),
    output: () => output,
    kill: async () => {
      electron.process().kill('SIGKILL');
      await ended;
    },
    quit: async () => {
      await control('quit', []).catch(() => {});
      const isOver = await Promise.race([ended.then(() => true), wait(PATIENCE, false)]);
      if (!isOver) {
        electron.process().kill('SIGKILL');
        await ended;
        throw new Error(`The app did not quit within ${PATIENCE / 1000} seconds.\n${output}`);
      }
    },
  };
}

async function firstWindow(windows: () => Page[], control: Run['control']): Promise<Page> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(25)) {
    const seen = ((await control('windows', [])) as { url: string; visible: boolean }[]).find(
      (each) => each.visible && each.url !== '',
    );
    const page = windows().find((each) => seen !== undefined && each.url() === seen.url);
    if (page !== undefined) return page;
  }
  throw new Error(`The app opened no visible window within ${PATIENCE / 1000} seconds.`);
}
