/**
 * What the app asked of the system, in order: addresses opened, notifications shown, text copied,
 * requests that were cut. A test reads it through the control channel.
 */
const made = [];

/**
 * @param {string} kind e.g. `openExternal`
 * @param {unknown} what plain data
 */
export function record(kind, what) {
  made.push({ kind, what, at: performance.now() });
}

/** @param {string} [kind] @returns {readonly { kind: string, what: unknown }[]} */
export const calls = (kind) => made.filter((call) => kind === undefined || call.kind === kind);

export function forgetCalls() {
  made.length = 0;
}

/**
 * Functions that only note that they were called.
 * @param {string} prefix @param {readonly string[]} names
 */
export function recorders(prefix, names) {
  return Object.fromEntries(
    names.map((name) => [name, (...args) => record(`${prefix}.${name}`, args.map(plain))]),
  );
}

const plain = (value) => (typeof value === 'function' ? '(function)' : value);
