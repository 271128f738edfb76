import { MOVEMENT } from '../../shared/domain/asset.ts';
import type { FileToken, Imported } from '../../shared/ipc/contract.ts';
import type { MediaRefusal, Services } from '../services.ts';
import { viewAsset } from './view-asset.ts';
import { writeLine } from './write-line.ts';

type Taken = Awaited<ReturnType<Services['media']['importFile']>>;

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** Opens the system's file dialog; the window gets tokens, never paths. */
export const pickMedia = async (services: Services): Promise<readonly FileToken[]> =>
  services.tokens.issue(await services.desk.pickPictures());

/** The imports under way in each library, by job; a cancel takes the job away. */
const running = new WeakMap<object, Set<string>>();

const jobsOf = ({ stores }: Services): Set<string> => {
  const jobs = running.get(stores) ?? new Set();
  running.set(stores, jobs);
  return jobs;
};

/**
 * Takes in the files behind tokens, one after another, since the window that redraws them has room for one; each is
 * taken or refused with the reason. Stopped, it finishes the picture at hand and leaves the rest.
 */
export const importMedia = async (
  services: Services,
  { tokens, job }: { readonly tokens: readonly string[]; readonly job: string },
): Promise<readonly Imported[]> => {
  const answers: Imported[] = [];
  const jobs = jobsOf(services);
  jobs.add(job);
  const goOn = services.faces.pause(tokens.length);
  try {
    for (const [index, token] of tokens.entries()) {
      const path = services.tokens.redeem(token);
      const name = path === null ? 'A file' : nameOf(path);
      if (!jobs.has(job)) {
        answers.push({ kind: 'left', name });
        continue;
      }
      services.tell({ kind: 'progress', job, done: index, total: tokens.length, text: name });
      answers.push(
        path === null
          ? {
              kind: 'refused',
              name,
              why: 'This file was chosen too long ago. Choose it again; nothing was taken in.',
            }
          : await answered(services, name, await services.media.importFile(path, services.me().id)),
      );
    }
  } finally {
    jobs.delete(job);
    goOn();
    services.tell({ kind: 'progress', job, done: tokens.length, total: tokens.length, text: '' });
    services.tell({ kind: 'changed', what: ['media'], post: null });
  }
  return answers;
};

/** Stops an import before its next picture. Fine where it is over already. */
export const cancelPictures = async (
  services: Services,
  { job }: { readonly job: string },
): Promise<null> => {
  jobsOf(services).delete(job);
  return null;
};

/** Takes in pasted bytes. */
export const pasteMedia = async (
  services: Services,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Imported> => {
  const goOn = services.faces.pause();
  try {
    return await answered(services, name, await services.media.importBytes(name, bytes, services.me().id));
  } finally {
    goOn();
    services.tell({ kind: 'changed', what: ['media'], post: null });
  }
};

const standsStill = (name: string): string =>
  `${name} moves, and no platform here takes a moving WebP: its first picture was taken in and stands still. For one that moves, add it as a GIF.`;

const answered = async (services: Services, name: string, taken: Taken): Promise<Imported> => {
  if (!taken.ok) return { kind: 'refused', name, why: (taken satisfies MediaRefusal).why };
  const { asset } = taken;
  await services.faces.look(asset.id);
  await writeLine(services, {
    kind: 'media.imported',
    data: { asset: asset.id, name: asset.name, removed: asset.removed.join(', ') },
  });
  return {
    kind: 'taken',
    asset: viewAsset(asset),
    ...(asset.removed.includes(MOVEMENT) && { note: standsStill(name) }),
  };
};
