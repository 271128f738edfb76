/** `npm run accuracy`: recall and false alarms on the labelled cases, for each rule, in both halves. */
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';

await ensureInstalled();
const { bundled } = await import('../run/bundled.mjs');
const { run } = await bundled('accuracy', 'test/accuracy/main.ts');
process.exitCode = run(process.argv.slice(2));
