/** `npm run bench [name…]`: medians on this machine. */
import { build } from '../../main/dev/build.mjs';
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';
import { getBrowser } from '../../main/dev/get-browser.mjs';

await ensureInstalled();
await build();
const browser = getBrowser();
if (browser.path === null) throw new Error(`The start cannot be measured. ${browser.why}`);
const { bundle, bundled } = await import('../run/bundled.mjs');
// Measured in a process of its own.
await bundle('test/bench/memory-child.ts', 'bench/memory', 'main');
const { run } = await bundled('bench', 'test/bench/main.ts');
process.exitCode = await run(process.argv.slice(2));
