import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build as vite } from 'vite';
import { ascii } from './ascii.mjs';
import { faceNetwork } from './face-network.mjs';
import { root } from './root.mjs';

/**
 * One part through Vite. Main and the command line are bundled whole (no `node_modules` is shipped) for
 * Node 20, the older of the two they run on: Electron brings its own, the command line the person's.
 */

const outside = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** twitter-text means npm's punycode; Node's module of that name warns when it is used, and is going. */
const inside = { find: /^punycode$/, replacement: join(root, 'node_modules', 'punycode', 'punycode.js') };
/** Some packages ask for Node's own by its old name, which another package could take. */
const byFullName = {
  find: new RegExp(
    `^(${builtinModules.filter((name) => /^[a-z]+$/.test(name) && name !== 'punycode').join('|')})$`,
  ),
  replacement: 'node:$1',
};

/** Electron 45 carries Chromium 156; an installed Chromium of the last year runs the same build. */
const browser = 'chrome140';

/** What of other people's work is bundled, with their licences: these ask for it. */
const LICENCES = { fileName: 'licences.md' };

/**
 * @param {import('./parts.mjs').Part} part
 * @param {string} into folder the result is written to
 * @returns {Promise<string[]>} warnings, each one line
 */
export async function bundle(part, into) {
  const warnings = [];
  const customLogger = quietLogger(warnings);
  const common = {
    configFile: false,
    envDir: false,
    root,
    mode: 'production',
    publicDir: false,
    customLogger,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  if (part.kind === 'page') {
    await vite({
      ...common,
      root: join(root, 'renderer'),
      base: './',
      plugins: [react(), faceNetwork(), ascii()],
      build: {
        outDir: into,
        license: LICENCES,
        emptyOutDir: true,
        target: browser,
        // A data: address for a picture or face would need a hole in the content security policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 3_000,
        rolldownOptions: { input: part.entries.map((entry) => join(root, entry.from)) },
      },
    });
    return warnings;
  }
  for (const entry of part.entries) {
    const isPreload = part.kind === 'preload';
    await vite({
      ...common,
      plugins: [ascii()],
      resolve: { alias: [inside, byFullName] },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: join(root, entry.from),
        outDir: into,
        // A preload has nothing of anybody else.
        license: isPreload ? false : LICENCES,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          external: outside.filter((name) => !inside.find.test(name) && !byFullName.find.test(name)),
          output: {
            format: entry.to.endsWith('.cjs') ? 'cjs' : 'es',
            entryFileNames: entry.to,
            chunkFileNames: '[name]-[hash].js',
            // Blanks and comments are read at every start; names stay, for the log's sake.
            minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
            ...(isPreload ? { codeSplitting: false } : {}),
          },
        },
      },
    });
  }
  return warnings;
}

function quietLogger(warnings) {
  const keep = (text) => warnings.push(String(text).trim());
  return {
    hasWarned: false,
    info() {},
    warn: keep,
    warnOnce: (text) => (warnings.includes(String(text).trim()) ? undefined : keep(text)),
    error: (text) => console.error(text),
    clearScreen() {},
    hasErrorLogged: () => false,
  };
}
