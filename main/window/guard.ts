import type { App, Session, WebContents } from 'electron';
import { APP_ORIGIN, isFacePage, isFilmPage, isMainPage, isMediaPage, originOf } from './address.ts';

/** Copying text is the one thing a page may do by itself; only the main window, and only where a person asked. */
const MAY = new Set(['clipboard-sanitized-write']);

/** Permissions, downloads, devices and addresses: no by default, for every page of the session. */
export const guardSession = (session: Session, platform: NodeJS.Platform): void => {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(MAY.has(permission) && isMainPage(details.requestingUrl) && isMainPage(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => MAY.has(permission) && originOf(origin) === APP_ORIGIN,
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler?.((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  // A page has nothing to ask the network for: whatever is not our own origin or memory is cancelled.
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) });
  });
  quietSpelling(session, platform);
};

/** DevTools' own pages are let through; a packaged app has none. */
const mayLoad = (address: string): boolean => {
  if (/^(?:blob|devtools):/u.test(address)) return true;
  return originOf(address) === APP_ORIGIN;
};

/** Where the system brings its own dictionaries. Elsewhere Chromium would fetch them. */
export const hasOwnDictionaries = (platform: NodeJS.Platform): boolean => platform === 'darwin';

/** Dictionaries are never fetched: no languages, and the address they would come from is our own, where there are none. */
const quietSpelling = (session: Session, platform: NodeJS.Platform): void => {
  if (hasOwnDictionaries(platform)) return;
  session.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/no-dictionaries/`);
  session.setSpellCheckerEnabled(false);
};

/**
 * No page leaves its address, opens a window, embeds another, or drags a stranger in. None hands an address to the
 * system either, or one that was taken over by what it decodes could send out what it saw as part of one: what a person
 * opens in the browser is asked of a verb, by an id.
 */
export const guardContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    // A reload of the page one is on.
    if (isSamePage(event.url, contents.getURL())) return;
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

const isSamePage = (to: string, from: string): boolean =>
  [isMainPage, isMediaPage, isFacePage, isFilmPage].some((isPage) => isPage(to) && isPage(from));

/** Guards every window there is and will be: also one that somebody adds later and forgets. */
export const guardEveryWindow = (app: Pick<App, 'on'>): void => {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
};
