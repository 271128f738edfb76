/** `npm run demo`: the whole journey with the sample district, as numbered pictures and an exported record under `out/demo`. */
import { build } from '../../main/dev/build.mjs';
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';
import { getBrowser } from '../../main/dev/get-browser.mjs';

await ensureInstalled();
await build();
const browser = getBrowser();
if (browser.path === null) {
  console.error(`The demo needs a browser. ${browser.why}`);
  process.exit(1);
}
const { bundled } = await import('../run/bundled.mjs');
const { demo } = await bundled('demo-script', 'test/demo/demo.ts');
await demo(process.argv.includes('--show'));
