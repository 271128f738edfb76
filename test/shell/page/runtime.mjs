/**
 * The page's side of the stand-in: what a sandboxed preload may `require`. Its source is put in front of
 * the page's own scripts, so it closes over nothing.
 *
 * @param {ReturnType<import('../wire.mjs').makeWire>} wire
 * @param {(text: string) => void} bind sends one string to main
 * @param {{ platform: string, arch: string, versions: object, paths: Record<string, string>, ahead: number }} start
 */
export function pageRuntime(wire, bind, start) {
  let paths = start.paths;
  let ahead = start.ahead;
  let count = 0;
  const waiting = new Map();
  const listeners = new Map();

  const post = (message) => {
    count += 1;
    for (const piece of wire.split(wire.encode(message), `${count}`)) bind(piece);
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = count + 1;
        waiting.set(id, { resolve, reject });
        try {
          post({ k: 'invoke', id, channel, args });
        } catch (problem) {
          waiting.delete(id);
          reject(problem);
        }
      }),
    send: (channel, ...args) => post({ k: 'send', channel, args }),
    sendSync() {
      throw new Error('The stand-in has no sendSync.');
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel, listener) {
      const once = (...args) => {
        ipcRenderer.off(channel, once);
        listener(...args);
      };
      return ipcRenderer.on(channel, once);
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      );
      return ipcRenderer;
    },
    removeAllListeners(channel) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel) => (listeners.get(channel) ?? []).length,
  };
  ipcRenderer.addListener = (...args) => ipcRenderer.on(...args);
  ipcRenderer.removeListener = (...args) => ipcRenderer.off(...args);

  const deliver = wire.joiner((text) => {
    const message = wire.decode(text);
    if (message.k === 'reply') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) call?.resolve(message.value);
      else call?.reject(new Error(message.message));
    } else if (message.k === 'event') {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of listeners.get(message.channel) ?? []) {
        try {
          listener(event, ...message.args);
        } catch (problem) {
          console.error(problem);
        }
      }
    } else if (message.k === 'paths') paths = message.paths;
    else if (message.k === 'clock') {
      ahead = message.ahead;
      shiftDate();
    }
  });

  /** What crosses from the preload's world to the page's: copies, with functions wrapped, nothing shared. */
  function cross(value, freeze) {
    if (typeof value === 'function') {
      return (...args) => {
        let result;
        try {
          result = value(...args.map((arg) => cross(arg, false)));
        } catch (problem) {
          throw crossError(problem);
        }
        return cross(result, false);
      };
    }
    if (value === null || typeof value !== 'object') {
      if (typeof value === 'symbol') throw new Error('Symbols cannot cross the context bridge.');
      return value;
    }
    if (value instanceof Promise) {
      return value.then(
        (result) => cross(result, false),
        (problem) => Promise.reject(crossError(problem)),
      );
    }
    if (value instanceof Error) return crossError(value);
    if (value instanceof Blob || value instanceof Node) return value;
    if (Array.isArray(value)) {
      const copy = value.map((item) => cross(item, freeze));
      return freeze ? Object.freeze(copy) : copy;
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') return structuredClone(value);
    const copy = {};
    for (const key of Object.keys(value)) copy[key] = cross(value[key], freeze);
    return freeze ? Object.freeze(copy) : copy;
  }
  const crossError = (problem) =>
    problem instanceof Error ? new Error(problem.message) : cross(problem, false);

  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (Object.hasOwn(globalThis, key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(globalThis, key, {
        value: cross(api, true),
        enumerable: true,
        writable: false,
        configurable: false,
      });
    },
    exposeInIsolatedWorld() {},
  };

  const webUtils = {
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File.');
      return paths[file.name] ?? '';
    },
  };

  const RealDate = Date;
  function shiftDate() {
    globalThis.Date =
      ahead === 0
        ? RealDate
        : new Proxy(RealDate, {
            construct: (target, args, made) =>
              Reflect.construct(target, args.length === 0 ? [RealDate.now() + ahead] : args, made),
            apply: () => new RealDate(RealDate.now() + ahead).toString(),
            get: (target, key) => (key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key)),
          });
  }
  if (ahead !== 0) shiftDate();

  // A socket asks past the requests that can be held: it is told of, and then finds no name that resolves.
  const RealSocket = globalThis.WebSocket;
  globalThis.WebSocket = new Proxy(RealSocket, {
    construct(target, args, made) {
      post({ k: 'socket', url: String(args[0]) });
      return Reflect.construct(target, args, made);
    },
  });

  let zoom = 1;
  const webFrame = {
    setZoomFactor: (factor) => void (zoom = factor),
    getZoomFactor: () => zoom,
    setVisualZoomLevelLimits() {},
    setSpellCheckProvider() {},
  };
  const electron = { contextBridge, ipcRenderer, webUtils, webFrame };

  return {
    deliver,
    require(name) {
      if (name === 'electron' || name === 'electron/renderer' || name === 'electron/common') return electron;
      throw new Error(`module not found: ${name}`);
    },
    process: Object.freeze({
      platform: start.platform,
      arch: start.arch,
      versions: Object.freeze({ ...start.versions }),
      env: Object.freeze({}),
      argv: Object.freeze([]),
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      nextTick: (work, ...args) => queueMicrotask(() => work(...args)),
    }),
    failed: (problem) => {
      console.error('Unable to load preload script', problem);
      post({ k: 'preload-failed', message: String(problem?.stack ?? problem) });
    },
  };
}
