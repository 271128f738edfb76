/** What a file is to hold: all of it, or whoever writes it piece by piece. */
export type Content = Uint8Array | ((write: (bytes: Uint8Array) => Promise<void>) => Promise<void>);

/**
 * What this room asks of the library's disk. main/storage makes one from its file system (`diskOf`), so that pictures
 * are written with the same care as documents and a test can fill the disk. Paths are absolute; failures are thrown
 * with Node's `code`.
 */
export interface MediaDisk {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A file to be read in pieces; `number` and `modified` tell whether it is still the same one. */
  readonly openRead: (path: string) => Promise<{
    readonly facts: {
      readonly kind: 'file' | 'folder' | 'other';
      readonly size: number;
      readonly modified: number;
      readonly number: number;
    };
    /** That many bytes from there, fewer where the file ends. */
    readonly read: (at: number, length: number) => Promise<Uint8Array>;
    readonly close: () => Promise<void>;
  }>;
  /** Names in a folder, sorted; none where there is no folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly unlink: (path: string) => Promise<void>;
  /** Makes the folders below `root` that are not there yet, 0700, each durably. */
  readonly makeFolders: (root: string, below: readonly string[]) => Promise<void>;
  /** A new file, 0600, flushed; refused (`EEXIST`) where the name is taken; gone again when anything failed. */
  readonly writeNew: (path: string, content: Content) => Promise<void>;
  /** Gives a file its name, durably, in place of `temp`. False, and the file gone, where the name is taken. */
  readonly nameOnce: (temp: string, path: string) => Promise<boolean>;
  /** A file that appears whole and durable, by way of `temp`. False, with nothing changed, where the name is taken. */
  readonly writeOnce: (path: string, bytes: Uint8Array, temp: string) => Promise<boolean>;
  /** Puts bytes in a file's place, whole and durably; `token` makes the temp file's name unique. */
  readonly replace: (path: string, bytes: Uint8Array, token: string) => Promise<void>;
  /** A second name for a file; refused (`EEXIST`) where the name is taken. */
  readonly addName: (path: string, second: string, token: string) => Promise<void>;
}
