import { writeNew } from './durable-write.ts';
import { errnoOf, type FileSystem, isTemp, tempBeside } from './files.ts';
import { writeProblem } from './problem.ts';

/** What the file is called in the district's folder. */
export const DISTRICT_FILE_NAME = 'hallpass-district.hallpass';
/** The most that is read, bytes: the bound of its container and a little, so that what is too large is told as such. */
const MOST_BYTES = 33 * 1_048_576;
/** Milliseconds a drive may take: a share that was disconnected answers after minutes, or never. */
const PATIENCE_MS = 5_000;
/** Everybody who may see the folder may read the file: it is for them, and what is private in it is encrypted. */
const SHARED_MODE = 0o644;

/** What lies in the folder, or why it is not known. */
type FoundFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string };

interface DistrictFolder {
  readonly real: (folder: string) => Promise<string | null>;
  readonly read: (folder: string) => Promise<FoundFile>;
  readonly write: (folder: string, bytes: Uint8Array) => Promise<void>;
}

const SLOW = 'the drive does not answer';
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this computer account may not read it',
  EPERM: 'this computer account may not read it',
};

const unreadable = (why: string): FoundFile => ({ kind: 'unreadable', why });

const readNow = async (fs: FileSystem, path: string): Promise<FoundFile> => {
  try {
    const file = await fs.openRead(path);
    try {
      const { kind, size } = file.facts;
      if (kind !== 'file') return unreadable('it is no ordinary file');
      if (size > MOST_BYTES) return unreadable('it is far too large');
      return { kind: 'found', bytes: await file.read(0, size) };
    } finally {
      await file.close();
    }
  } catch (thrown) {
    const code = errnoOf(thrown) ?? '';
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'missing' }
      : unreadable(WHY[code] ?? 'the drive did not give it');
  }
};

/** Without a slash at its end, as the file's name follows it. Where paths do not begin with one, Windows takes either. */
const plainPath = (folder: string): string =>
  (folder.startsWith('/') ? folder : folder.replaceAll('\\', '/')).replace(/(?<=.)\/+$/u, '');

/** Removes what a crash of this laptop left beside the file. */
const sweep = async (fs: FileSystem, folder: string): Promise<void> => {
  for (const name of await fs.list(folder)) {
    if (name.startsWith(`${DISTRICT_FILE_NAME}.`) && isTemp(name))
      await fs.unlink(`${folder}/${name}`).catch(() => undefined);
  }
};

const writeNow = async (fs: FileSystem, folder: string, bytes: Uint8Array, token: string): Promise<void> => {
  const path = `${folder}/${DISTRICT_FILE_NAME}`;
  try {
    await sweep(fs, folder);
    const temp = tempBeside(path, token);
    await writeNew(fs, temp, bytes);
    // A drive without permissions of its own gives everybody who reaches it the same.
    await fs.chmod(temp, SHARED_MODE).catch(() => undefined);
    try {
      await fs.rename(temp, path);
    } catch (thrown) {
      await fs.unlink(temp).catch(() => undefined);
      throw thrown;
    }
    // Not every network drive flushes a folder. A file lost with the power is written anew within the half hour.
    await fs.syncFolder(folder).catch(() => undefined);
  } catch (thrown) {
    throw writeProblem(thrown, 'the district file');
  }
};

/**
 * The folder the district chose, often a network drive. One call at a time, and none begins while one hangs: a drive
 * that never answers would otherwise take every thread that reads files.
 */
export const districtFolder = (
  fs: FileSystem,
  newToken: () => string,
  patience: number = PATIENCE_MS,
): DistrictFolder => {
  let busy: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  let isHanging = false;
  const within = async <T>(work: () => Promise<T>, slow: () => T): Promise<T> => {
    // Whoever asks next does not wait for it once more.
    if (isHanging) return slow();
    let stopWaiting: () => void = () => undefined;
    const late = new Promise<'late'>((resolve) => {
      const timer = setTimeout(() => resolve('late'), patience);
      stopWaiting = () => clearTimeout(timer);
    });
    try {
      while (isBusy) if ((await Promise.race([busy, late])) === 'late') return slow();
      isBusy = true;
      const mine = work();
      busy = mine.then(
        () => undefined,
        () => undefined,
      );
      const here = busy;
      void here.then(() => {
        if (busy !== here) return;
        isBusy = false;
        isHanging = false;
      });
      const came = await Promise.race([mine, late]);
      if (came !== 'late') return came;
      isHanging = isBusy;
      return slow();
    } finally {
      stopWaiting();
    }
  };
  return {
    real: (folder) =>
      within(
        async () => {
          const facts = await fs.stat(folder).catch(() => null);
          return facts?.kind === 'folder' ? plainPath(folder) : null;
        },
        () => null,
      ),
    read: (folder) =>
      within(
        () => readNow(fs, `${folder}/${DISTRICT_FILE_NAME}`),
        () => unreadable(SLOW),
      ),
    write: (folder, bytes) =>
      within(
        () => writeNow(fs, folder, bytes, newToken()),
        () => {
          throw writeProblem(new Error(SLOW), 'the district file');
        },
      ),
  };
};
