/** `npm run bench [name…]`: medians on this machine. Bundles the benches as the product is bundled, then runs them. */
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';

const root = resolve(import.meta.dirname, '../..');
await ensureInstalled();
const { build } = await import('vite');
const outside = [
  'electron',
  'playwright-core',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, external: outside },
  build: {
    ssr: 'test/bench/main.ts',
    outDir: 'out/bench/run',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { external: outside, output: { format: 'es', entryFileNames: 'main.js' } },
  },
});
const { run } = await import(pathToFileURL(join(root, 'out/bench/run/main.js')).href);
process.exitCode = await run(process.argv.slice(2));
