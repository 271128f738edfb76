import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** Never a real library: the browser opens this folder alone, and it may be thrown away at any time. */
const home = join(root, 'out', 'sample-home');
const picture = join(root, 'out', 'first-screen.png');

/**
 * Opens the built app in an installed browser, with the sample library.
 * @param {{ browser: { path: string, name: string }, hasDisplay: boolean, started: number }} options
 * @returns {Promise<number>} the exit code, once the app has ended
 */
export async function openStandIn({ browser, hasDisplay, started }) {
  mkdirSync(home, { recursive: true });
  const register = pathToFileURL(join(root, 'test', 'shell', 'register.mjs')).href;
  const child = spawn(process.execPath, ['--import', register, join(root, 'out', 'main', 'index.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: {
      ...process.env,
      HALLPASS_SHELL_HOME: home,
      HALLPASS_SHELL_BROWSER: browser.path,
      HALLPASS_SHELL_HEADED: hasDisplay ? '1' : '0',
    },
  });
  const ended = new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
  const control = speakTo(child);
  const quit = () => {
    control('quit').catch(() => {});
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  };
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);

  try {
    await firstScreen(control);
    await beginSample(control);
    const { devTools } = await control('where');
    console.log(
      `Hallpass is open in ${browser.name} with the sample library (${relative(root, home)}); a library of your own is never opened this way.`,
    );
    if (!hasDisplay) {
      await control('picture', picture);
      console.log(`A picture of the first screen: ${relative(root, picture)}`);
    }
    console.log(`DevTools: ${devTools} (on this computer only)`);
    console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s. Ctrl-C ends it.`);
  } catch (problem) {
    console.error(`Hallpass did not open: ${String(problem.message).split('\n')[0]}`);
    quit();
    await ended;
    return 1;
  }
  return await ended;
}

/** Waits until a window with a page is seen. */
async function firstScreen(control) {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    const windows = await control('windows');
    if (windows.some((each) => each.visible && each.url !== '')) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('no window came within 30 seconds');
}

/** The first start makes the sample, as the welcome screen would; later ones find it. */
async function beginSample(control) {
  const state = await ask(control, 'app.state');
  if (state?.phase !== 'first-start') return;
  await ask(control, 'app.begin', {
    colleague: { name: 'Robin Sample', role: 'approver' },
    library: 'sample',
    passphrase: null,
    startAtLogin: false,
  });
  await control('reload');
}

/** One call over the app's own border, as its window makes it. */
async function ask(control, channel, input) {
  const { ok, value, message } = await control('invoke', channel, [input]);
  if (!ok) throw new Error(message);
  if (value.ok !== true) throw new Error(value.message);
  return value.value;
}

function speakTo(child) {
  const waiting = new Map();
  let count = 0;
  child.on('message', (answer) => {
    const request = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) request?.done(answer.value);
    else request?.fail(new Error(answer.message));
  });
  child.on('exit', () => {
    for (const request of waiting.values()) request.fail(new Error('it ended; its own words are above'));
  });
  return (op, ...args) =>
    new Promise((done, fail) => {
      if (!child.connected) return fail(new Error('it ended; its own words are above'));
      count += 1;
      waiting.set(count, { done, fail });
      child.send({ id: count, op, args });
    });
}
