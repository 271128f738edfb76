import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../main/dev/find-browser.mjs';
import { record } from './calls.mjs';
import { settings } from './settings.mjs';

/**
 * One Chromium for all windows, started at import so that it comes up while the app's own code loads.
 * DevTools listen on 127.0.0.1 alone, on a port the system picks. No name resolves: what the
 * request interception does not answer has nowhere to go.
 */
const profile = mkdtempSync(join(tmpdir(), 'hallpass-shell-'));
const isRoot = process.getuid?.() === 0;

export const flags = [
  '--remote-debugging-port=0',
  '--remote-debugging-address=127.0.0.1',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-gpu',
];

async function launch() {
  const executablePath = settings.browser ?? findBrowser()?.path;
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !settings.headed,
    // A sandbox inside root's own is not possible on Linux; for everyone else it stays.
    chromiumSandbox: !isRoot,
    viewport: settings.headed ? null : settings.viewport,
    colorScheme: null,
    args: settings.headed
      ? [
          ...flags.filter((flag) => flag !== '--disable-gpu'),
          `--window-size=${settings.viewport.width},${settings.viewport.height + 90}`,
        ]
      : flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // A window's own rules come before this one; it cuts what belongs to no window of the app.
  await context.route('**/*', (route) => {
    record('network', { from: 'elsewhere', url: route.request().url() });
    return route.abort('internetdisconnected');
  });
  return { context, port: await devToolsPort() };
}

/** Chromium writes its port into the profile, a moment after it starts. */
async function devToolsPort() {
  for (let tries = 0; ; tries += 1) {
    try {
      const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch (problem) {
      if (tries > 200) throw problem;
    }
    await wait(25);
  }
}

/** @type {Promise<{ context: import('playwright-core').BrowserContext, port: number }>} */
export const browser = launch();
browser.catch((problem) => {
  console.error(`The stand-in could not start a browser: ${problem.message}`);
  process.exit(1);
});

let first = null;

/**
 * A new window's page. In real windows each gets one of its own, since a tab behind another is slowed down.
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPage() {
  const { context } = await browser;
  const blank = first === null ? (context.pages()[0] ?? null) : null;
  first ??= blank ?? true;
  if (blank !== null) return blank;
  if (!settings.headed) return await context.newPage();
  const control = await context.browser()?.newBrowserCDPSession();
  if (control === undefined) return await context.newPage();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    control.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  await control.detach();
  return page;
}

/** Closes Chromium, within two seconds, and removes its profile. */
export async function closeBrowser() {
  const running = await Promise.race([browser.catch(() => null), wait(2_000, null)]);
  if (running !== null) await Promise.race([running.context.close().catch(() => {}), wait(2_000)]);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  if (settings.isThrowaway) rmSync(settings.home, { recursive: true, force: true });
}
