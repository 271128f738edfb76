/**
 * What this room asks of the library's disk. main/storage makes one from its file system (`diskOf`), so that pictures
 * are written with the same care as documents and a test can fill the disk. Paths are absolute; failures are thrown
 * with Node's `code`.
 */
export interface MediaDisk {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Names in a folder, sorted; none where there is no folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly unlink: (path: string) => Promise<void>;
  /** Makes the folders below `root` that are not there yet, 0700, each durably. */
  readonly makeFolders: (root: string, below: readonly string[]) => Promise<void>;
  /** A new file, 0600, flushed; refused (`EEXIST`) where the name is taken; gone again when anything failed. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  /** A file that appears whole and durable, by way of `temp`. False, with nothing changed, where the name is taken. */
  readonly writeOnce: (path: string, bytes: Uint8Array, temp: string) => Promise<boolean>;
  /** Puts bytes in a file's place, whole and durably; `token` makes the temp file's name unique. */
  readonly replace: (path: string, bytes: Uint8Array, token: string) => Promise<void>;
  /** A second name for a file; refused (`EEXIST`) where the name is taken. */
  readonly addName: (path: string, second: string, token: string) => Promise<void>;
}
