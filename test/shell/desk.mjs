import { EventEmitter } from 'node:events';
import { record, recorders } from './calls.mjs';

/** What a test answers for the person: for each kind of dialog a list, the next first. */
export const answers = { open: [], save: [], message: [] };

/** Without a scripted answer the person cancels. */
const asked = (kind, options) => {
  record(`dialog.${kind}`, options ?? {});
  return answers[kind].shift();
};
const optionsOf = (args) => args.at(-1);
const openAnswer = (answer) => ({ canceled: !answer?.length, filePaths: answer ?? [] });
const saveAnswer = (answer) => ({ canceled: !answer, filePath: answer ?? '' });
const messageAnswer = (answer, options) => ({
  response: answer ?? options?.cancelId ?? 0,
  checkboxChecked: false,
});

export const dialog = {
  showOpenDialog: async (...args) => openAnswer(asked('open', optionsOf(args))),
  showOpenDialogSync: (...args) => asked('open', optionsOf(args)),
  showSaveDialog: async (...args) => saveAnswer(asked('save', optionsOf(args))),
  showSaveDialogSync: (...args) => asked('save', optionsOf(args)),
  showMessageBox: async (...args) => messageAnswer(asked('message', optionsOf(args)), optionsOf(args)),
  showMessageBoxSync: (...args) => messageAnswer(asked('message', optionsOf(args)), optionsOf(args)).response,
  showErrorBox: (title, content) => record('dialog.error', { title, content }),
};

let copied = '';
/** Electron 45's: every read and write is a promise. */
export const clipboard = {
  async writeText(text) {
    copied = String(text);
    record('clipboard.writeText', copied);
  },
  readText: async () => copied,
  async write(items) {
    record(
      'clipboard.write',
      items.map((item) => item.types ?? []),
    );
  },
  read: async () => [],
  has: async (type) => type === 'text/plain' && copied !== '',
  clear() {
    copied = '';
  },
};

let noteIds = 0;
/** Shown notifications by number, so that a test may click one. */
export const notes = new Map();

export class Notification extends EventEmitter {
  constructor(options = {}) {
    super();
    this.number = ++noteIds;
    Object.assign(this, options);
  }
  show() {
    notes.set(this.number, this);
    record('notification', { number: this.number, title: this.title ?? '', body: this.body ?? '' });
    queueMicrotask(() => this.emit('show', {}));
  }
  close() {
    if (notes.delete(this.number)) this.emit('close', {});
  }
  static isSupported = () => true;
}

/** What the system answers: '' when it opened it. */
export const openPathAnswer = { value: '' };
export const shell = {
  openExternal: async (url) => record('openExternal', url),
  openPath: async (path) => (record('openPath', path), openPathAnswer.value),
  showItemInFolder: (path) => record('showItemInFolder', path),
  trashItem: async (path) => record('trashItem', path),
  beep: () => record('beep', true),
  writeShortcutLink: () => false,
  readShortcutLink: () => ({ target: '' }),
};

/** Sleep and wake come from a test: `powerMonitor.emit('resume')`. */
export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleState: () => 'active',
  getSystemIdleTime: () => 0,
  getCurrentThermalState: () => 'unknown',
  isOnBatteryPower: () => false,
  onBatteryPower: false,
});
let blockers = 0;
export const powerSaveBlocker = {
  start: (kind) => (record('powerSaveBlocker.start', kind), ++blockers),
  stop: () => true,
  isStarted: () => false,
};

const display = {
  id: 1,
  scaleFactor: 1,
  rotation: 0,
  size: { width: 1366, height: 768 },
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 738 },
  workAreaSize: { width: 1366, height: 738 },
};
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
});

export const systemPreferences = Object.assign(new EventEmitter(), {
  getUserDefault: () => undefined,
  isTrustedAccessibilityClient: () => false,
  getMediaAccessStatus: () => 'denied',
  askForMediaAccess: async () => false,
  getAccentColor: () => '3366ccff',
  getColor: () => '#3366cc',
  getAnimationSettings: () => ({
    shouldRenderRichAnimation: true,
    scrollAnimationsEnabledBySystem: true,
    prefersReducedMotion: false,
  }),
});

const keys = new Map();
export const globalShortcut = {
  register: (key, run) => (keys.set(key, run), true),
  isRegistered: (key) => keys.has(key),
  unregister: (key) => void keys.delete(key),
  unregisterAll: () => keys.clear(),
};

export const crashReporter = recorders('crashReporter', ['start', 'addExtraParameter']);
export const autoUpdater = Object.assign(
  new EventEmitter(),
  recorders('autoUpdater', ['setFeedURL', 'checkForUpdates', 'quitAndInstall']),
);
