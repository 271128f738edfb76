import type { LeftFile, WatchedFolder } from '../../shared/domain/watched.ts';
import { NOT_WATCHED } from '../../shared/domain/watched.ts';
import type { WatchView } from '../../shared/ipc/library-views.ts';
import type { FolderFile, Services } from '../services.ts';
import { Refusal } from './refusal.ts';
import { HALLPASS, writeLine } from './write-line.ts';

/** Milliseconds between two looks into the folder: a person who copies pictures there sees them come. */
export const LOOK_EVERY_MS = 5_000;
/** Milliseconds for which a file must not have changed: a copy over a slow network pauses for about a second. */
const STEADY_MS = 3_000;
/** Milliseconds after which a file that another program still holds is told as left; it is tried on. */
const HELD_TOO_LONG_MS = 2 * 60_000;
/** Pictures taken in by one look: whoever closes Hallpass waits for no more. */
const MOST_A_LOOK = 3;
/** Files told as left. */
const MOST_LEFT = 200;

const HELD =
  'Another program still holds this file, or this computer account may not read it. It is tried again.';

/** What is known of the folder of an open library since it was opened. */
interface Look {
  folder: string | null;
  trouble: string | null;
  taken: number;
  /** Files not dealt with yet: as they were last, and since when they are so. */
  waiting: Map<string, { readonly stamp: string; readonly since: number }>;
}

const looks = new WeakMap<object, Look>();
const lookOf = ({ stores }: Services): Look => {
  const known = looks.get(stores);
  if (known !== undefined) return known;
  const look: Look = { folder: null, trouble: null, taken: 0, waiting: new Map() };
  looks.set(stores, look);
  return look;
};

const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;

/** Why the folder cannot be looked into. */
const troubleOf = (thrown: unknown): string =>
  ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown) ?? '')
    ? 'The folder is not there just now: it was moved or renamed, or its drive is not connected. Hallpass keeps looking for it. What was taken in stays in the library.'
    : 'The folder cannot be read just now. Hallpass tries again every few seconds. What was taken in stays in the library.';

const view = (services: Services): WatchView => {
  const { folder, left } = services.stores.watched.get();
  const { trouble, taken, waiting } = lookOf(services);
  return { folder, trouble, taken, waiting: waiting.size, left };
};

export const readWatched = async (services: Services): Promise<WatchView> => view(services);

const isWithin = (folder: string, other: string): boolean =>
  folder === other ||
  other.startsWith(folder.endsWith('/') || folder.endsWith('\\') ? folder : `${folder}/`) ||
  other.startsWith(`${folder}\\`);

/** Asks for a folder and watches it from now on: what lies in it already stays where it is. */
export const chooseFolder = async (services: Services): Promise<WatchView> => {
  const chosen = await services.desk.pickFolder('Choose the folder to watch for new pictures');
  if (chosen === null) return view(services);
  let folder: string;
  let files: readonly FolderFile[];
  try {
    folder = await services.folder.real(chosen);
    files = await services.folder.list(folder);
  } catch {
    throw new Refusal('refused', 'This folder cannot be read. Choose another one; nothing was changed.');
  }
  if (isWithin(folder, services.stores.info.path) || isWithin(services.stores.info.path, folder)) {
    throw new Refusal(
      'refused',
      'The library itself is kept there. Choose a folder of your own for new pictures; nothing was changed.',
    );
  }
  looks.delete(services.stores);
  await services.stores.watched.save({
    folder,
    by: services.me().id,
    seen: Object.fromEntries(files.map(({ name, stamp }) => [name, stamp])),
    left: [],
  });
  await writeLine(services, { kind: 'media.folder-watched' });
  return view(services);
};

/** Nothing is taken in by itself any more. The folder and what is in the library stay as they are. */
export const stopWatching = async (services: Services): Promise<WatchView> => {
  if (services.stores.watched.get().folder !== null) {
    await services.stores.watched.save(NOT_WATCHED);
    looks.delete(services.stores);
    await writeLine(services, { kind: 'media.folder-left' });
  }
  return view(services);
};

/** What one file came to: dealt with, or to be looked at again. */
type Came = { readonly kind: 'taken' | 'known' | 'later' } | { readonly kind: 'left'; readonly why: string };

