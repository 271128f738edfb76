import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one TypeScript file for Node and answers the path of the result under `out/torture`. */
export const bundle = async (entry, name) => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: 'out/torture',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, format: 'es' } },
    },
    ssr: { noExternal: true, external: ['vite'] },
  });
  return `${root}/out/torture/${name}.mjs`.replaceAll('//', '/');
};
