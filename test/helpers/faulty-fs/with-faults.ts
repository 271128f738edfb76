import type { FileSystem, OpenFile } from '../../../main/storage/files.ts';
import { diskError } from './disk-error.ts';

export const ERRNOS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE'] as const;
export type Errno = (typeof ERRNOS)[number];

/** Whether a call fails: its number (1, 2, 3 …), its name, its path. */
export type Decide = (n: number, call: string, path: string) => Errno | null;

/** A file system whose calls fail as `decide` says. A write that fails has written half of its bytes. */
export const withFaults = (fs: FileSystem, decide: Decide): FileSystem & { readonly calls: () => number } => {
  let n = 0;
  const next = (call: string, path: string): void => {
    n += 1;
    const errno = decide(n, call, path);
    if (errno !== null) throw diskError(errno, `${call} ${path}`);
  };
  const failing =
    <A extends readonly [string, ...unknown[]], R>(call: string, work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      next(call, args[0]);
      return work(...args);
    };
  const handle = (file: OpenFile, path: string): OpenFile => ({
    write: async (bytes) => {
      try {
        next('write', path);
      } catch (thrown) {
        await file.write(bytes.subarray(0, bytes.byteLength >> 1));
        throw thrown;
      }
      await file.write(bytes);
    },
    sync: async () => {
      next('sync', path);
      await file.sync();
    },
    truncate: async (length) => {
      next('truncate', path);
      await file.truncate(length);
    },
    close: async () => {
      // A close that fails has closed all the same.
      await file.close();
      next('close', path);
    },
  });
  return {
    calls: () => n,
    open: async (path, how) => {
      next('open', path);
      return handle(await fs.open(path, how), path);
    },
    readFile: failing('readFile', fs.readFile),
    openRead: async (path) => {
      next('openRead', path);
      const file = await fs.openRead(path);
      return {
        ...file,
        read: async (at, length) => {
          next('read', path);
          return await file.read(at, length);
        },
      };
    },
    rename: failing('rename', fs.rename),
    link: failing('link', fs.link),
    unlink: failing('unlink', fs.unlink),
    list: failing('list', fs.list),
    makeFolder: failing('makeFolder', fs.makeFolder),
    removeFolder: failing('removeFolder', fs.removeFolder),
    stat: failing('stat', fs.stat),
    chmod: failing('chmod', fs.chmod),
    syncFolder: failing('syncFolder', fs.syncFolder),
  };
};
