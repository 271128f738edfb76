import { type FileSystem, errnoOf, tempBeside } from './files.ts';

/** Disks without second names for a file (FAT, some network folders). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

const unlinkQuietly = async (fs: FileSystem, path: string): Promise<void> => {
  try {
    await fs.unlink(path);
  } catch {
    // What is left of it is removed when the library is opened next.
  }
};

/** What a file is to hold: all of it, or whoever writes it piece by piece. */
export type Content = Uint8Array | ((write: (bytes: Uint8Array) => Promise<void>) => Promise<void>);

/** A new file with its bytes on disk; gone again when anything failed. Its name is durable once the folder is synced. */
export const writeNew = async (fs: FileSystem, path: string, content: Content): Promise<void> => {
  const file = await fs.open(path, 'create');
  try {
    try {
      if (content instanceof Uint8Array) await file.write(content);
      else await content(file.write);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (thrown) {
    await unlinkQuietly(fs, path);
    throw thrown;
  }
};

const ignoreMissing = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return false;
    throw thrown;
  }
};

/** `path.1` is the state before, `path.2` the one before that. */
export const generationPaths = (path: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${path}.${index + 1}`);

/** Makes room for a new state: the current one gets the name of the newest generation as well, and keeps its own. */
const rotate = async (fs: FileSystem, path: string, count: number, token: string): Promise<void> => {
  if (count === 0) return;
  const paths = generationPaths(path, count);
  for (let index = paths.length - 1; index > 0; index -= 1) {
    await ignoreMissing(fs.rename(paths[index - 1] as string, paths[index] as string));
  }
  try {
    await ignoreMissing(addName(fs, path, paths[0] as string, token));
  } catch (thrown) {
    if (errnoOf(thrown) !== 'EEXIST') throw thrown;
  }
};

/** A second name for a file, or a copy of it where the disk has no second names. */
export const addName = async (fs: FileSystem, path: string, second: string, token: string): Promise<void> => {
  try {
    await fs.link(path, second);
  } catch (thrown) {
    if (!NO_LINKS.has(errnoOf(thrown) ?? '')) throw thrown;
    const copy = tempBeside(second, token);
    await writeNew(fs, copy, await fs.readFile(path));
    await fs.rename(copy, second);
  }
};

/**
 * Puts bytes in a file's place so that, whatever happens meanwhile, the name leads to the whole old state or the whole
 * new one; the new one survives a power cut once this returns. Throws what the file system threw; the old state is
 * then still there, or the new one where only the last step (flushing the folder) failed.
 */
export const replaceDurably = async (
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  { generations, token }: { readonly generations: number; readonly token: string },
): Promise<void> => {
  const temp = tempBeside(path, token);
  await writeNew(fs, temp, bytes);
  try {
    await rotate(fs, path, generations, token);
    await fs.rename(temp, path);
  } catch (thrown) {
    await unlinkQuietly(fs, temp);
    throw thrown;
  }
  await fs.syncFolder(folderOf(path));
};

/** Writes a file that is never written again, by way of `temp`. Answers false, with nothing changed, where the name is taken. */
export const writeOnce = async (
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  temp: string,
): Promise<boolean> => {
  await writeNew(fs, temp, bytes);
  return await nameOnce(fs, temp, path);
};

/** Gives a file that was written its name, durably, and takes the other one away. False, and the file gone, where the name is taken. */
export const nameOnce = async (fs: FileSystem, temp: string, path: string): Promise<boolean> => {
  try {
    await fs.link(temp, path);
  } catch (thrown) {
    const code = errnoOf(thrown) ?? '';
    if (NO_LINKS.has(code) && (await fs.stat(path)) === null) {
      await fs.rename(temp, path);
      await fs.syncFolder(folderOf(path));
      return true;
    }
    await unlinkQuietly(fs, temp);
    if (code === 'EEXIST' || NO_LINKS.has(code)) return false;
    throw thrown;
  }
  await unlinkQuietly(fs, temp);
  await fs.syncFolder(folderOf(path));
  return true;
};

/** The folder a file lies in. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
