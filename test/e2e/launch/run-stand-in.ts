import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { LaunchOptions, Run, WindowView } from './app.ts';
import { PATIENCE } from './patience.ts';
import { repository } from './repository.ts';

const register = pathToFileURL(join(repository, 'test', 'shell', 'register.mjs')).href;

/** As large a young generation as Electron's V8 has, in megabytes: it packs references in half the room, and Node's is twice as large. */
const YOUNG = '--max-semi-space-size=8';

interface Answer {
  readonly id?: number;
  readonly ok?: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

/** What an app that is killed leaves behind: Chromium, which ends by itself, and the folder it wrote into. */
interface Left {
  readonly chromium: number;
  readonly profile: string;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Waits five seconds at most for Chromium's end, and removes what it wrote. */
const tidyAfter = async ({ chromium: pid, profile }: Left): Promise<void> => {
  for (const end = performance.now() + 5_000; performance.now() < end && isAlive(pid); ) await wait(20);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
};

/** Starts the built app on Node with the stand-in in Electron's place, and connects to its Chromium. */
export async function runStandIn(
  options: LaunchOptions & { readonly entry: string; readonly home: string },
): Promise<Run> {
  const child = spawn(
    process.execPath,
    [YOUNG, '--import', register, options.entry, ...(options.args ?? [])],
    {
      env: environment(options),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    },
  );
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const control = speakTo(child, () => output);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));

  let browser: Browser | null = null;
  let left: Left | null = null;
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await browser?.close().catch(() => {});
    if (left !== null) await tidyAfter(left);
  };
  try {
    const where = (await control('where', [])) as Left & { devTools: string };
    left = where;
    // `noDefaults`: the stand-in decides on colours and size, this client must not put them back.
    browser = await chromium.connectOverCDP(where.devTools, { noDefaults: true });
    const connected = browser;
    for (const context of connected.contexts()) context.setDefaultTimeout(PATIENCE);
    const pages = (): Page[] => connected.contexts().flatMap((context) => context.pages());
    const page = await firstWindow(control, pages);
    return {
      page,
      pages,
      control,
      letPagesGo: () => connected.close(),
      output: () => output,
      kill,
      quit: async () => {
        await connected.close().catch(() => {});
        await control('quit', []).catch(() => {});
        const isOver = await Promise.race([ended.then(() => true), wait(PATIENCE, false)]);
        if (!isOver) {
          await kill();
          throw new Error(`The app did not quit within ${PATIENCE / 1000} seconds.\n${output}`);
        }
      },
    };
  } catch (problem) {
    await kill();
    throw new Error(`The app did not open its window: ${String(problem)}\nMain printed:\n${output}`, {
      cause: problem,
    });
  }
}

/** The page of the first window a person can see. */
async function firstWindow(control: Run['control'], pages: () => Page[]): Promise<Page> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(15)) {
    const windows = (await control('windows', [])) as WindowView[];
    const seen = windows.find((each) => each.visible && each.url !== '');
    if (seen === undefined) continue;
    const page = pages().find((each) => sameDocument(each.url(), seen.url));
    if (page === undefined) continue;
    await page.waitForLoadState('domcontentloaded');
    return page;
  }
  throw new Error(`no visible window within ${PATIENCE / 1000} seconds`);
}

/** `app://desk/x` in main is `https://desk.app.localhost/x` in the page. */
function sameDocument(inPage: string, inMain: string): boolean {
  const asPage = inMain.replace(/^([a-z][a-z0-9+-]*):\/\/([^/?#]+)/i, 'https://$2.$1.localhost');
  return inPage.split('#')[0] === asPage.split('#')[0];
}

function environment(options: LaunchOptions & { readonly home: string }): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_OPTIONS: _options, NODE_ENV: _mode, ...own } = process.env;
  return {
    ...own,
    HALLPASS_SHELL_HOME: options.home,
    HALLPASS_SHELL_COLORS: options.colorScheme ?? 'light',
    HALLPASS_SHELL_KEYCHAIN: options.keychain ?? 'available',
    HALLPASS_SHELL_CLOCK: String(options.clock ?? 0),
    ...((options.findsFaces ?? process.env['VITEST'] === undefined)
      ? {}
      : { HALLPASS_SHELL_MISSING: '/faces/' }),
    ...(options.viewport === undefined
      ? {}
      : { HALLPASS_SHELL_VIEWPORT: `${options.viewport.width}x${options.viewport.height}` }),
    ...options.env,
  };
}

/** Requests and replies over Node's channel to a child; every open request fails when the child ends. */
function speakTo(child: ChildProcess, output: () => string): Run['control'] {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (problem: Error) => void }>();
  let count = 0;
  child.on('message', (answer: Answer) => {
    if (answer.id === undefined) return;
    const request = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok === true) request?.done(answer.value);
    else request?.fail(new Error(answer.message ?? 'no message'));
  });
  child.on('exit', (code, signal) => {
    for (const request of waiting.values()) {
      request.fail(new Error(`The app ended (${code ?? signal}).\n${output()}`));
    }
    waiting.clear();
  });
  return (op, args) =>
    new Promise((done, fail) => {
      if (!child.connected) return fail(new Error(`The app is not running.\n${output()}`));
      count += 1;
      waiting.set(count, { done, fail });
      child.send({ id: count, op, args }, (problem) => problem !== null && fail(problem));
    });
}
