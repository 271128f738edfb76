import { EventEmitter } from 'node:events';
import { whole } from './devtools.mjs';

const LONGEST_LOAD = 30_000;

/**
 * One page of Chromium. Emits `dom-ready`, `load`, `navigated`, `console` (level, text, address, line), `page-error` (what
 * was thrown), `crash` and `close`; everything else goes through its `session`.
 */
export class Page extends EventEmitter {
  #target;
  #url = 'about:blank';
  #frame = '';
  /** Chromium's number of the document that is shown, and of the one that loaded last. */
  #shown = '';
  #loaded = '';

  /** @param {import('./devtools.mjs').Session} session @param {string} target */
  constructor(session, target) {
    super();
    this.session = session;
    this.#target = target;
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#frame = frame.id;
      this.#shown = frame.loaderId;
      this.#goneTo(`${frame.url}${frame.urlFragment ?? ''}`);
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#frame) this.#goneTo(url);
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    session.on('Page.loadEventFired', () => {
      this.#loaded = this.#shown;
      this.emit('load');
    });
    // Nobody sees a question of the page's own, so nobody would ever answer it.
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      session.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }).catch(() => {});
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const { url = '', lineNumber = 0 } = stackTrace?.callFrames[0] ?? {};
      const words = args.map((one) => one.value ?? one.unserializableValue ?? one.description ?? one.type);
      this.emit('console', type, words.join(' '), url, lineNumber);
    });
    session.on('Log.entryAdded', ({ entry: { level, text, url = '', lineNumber = 0 } }) =>
      this.emit('console', level, text, url, lineNumber),
    );
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      this.emit('page-error', exception?.description ?? text),
    );
    session.on('Inspector.targetCrashed', () => this.emit('crash'));
    session.on('gone', () => this.emit('close'));
  }

  #goneTo(url) {
    this.#url = url;
    this.emit('navigated');
  }

  /** Begins to listen. Nothing is emitted before. */
  async begin() {
    const { session } = this;
    const domains = ['Page', 'Runtime', 'Log', 'Inspector'];
    const [{ frameTree }] = await Promise.all([
      session.send('Page.getFrameTree'),
      ...domains.map((domain) => session.send(`${domain}.enable`)),
    ]);
    this.#frame = frameTree.frame.id;
  }

  /** Its address, as Chromium says it. */
  url = () => this.#url;
  /** Chromium's name of its own frame; the frames inside it have others. */
  frame = () => this.#frame;

  /**
   * Goes there, and waits until it has loaded.
   * @param {string} url @throws with Chromium's `net::ERR_…`
   */
  async goto(url) {
    const { loaderId, errorText } = await this.session.send('Page.navigate', { url });
    if (errorText) throw new Error(`${errorText} at ${url}`);
    // Without one it stayed in the same document.
    if (loaderId !== undefined && this.#loaded !== loaderId) await this.#load();
  }

  async reload() {
    const loaded = this.#load();
    await Promise.all([loaded, this.session.send('Page.reload')]);
  }

  /** The next document that has loaded. */
  #load() {
    return new Promise((done, fail) => {
      const late = setTimeout(() => end(new Error('It did not load within 30 seconds.')), LONGEST_LOAD);
      const end = (problem) => {
        clearTimeout(late);
        this.off('load', onLoad);
        this.off('close', onClose);
        if (problem === null) done();
        else fail(problem);
      };
      const onLoad = () => end(null);
      const onClose = () => end(new Error('The page was closed.'));
      this.on('load', onLoad);
      this.on('close', onClose);
    });
  }

  /** What the code, or the promise it makes, comes to: plain data. @param {string} code */
  async evaluate(code) {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** A PNG of what it shows. @returns {Promise<Buffer>} */
  async picture() {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** @param {object} options of `Page.printToPDF` @returns {Promise<Buffer>} */
  async pdf(options) {
    const { data } = await this.session.send('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }

  /** @param {{ width: number, height: number }} size in CSS pixels */
  resize = ({ width, height }) =>
    this.session.send('Emulation.setDeviceMetricsOverride', {
      mobile: false,
      width,
      height,
      screenWidth: width,
      screenHeight: height,
      deviceScaleFactor: 1,
    });

  /** @param {'light' | 'dark'} scheme */
  showColors = (scheme) =>
    this.session.send('Emulation.setEmulatedMedia', {
      media: '',
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });

  bringToFront = () => this.session.send('Page.bringToFront');

  /** Closes it without asking it, and waits until it is gone. */
  async close() {
    const gone = new Promise((done) => this.once('close', done));
    await whole.send('Target.closeTarget', { targetId: this.#target });
    await gone;
  }
}
