import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../../main/dev/find-browser.mjs';
import { settings } from './settings.mjs';

/**
 * One Chromium for all windows, started at import with nothing but Node's built-ins, so that it comes up
 * while the library that drives it and the app's own code load. DevTools listen on 127.0.0.1 alone, on a
 * port the system picks. No name resolves: what the request interception does not answer has nowhere to go.
 */
const profile = mkdtempSync(join(tmpdir(), 'hallpass-shell-'));

const UNUSED = [
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'Translate',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  // The address bar's own pages, which nobody sees: half of what starting Chromium costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // A process kept ready for the next window: Electron switches that off, too.
  'SpareRendererForSitePerProcess',
  // A service that asks what language model the computer could run, started after a minute. Electron has none.
  'OptimizationGuideOnDeviceModel',
  'OnDeviceModelPerformanceParams',
];

const flags = [
  `--user-data-dir=${profile}`,
  '--remote-debugging-port=0',
  '--remote-debugging-address=127.0.0.1',
  // Chromium ends when this pipe closes, so a killed app leaves none behind.
  '--remote-debugging-pipe',
  // No egress, and no service of the browser's own.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-sync',
  '--no-pings',
  `--disable-features=${UNUSED.join(',')}`,
  // One process less to start; what reaches the network is decided before it.
  '--enable-features=NetworkServiceInProcess2',
  // No question of the browser's own in front of the app, and no keychain asked.
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--disable-prompt-on-repost',
  '--disable-infobars',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // A window behind another works at full speed, as an Electron window does.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  // A sandbox inside root's own is not possible on Linux; for everyone else it stays.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(settings.headed
    ? [`--window-size=${settings.viewport.width},${settings.viewport.height + 90}`]
    : ['--headless', '--hide-scrollbars', '--mute-audio', '--disable-gpu', '--in-process-gpu']),
  'about:blank',
];

function start() {
  const program = settings.browser ?? findBrowser()?.path;
  if (program === undefined) return fail('No Chromium, Chrome or Edge was found.');
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  child.once('error', (problem) => fail(problem.message));
  return child;
}

/** @param {string} why @returns {never} */
export function fail(why) {
  console.error(`The stand-in could not start a browser: ${why}`);
  process.exit(1);
}

const chromium = start();
/** What is there beside this process, and stays when it is killed. */
export const left = { chromium: chromium.pid, profile };
let said = '';
chromium.stderr.on('data', (text) => (said = (said + text).slice(-4_000)));
const ended = new Promise((done) => chromium.once('exit', done));

/**
 * Chromium's pipe: each message is JSON and a zero byte. It needs no socket, so the stand-in's cut network
 * stays cut. Whoever speaks through it sets `onmessage` and `onclose`.
 * @type {{ send: (message: object) => void, onmessage?: (message: any) => void, onclose?: (why?: string) => void }}
 */
export const pipe = { send };
const [, , , toChromium, fromChromium] = chromium.stdio;
toChromium.on('error', () => {});
let whenFree = null;
for (const event of ['drain', 'close']) toChromium.on(event, () => whenFree?.());

/** Messages that wait for those before them. */
const waiting = [];
let isWriting = false;

function send(message) {
  waiting.push(message);
  if (!isWriting) void write();
}

async function write() {
  isWriting = true;
  for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
    for (const text of textOf(message)) {
      if (toChromium.write(text) || toChromium.destroyed) continue;
      await new Promise((free) => (whenFree = free));
    }
  }
  isWriting = false;
}

/**
 * A message as text. A body that comes in pieces is written piece by piece, as Electron hands it on: a picture in one text
 * would be in main's memory four times.
 */
function* textOf(message) {
  const { params, ...frame } = message;
  if (!Array.isArray(params?.body)) return yield `${JSON.stringify(message)}\0`;
  const { body, ...rest } = params;
  yield `${JSON.stringify(frame).slice(0, -1)},"params":${JSON.stringify(rest).slice(0, -1)},"body":"`;
  yield* base64Of(body);
  yield '"}}\0';
}

/** Bytes of a piece: three make four letters. */
const PIECE = 3 * 16 * 1024;

function* base64Of(content) {
  const held = Buffer.allocUnsafe(PIECE + 2);
  let left = 0;
  for (const bytes of content) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const some = bytes.subarray(at, at + PIECE);
      held.set(some, left);
      const length = left + some.length;
      const whole = length - (length % 3);
      yield held.toString('base64', 0, whole);
      held.copy(held, 0, whole, length);
      left = length - whole;
    }
  }
  yield held.toString('base64', 0, left);
}

let pieces = [];
fromChromium.on('data', (bytes) => {
  let from = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
    const text = Buffer.concat([...pieces, bytes.subarray(from, end)]).toString();
    pieces = [];
    from = end + 1;
    pipe.onmessage?.(JSON.parse(text));
  }
  if (from < bytes.length) pieces.push(bytes.subarray(from));
});
fromChromium.on('close', () => pipe.onclose?.());
void ended.then((code) => pipe.onclose?.(`It ended (${code}).\n${said}`));

/**
 * The port its DevTools listen on for a person or a test: Chromium writes it into its profile when it is up.
 * @returns {Promise<number>}
 */
export async function devToolsPort() {
  for (const end = performance.now() + 30_000; performance.now() < end; await wait(10)) {
    const port = writtenPort();
    if (port > 0) return port;
  }
  throw new Error(`It told no DevTools port within 30 seconds.\n${said}`);
}

function writtenPort() {
  try {
    return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

/** Waits two seconds for Chromium to end, then ends it. Its profile goes too. */
export async function removeChromium() {
  await Promise.race([ended, wait(2_000)]);
  if (chromium.exitCode === null) chromium.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
