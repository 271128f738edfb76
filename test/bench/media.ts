/**
 * Taking pictures in, in the built app: one of each kind at 12 megapixels, then 100 photos at once, and the memory of
 * all its processes meanwhile and while faces are looked for in them. Where other Chromiums run on the same computer, what they share is counted in part alone:
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

/** Takes files in; answers the milliseconds that took, and what they became. */
const take = async (
  app: App,
  paths: readonly string[],
): Promise<{ readonly time: number; readonly ids: readonly string[] }> => {
  await app.control('answerOpen', paths);
  const tokens = (await ask(app, 'media.pick', undefined)).map(({ token }) => token);
  const from = performance.now();
  const answers = await ask(app, 'media.import', { job: 'bench', tokens });
  const time = performance.now() - from;
  const ids = answers.map((one) => {
    if (one.kind !== 'taken') throw new Error(`Not taken in: ${JSON.stringify(one)}`);
    return one.asset.id;
  });
  return { time, ids };
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

/** Megabytes of all processes together, and of each kind of them. */
interface Memory {
  readonly all: number;
  readonly parts: Readonly<Record<string, number>>;
}

const memoryOf = (main: number): Memory => {
  const parts: Record<string, number> = {};
  let all = 0;
  for (const one of withChildren(main)) {
    const size = megabytesOf(one);
    const role = roleOf(one, main);
    parts[role] = (parts[role] ?? 0) + size;
    all += size;
  }
  return { all, parts };
};

const inParts = ({ parts }: Memory): string =>
  `${Object.entries(parts)
    .map(([role, size]) => `${role} ${Math.round(size)}`)
    .join(', ')} MB`;

/** The most that all processes took together until it is called, four times a second, and what each kind had then. */
const watchMemory = (main: number): (() => Memory) => {
  let most = memoryOf(main);
  const timer = setInterval(() => {
    const now = memoryOf(main);
    if (now.all > most.all) most = now;
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
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
        times.push((await take(app, [write(`${run}.${ending}`, bytesOf(bytes, run))])).time);
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

/** Resolves once every picture was looked at as a whole and in parts; throws where one could not be. */
const facesLookedFor = async (app: App, ids: readonly string[]): Promise<void> => {
  for (;;) {
    const scans = await ask(app, 'media.faces', { ids: [...ids] });
    if (scans.some(({ state }) => state === 'failed')) throw new Error('A picture could not be looked at.');
    if (scans.every(({ state }) => state === 'done')) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

/**
 * A hundred photos in an app of its own, one of which it has taken in and looks at just then: as on a day after an outing.
 * Memory is watched until faces were looked for in all of them.
 */
const many = async (folder: string, jpeg: Uint8Array): Promise<void> => {
  const app = await launchApp({ runtime: 'stand-in', findsFaces: true });
  try {
    await beginEmpty(app);
    const { pid } = await app.control<{ readonly pid: number }>('where');
    const isTold = process.platform === 'linux';
    if (isTold) {
      const unused = memoryOf(pid);
      report('memory of all its processes before any picture', `${Math.round(unused.all)} MB`);
      report('of it', inParts(unused));
    }
    const paths = Array.from({ length: PHOTOS + 1 }, (_, index) => {
      const path = join(folder, `photo-${index}.jpg`);
      writeFileSync(path, another(jpeg, index));
      return path;
    });
    const first = await take(app, paths.slice(0, 1));
    const whileTaken = isTold ? watchMemory(pid) : null;
    const rest = await take(app, paths.slice(1));
    report(`${PHOTOS} photos at once`, `${(rest.time / 1_000).toFixed(1)} s, ${ms(rest.time / PHOTOS)} each`);
    const taken = whileTaken?.();
    const whileLooked = isTold ? watchMemory(pid) : null;
    const from = performance.now();
    await facesLookedFor(app, [...first.ids, ...rest.ids]);
    report('faces looked for in them', `${((performance.now() - from) / 1_000).toFixed(1)} s`);
    const looked = whileLooked?.();
    if (taken === undefined || looked === undefined) return;
    const most = taken.all > looked.all ? taken : looked;
    report('memory while they are taken in', `${Math.round(taken.all)} MB`);
    report('memory while faces are looked for in them', `${Math.round(looked.all)} MB`);
    report(
      'memory of all its processes, the most of both',
      `${Math.round(most.all)} MB`,
      'under 600 MB',
      most.all < 600,
    );
    report('of it', inParts(most));
  } finally {
    await app.close();
  }
};
