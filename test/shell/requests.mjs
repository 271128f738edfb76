import { record } from './calls.mjs';
import { Session } from './devtools.mjs';
import { toApp } from './origin.mjs';
import { isOwn, serve } from './protocol.mjs';
import { mayRequest } from './session.mjs';

const ALL = { patterns: [{ urlPattern: '*', requestStage: 'Request' }] };

/** A request that Chromium holds, and the three things that can become of it. */
class Held {
  #session;
  #told;

  constructor(session, told) {
    this.#session = session;
    this.#told = told;
  }
  get url() {
    return this.#told.request.url + (this.#told.request.urlFragment ?? '');
  }
  get method() {
    return this.#told.request.method;
  }
  get headers() {
    return this.#told.request.headers;
  }
  /** In Chromium's words: `Document`, `Script`, `Fetch`, … */
  get kind() {
    return this.#told.resourceType;
  }
  /** What was sent along, or null. */
  get body() {
    const parts = this.#told.request.postDataEntries;
    return parts === undefined
      ? null
      : Buffer.concat(parts.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')));
  }
  /** Whether it would put another document in the place of this frame's, without having been sent on. */
  isNewDocumentOf = (frame) =>
    this.kind === 'Document' && this.#told.frameId === frame && this.#told.redirectedRequestId === undefined;

  #end = (method, params) =>
    // The page may be gone by now, and with it whoever asked.
    this.#session.send(method, { requestId: this.#told.requestId, ...params }).catch(() => {});

  /** @param {{ status: number, headers?: Record<string, string>, body: readonly Uint8Array[] }} response its body in pieces */
  answer = ({ status, headers = {}, body }) =>
    this.#end('Fetch.fulfillRequest', {
      responseCode: status,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body,
    });
  /** @param {'Failed' | 'Aborted' | 'InternetDisconnected'} reason */
  fail = (reason) => this.#end('Fetch.failRequest', { errorReason: reason });
  goOn = () => this.#end('Fetch.continueRequest', {});
}

/** Cuts and notes whatever is asked for from outside the app's windows. @param {Session} session */
export async function cutRequests(session) {
  session.on('Fetch.requestPaused', (told) => {
    record('network', { from: 'elsewhere', url: told.request.url });
    void new Held(session, told).fail('InternetDisconnected');
  });
  await session.send('Fetch.enable', ALL);
}

/**
 * Every request of a window: its own origin is answered by the app, everything else is cut and noted.
 * @param {import('./page.mjs').Page} page
 * @param {import('./web-contents.mjs').WebContents} contents
 */
export async function watchRequests(page, contents) {
  const decide = async (request) => {
    const { url } = request;
    if (request.isNewDocumentOf(page.frame())) {
      const isAsked = contents.willNavigateTo === url || url === page.url();
      contents.willNavigateTo = null;
      if (!isAsked && !contents.mayNavigate(toApp(url))) return await request.fail('Aborted');
    }
    if (isOwn(url)) return await serve(request);
    if (/^(data|blob):/.test(url)) return await request.goOn();
    mayRequest({
      url,
      method: request.method,
      resourceType: request.kind.toLowerCase(),
      webContentsId: contents.id,
    });
    record('network', { from: 'window', url });
    await request.fail('InternetDisconnected');
  };
  const watch = async (session) => {
    session.on('Fetch.requestPaused', (told) => void decide(new Held(session, told)));
    // Frames of another origin have a process and a session of their own; workers ask through their page's.
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => void joined(sessionId, targetInfo));
    await Promise.all([
      session.send('Fetch.enable', ALL),
      session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    ]);
  };
  const joined = async (sessionId, { type }) => {
    const session = new Session(sessionId);
    if (type === 'iframe') await watch(session).catch(() => {});
    await session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  };
  await watch(page.session);
}
