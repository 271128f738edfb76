import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { record } from './calls.mjs';
import { devToolsPort, fail, pipe, removeChromium } from './chromium-process.mjs';
import { settings } from './settings.mjs';

/** Connects to the Chromium that is already coming up; loading the library that does it takes as long. */
async function connect() {
  // Required, not imported: Node would first read its seven megabytes for the names it exports.
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  // `noDefaults`: colours and sizes are the app's to set, nobody else's.
  const connected = await chromium.connectOverCDP(pipe, { noDefaults: true, isLocal: true });
  const [context] = connected.contexts();
  if (context === undefined) throw new Error('It has no place for windows.');
  // A window's own rules come before this one; it cuts what belongs to no window of the app.
  await context.route('**/*', (route) => {
    record('network', { from: 'elsewhere', url: route.request().url() });
    return route.abort('internetdisconnected');
  });
  return { browser: connected, context, port: await devToolsPort() };
}

/** @type {Promise<{ browser: import('playwright-core').Browser, context: import('playwright-core').BrowserContext, port: number }>} */
export const browser = connect();
browser.catch((problem) => fail(problem.message));

let isFirstTaken = false;

/**
 * A new window's page. In real windows each gets one of its own, since a tab behind another is slowed down.
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPage() {
  const page = await freshPage();
  if (!settings.headed) await page.setViewportSize(settings.viewport);
  return page;
}

async function freshPage() {
  const { browser: connected, context } = await browser;
  const [blank] = context.pages();
  if (!isFirstTaken && blank !== undefined) {
    isFirstTaken = true;
    return blank;
  }
  isFirstTaken = true;
  if (!settings.headed) return await context.newPage();
  const control = await connected.newBrowserCDPSession();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    control.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  await control.detach();
  return page;
}

/** Closes Chromium, within four seconds, and removes its profile. */
export async function closeBrowser() {
  const running = await Promise.race([browser.catch(() => null), wait(2_000, null)]);
  if (running !== null) await Promise.race([askToClose(running.browser), wait(2_000)]);
  await removeChromium();
  if (settings.isThrowaway) rmSync(settings.home, { recursive: true, force: true });
}

async function askToClose(connected) {
  const control = await connected.newBrowserCDPSession();
  await control.send('Browser.close');
}
