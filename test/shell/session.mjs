import { EventEmitter } from 'node:events';
import { record, recorders } from './calls.mjs';
import { net, protocol } from './protocol.mjs';

/** What the app set on the session, to be asked by a test. */
export const guards = { permissionRequest: null, permissionCheck: null, device: null, beforeRequest: null };

function makeSession() {
  return Object.assign(new EventEmitter(), {
    protocol,
    fetch: (input) => net.fetch(input),
    isPersistent: () => true,
    getUserAgent: () => 'stand-in',
    setPermissionRequestHandler(handler) {
      guards.permissionRequest = handler;
      record('session.setPermissionRequestHandler', handler !== null);
    },
    setPermissionCheckHandler(handler) {
      guards.permissionCheck = handler;
      record('session.setPermissionCheckHandler', handler !== null);
    },
    setDevicePermissionHandler(handler) {
      guards.device = handler;
    },
    webRequest: {
      ...recorders('webRequest', [
        'onBeforeSendHeaders',
        'onSendHeaders',
        'onHeadersReceived',
        'onResponseStarted',
        'onBeforeRedirect',
        'onCompleted',
        'onErrorOccurred',
      ]),
      onBeforeRequest(...args) {
        guards.beforeRequest = args.at(-1);
        record('webRequest.onBeforeRequest', args.length > 1 ? args[0] : null);
      },
    },
    availableSpellCheckerLanguages: ['en-US', 'es'],
    listWordsInSpellCheckerDictionary: async () => [],
    isSpellCheckerEnabled: () => true,
    getSpellCheckerLanguages: () => ['en-US'],
    addWordToSpellCheckerDictionary: (word) => (
      record('session.addWordToSpellCheckerDictionary', word), true
    ),
    clearCache: async () => {},
    clearStorageData: async () => {},
    clearData: async () => {},
    closeAllConnections: async () => {},
    flushStorageData() {},
    setProxy: async (config) => record('session.setProxy', config),
    ...recorders('session', [
      'setSpellCheckerLanguages',
      'setSpellCheckerEnabled',
      'setSpellCheckerDictionaryDownloadURL',
      'setDisplayMediaRequestHandler',
      'setUSBProtectedClassesHandler',
      'setBluetoothPairingHandler',
      'setCertificateVerifyProc',
      'setDownloadPath',
      'setUserAgent',
      'enableNetworkEmulation',
      'disableNetworkEmulation',
      'setSSLConfig',
      'setCodeCachePath',
      'allowNTLMCredentialsForDomains',
      'preconnect',
    ]),
  });
}

const partitions = new Map();
export const session = {
  defaultSession: makeSession(),
  fromPartition(name) {
    if (!partitions.has(name)) partitions.set(name, makeSession());
    return partitions.get(name);
  },
};

/** Tells the app's `onBeforeRequest` of a request that would leave; the stand-in cuts it either way. */
export function mayRequest(details) {
  guards.beforeRequest?.({ id: 0, timestamp: Date.now(), ...details }, (answer) =>
    record('webRequest.answer', { url: details.url, cancel: answer?.cancel === true }),
  );
}

/** What the app answers to a page that asks for a permission. @returns {Promise<boolean>} */
export const askPermission = (contents, permission, url) =>
  new Promise((done) => {
    if (guards.permissionRequest === null) done(true);
    else guards.permissionRequest(contents, permission, done, { requestingUrl: url, isMainFrame: true });
  });

/** @returns {boolean} */
export const checkPermission = (contents, permission, origin) =>
  guards.permissionCheck === null
    ? true
    : guards.permissionCheck(contents, permission, origin, { requestingUrl: origin, isMainFrame: true });
