/** The little of a file system that storage uses. Everything goes through it, so that tests can cut the power and fill the disk. */

export interface OpenFile {
  /** Writes all of the bytes at the end, or throws. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Returns once the bytes would survive a power cut. */
  readonly sync: () => Promise<void>;
  /** Cuts the file to that many bytes. */
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file that is only read, piece by piece. */
export interface ReadableFile {
  /** As `stat` told it when it was opened. */
  readonly facts: FileFacts;
  /** That many bytes from there, fewer where the file ends. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface FileFacts {
  /** `other`: a pipe, a device. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly modified: number;
  /** Permission bits. */
  readonly mode: number;
  /** Number of the file on its disk: changes when another file takes the name. */
  readonly number: number;
}

/** Paths are absolute. Failures are thrown with Node's `code` (`ENOENT`, `ENOSPC`, …). */
export interface FileSystem {
  /** `create`: a new file, mode 0600, refused (`EEXIST`) where there is one. `append`: at the end, made where there is none. */
  readonly open: (path: string, how: 'create' | 'append') => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A file to be read in pieces; it stays open until it is closed. */
  readonly openRead: (path: string) => Promise<ReadableFile>;
  /** Takes the place of whatever has the new name, at once. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file; refused (`EEXIST`) where the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Names in a folder, sorted. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** One new folder, mode 0700. `EEXIST` where there is one. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** An empty folder. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Null where there is nothing of that name. */
  readonly stat: (path: string) => Promise<FileFacts | null>;
  readonly chmod: (path: string, mode: number) => Promise<void>;
  /** Returns once the names in the folder would survive a power cut. */
  readonly syncFolder: (path: string) => Promise<void>;
}

export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/** The `code` of what a file call threw; null for anything else. Node's own faults (`ERR_…`) are not the disk's. */
export const errnoOf = (thrown: unknown): string | null =>
  thrown instanceof Error &&
  'code' in thrown &&
  typeof thrown.code === 'string' &&
  /^E[A-Z0-9]+$/u.test(thrown.code)
    ? thrown.code
    : null;

/** Makes a folder and those above it up to `root`, each durably; the ones that are there stay. */
export const makeFolders = async (fs: FileSystem, root: string, below: readonly string[]): Promise<void> => {
  let at = root;
  for (const name of below) {
    const parent = at;
    at = `${at}/${name}`;
    try {
      await fs.makeFolder(at);
    } catch (thrown) {
      if (errnoOf(thrown) === 'EEXIST') continue;
      throw thrown;
    }
    await fs.syncFolder(parent);
  }
};

/** Names in a folder; none where there is no folder. */
export const listOrNone = async (fs: FileSystem, path: string): Promise<readonly string[]> => {
  try {
    return await fs.list(path);
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return [];
    throw thrown;
  }
};

/** Name of a temp file beside `path`. Ends in `.tmp`: whatever is left of it after a crash is removed when the library opens. */
export const tempBeside = (path: string, token: string): string => `${path}.${token}.tmp`;
export const isTemp = (name: string): boolean => name.endsWith('.tmp');

/** Removes temp files of a crash from one folder; answers how many. One may go by itself: it was no crash's. */
export const sweepTemps = async (
  fs: FileSystem,
  folder: string,
  names: readonly string[],
): Promise<number> => {
  const temps = names.filter(isTemp);
  for (const name of temps) {
    try {
      await fs.unlink(`${folder}/${name}`);
    } catch (thrown) {
      if (errnoOf(thrown) !== 'ENOENT') throw thrown;
    }
  }
  return temps.length;
};
