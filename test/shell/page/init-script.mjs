import { makeWire } from '../wire.mjs';
import { pageRuntime } from './runtime.mjs';

/**
 * The script that runs before any of the page's own: takes the binding away from the page, and in the
 * top frame of one of the app's origins runs the preload with `require`, `module`, `exports` and `process`
 * as a sandboxed preload gets them.
 *
 * @param {{ bind: string, hatch: string, preload: string | null, start: object }} what `bind`: name of the
 *   binding; `hatch`: property through which main's messages come in; `preload`: its source
 * @returns {string}
 */
export function initScript({ bind, hatch, preload, start }) {
  return `(() => {
  const bind = globalThis[${JSON.stringify(bind)}];
  delete globalThis[${JSON.stringify(bind)}];
  if (globalThis.top !== globalThis || !/^https:.*\\.localhost$/.test(location.protocol + location.hostname)) return;
  const wire = (${makeWire.toString()})();
  const runtime = (${pageRuntime.toString()})(wire, bind, ${JSON.stringify(start)});
  Object.defineProperty(globalThis, ${JSON.stringify(hatch)}, { value: runtime.deliver });
  const module = { exports: {} };
  try {
    (function (exports, require, module, process, setImmediate, clearImmediate) {
${preload ?? ''}
    }).call(undefined, module.exports, runtime.require, module, runtime.process, (work, ...args) => setTimeout(work, 0, ...args), clearTimeout);
  } catch (problem) {
    runtime.failed(problem);
  }
})();`;
}
