import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../main/dev/root.mjs';
import { record, recorders } from './calls.mjs';
import { closeBrowser } from './chromium.mjs';
import { whole } from './devtools.mjs';
import { preventable } from './events.mjs';
import { lockInstance } from './instance-lock.mjs';
import { readiness } from './readiness.mjs';
import { settings } from './settings.mjs';

const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const paths = new Map();
const switches = new Map();
let name = about.productName ?? about.name;
let login = { openAtLogin: false, openAsHidden: false };
let isQuitting = false;
let isOver = false;
let release = null;
let ready;
const whenReady = new Promise((done) => {
  ready = done;
});

/** Every path of the app lies in the home that was given to the stand-in. */
const places = {
  home: '.',
  appData: 'app-data',
  userData: 'user-data',
  sessionData: 'user-data',
  temp: 'temp',
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
  logs: 'user-data/logs',
  crashDumps: 'user-data/crashes',
  exe: 'electron',
  module: 'electron',
  recent: 'recent',
};

export const app = Object.assign(new EventEmitter(), {
  isPackaged: settings.packaged,
  name,
  whenReady: () => whenReady,
  isReady: () => readiness.isReady,
  getName: () => name,
  setName: (to) => void (name = to),
  getVersion: () => about.version,
  getAppPath: () => root,
  getLocale: () => 'en-US',
  getLocaleCountryCode: () => 'US',
  getSystemLocale: () => 'en-US',
  getPreferredSystemLanguages: () => ['en-US'],
  getPath(place) {
    if (paths.has(place)) return paths.get(place);
    if (places[place] === undefined) throw new Error(`Failed to get '${place}' path`);
    const path = join(settings.home, places[place]);
    if (place !== 'exe' && place !== 'module') mkdirSync(path, { recursive: true });
    return path;
  },
  setPath: (place, path) => void paths.set(place, path),
  setAppLogsPath() {},
  setLoginItemSettings(to) {
    login = { ...login, ...to };
    record('app.setLoginItemSettings', to);
  },
  getLoginItemSettings: () => ({
    ...login,
    wasOpenedAtLogin: false,
    wasOpenedAsHidden: false,
    executableWillLaunchAtLogin: login.openAtLogin,
  }),
  requestSingleInstanceLock(data) {
    if (release !== null) return true;
    release = lockInstance(app.getPath('userData'), data, (argv, cwd, sent) =>
      app.emit('second-instance', preventable(), argv, cwd, sent),
    );
    return release !== null;
  },
  hasSingleInstanceLock: () => release !== null,
  releaseSingleInstanceLock() {
    release?.();
    release = null;
  },
  commandLine: {
    appendSwitch(key, value = '') {
      switches.set(key, value);
      record('commandLine.appendSwitch', { key, value });
    },
    appendArgument: (value) => record('commandLine.appendArgument', value),
    hasSwitch: (key) => switches.has(key),
    getSwitchValue: (key) => switches.get(key) ?? '',
    removeSwitch: (key) => void switches.delete(key),
  },
  enableSandbox() {
    if (readiness.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    record('app.enableSandbox', true);
  },
  disableHardwareAcceleration: () => record('app.disableHardwareAcceleration', true),
  setAsDefaultProtocolClient: (scheme) => (record('app.setAsDefaultProtocolClient', scheme), true),
  removeAsDefaultProtocolClient: () => true,
  isDefaultProtocolClient: () => false,
  isAccessibilitySupportEnabled: () => false,
  isInApplicationsFolder: () => true,
  isEmojiPanelSupported: () => false,
  getFileIcon: async () => null,
  getAppMetrics: () => [
    {
      pid: process.pid,
      type: 'Browser',
      memory: { workingSetSize: Math.round(process.memoryUsage().rss / 1024) },
    },
  ],
  getGPUFeatureStatus: () => ({}),
  focus: () => record('app.focus', true),
  hide() {},
  show() {},
  dock:
    process.platform === 'darwin'
      ? { setBadge() {}, setMenu() {}, hide() {}, show: async () => {}, setIcon() {}, bounce: () => 0 }
      : undefined,
  setBadgeCount: (count) => (record('app.setBadgeCount', count), true),
  ...recorders('app', [
    'setAppUserModelId',
    'setAboutPanelOptions',
    'showAboutPanel',
    'setUserTasks',
    'setJumpList',
    'setActivationPolicy',
    'addRecentDocument',
    'clearRecentDocuments',
    'setSecureKeyboardEntryEnabled',
    'setAccessibilitySupportEnabled',
    'configureHostResolver',
    'relaunch',
  ]),

  /** before-quit, each window's close, will-quit, quit: any of the first three may prevent it. */
  quit() {
    if (isQuitting || isOver) return;
    const event = preventable();
    app.emit('before-quit', event);
    if (event.defaultPrevented) return;
    isQuitting = true;
    for (const window of allWindows()) {
      window.close();
      if (!isQuitting) return;
    }
    if (allWindows().length === 0) willQuit();
  },
  /** At once: no questions, no close events. */
  exit(code = 0) {
    void leave(code);
  },
  /** A window refused to close, so the app stays. */
  quitWasPrevented() {
    isQuitting = false;
  },
  lastWindowClosed() {
    if (isOver) return;
    if (isQuitting) willQuit();
    else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  },
});

let allWindows = () => [];
/** The windows, told from outside: a window knows the app, not the other way round. */
export const countWindowsWith = (list) => {
  allWindows = list;
};

function willQuit() {
  if (isOver) return;
  const event = preventable();
  app.emit('will-quit', event);
  if (event.defaultPrevented) isQuitting = false;
  else void leave(0);
}

async function leave(code) {
  if (isOver) return;
  isOver = true;
  app.emit('quit', {}, code);
  release?.();
  await closeBrowser();
  process.exit(code);
}

/** Ready comes after the app's own modules were read: they register schemes before it. */
export function becomeReady() {
  readiness.isReady = true;
  app.emit('will-finish-launching');
  app.emit('ready', {}, {});
  ready();
}

// Somebody else ended Chromium: no window is there any more, and none can be opened.
whole.on('gone', (why) => {
  if (isOver) return;
  console.error(`The stand-in lost its browser: ${why}`);
  void leave(1);
});

let signals = 0;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    signals += 1;
    if (signals === 1) app.quit();
    else void leave(130);
  });
}
process.on('uncaughtException', (problem) => {
  record('uncaught', String(problem?.stack ?? problem));
  console.error('Uncaught in main:', problem);
  if (!readiness.isReady) void leave(1);
});
process.on('unhandledRejection', (problem) => {
  record('uncaught', String(problem?.stack ?? problem));
  console.error('Unhandled in main:', problem);
});
process.on('exit', () => release?.());
