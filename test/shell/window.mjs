import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { record } from './calls.mjs';
import { preventable } from './events.mjs';
import { pathToFileURL } from 'node:url';
import { readiness } from './readiness.mjs';
import { systemColors } from './theme-state.mjs';
import { WebContents } from './web-contents.mjs';

let ids = 0;
const open = new Map();
let focused = null;

/** A page that opened unseen took the front, and Chromium hardly draws what lies behind: no animation would end. */
const bringFocusedToFront = () => focused?.webContents.page?.bringToFront().catch(() => {});

/** A window: its state and events are kept here, its page lives in Chromium. */
export class BrowserWindow extends EventEmitter {
  #isVisible;
  #isMinimized = false;
  #isMaximized = false;
  #isFullScreen = false;
  #isDestroyed = false;
  #title;
  #bounds;

  constructor(options = {}) {
    super();
    if (!readiness.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    this.id = ++ids;
    /** As the app gave them, for a test to read. */
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.#title = options.title ?? app.getName();
    this.#bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(options.webPreferences ?? {});
    open.set(this.id, this);
    this.webContents.on('dom-ready', () => this.emit('ready-to-show', {}));
    // The page is gone without the app's doing: a crash, or the person closed a real window.
    this.webContents.on('destroyed', () => this.destroy());
    if (this.#isVisible) focused = this;
    else void this.webContents.begun().then(bringFocusedToFront);
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL = (url) => this.webContents.load(url);
  loadFile = (path, options = {}) =>
    this.webContents.load(`${pathToFileURL(path).href}${options.search ?? ''}`);
  reload = () => this.webContents.reload();

  show() {
    const wasHidden = !this.#isVisible;
    this.#isVisible = true;
    this.#isMinimized = false;
    if (wasHidden) this.emit('show', {});
    this.focus();
  }
  showInactive() {
    if (this.#isVisible) return;
    this.#isVisible = true;
    this.emit('show', {});
  }
  hide() {
    if (!this.#isVisible) return;
    this.#isVisible = false;
    this.blur();
    this.emit('hide', {});
  }
  focus() {
    if (this.#isDestroyed || !this.#isVisible || focused === this) return;
    focused?.blur();
    focused = this;
    this.emit('focus', {});
    app.emit('browser-window-focus', {}, this);
    void this.webContents.begun().then(bringFocusedToFront);
  }
  blur() {
    if (focused !== this) return;
    focused = null;
    this.emit('blur', {});
    app.emit('browser-window-blur', {}, this);
  }

  /** As when the person clicks the cross: a listener may prevent it. */
  close() {
    if (this.#isDestroyed) return;
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) app.quitWasPrevented();
    else this.destroy();
  }
  destroy() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    if (focused === this) focused = null;
    open.delete(this.id);
    this.webContents.markDestroyed();
    void this.webContents.destroyPage();
    this.emit('closed', {});
    if (open.size === 0) app.lastWindowClosed();
  }

  isDestroyed = () => this.#isDestroyed;
  isVisible = () => this.#isVisible && !this.#isMinimized && !this.#isDestroyed;
  isFocused = () => focused === this;
  isMinimized = () => this.#isMinimized;
  isMaximized = () => this.#isMaximized;
  isFullScreen = () => this.#isFullScreen;
  isNormal = () => !this.#isMaximized && !this.#isMinimized && !this.#isFullScreen;
  isResizable = () => this.options.resizable ?? true;
  isModal = () => this.options.modal ?? false;
  isEnabled = () => true;
  minimize() {
    this.#isMinimized = true;
    this.emit('minimize', {});
  }
  maximize() {
    this.#isMaximized = true;
    this.#isVisible = true;
    this.emit('maximize', {});
  }
  unmaximize() {
    this.#isMaximized = false;
    this.emit('unmaximize', {});
  }
  restore() {
    this.#isMinimized = false;
    this.emit('restore', {});
  }
  setFullScreen(on) {
    this.#isFullScreen = on;
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen', {});
  }
  setTitle(title) {
    this.#title = title;
    record('window.setTitle', { id: this.id, title });
  }
  getTitle = () => this.#title;
  getBounds = () => ({ ...this.#bounds });
  getNormalBounds = () => ({ ...this.#bounds });
  getContentBounds = () => ({ ...this.#bounds });
  getSize = () => [this.#bounds.width, this.#bounds.height];
  getContentSize = () => this.getSize();
  getPosition = () => [this.#bounds.x, this.#bounds.y];
  getMinimumSize = () => [this.options.minWidth ?? 0, this.options.minHeight ?? 0];
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds);
    this.emit('resize', {});
  }
  setSize = (width, height) => this.setBounds({ width, height });
  setContentSize = (width, height) => this.setBounds({ width, height });
  setPosition = (x, y) => this.setBounds({ x, y });
  setMinimumSize = (minWidth, minHeight) => void Object.assign(this.options, { minWidth, minHeight });
  center() {}
  moveTop() {}
  removeMenu = () => record('window.removeMenu', this.id);
  setMenu = () => record('window.setMenu', this.id);
  setMenuBarVisibility = (on) => record('window.setMenuBarVisibility', on);
  setAutoHideMenuBar = (on) => record('window.setAutoHideMenuBar', on);
  setIcon = () => record('window.setIcon', this.id);
  setBackgroundColor = (color) => record('window.setBackgroundColor', color);
  getBackgroundColor = () => this.options.backgroundColor ?? '#ffffff';
  setTitleBarOverlay = (options) => record('window.setTitleBarOverlay', options);
  setProgressBar = (part) => record('window.setProgressBar', part);
  setOverlayIcon = (_icon, text) => record('window.setOverlayIcon', text);
  setRepresentedFilename = (name) => record('window.setRepresentedFilename', name);
  setDocumentEdited = (on) => record('window.setDocumentEdited', on);
  setSkipTaskbar = (on) => record('window.setSkipTaskbar', on);
  setAlwaysOnTop = (on) => record('window.setAlwaysOnTop', on);
  setContentProtection = (on) => record('window.setContentProtection', on);
  flashFrame = (on) => record('window.flashFrame', on);
  setAccentColor() {}
  setHasShadow() {}
  setEnabled() {}
  setParentWindow() {}
  getParentWindow = () => this.options.parent ?? null;
  getChildWindows = () => [];
  getMediaSourceId = () => `window:${this.id}:0`;
  capturePage = () => this.webContents.capturePage();

  static getAllWindows = () => [...open.values()];
  static getFocusedWindow = () => focused;
  static fromId = (id) => open.get(id) ?? null;
  static fromWebContents = (contents) =>
    [...open.values()].find((each) => each.webContents === contents) ?? null;
}

systemColors.on('changed', () => {
  for (const each of open.values()) void each.webContents.showColors();
});
