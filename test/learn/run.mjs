/** `npm run learn`: what rules learn from example posts, written into shared/text/lists. */
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';

await ensureInstalled();
const { bundled } = await import('../run/bundled.mjs');
const { run } = await bundled('learn', 'test/learn/main.ts');
process.exitCode = run(process.argv.slice(2));
