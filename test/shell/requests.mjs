import { record } from './calls.mjs';
import { toApp } from './origin.mjs';
import { isOwn, serve } from './protocol.mjs';
import { mayRequest } from './session.mjs';

/**
 * Every request of a window: its own origin is answered by the app, everything else is cut and noted.
 * @param {import('playwright-core').Page} page
 * @param {import('./web-contents.mjs').WebContents} contents
 */
export async function watchRequests(page, contents) {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.redirectedFrom() === null
    ) {
      const isAsked = contents.willNavigateTo === url || url === page.url();
      contents.willNavigateTo = null;
      if (!isAsked && !contents.mayNavigate(toApp(url))) return await route.abort('aborted');
    }
    if (isOwn(url)) return await serve(route);
    if (/^(data|blob):/.test(url)) return await route.continue();
    mayRequest({
      url,
      method: request.method(),
      resourceType: request.resourceType(),
      webContentsId: contents.id,
    });
    record('network', { from: 'window', url });
    await route.abort('internetdisconnected').catch(() => {});
  });
  await page.routeWebSocket(/.*/, (socket) => {
    record('network', { from: 'window', url: socket.url() });
    void socket.close();
  });
  // A window the page opened by itself is closed: Electron would have asked, and `Page.windowOpen` did.
  page.on('popup', (popup) => void popup.close().catch(() => {}));
}
