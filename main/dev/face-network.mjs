import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'node_modules', '@vladmandic/face-api', 'src');
const NETWORK = 'face-ssd/';
const NOTHING = '\0face-network-nothing';

/**
 * Lets `face-ssd/…` mean parts of one network of face-api, taken from its source: the one that says where faces are. The
 * package's bundle has the others in it, which tell who somebody is, how old, in which mood. What the source calls of
 * TensorFlow it takes from a bundle with every backend, in whose place stands our own short list; one kind
 * of layer is ours; Node's files it does not get.
 *
 * @returns {import('vite').Plugin}
 */
export function faceNetwork() {
  return {
    name: 'face-network',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.startsWith(NETWORK))
        return join(folder, 'ssdMobilenetv1', `${source.slice(NETWORK.length)}.ts`);
      if (!importer?.replaceAll('\\', '/').includes('/@vladmandic/face-api/src/')) return null;
      if (source === './pointwiseConvLayer') return join(root, 'renderer', 'face-window', 'layers.ts');
      if (source.endsWith('/dist/tfjs.esm')) return join(root, 'renderer', 'face-window', 'tf.ts');
      return source === 'fs' ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? 'export const readFile = null;' : null),
  };
}
