import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { devToolsPort, fail, removeChromium } from './chromium-process.mjs';
import { Session, whole } from './devtools.mjs';
import { Page } from './page.mjs';
import { cutRequests } from './requests.mjs';
import { settings } from './settings.mjs';

/** Sessions of pages that no window has taken, by their target's name, and who waits for one. */
const free = new Map();
const wanted = new Map();

/** Every page is held until it was looked at: a window's own goes on when it is taken, any other never comes to be. */
async function attached({ sessionId, targetInfo: { targetId, type, openerId } }) {
  const session = new Session(sessionId);
  if (type !== 'page') {
    // A worker of no window: what it asks for is cut before it runs.
    await cutRequests(session).catch(() => {});
    await session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  } else if (openerId === undefined) {
    free.set(targetId, session);
    wanted.get(targetId)?.();
  } else {
    // Opened by a page itself: Electron would have asked, and `Page.windowOpen` did.
    await whole.send('Target.closeTarget', { targetId }).catch(() => {});
  }
}

/** Speaks to the Chromium that is already coming up. */
async function connect() {
  whole.on('Target.attachedToTarget', (told) => void attached(told));
  await whole.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  return { port: await devToolsPort() };
}

/** @type {Promise<{ port: number }>} */
export const browser = connect();
browser.catch((problem) => fail(problem.message));

/**
 * A new window's page, before its first document. In real windows each gets one of its own, since a tab behind another is
 * slowed down. The first window takes the page that Chromium came up with.
 * @returns {Promise<Page>}
 */
export async function openPage() {
  await browser;
  const target = free.keys().next().value ?? (await makePage());
  const session = free.get(target);
  free.delete(target);
  const page = new Page(session, target);
  await Promise.all([
    page.begin(),
    ...(settings.headed ? [] : [page.resize(settings.viewport)]),
    session.send('Runtime.runIfWaitingForDebugger'),
  ]);
  return page;
}

async function makePage() {
  const { targetId } = await whole.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: settings.headed,
  });
  if (!free.has(targetId)) await new Promise((done) => wanted.set(targetId, done));
  wanted.delete(targetId);
  return targetId;
}

/** Closes Chromium, within four seconds, and removes its profile. */
export async function closeBrowser() {
  await Promise.race([browser.then(() => whole.send('Browser.close')).catch(() => {}), wait(2_000)]);
  await removeChromium();
  if (settings.isThrowaway) rmSync(settings.home, { recursive: true, force: true });
}
