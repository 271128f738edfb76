import { register } from 'node:module';

/**
 * From here on `import 'electron'` means `electron.mjs` beside this file. It comes before Chromium is started: Node waits
 * for a thread of its own here, and beside a starting browser that thread takes ten times as long.
 */
const shell = new URL('./electron.mjs', import.meta.url).href;
const hook = `export async function resolve(name, context, next) {
  return name === 'electron' ? { url: ${JSON.stringify(shell)}, shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
