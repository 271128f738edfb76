/**
 * A hundred photos at once, and the memory of all processes of the app meanwhile and while faces are looked for in them.
 * Where other Chromiums run on the same computer, what they share is counted in part alone: measure memory without them.
 *
 * Nothing drives the windows while memory is measured: playwright has each page's process note what it fetches, which
 * came to 60 MB of pictures in the window that looks for faces and is no memory of the app's.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/errors.ts';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { beginEmpty } from '../e2e/steps/ask.ts';
import { bytesOf, segment } from '../main/media/jpeg-file.ts';
import { ms, report } from './figures.ts';
import { inParts, memoryOf, watchMemory } from './memory-of-app.ts';

const PHOTOS = 100;

/** The same photo with a note of its own: another file to Hallpass, the same work. */
export const another = (jpeg: Uint8Array, number: number): Uint8Array =>
  bytesOf(jpeg.subarray(0, 2), segment(0xfe, `photo ${number}`), jpeg.subarray(2));

/** A call that has to succeed, made to main as the window makes it, without the window. */
const askMain = async <C extends Channel>(app: App, channel: C, input: Input<C>): Promise<Output<C>> => {
  const sent = await app.control<
    { readonly ok: true; readonly value: Reply<Output<C>> } | { readonly ok: false; readonly message: string }
  >('invoke', channel, [input]);
  const reply = sent.ok ? sent.value : sent;
  if (!reply.ok) throw new Error(`${channel}: ${reply.message}`);
  return reply.value;
};

/** Takes files in; answers the milliseconds that took, and what they became. */
const take = async (
  app: App,
  paths: readonly string[],
): Promise<{ readonly time: number; readonly ids: readonly string[] }> => {
  await app.control('answerOpen', paths);
  const tokens = (await askMain(app, 'media.pick', undefined)).map(({ token }) => token);
  const from = performance.now();
  const answers = await askMain(app, 'media.import', { job: 'bench', tokens });
  const time = performance.now() - from;
  const ids = answers.map((one) => {
    if (one.kind !== 'taken') throw new Error(`Not taken in: ${JSON.stringify(one)}`);
    return one.asset.id;
  });
  return { time, ids };
};

/** Resolves once every picture was looked at as a whole and in parts; throws where one could not be. */
const facesLookedFor = async (app: App, ids: readonly string[]): Promise<void> => {
  for (;;) {
    const scans = await askMain(app, 'media.faces', { ids: [...ids] });
    if (scans.some(({ state }) => state === 'failed')) throw new Error('A picture could not be looked at.');
    if (scans.every(({ state }) => state === 'done')) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};

/**
 * A hundred photos in an app of its own, one of which it has taken in and looks at just then: as on a day after an outing.
 * Memory is watched until faces were looked for in all of them.
 */
export const benchMany = async (folder: string, jpeg: Uint8Array): Promise<void> => {
  const app = await launchApp({ runtime: 'stand-in', findsFaces: true });
  try {
    await beginEmpty(app);
    await app.letPagesGo();
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
