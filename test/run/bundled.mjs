import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../main/dev/root.mjs';

const outside = [
  'electron',
  'playwright-core',
  '@axe-core/playwright',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/**
 * Bundles a script of the tests as the product is bundled, into `out/<name>/run`, and loads it. Node 20 runs no TypeScript.
 * @param {string} name @param {string} entry its file, from the repository's folder
 * @returns {Promise<Record<string, never>>} what the script exports
 */
export async function bundled(name, entry) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: entry,
      outDir: `out/${name}/run`,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { external: outside, output: { format: 'es', entryFileNames: 'main.js' } },
    },
  });
  return await import(pathToFileURL(join(root, 'out', name, 'run', 'main.js')).href);
}
