/** `npm run learn`: what rules learn from example posts, written into shared/text/lists. */
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';

await ensureInstalled();
const { bundle, bundled } = await import('../run/bundled.mjs');
const worker = await bundle('test/learn/part.ts', 'learn/run', 'part');
const { run } = await bundled('learn', 'test/learn/main.ts');
process.exitCode = await run(process.argv.slice(2), worker);
