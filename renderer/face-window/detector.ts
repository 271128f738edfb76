import { getBackend, io, setBackend, tensor3d } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { SsdMobilenetv1 } from 'face-ssd';
import { type FoundFace, mergeFound, type Tile } from '../../shared/domain/found-faces.ts';

/** Beside the page; put there by the build. */
const FOLDER = new URL('faces/', document.baseURI).href;

/** Pixels along a side of what the network is shown. Its own measure. */
const SIDE = 512;

interface Manifest {
  readonly weights: io.WeightsManifestEntry[];
}

const get = async (name: string): Promise<Response> => {
  const answer = await fetch(`${FOLDER}${name}`);
  if (!answer.ok) throw new Error(`${name} is missing`);
  return answer;
};

/** The network, ready to look. Throws where a file is missing or WebAssembly does not run: nothing slower steps in. */
export const loadDetector = async (): Promise<SsdMobilenetv1> => {
  setWasmPaths(FOLDER);
  if (!(await setBackend('wasm')) || getBackend() !== 'wasm') throw new Error('WebAssembly does not run');
  const [manifest, weights] = await Promise.all([
    get('ssd_mobilenetv1_model-weights_manifest.json').then((answer) => answer.json() as Promise<Manifest[]>),
    get('ssd_mobilenetv1_model.bin').then((answer) => answer.arrayBuffer()),
  ]);
  const net = new SsdMobilenetv1();
  net.loadFromWeightMap(
    io.decodeWeights(
      weights,
      manifest.flatMap((group) => group.weights),
    ),
  );
  return net;
};

const within = (value: number): number => Math.max(0, Math.min(1, value));

/** Looks at part of a picture. Boxes are parts of the whole picture; `least`: how sure it must be of one. */
export const look = async (
  net: SsdMobilenetv1,
  picture: ImageBitmap,
  tile: Tile,
  least: number,
): Promise<readonly FoundFace[]> => {
  const scale = SIDE / Math.max(tile.width, tile.height);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const pen = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (pen === null) throw new Error('There is no canvas to draw on');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(
    picture,
    tile.left,
    tile.top,
    tile.width,
    tile.height,
    0,
    0,
    tile.width * scale,
    tile.height * scale,
  );
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const colours = new Float32Array(SIDE * SIDE * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    colours[to++] = data[from] ?? 0;
    colours[to++] = data[from + 1] ?? 0;
    colours[to++] = data[from + 2] ?? 0;
  }
  const square = tensor3d(colours, [SIDE, SIDE, 3]);
  const seen = await net.forward(square);
  try {
    const [boxes, scores] = [await seen.boxes[0]?.data(), await seen.scores[0]?.data()];
    if (boxes === undefined || scores === undefined) throw new Error('The detector answered nothing');
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
    square.dispose();
    for (const one of [...seen.boxes, ...seen.scores]) one.dispose();
  }
};
