import { createHash } from 'node:crypto';
import type { MediaDisk } from './media-disk.ts';

/** SHA-256, hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text);

/** True for what the system answers when there is nothing of that name. */
export const isGone = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR');

export interface HashedFilesParts {
  readonly library: string;
  readonly disk: MediaDisk;
  readonly newId: () => string;
}

/** A folder of files named by their content. */
export interface HashedFiles {
  /** Keeps bytes; answers their SHA-256 once they would survive a power cut. A damaged file of that name is set aside and replaced. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** The bytes of that SHA-256; null where there are none, or they changed on disk. */
  readonly read: (hash: string) => Promise<Uint8Array | null>;
  /**
   * The same piece by piece. False where there are none, or they turned out to be others; throws `UnreadableFile` where
   * the disk does not give them, and whatever `into` throws.
   */
  readonly pour: (hash: string, into: (bytes: Uint8Array) => Promise<void>) => Promise<boolean>;
}

/** The disk did not give a file's bytes. */
export class UnreadableFile extends Error {
  constructor(cause: unknown) {
    super('A file of the library cannot be read', { cause });
    this.name = 'UnreadableFile';
  }
}

/** Bytes read at once. */
const PIECE = 1_048_576;

/** Where files are written before they get their name. What a crash leaves there is removed by `sweepIncoming`. */
const INCOMING = ['media', 'incoming'] as const;

/** A place for a file that has no name yet. */
export const incomingPath = async ({ library, disk, newId }: HashedFilesParts): Promise<string> => {
  await disk.makeFolders(library, INCOMING);
  return `${library}/${INCOMING.join('/')}/${newId()}.tmp`;
};

/** Removes what a crash left half-written. Only before anything is written. */
export const sweepIncoming = async ({ library, disk }: HashedFilesParts): Promise<void> => {
  const folder = `${library}/${INCOMING.join('/')}`;
  for (const name of await disk.list(folder)) {
    if (name.endsWith('.tmp')) await disk.unlink(`${folder}/${name}`);
  }
};

/** Files of `<library>/media/<name>`, spread over 256 folders by the first two digits. */
export const hashedFiles = (parts: HashedFilesParts, name: 'originals' | 'cleared'): HashedFiles => {
  const { library, disk, newId } = parts;
  const foldersOf = (hash: string): readonly string[] => ['media', name, hash.slice(0, 2)];
  const pathOf = (hash: string): string => `${library}/${foldersOf(hash).join('/')}/${hash}`;

  const read = async (hash: string): Promise<Uint8Array | null> => {
    if (!isSha256(hash)) return null;
    try {
      const bytes = await disk.readFile(pathOf(hash));
      return sha256(bytes) === hash ? bytes : null;
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  };

  const orUnreadable = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      throw new UnreadableFile(thrown);
    }
  };

  return {
    read,
    pour: async (hash, into) => {
      if (!isSha256(hash)) return false;
      const file = await orUnreadable(disk.openRead(pathOf(hash)));
      try {
        const found = createHash('sha256');
        for (let at = 0; ; at += PIECE) {
          const bytes = await orUnreadable(file.read(at, PIECE));
          if (bytes.byteLength === 0) return found.digest('hex') === hash;
          found.update(bytes);
          await into(bytes);
        }
      } finally {
        await file.close();
      }
    },
    keep: async (bytes) => {
      const hash = sha256(bytes);
      await disk.makeFolders(library, foldersOf(hash));
      if (await disk.writeOnce(pathOf(hash), bytes, await incomingPath(parts))) return hash;
      if ((await read(hash)) !== null) return hash;
      const token = newId();
      await disk.addName(pathOf(hash), `${pathOf(hash)}.damaged-${token}`, token);
      await disk.replace(pathOf(hash), bytes, token);
      return hash;
    },
  };
};
