import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { getBrowser } from './get-browser.mjs';
import { root } from './root.mjs';
import { openStandIn } from './stand-in.mjs';

/**
 * `npm start`: installs, builds, gets Electron's runtime, opens the window. Without the runtime the same
 * build opens in an installed browser, with the sample library alone; without a display it runs unseen and
 * leaves a picture. `--retry` asks for the runtime again, `--browser` leaves it out.
 */
const asked = new Set(process.argv.slice(2));
const started = performance.now();

try {
  await ensureInstalled();
  await build();
} catch (problem) {
  console.error(String(problem.message ?? problem));
  process.exit(1);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const runtime = asked.has('--browser')
  ? { program: null, why: 'not asked for' }
  : await electronRuntime({ retry: asked.has('--retry') });

if (runtime.program !== null && hasDisplay) {
  const code = await openElectron(runtime.program);
  if (code !== 'did not start') process.exit(code);
  console.log('Electron ended as soon as it began; its own words are above.');
} else if (runtime.program === null) {
  console.log(`Electron’s runtime could not be had: ${runtime.why}.`);
}
if (!hasDisplay) console.log('There is no display here, so Hallpass runs unseen.');

const browser = getBrowser();
if (browser.path === null) {
  console.error(`Hallpass needs Electron or a browser to show its window. ${browser.why}`);
  process.exit(1);
}
process.exit(await openStandIn({ browser, hasDisplay, started }));

/** @returns {Promise<number | 'did not start'>} */
function openElectron(program) {
  // Chromium's sandbox cannot be built inside root's own rights on Linux; for everyone else it stays.
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const began = performance.now();
  const child = spawn(program, [...(isLinuxRoot ? ['--no-sandbox'] : []), root], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on('error', () => done('did not start'));
    child.on('close', (code) =>
      done(code !== 0 && performance.now() - began < 5_000 ? 'did not start' : (code ?? 0)),
    );
  });
}
