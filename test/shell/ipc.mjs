import { EventEmitter } from 'node:events';

const invoked = new Map();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel, handler) {
    if (invoked.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invoked.set(channel, handler);
  },
  handleOnce(channel, handler) {
    ipcMain.handle(channel, (...args) => {
      invoked.delete(channel);
      return handler(...args);
    });
  },
  removeHandler: (channel) => void invoked.delete(channel),
});

/** @returns {string[]} channels with a handler, sorted */
export const channels = () => [...invoked.keys()].sort((a, b) => (a < b ? -1 : 1));

/**
 * One call, as it comes from a frame.
 * @param {object} event with `sender` and `senderFrame`
 * @returns {Promise<{ ok: true, value: unknown } | { ok: false, message: string }>}
 */
export async function invoke(event, channel, args) {
  const handler = invoked.get(channel);
  if (handler === undefined) {
    return {
      ok: false,
      message: `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    };
  }
  try {
    return { ok: true, value: await handler({ ...event, type: 'frame' }, ...args) };
  } catch (problem) {
    return { ok: false, message: `Error invoking remote method '${channel}': ${String(problem)}` };
  }
}
