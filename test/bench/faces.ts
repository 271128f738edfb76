/**
 * Finding faces, in the built app: the photos that come with the detector's own package, made as large as a camera's, a
 * crowd put together from them, and the sample's drawings, in which nobody is. The photos stay where they are.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaceScan } from '../../shared/domain/found-faces.ts';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ask, beginEmpty } from '../e2e/steps/ask.ts';
import { ms, report, spreadOf } from './figures.ts';

const PACKAGE = 'node_modules/@vladmandic/face-api/demo';
/** Faces in each photo, counted by eye. */
const PHOTOS: readonly (readonly [name: string, faces: number])[] = [
  ['sample1.jpg', 3],
  ['sample2.jpg', 3],
  ['sample3.jpg', 3],
  ['sample4.jpg', 4],
  ['sample5.jpg', 5],
  ['sample6.jpg', 4],
  ['screenshot-webcam.png', 1],
];
/** Those of which the crowd is made: 22 faces on 1,920 × 1,080 pixels. */
const CROWD = PHOTOS.slice(0, 6);
const DRAWINGS = 'main/sample/pictures';
const EACH = 3;

/** Runs in the page: pictures side by side on one canvas, as a JPEG. */
const lay = async ({
  pictures,
  width,
  height,
  columns,
}: {
  readonly pictures: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}): Promise<string> => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) throw new Error('There is no canvas.');
  pen.imageSmoothingQuality = 'high';
  const rows = Math.ceil(pictures.length / columns);
  for (const [at, encoded] of pictures.entries()) {
    const bytes = Uint8Array.from(atob(encoded), (sign) => sign.codePointAt(0) ?? 0);
    const picture = await createImageBitmap(new Blob([bytes]));
    const [wide, tall] = [width / columns, height / rows];
    const scale = Math.min(wide / picture.width, tall / picture.height);
    const [left, top] = [(at % columns) * wide, Math.floor(at / columns) * tall];
    pen.drawImage(picture, left, top, picture.width * scale, picture.height * scale);
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return (bytes as unknown as { readonly toBase64: () => string }).toBase64();
};

const known = async (app: App, id: string): Promise<FaceScan> => {
  const [scan] = await ask(app, 'media.faces', { ids: [id] });
  if (scan === undefined) throw new Error('The picture is not in the library.');
  if (scan.state === 'failed') throw new Error('The picture could not be looked at.');
  return scan;
};

const until = async (app: App, id: string, isSo: (scan: FaceScan) => boolean): Promise<FaceScan> => {
  for (;;) {
    const scan = await known(app, id);
    if (isSo(scan)) return scan;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export const benchFaces = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-faces-'));
  const app = await launchApp({ runtime: 'stand-in' });
  try {
    await beginEmpty(app);
    const encoded = (name: string): string => readFileSync(join(PACKAGE, name)).toString('base64');
    const take = async (name: string, bytes: Uint8Array): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      await app.control('answerOpen', [path]);
      const tokens = (await ask(app, 'media.pick', undefined)).map(({ token }) => token);
      const [taken] = await ask(app, 'media.import', { job: 'faces', tokens });
      if (taken?.kind !== 'taken') throw new Error(`Not taken in: ${name}`);
      return taken.asset.id;
    };
    const painted = async (name: string, what: Parameters<typeof lay>[0]): Promise<string> =>
      await take(name, new Uint8Array(Buffer.from(await app.page.evaluate(lay, what), 'base64')));

    const first = performance.now();
    let [isFirst, boxes, truly, withFaces, tooMany] = [true, 0, 0, 0, 0];
    const times: number[] = [];
    for (const [name, faces] of PHOTOS) {
      const size = { width: 4_000, height: 3_000, columns: 1 };
      const id = await painted(name.replace('.png', '.jpg'), { pictures: [encoded(name)], ...size });
      await until(app, id, ({ state }) => state !== 'waiting');
      if (isFirst) report('the first photo, detector loaded', ms(performance.now() - first));
      isFirst = false;
      const { boxes: found } = await until(app, id, ({ state }) => state === 'done');
      truly += faces;
      boxes += Math.min(found.length, faces);
      tooMany += Math.max(0, found.length - faces);
      if (found.length > 0) withFaces += 1;
      for (let run = 0; run < EACH; run += 1) {
        const from = performance.now();
        await ask(app, 'media.look-again', { id });
        await until(app, id, ({ state }) => state !== 'waiting');
        times.push(performance.now() - from);
        await until(app, id, ({ state }) => state === 'done');
      }
    }
    const { median, p99 } = spreadOf(times);
    report(
      'boxes of a 12-megapixel photo, warm',
      `${ms(median)} median, ${ms(p99)} at 99 %`,
      'under 1,500 ms',
      median < 1_500,
    );
    report(
      'photos with faces found to have them',
      `${withFaces} of ${PHOTOS.length}`,
      'all',
      withFaces === PHOTOS.length,
    );
    report('faces of them boxed', `${boxes} of ${truly}`, 'at least 90 %', boxes >= truly * 0.9);
    report('boxes too many there', `${tooMany}`);

    const crowd = await painted('crowd.jpg', {
      pictures: CROWD.map(([name]) => encoded(name)),
      width: 1_920,
      height: 1_080,
      columns: 3,
    });
    const whole = await until(app, crowd, ({ state }) => state !== 'waiting');
    const from = performance.now();
    const all = await until(app, crowd, ({ state }) => state === 'done');
    const people = CROWD.reduce((sum, [, faces]) => sum + faces, 0);
    report(
      'a crowd in one picture: whole, then its parts',
      `${whole.boxes.length}, then ${all.boxes.length} of ${people} after ${ms(performance.now() - from)}`,
      'at least 90 %',
      all.boxes.length >= people * 0.9,
    );

    let seen = 0;
    const drawings = readdirSync(DRAWINGS).filter((name) => name.endsWith('.jpg'));
    for (const name of drawings) {
      const id = await take(name, readFileSync(join(DRAWINGS, name)));
      seen += (await until(app, id, ({ state }) => state === 'done')).boxes.length;
    }
    report(`boxes in ${drawings.length} pictures without a face`, `${seen}`, '0', seen === 0);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
