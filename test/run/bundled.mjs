import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ascii } from '../../main/dev/ascii.mjs';
import { root } from '../../main/dev/root.mjs';

const outside = [
  'electron',
  'playwright-core',
  'vite',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/**
 * Bundles a script of the tests as the product is bundled: Node 20 runs no TypeScript. What else lies in the folder stays.
 * @param {string} entry its file, from the repository's folder
 * @param {string} folder below `out`
 * @param {string} name of the result, without its ending
 * @param {import('vite').Plugin[]} plugins what changes the sources on their way
 * @returns {Promise<string>} the result's path
 */
export async function bundle(entry, folder, name, plugins = []) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [...plugins, ascii()],
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: entry,
      outDir: `out/${folder}`,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { external: outside, output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  });
  return join(root, 'out', ...folder.split('/'), `${name}.mjs`);
}

/**
 * Bundles a script into `out/<name>/run` and loads it.
 * @param {string} name @param {string} entry its file, from the repository's folder
 * @returns {Promise<Record<string, never>>} what the script exports
 */
export async function bundled(name, entry) {
  return await import(pathToFileURL(await bundle(entry, `${name}/run`, 'main')).href);
}
