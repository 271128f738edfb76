import { StorageProblem, isStorageProblem } from '../../shared/domain/storage-problem.ts';
import { isLeftover } from './documents.ts';
import type { Surroundings } from './durable-adapter.ts';
import { type FileSystem, errnoOf, listOrNone, sweepTemps } from './files.ts';
import { type KeyWrap, SCRYPT_COST, type ScryptCost } from './keys.ts';
import { type Choices, type DamagedFile, type Opening, makeLibrary, openAt } from './library.ts';
import { takeLock } from './lock.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { closedProblem, openProblem } from './problem.ts';
import { type Processes, nodeProcesses } from './processes.ts';
import { specsFor } from './specs.ts';
import type { Stores } from './stores.ts';

export interface OpenLibrary {
  readonly fs: FileSystem;
  /** The library's folder, absolute. */
  readonly path: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly keyWrap: KeyWrap;
  /** Makes a library where there is none. `passphrase` is needed where the keychain is not strong. */
  readonly create?: { readonly sample: boolean; readonly passphrase: string | null };
  /** What a person chose about damaged files, by their path in the library. */
  readonly choices?: Choices;
  /** A person said that the other process, of which nothing is certain, is not running. */
  readonly takeOver?: boolean;
  readonly processes?: Processes;
  readonly migrations?: readonly Migration[];
  readonly scryptCost?: ScryptCost;
}

export type OpenedLibrary =
  | {
      readonly kind: 'open';
      readonly stores: Stores;
      /** Of a library that was just made: shown once, kept nowhere. */
      readonly recoveryCode: string | null;
      /** Where the copy lies that was made before a migration, inside the library. */
      readonly backup: string | null;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'in-use'; readonly certain: boolean; readonly problem: StorageProblem }
  | { readonly kind: 'damaged'; readonly files: readonly DamagedFile[]; readonly problem: StorageProblem }
  /** Disk, permission, a newer format …: `problem` says which. */
  | { readonly kind: 'refused'; readonly problem: StorageProblem };

/**
 * Opens the library in a folder, or makes one. Everything that a person has to know or choose about is answered as a
 * value; nothing is changed on disk unless `open` is answered, but for a choice that was made.
 */
export const openLibrary = async (options: OpenLibrary): Promise<OpenedLibrary> => {
  const root = (process.platform === 'win32' ? options.path.replaceAll('\\', '/') : options.path).replace(
    /\/+$/u,
    '',
  );
  let gate = false;
  const fs = gated(options.fs, () => gate);
  const surroundings: Surroundings = { fs, root, now: options.now, randomBytes: options.randomBytes };
  let release = async (): Promise<void> => undefined;
  try {
    const there = await lookAt(fs, root);
    if (there !== 'library') {
      if (options.create === undefined) return { kind: 'missing' };
      if (there === 'something-else') return notEmpty();
      await makeRoot(fs, root);
    }
    const lock = await takeLock(fs, `${root}/library.lock`, options.processes ?? nodeProcesses, {
      token: Buffer.from(options.randomBytes(9)).toString('hex'),
      since: new Date(options.now()).toISOString(),
      takeOver: options.takeOver ?? false,
    });
    if (lock.kind === 'in-use') return inUse(lock.by?.host ?? null, lock.by?.since ?? null, lock.certain);
    release = lock.release;
    if (((await fs.stat(root))?.mode ?? 0) & 0o077) await fs.chmod(root, 0o700);
    await sweepTemps(fs, root, await fs.list(root));
    await sweepTemps(fs, `${root}/deliveries`, await listOrNone(fs, `${root}/deliveries`));
    const opening: Opening = {
      surroundings,
      specs: specsFor(options.migrations ?? MIGRATIONS),
      keyWrap: options.keyWrap,
      cost: options.scryptCost ?? SCRYPT_COST,
      choices: options.choices ?? {},
    };
    // Asked again under the lock: another process may have made it meanwhile.
    const isNew = options.create !== undefined && (await lookAt(fs, root)) !== 'library';
    const made = isNew && options.create ? await makeLibrary(opening, options.create) : null;
    const opened = await openAt(opening, made?.key ?? null);
    if (opened.kind === 'damaged') {
      await release();
      return opened;
    }
    const close = async (): Promise<void> => {
      if (gate) return;
      try {
        await opened.finish();
      } finally {
        await release();
        gate = true;
      }
    };
    return {
      kind: 'open',
      stores: { ...opened.stores, close },
      recoveryCode: made?.recoveryCode ?? null,
      backup: opened.backup,
    };
  } catch (thrown) {
    await release().catch(() => undefined);
    if (!isStorageProblem(thrown) && errnoOf(thrown) === null) throw thrown;
    return { kind: 'refused', problem: openProblem(thrown) };
  }
};

/** After closing, the library belongs to whoever opens it next: nothing may be written any more. */
const gated = (fs: FileSystem, isClosed: () => boolean): FileSystem => {
  const open =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      isClosed() ? Promise.reject(closedProblem()) : call(...args);
  return {
    ...fs,
    open: open(fs.open),
    rename: open(fs.rename),
    link: open(fs.link),
    unlink: open(fs.unlink),
    makeFolder: open(fs.makeFolder),
    removeFolder: open(fs.removeFolder),
    chmod: open(fs.chmod),
  };
};

/** What a first start makes besides its documents. */
const OURS: ReadonlySet<string> = new Set(['library.lock', 'posts', 'journal', 'index', 'media', 'district']);

const lookAt = async (
  fs: FileSystem,
  root: string,
): Promise<'nothing' | 'begun' | 'library' | 'something-else'> => {
  const names = await listOrNone(fs, root);
  if (names.some((name) => /^library\.json(\.[12])?$/u.test(name))) return 'library';
  // Whatever holds posts or lines of a journal is a library, also when its own file is gone.
  if ((await listOrNone(fs, `${root}/posts`)).length > 0) return 'library';
  if ((await listOrNone(fs, `${root}/journal`)).length > 0) return 'library';
  for (const name of names) {
    const isOurs = OURS.has(name) || (await isLeftover(fs, root, name));
    if (!isOurs) return 'something-else';
  }
  return names.length === 0 ? 'nothing' : 'begun';
};

/** The folder itself and those above it that are missing. */
const makeRoot = async (fs: FileSystem, root: string): Promise<void> => {
  if ((await fs.stat(root)) !== null) return;
  const parent = root.slice(0, root.lastIndexOf('/'));
  if (parent !== '') await makeRoot(fs, parent);
  try {
    await fs.makeFolder(root);
  } catch (thrown) {
    if (errnoOf(thrown) !== 'EEXIST') throw thrown;
  }
  await fs.syncFolder(parent === '' ? '/' : parent);
};

const notEmpty = (): OpenedLibrary => ({
  kind: 'refused',
  problem: new StorageProblem(
    'exists',
    'This folder holds other files.',
    'Nothing was changed. Choose an empty folder for the library.',
  ),
});

const inUse = (host: string | null, since: string | null, certain: boolean): OpenedLibrary => {
  const who = host === null ? 'another window or computer' : `Hallpass on ${host}`;
  const when = since === null ? '' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC`;
  return {
    kind: 'in-use',
    certain,
    problem: new StorageProblem(
      'in-use',
      `This library is open in ${who}${when}.`,
      certain
        ? 'Nothing was changed. Go on there, or close it first.'
        : 'Nothing was changed. If nothing is open there anymore, you can take the library over.',
    ),
  };
};
