import { type Content, addName, nameOnce, replaceDurably, writeNew, writeOnce } from './durable-write.ts';
import { type FileSystem, listOrNone, makeFolders } from './files.ts';

/** The durable ways of writing a file, bound to a file system: what rooms beside this one get of the disk. */
export const diskOf = (fs: FileSystem) => ({
  readFile: fs.readFile,
  unlink: fs.unlink,
  list: (path: string): Promise<readonly string[]> => listOrNone(fs, path),
  makeFolders: (root: string, below: readonly string[]): Promise<void> => makeFolders(fs, root, below),
  openRead: fs.openRead,
  writeNew: (path: string, content: Content): Promise<void> => writeNew(fs, path, content),
  nameOnce: (temp: string, path: string): Promise<boolean> => nameOnce(fs, temp, path),
  writeOnce: (path: string, bytes: Uint8Array, temp: string): Promise<boolean> =>
    writeOnce(fs, path, bytes, temp),
  replace: (path: string, bytes: Uint8Array, token: string): Promise<void> =>
    replaceDurably(fs, path, bytes, { generations: 0, token }),
  addName: (path: string, second: string, token: string): Promise<void> => addName(fs, path, second, token),
});
