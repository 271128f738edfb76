import { getBackend, setBackend } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { type FoundFace, mergeFound, type Tile } from '../../shared/domain/found-faces.ts';
import { makeNetwork, type Network, SIDE } from './network.ts';
import { coloursOf } from './square.ts';
import type { Packed } from './weights.ts';

/** Beside the page; put there by the build. */
const FOLDER = new URL('faces/', document.baseURI).href;

interface Manifest {
  readonly weights: readonly Packed[];
}

const get = async (name: string): Promise<Response> => {
  const answer = await fetch(`${FOLDER}${name}`);
  if (!answer.ok) throw new Error(`${name} is missing`);
  return answer;
};

/** The network, ready to look. Throws where a file is missing or WebAssembly does not run: nothing slower steps in. */
export const loadDetector = async (): Promise<Network> => {
  setWasmPaths(FOLDER);
  if (!(await setBackend('wasm')) || getBackend() !== 'wasm') throw new Error('WebAssembly does not run');
  const [manifest, weights] = await Promise.all([
    get('ssd_mobilenetv1_model-weights_manifest.json').then((answer) => answer.json() as Promise<Manifest[]>),
    get('ssd_mobilenetv1_model.bin').then((answer) => answer.arrayBuffer()),
  ]);
  return makeNetwork(
    weights,
    manifest.flatMap((group) => group.weights),
  );
};

const within = (value: number): number => Math.max(0, Math.min(1, value));

/** Looks at part of a picture. Boxes are parts of the whole picture; `least`: how sure it must be of one. */
export const look = async (
  network: Network,
  picture: ImageBitmap,
  tile: Tile,
  least: number,
): Promise<readonly FoundFace[]> => {
  const scale = SIDE / Math.max(tile.width, tile.height);
  const seen = network(await coloursOf(picture, tile, scale));
  try {
    const [boxes, scores] = [await seen.boxes.data(), await seen.scores.data()];
    const found: FoundFace[] = [];
    for (const [at, sure] of scores.entries()) {
      if (!(sure >= least)) continue;
      const part = (n: number): number => boxes[at * 4 + n] ?? 0;
      const left = within((tile.left + (part(1) * SIDE) / scale) / picture.width);
      const top = within((tile.top + (part(0) * SIDE) / scale) / picture.height);
      const right = within((tile.left + Math.min((part(3) * SIDE) / scale, tile.width)) / picture.width);
      const bottom = within((tile.top + Math.min((part(2) * SIDE) / scale, tile.height)) / picture.height);
      if (right > left && bottom > top) found.push({ box: [left, top, right - left, bottom - top], sure });
    }
    return mergeFound(found);
  } finally {
    seen.boxes.dispose();
    seen.scores.dispose();
  }
};
