import { EventEmitter } from 'node:events';
import { pipe } from './chromium-process.mjs';

/**
 * Chromium's DevTools protocol, as much of it as windows need: commands with their answers, and events. The library that
 * the tests drive pages with does the same and much more; in here it took a third of the app's processor time.
 */
const sessions = new Map();
const waiting = new Map();
let count = 0;
let over = null;

/** One conversation: with the browser as a whole, or with one page. Emits events by their names in the protocol. */
export class Session extends EventEmitter {
  #id;

  /** @param {string} id as Chromium gave it; empty for the browser's own */
  constructor(id) {
    super();
    this.#id = id;
    sessions.set(id, this);
  }

  /**
   * @param {string} method @param {object} [params]
   * @returns {Promise<any>} Chromium's answer; rejects with its message, or when page or browser are gone
   */
  send(method, params = {}) {
    if (over !== null || !sessions.has(this.#id)) {
      return Promise.reject(new Error(`${method}: ${over ?? 'the page is gone'}`));
    }
    const id = ++count;
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail, method, session: this.#id });
      pipe.send(this.#id === '' ? { id, method, params } : { id, method, params, sessionId: this.#id });
    });
  }

  /** Nothing more comes from it: what still waits for an answer fails, and `gone` is emitted, with why where Chromium went. */
  end() {
    if (!sessions.delete(this.#id)) return;
    for (const [id, call] of waiting) {
      if (call.session !== this.#id) continue;
      waiting.delete(id);
      call.fail(new Error(`${call.method}: the page is gone`));
    }
    this.emit('gone');
  }
}

/** The browser as a whole. */
export const whole = new Session('');

pipe.onmessage = ({ id, method, params, sessionId = '', result, error }) => {
  if (id === undefined) {
    if (method === 'Target.detachedFromTarget') sessions.get(params.sessionId)?.end();
    else sessions.get(sessionId)?.emit(method, params);
    return;
  }
  const call = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) call?.done(result);
  else call?.fail(new Error(`${call.method}: ${error.message}`));
};
pipe.onclose = (why) => {
  over ??= why ?? 'Chromium is gone';
  for (const { fail, method } of waiting.values()) fail(new Error(`${method}: ${over}`));
  waiting.clear();
  for (const session of sessions.values()) session.emit('gone', over);
};