const takeIn = async (
  services: Services,
  { folder, by }: { readonly folder: string; readonly by: string },
  file: FolderFile,
  inLibrary: Set<string>,
): Promise<Came> => {
  const read = await services.folder.read(folder, file);
  if (!read.ok) return read.kind === 'later' ? read : { kind: 'left', why: read.why };
  const taken = await services.media.importBytes(file.name, read.bytes, by);
  if (!taken.ok) return { kind: 'left', why: taken.why };
  const { asset } = taken;
  // The same picture was in the library before, perhaps under another name.
  if (inLibrary.has(asset.id)) return { kind: 'known' };
  inLibrary.add(asset.id);
  await writeLine(services, {
    kind: 'media.imported',
    by: HALLPASS,
    data: { asset: asset.id, name: asset.name, removed: asset.removed.join(', ') },
  });
  return { kind: 'taken' };
};

/** Files that are not dealt with as they are now; what is known of the others that wait is forgotten. */
const openFiles = (
  look: Look,
  { seen }: WatchedFolder,
  files: readonly FolderFile[],
  now: number,
): readonly FolderFile[] => {
  const open = files.filter(({ name, stamp }) => seen[name] !== stamp);
  const waiting = new Map<string, { stamp: string; since: number }>();
  for (const { name, stamp } of open) {
    const before = look.waiting.get(name);
    waiting.set(name, before?.stamp === stamp ? before : { stamp, since: now });
  }
  look.waiting = waiting;
  return open;
};

/**
 * One look into the watched folder: what is new and has not changed for a while is taken in, a few at a time. What could
 * not be taken in is told with why, and looked at again once its file changes. Nothing in the folder is ever changed.
 * True where more is ready: then another look need not wait.
 */
export const lookIntoFolder = async (services: Services): Promise<boolean> => {
  const { watched } = services.stores;
  const { folder, by } = watched.get();
  if (folder === null || by === null) return false;
  const look = lookOf(services);
  const before = JSON.stringify(view(services));
  const now = services.clock.now();
  let files: readonly FolderFile[];
  try {
    files = await services.folder.list(folder);
    look.trouble = null;
  } catch (thrown) {
    look.trouble = troubleOf(thrown);
    if (JSON.stringify(view(services)) !== before)
      services.tell({ kind: 'changed', what: ['media'], post: null });
    return false;
  }
  const stamps = new Map(files.map(({ name, stamp }) => [name, stamp]));
  const seen: Record<string, string> = {};
  for (const [name, stamp] of Object.entries(watched.get().seen)) if (stamps.has(name)) seen[name] = stamp;
  const left = new Map<string, LeftFile>();
  for (const one of watched.get().left) if (stamps.has(one.name)) left.set(one.name, one);
  let inLibrary: Set<string> | null = null;
  let tried = 0;
  let done = 0;
  let taken = 0;
  for (const file of openFiles(look, watched.get(), files, now)) {
    const since = look.waiting.get(file.name)?.since ?? now;
    if (file.size === 0 || now - since < STEADY_MS || tried >= MOST_A_LOOK) continue;
    // The folder was changed or let go of while a picture was taken in.
    if (watched.get().folder !== folder) return false;
    tried += 1;
    inLibrary ??= new Set((await services.media.list()).map(({ id }) => id));
    const came = await takeIn(services, { folder, by }, file, inLibrary);
    if (came.kind === 'later') {
      if (now - since >= HELD_TOO_LONG_MS) left.set(file.name, { name: file.name, why: HELD });
      continue;
    }
    done += 1;
    seen[file.name] = file.stamp;
    look.waiting.delete(file.name);
    left.delete(file.name);
    if (came.kind === 'left') left.set(file.name, { name: file.name, why: came.why });
    if (came.kind === 'taken') taken += 1;
  }
  if (watched.get().folder !== folder) return false;
  look.taken += taken;
  const next: WatchedFolder = { folder, by, seen, left: [...left.values()].slice(-MOST_LEFT) };
  if (JSON.stringify(next) !== JSON.stringify(watched.get())) await watched.save(next);
  if (JSON.stringify(view(services)) !== before)
    services.tell({ kind: 'changed', what: ['media'], post: null });
  return tried === MOST_A_LOOK && done > 0;
};
