/**
 * Taking pictures in, in the built app: one of each kind at 12 megapixels, then 100 photos at once, and the memory of
 * all its processes meanwhile. Where other Chromiums run on the same computer, what they share is counted in part alone:
 * measure memory without them. In the stand-in, pictures travel to the hidden window as text, which Electron spares.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ask, beginEmpty } from '../e2e/steps/ask.ts';
import { bytesOf, segment } from '../main/media/jpeg-file.ts';
import { tiffFile } from '../main/media/tiff-file.ts';
import { benchFaces } from './faces.ts';
import { ms, report, spreadOf } from './figures.ts';

const [WIDTH, HEIGHT] = [4_000, 3_000];
const PHOTOS = 100;
const EACH = 3;
/** Milliseconds that the faces of these photos are watched being looked for: several passes. */
const FACES_WATCHED = 20_000;

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

/** The same photo with a note of its own: another file to Hallpass, the same work. */
const another = (jpeg: Uint8Array, number: number): Uint8Array =>
  bytesOf(jpeg.subarray(0, 2), segment(0xfe, `photo ${number}`), jpeg.subarray(2));

const take = async (app: App, paths: readonly string[]): Promise<number> => {
  await app.control('answerOpen', paths);
  const tokens = (await ask(app, 'media.pick', undefined)).map(({ token }) => token);
  const from = performance.now();
  const answers = await ask(app, 'media.import', { job: 'bench', tokens });
  const time = performance.now() - from;
  const refused = answers.find((one) => one.kind !== 'taken');
  if (refused !== undefined) throw new Error(`Not taken in: ${JSON.stringify(refused)}`);
  return time;
};

/** A process and all it started. */
const withChildren = (pid: number): readonly number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while it was looked at.
    }
  }
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
};

/** Megabytes of a process, what it shares with others counted in parts; 0 where it ended. */
const megabytesOf = (pid: number): number => {
  try {
    return (
      Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024
    );
  } catch {
    return 0;
  }
};

/** What a process is for: main, the browser's own, a window's, or one of its services. */
const roleOf = (pid: number, main: number): string => {
  if (pid === main) return 'main';
  try {
    const said = /--type=([a-z-]+)/u.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1];
    return said === undefined ? 'browser' : said === 'renderer' ? 'windows' : 'services';
  } catch {
    return 'services';
  }
};

/** What all processes took before something, the most they took together while it ran, and what each kind had then. */
const watchMemory = (pid: number) => {
  let before = 0;
  let all = 0;
  let parts: Readonly<Record<string, number>> = {};
  const look = (): void => {
    const now: Record<string, number> = {};
    let sum = 0;
    for (const one of withChildren(pid)) {
      const size = megabytesOf(one);
      const role = roleOf(one, pid);
      now[role] = (now[role] ?? 0) + size;
      sum += size;
    }
    if (before === 0) {
      before = sum;
      return;
    }
    if (sum <= all) return;
    all = sum;
    parts = now;
  };
  look();
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    return {
      before: Math.round(before),
      all: Math.round(all),
      parts: Object.entries(parts)
        .map(([role, size]) => `${role} ${Math.round(size)}`)
        .join(', '),
    };
  };
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
  await many(folder, jpeg);
  rmSync(folder, { recursive: true, force: true });
};

/** A hundred photos in an app of its own, one of which it has taken in and looked at before: as on a day after an outing. */
const many = async (folder: string, jpeg: Uint8Array): Promise<void> => {
  const app = await launchApp({ runtime: 'stand-in', findsFaces: true });
  try {
    await beginEmpty(app);
    const { pid } = await app.control<{ readonly pid: number }>('where');
    const watch = () => (process.platform === 'linux' ? watchMemory(pid) : null);
    const unused = watch()?.().before;
    if (unused !== undefined) report('memory of all its processes before any picture', `${unused} MB`);
    const paths = Array.from({ length: PHOTOS + 1 }, (_, index) => {
      const path = join(folder, `photo-${index}.jpg`);
      writeFileSync(path, another(jpeg, index));
      return path;
    });
    await take(app, paths.slice(0, 1));
    const stop = watch();
    const time = await take(app, paths.slice(1));
    report(`${PHOTOS} photos at once`, `${(time / 1_000).toFixed(1)} s, ${ms(time / PHOTOS)} each`);
    const memory = stop?.();
    if (memory !== undefined) {
      report('memory of all its processes before', `${memory.before} MB`);
      report('memory of all its processes meanwhile', `${memory.all} MB`, 'under 600 MB', memory.all < 600);
      report('of it', `${memory.parts} MB`);
    }
    const stopFaces = watch();
    if (stopFaces === null) return;
    await new Promise((resolve) => setTimeout(resolve, FACES_WATCHED));
    const looking = stopFaces();
    report('memory of all its processes while it looks for faces', `${looking.all} MB`);
    report('of it', `${looking.parts} MB`);
  } finally {
    await app.close();
  }
};
