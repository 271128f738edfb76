import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The four things that are built. `reads` are the folders and files a part is made of (a change in one of
 * them makes the part stale), `entries` its entry points with the file each becomes under `out/`.
 *
 * Every preload is bundled alone: a sandboxed preload may require `electron` and nothing else, so it
 * must never share a chunk with its neighbour.
 *
 * @typedef {{ readonly name: string, readonly kind: 'node' | 'preload' | 'page', readonly dir: string,
 *   readonly reads: readonly string[], readonly entries: readonly { from: string, to: string }[],
 *   readonly copies: readonly { from: string, to: string }[] }} Part
 * @returns {readonly Part[]} only the parts whose entry exists, in the order they are built
 */
export function parts() {
  const all = [
    {
      name: 'main',
      kind: 'node',
      dir: 'out/main',
      reads: ['main', 'shared'],
      entries: [{ from: 'main/index.ts', to: 'index.js' }],
      copies: assets(),
    },
    {
      name: 'preload',
      kind: 'preload',
      dir: 'out/preload',
      reads: ['main/preload', 'shared'],
      entries: [
        { from: 'main/preload/index.ts', to: 'index.cjs' },
        { from: 'main/preload/media.ts', to: 'media.cjs' },
      ],
      copies: [],
    },
    {
      name: 'renderer',
      kind: 'page',
      dir: 'out/renderer',
      reads: ['renderer', 'shared'],
      entries: pages(),
      copies: [
        ...libheif(),
        ...faceDetector(),
        // Stands for a video that this computer cannot show.
        { from: 'renderer/no-poster.svg', to: 'no-poster.svg' },
      ],
    },
    {
      name: 'cli',
      kind: 'node',
      dir: 'out/cli',
      reads: ['main/cli', 'shared'],
      entries: [{ from: 'main/cli/index.ts', to: 'index.cjs' }],
      // Threads load the same file with the same cache.
      copies: ['thread.mjs', 'load-cached.mjs'].map((name) => ({ from: `main/cli/${name}`, to: name })),
    },
  ];
  return all
    .map((part) => ({ ...part, entries: part.entries.filter((entry) => existsSync(join(root, entry.from))) }))
    .filter((part) => part.entries.length > 0);
}

/** Every page at the top of `renderer/` is a window of the app: the desk, and the hidden media window. */
function pages() {
  if (!existsSync(join(root, 'renderer'))) return [];
  return readdirSync(join(root, 'renderer'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ from: `renderer/${name}`, to: name }));
}

/**
 * The decoder of HEIC photos (libheif, LGPL-3.0) is not bundled: it stays a file that anyone may replace, with its licence
 * beside it. The media window loads it when the first HEIC comes.
 */
function libheif() {
  const from = ['node_modules', 'libheif-js', 'libheif-wasm'].join('/');
  if (!existsSync(join(root, from))) return [];
  return ['libheif.js', 'libheif.wasm', 'LICENSE'].map((name) => ({
    from: `${from}/${name}`,
    to: `libheif/${name}`,
  }));
}

/**
 * The network that finds faces: its weights, and the program that runs it. The package's other networks tell who, how old
 * or in which mood somebody is; none of them is shipped.
 */
function faceDetector() {
  const from = ['node_modules', '@vladmandic', 'face-api'].join('/');
  if (!existsSync(join(root, from))) return [];
  return [
    ...['ssd_mobilenetv1_model.bin', 'ssd_mobilenetv1_model-weights_manifest.json'].map((name) => ({
      from: `${from}/model/${name}`,
      to: `faces/${name}`,
    })),
    { from: `${from}/LICENSE`, to: 'faces/LICENSE' },
    // TensorFlow's packages name the Apache licence and bring no text of it; another package of that licence does, and names nobody in it.
    { from: 'node_modules/typescript/LICENSE', to: 'faces/LICENSE-tensorflow.txt' },
    {
      from: 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
      to: 'faces/tfjs-backend-wasm-simd.wasm',
    },
  ];
}

/**
 * What main reads from disk at run time, found beside its own file: `main/<room>/<folder>/` becomes
 * `out/main/assets/<room>/<folder>/`.
 */
function assets() {
  return ['sample/pictures', 'window/icons']
    .filter((folder) => existsSync(join(root, 'main', folder)))
    .map((folder) => ({ from: `main/${folder}`, to: `assets/${folder}` }));
}
