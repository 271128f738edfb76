import { register } from 'node:module';
import './clock.mjs';
import './egress.mjs';
import './chromium.mjs';

/**
 * Start a built app on the stand-in: `node --import ./test/shell/register.mjs out/main/index.js`.
 * From here on `import 'electron'` means `electron.mjs` beside this file. Chromium is already starting
 * by the time the app's first line runs.
 */
const shell = new URL('./electron.mjs', import.meta.url).href;
const hook = `export async function resolve(name, context, next) {
  return name === 'electron' ? { url: ${JSON.stringify(shell)}, shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
