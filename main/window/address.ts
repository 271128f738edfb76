/** The app's own origin: every page and picture of Hallpass comes from here, and nothing else does. */
export const APP_SCHEME = 'app';
const APP_HOST = 'hallpass';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const MAIN_PAGE = `${APP_ORIGIN}/`;
export const MEDIA_PAGE = `${APP_ORIGIN}/media-window.html`;
export const FACE_PAGE = `${APP_ORIGIN}/face-window.html`;
export const FILM_PAGE = `${APP_ORIGIN}/film-window.html`;

/** Scheme and host of an address, as `app://hallpass`; null for what is no address. Node calls such an origin "null". */
export const originOf = (address: string): string | null => {
  try {
    const url = new URL(address);
    return url.username === '' && url.password === '' && url.port === ''
      ? `${url.protocol}//${url.host}`
      : null;
  } catch {
    return null;
  }
};

/** True for the page of the main window, wherever in it one is (`#…`, `?…`), and for nothing else. */
export const isMainPage = (address: string): boolean => {
  if (originOf(address) !== APP_ORIGIN) return false;
  const { pathname } = new URL(address);
  return pathname === '/' || pathname === '/index.html';
};

/** True for the page of the hidden media window. */
export const isMediaPage = (address: string): boolean =>
  originOf(address) === APP_ORIGIN && new URL(address).pathname === '/media-window.html';

/** True for the page of the hidden window that looks for faces. */
export const isFacePage = (address: string): boolean =>
  originOf(address) === APP_ORIGIN && new URL(address).pathname === '/face-window.html';

/** True for the page of the hidden window that decodes videos. */
export const isFilmPage = (address: string): boolean =>
  originOf(address) === APP_ORIGIN && new URL(address).pathname === '/film-window.html';

/** Longest address handed to the system. */
const LONGEST = 2_000;

/**
 * The address as it may be opened outside, or null: https, a host with a dot, no sign-in in it, nothing invisible,
 * at most 2,000 characters. What comes back is spelled by the URL parser, never the string that came in.
 */
export const vetted = (address: string): string | null => {
  if (address.length > LONGEST || /[\s\p{Cc}\p{Cf}\\]/u.test(address)) return null;
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
      return null;
    return isPublicName(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
};

/** A name of the public internet: not this computer, not a neighbour, not a bare number. */
const isPublicName = (host: string): boolean =>
  /^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/u.test(host) &&
  !/\.(local|localhost|internal|home|lan|test|invalid)$/u.test(host);
