import type { Pixels } from './decode.ts';

/** The little of libheif that is used. Its own script, not bundled: under its licence it stays a file that can be replaced. */
interface Libheif {
  readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => readonly HeifImage[] };
}

interface HeifImage {
  readonly get_width: () => number;
  readonly get_height: () => number;
  readonly is_primary: () => boolean;
  readonly display: (into: Pixels, done: (got: Pixels | null) => void) => void;
  readonly free: () => void;
}

declare global {
  interface Window {
    libheif?: (options: { readonly wasmBinary: ArrayBuffer }) => Promise<Libheif>;
  }
}

/** Beside the page; put there by the build. */
const FOLDER = './libheif/';

const loadScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The HEIC decoder did not load'));
    document.head.append(script);
  });

const load = async (): Promise<Libheif> => {
  const [answer] = await Promise.all([fetch(`${FOLDER}libheif.wasm`), loadScript(`${FOLDER}libheif.js`)]);
  if (!answer.ok || window.libheif === undefined) throw new Error('The HEIC decoder did not load');
  return await window.libheif({ wasmBinary: await answer.arrayBuffer() });
};

let loaded: Promise<Libheif> | undefined;

/** The photo of a HEIC, turned as it says, in its own colours. Throws what cannot be decoded. */
export const heicPixels = async (bytes: Uint8Array): Promise<Pixels> => {
  loaded ??= load();
  const libheif = await loaded;
  const images = new libheif.HeifDecoder().decode(bytes);
  try {
    const photo = images.find((image) => image.is_primary()) ?? images[0];
    if (photo === undefined) throw new Error('The HEIC has no photo');
    const [width, height] = [photo.get_width(), photo.get_height()];
    const into = { data: new Uint8ClampedArray(width * height * 4), width, height };
    return await new Promise((resolve, reject) => {
      photo.display(into, (got) =>
        got === null ? reject(new Error('The HEIC photo could not be decoded')) : resolve(into),
      );
    });
  } finally {
    for (const image of images) image.free();
  }
};
