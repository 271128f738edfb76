/**
 * Taking pictures in, in the built app: finding faces, one picture of each kind at 12 megapixels, then 100 photos at once
 * (`many-photos.ts`). In the stand-in, pictures travel to the hidden window as text, which Electron spares.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ask, beginEmpty } from '../e2e/steps/ask.ts';
import { bytesOf } from '../main/media/jpeg-file.ts';
import { tiffFile } from '../main/media/tiff-file.ts';
import { benchFaces } from './faces.ts';
import { ms, report, spreadOf } from './figures.ts';
import { another, benchMany } from './many-photos.ts';

const [WIDTH, HEIGHT] = [4_000, 3_000];
const EACH = 3;

/** Runs in the page: a photo with soft light and grain, as a camera packs it. */
const paint = async ([width, height, type]: readonly [number, number, string]): Promise<string> => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('There is no canvas.');
  const picture = pen.createImageData(width, height);
  let seed = 7;
  for (let at = 0; at < picture.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const grain = (seed >> 16) % 24;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    picture.data.set([60 + (x / width) * 140 + grain, 80 + (y / height) * 120 + grain, 90 + grain, 255], at);
  }
  pen.putImageData(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.92 })).arrayBuffer());
  return (bytes as unknown as { readonly toBase64: () => string }).toBase64();
};

/** Painted in an app of its own, whose memory is not counted. */
const photos = async (types: readonly string[]): Promise<readonly Uint8Array[]> => {
  const app = await launchApp({ runtime: 'stand-in' });
  try {
    const made: Uint8Array[] = [];
    for (const type of types)
      made.push(
        new Uint8Array(Buffer.from(await app.page.evaluate(paint, [WIDTH, HEIGHT, type] as const), 'base64')),
      );
    return made;
  } finally {
    await app.close();
  }
};

/** Takes files in; answers the milliseconds that took. */
const take = async (app: App, paths: readonly string[]): Promise<number> => {
  await app.control('answerOpen', paths);
  const tokens = (await ask(app, 'media.pick', undefined)).map(({ token }) => token);
  const from = performance.now();
  const answers = await ask(app, 'media.import', { job: 'bench', tokens });
  const time = performance.now() - from;
  for (const one of answers)
    if (one.kind !== 'taken') throw new Error(`Not taken in: ${JSON.stringify(one)}`);
  return time;
};

export const benchMedia = async (): Promise<void> => {
  await benchFaces();
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
  const [jpeg, png, webp] = await photos(['image/jpeg', 'image/png', 'image/webp']);
  if (jpeg === undefined || png === undefined || webp === undefined) throw new Error('No photo was painted.');
  const app = await launchApp({ runtime: 'stand-in' });
  try {
    await beginEmpty(app);
    const kinds: readonly (readonly [string, string, Uint8Array])[] = [
      ['JPEG', 'jpg', jpeg],
      ['PNG', 'png', png],
      ['WebP', 'webp', webp],
      ['TIFF', 'tif', tiffFile({ width: WIDTH, height: HEIGHT, pixel: (x, y) => [x & 255, y & 255, 90] })],
    ];
    const write = (name: string, bytes: Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    await take(app, [write('warm.jpg', another(jpeg, -1))]);
    for (const [kind, ending, bytes] of kinds) {
      const times: number[] = [];
      for (let run = 0; run < EACH; run += 1) {
        // A byte behind the picture makes it another file.
        times.push(await take(app, [write(`${run}.${ending}`, bytesOf(bytes, run))]));
      }
      report(
        `${kind} of 12 megapixels, ${(bytes.length / 1024 / 1024).toFixed(1)} MB, taken in`,
        `${ms(spreadOf(times).median)}, median of ${EACH}`,
      );
    }
  } finally {
    await app.close();
  }
  await benchMany(folder, jpeg);
  rmSync(folder, { recursive: true, force: true });
};
