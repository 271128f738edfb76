import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { browser, openPage } from './chromium.mjs';
import { clockOffset } from './clock.mjs';
import { record } from './calls.mjs';
import { preventable } from './events.mjs';
import { invoke, ipcMain } from './ipc.mjs';
import { nativeImage } from './native-image.mjs';
import { originOf, toApp, toPage } from './origin.mjs';
import { initScript } from './page/init-script.mjs';
import { watchRequests } from './requests.mjs';
import { session } from './session.mjs';
import { systemColors } from './theme-state.mjs';
import { makeWire } from './wire.mjs';

/** Names of dropped files and where they lie, as a test registered them. */
export const droppedPaths = {};

const wire = makeWire();
const secret = `__shell_${Math.random().toString(36).slice(2)}`;
let ids = 0;
const all = new Map();

/** The contents of one window: a Chromium page with the app's preload in it. */
export class WebContents extends EventEmitter {
  #preload;
  #page = null;
  #script = null;
  #messages = 0;
  #line = Promise.resolve();
  #openHandler = () => ({ action: 'allow' });
  #isDestroyed = false;
  #isLoading = false;
  #sentTo = null;
  #zoom = 1;
  #begun;

  constructor(preferences) {
    super();
    this.id = ++ids;
    all.set(this.id, this);
    this.session = session.defaultSession;
    this.#preload = preferences.preload === undefined ? null : readFileSync(preferences.preload, 'utf8');
    const contents = this;
    this.mainFrame = {
      frameTreeNodeId: this.id,
      routingId: 1,
      processId: this.id,
      parent: null,
      get url() {
        return contents.#shown();
      },
      get origin() {
        return originOf(contents.#shown());
      },
      get top() {
        return this;
      },
      isDestroyed: () => contents.isDestroyed(),
    };
    this.#begun = this.#begin();
    this.#begun.catch(
      (problem) => this.isDestroyed() || record('uncaught', String(problem?.stack ?? problem)),
    );
  }

  async #begin() {
    const page = await openPage();
    if (this.#isDestroyed) {
      await page.close();
      return;
    }
    this.#page = page;
    const cdp = page.session;
    const take = wire.joiner((text) => void this.#receive(wire.decode(text)));
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => name === secret && take(payload));
    cdp.on('Page.windowOpen', (asked) => this.#askedToOpen(asked));
    await Promise.all([
      cdp.send('Runtime.addBinding', { name: secret }),
      this.refreshScript(),
      watchRequests(page, this),
      page.showColors(systemColors.shown()),
    ]);
    page.on('dom-ready', () => this.emit('dom-ready', {}));
    page.on('load', () => {
      this.#isLoading = false;
      this.emit('did-finish-load', {});
    });
    page.on('navigated', () => this.emit('did-navigate', {}, this.getURL(), 200, 'OK'));
    page.on('console', (level, message, url, lineNumber) =>
      this.emit('console-message', {
        level,
        message,
        sourceId: toApp(url),
        lineNumber,
        frame: this.mainFrame,
      }),
    );
    page.on('page-error', (problem) => record('page-error', problem));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('close', () => this.markDestroyed());
  }

  /** Puts the preload, the drop paths and the clock into the script that runs before each page. */
  async refreshScript() {
    const source = initScript({
      bind: secret,
      hatch: `${secret}_in`,
      preload: this.#preload,
      start: {
        platform: process.platform,
        arch: process.arch,
        versions: { node: process.versions.node },
        paths: { ...droppedPaths },
        ahead: clockOffset(),
      },
    });
    const old = this.#script;
    const made = await this.#page.session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    this.#script = made.identifier;
    if (old !== null)
      await this.#page.session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: old });
  }

