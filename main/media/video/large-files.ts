import { createHash } from 'node:crypto';
import { type HashedFilesParts, incomingPath, isGone, isSha256 } from '../hashed-files.ts';
import type { Content } from '../media-disk.ts';
import { BrokenVideo, type Source } from './source.ts';

/** Bytes that are copied at once. */
const PIECE = 1024 * 1024;

type Folder = 'originals' | 'cleared';

/** An open file of the library. */
export interface LargeFile extends Source {
  readonly close: () => Promise<void>;
}

/** A file that was written and has no name yet. */
export interface Incoming {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

/** Every byte of a source, piece by piece. */
export const piecesOf = async function* (source: Source): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += PIECE)
    yield await source.read(at, Math.min(PIECE, source.size - at));
};

export interface LargeFiles {
  /** Writes pieces to a file without a name; what was written is flushed, and counted and hashed on the way. */
  readonly write: (pieces: AsyncIterable<Uint8Array>) => Promise<Incoming>;
  readonly openIncoming: (incoming: Incoming) => Promise<LargeFile>;
  /** Gives it its name, by its hash. What stood there, damaged, keeps a second one. */
  readonly keep: (folder: Folder, incoming: Incoming) => Promise<void>;
  readonly drop: (incoming: Incoming) => Promise<void>;
  /** True where the file is there and none of its bytes changed. Read once; again where its time or size changed. */
  readonly isWhole: (folder: Folder, hash: string) => Promise<boolean>;
  /** The file of that hash; null where there is none, or it changed. */
  readonly open: (folder: Folder, hash: string) => Promise<LargeFile | null>;
}

/** Files of the library that are too large to be in memory. They lie where the others do, by their hash. */
export const largeFiles = (parts: HashedFilesParts): LargeFiles => {
  const { library, disk, newId } = parts;
  /** Path → what the file looked like when all of it was read and right. */
  const seen = new Map<string, string>();
  const foldersOf = (folder: Folder, hash: string): readonly string[] => ['media', folder, hash.slice(0, 2)];
  const pathOf = (folder: Folder, hash: string): string =>
    `${library}/${foldersOf(folder, hash).join('/')}/${hash}`;

  const openAt = async (path: string): Promise<LargeFile & { readonly stamp: string }> => {
    const file = await disk.openRead(path);
    const { size, modified, number } = file.facts;
    return {
      size,
      stamp: [size, modified, number].join(),
      read: async (at, length) => {
        const bytes = await file.read(at, length);
        if (bytes.length !== length) throw new BrokenVideo('cut-off', 'The file ends earlier');
        return bytes;
      },
      close: file.close,
    };
  };

  const isRight = async (
    path: string,
    file: Source & { readonly stamp: string },
    hash: string,
  ): Promise<boolean> => {
    if (seen.get(path) === file.stamp) return true;
    const sum = createHash('sha256');
    for await (const piece of piecesOf(file)) sum.update(piece);
    if (sum.digest('hex') !== hash) return false;
    seen.set(path, file.stamp);
    return true;
  };

  const open = async (folder: Folder, hash: string): Promise<LargeFile | null> => {
    if (!isSha256(hash)) return null;
    const path = pathOf(folder, hash);
    try {
      const file = await openAt(path);
      try {
        if (await isRight(path, file, hash)) return file;
      } catch (thrown) {
        await file.close();
        throw thrown;
      }
      await file.close();
      return null;
    } catch (thrown) {
      if (isGone(thrown) || thrown instanceof BrokenVideo) return null;
      throw thrown;
    }
  };

  const isWhole = async (folder: Folder, hash: string): Promise<boolean> => {
    const file = await open(folder, hash);
    await file?.close();
    return file !== null;
  };

  return {
    write: async (pieces) => {
      const path = await incomingPath(parts);
      const sum = createHash('sha256');
      let size = 0;
      const content: Content = async (write) => {
        for await (const piece of pieces) {
          sum.update(piece);
          size += piece.length;
          await write(piece);
        }
      };
      await disk.writeNew(path, content);
      return { path, hash: sum.digest('hex'), size };
    },
    openIncoming: ({ path }) => openAt(path),
    keep: async (folder, { path, hash }) => {
      await disk.makeFolders(library, foldersOf(folder, hash));
      const to = pathOf(folder, hash);
      if (await isWhole(folder, hash)) {
        await disk.unlink(path);
        return;
      }
      const token = newId();
      // What is there is damaged: it keeps a name, and the new one takes its place.
      try {
        await disk.addName(to, `${to}.damaged-${token}`, token);
        await disk.unlink(to);
      } catch (thrown) {
        if (!isGone(thrown)) throw thrown;
      }
      await disk.nameOnce(path, to);
    },
    drop: async ({ path }) => {
      try {
        await disk.unlink(path);
      } catch (thrown) {
        if (!isGone(thrown)) throw thrown;
      }
    },
    isWhole,
    open,
  };
};
