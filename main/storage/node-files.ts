import { type Stats, constants } from 'node:fs';
import {
  type FileHandle,
  chmod,
  link,
  mkdir,
  open,
  readFile,
  readdir,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import {
  FILE_MODE,
  FOLDER_MODE,
  type FileFacts,
  type FileSystem,
  type OpenFile,
  type ReadableFile,
  errnoOf,
} from './files.ts';

const opened = (handle: FileHandle): OpenFile => ({
  write: async (bytes) => {
    // A write may take fewer bytes than it was given.
    let done = 0;
    while (done < bytes.byteLength) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, null);
      done += bytesWritten;
    }
  },
  sync: () => handle.sync(),
  truncate: (length) => handle.truncate(length),
  close: () => handle.close(),
});

const factsOf = (facts: Stats): FileFacts => ({
  kind: facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other',
  size: facts.size,
  modified: facts.mtimeMs,
  mode: facts.mode & 0o777,
  number: facts.ino,
});

const readable = async (handle: FileHandle): Promise<ReadableFile> => {
  try {
    return {
      facts: factsOf(await handle.stat()),
      read: async (at, length) => {
        const bytes = new Uint8Array(length);
        let done = 0;
        while (done < length) {
          const { bytesRead } = await handle.read(bytes, done, length - done, at + done);
          if (bytesRead === 0) break;
          done += bytesRead;
        }
        return bytes.subarray(0, done);
      },
      close: () => handle.close(),
    };
  } catch (thrown) {
    await handle.close();
    throw thrown;
  }
};

/** Virus scanners on Windows hold a fresh file for a moment: a rename over it is tried again for about a second. */
const renameOnWindows = async (from: string, to: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (thrown) {
      const code = errnoOf(thrown);
      if (attempt >= 10 || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw thrown;
      await wait(20 * attempt);
    }
  }
};

/** The disk. On macOS Node's fsync asks the drive itself to flush (F_FULLFSYNC). */
export const nodeFiles: FileSystem = {
  open: async (path, how) => opened(await open(path, how === 'create' ? 'wx' : 'a', FILE_MODE)),
  readFile: (path) => readFile(path),
  openRead: async (path) => readable(await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))),
  rename: process.platform === 'win32' ? renameOnWindows : rename,
  link,
  unlink,
  list: async (path) => (await readdir(path)).sort(),
  makeFolder: async (path) => {
    await mkdir(path, { mode: FOLDER_MODE });
  },
  removeFolder: rmdir,
  stat: async (path) => {
    try {
      return factsOf(await stat(path));
    } catch (thrown) {
      if (errnoOf(thrown) === 'ENOENT') return null;
      throw thrown;
    }
  },
  chmod,
  syncFolder: async (path) => {
    // Windows has no handle to a folder's names that could be flushed; NTFS keeps them in its own journal.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