  async #receive(message) {
    const event = { sender: this, senderFrame: this.mainFrame, processId: this.id, frameId: 1 };
    if (message.k === 'send') {
      ipcMain.emit(
        message.channel,
        { ...event, type: 'frame', reply: (...args) => this.send(...args) },
        ...message.args,
      );
    } else if (message.k === 'invoke') {
      const answer = await invoke(event, message.channel, message.args);
      try {
        this.post({ k: 'reply', id: message.id, ...answer });
      } catch (problem) {
        this.post({
          k: 'reply',
          id: message.id,
          ok: false,
          message: `Error invoking remote method '${message.channel}': ${String(problem)}`,
        });
      }
    } else if (message.k === 'socket') {
      record('network', { from: 'window', url: message.url });
    } else if (message.k === 'preload-failed') {
      record('preload-failed', message.message);
      this.emit('preload-error', {}, '', new Error(message.message));
    }
  }

  /** Sends one message to the page, after those before it. Throws at once what cannot be cloned. */
  post(message) {
    const text = wire.encode(message);
    this.#messages += 1;
    const pieces = wire.split(text, `m${this.#messages}`);
    this.#line = this.#line.then(async () => {
      await this.#begun;
      for (const piece of pieces) {
        if (this.#isDestroyed) return;
        await this.#page.session
          .send('Runtime.evaluate', { expression: `globalThis.${secret}_in?.(${JSON.stringify(piece)})` })
          .catch(() => {});
      }
    });
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    this.post({ k: 'event', channel, args });
  }

  async load(url) {
    this.#sentTo = url;
    await this.#begun;
    if (this.#isDestroyed) throw new Error('Object has been destroyed');
    this.#isLoading = true;
    this.emit('did-start-loading', {});
    this.willNavigateTo = toPage(url);
    try {
      await this.#page.goto(toPage(url));
    } catch (problem) {
      if (this.#isDestroyed)
        throw Object.assign(new Error('ERR_ABORTED (-3)'), { code: 'ERR_ABORTED', errno: -3 });
      const code = /net::(ERR_[A-Z_]+)/.exec(String(problem))?.[1] ?? 'ERR_FAILED';
      this.emit('did-fail-load', {}, -2, code, url, true);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    } finally {
      this.#sentTo = null;
    }
  }

  /** The page asked for a new window: the app's handler decides, and the stand-in opens none. */
  #askedToOpen({ url, windowName, windowFeatures }) {
    const answer = this.askToOpen(toApp(url), windowName, (windowFeatures ?? []).join(','));
    if (answer.action === 'allow') record('window-allowed', toApp(url));
  }

  /** @returns {{ action: string }} what the app's window-open handler answers */
  askToOpen(url, frameName = '', features = '') {
    const answer = this.#openHandler({
      url,
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: this.getURL(), policy: 'no-referrer' },
    });
    record('window-open', { url, action: answer.action });
    return answer;
  }

  /** @returns {boolean} whether the app lets the page go there by itself */
  mayNavigate(url) {
    const event = preventable({
      url,
      isMainFrame: true,
      isSameDocument: false,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    });
    this.emit('will-navigate', event, url, false, true);
    record('will-navigate', { url, prevented: event.defaultPrevented });
    return !event.defaultPrevented;
  }

  async showColors() {
    await this.#begun;
    if (!this.#isDestroyed) await this.#page.showColors(systemColors.shown());
  }

  markDestroyed() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    all.delete(this.id);
    this.emit('destroyed', {});
  }

  async destroyPage() {
    await this.#begun.catch(() => {});
    await this.#page?.close().catch(() => {});
  }

  get page() {
    return this.#page;
  }
  /** Resolves when the page is there. */
  begun = () => this.#begun;
  isDestroyed = () => this.#isDestroyed;
  isLoading = () => this.#isLoading;
  isCrashed = () => false;
  isFocused = () => true;
  #shown = () => (this.#page === null || this.#page.url() === 'about:blank' ? '' : toApp(this.#page.url()));
  /** Where the app sent it, from the moment it did. */
  getURL = () => this.#sentTo ?? this.#shown();
  getTitle = () => '';
  setWindowOpenHandler = (handler) => void (this.#openHandler = handler);
  loadURL = (url) => this.load(url);
  reload = () => void this.#reload();
  reloadIgnoringCache = () => void this.#reload();
  close = () => void this.destroyPage();
  focus() {}
  stop() {}
  openDevTools = () => record('webContents.openDevTools', this.id);
  closeDevTools() {}
  toggleDevTools = () => record('webContents.openDevTools', this.id);
  isDevToolsOpened = () => false;
  setZoomFactor = (factor) => void (this.#zoom = factor);
  getZoomFactor = () => this.#zoom;
  setZoomLevel = (level) => void (this.#zoom = 1.2 ** level);
  getZoomLevel = () => Math.log(this.#zoom) / Math.log(1.2);
  setVisualZoomLevelLimits = async () => {};
  setBackgroundThrottling() {}
  setUserAgent() {}
  getUserAgent = () => 'stand-in';
  setAudioMuted() {}
  setIgnoreMenuShortcuts() {}
  getProcessId = () => this.id;
  getOSProcessId = () => process.pid;
  async executeJavaScript(code) {
    await this.#begun;
    return await this.#page.evaluate(code);
  }
  async capturePage() {
    await this.#begun;
    return nativeImage.createFromBuffer(await this.#page.picture());
  }
  async printToPDF(options = {}) {
    await this.#begun;
    return await this.#page.pdf({
      landscape: options.landscape ?? false,
      printBackground: options.printBackground ?? false,
    });
  }
  forcefullyCrashRenderer() {
    void this.#begun.then(() => this.#page.session.send('Page.crash').catch(() => {}));
  }
  async #reload() {
    await this.#begun;
    this.willNavigateTo = this.#page.url();
    await this.#page.reload().catch(() => {});
  }
}

export const webContents = {
  getAllWebContents: () => [...all.values()],
  getFocusedWebContents: () => [...all.values()].at(-1) ?? null,
  fromId: (id) => all.get(id),
  fromFrame: (frame) => [...all.values()].find((each) => each.mainFrame === frame),
};

/** @returns {Promise<number>} where DevTools listen on 127.0.0.1 */
export const devToolsPort = async () => (await browser).port;
