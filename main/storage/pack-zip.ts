import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileSystem } from './files.ts';
import { freeName } from './free-name.ts';

/** Bytes read at once. */
const PIECE = 1_048_576;
/** Pictures and videos are packed already. */
const PACKED = /\.(?:jpe?g|png|gif|mp4)$/iu;

interface Packing {
  readonly folder: string;
  /** Paths in the folder. */
  readonly names: readonly string[];
  /** Bytes of all of them. */
  readonly size: number;
  readonly into: string;
  readonly name: string;
  readonly packed: (part: number) => void;
  readonly isStopped: () => boolean;
}

/**
 * Packs a folder's files into `<name>.zip`, one after another and piece by piece; also beyond 4 GB. The file has
 * "(incomplete)" in its name until it is whole. Answers its path, or null, and no file, where it was stopped. Where it
 * throws, no file is left either.
 */
export const packZip = async (fs: FileSystem, packing: Packing): Promise<string | null> => {
  const { folder, names, size, into, name, packed, isStopped } = packing;
  const part = await freeName(fs, `${into}/${name} (incomplete)`, '.zip');
  const out = await fs.open(part, 'create');
  const zip = new ZipFile();
  let done = 0;
  /** The first thing that went wrong while a file was read: told after the zip file gave what it had. */
  let failure: unknown = null;
  async function* pieces(path: string): AsyncGenerator<Uint8Array> {
    if (failure !== null) return;
    try {
      const file = await fs.openRead(path);
      try {
        for (let at = 0; ; at += PIECE) {
          const bytes = await file.read(at, PIECE);
          if (bytes.byteLength === 0) return;
          done += bytes.byteLength;
          packed(size === 0 ? 1 : done / size);
          yield bytes;
        }
      } finally {
        await file.close();
      }
    } catch (thrown) {
      failure = thrown;
    }
  }
  for (const each of names) {
    zip.addReadStreamLazy(
      `${name}/${each}`,
      { compressionLevel: PACKED.test(each) ? 0 : 3, mode: 0o100600 },
      (give) => give(null, Readable.from(pieces(`${folder}/${each}`), { objectMode: false })),
    );
  }
  zip.end();
  let lies = part;
  let isWhole = false;
  try {
    try {
      for await (const bytes of zip.outputStream as AsyncIterable<Uint8Array>) {
        if (failure !== null || isStopped()) break;
        await out.write(bytes);
      }
      if (failure !== null) throw failure;
      if (isStopped()) return null;
      await out.sync();
    } finally {
      await out.close();
    }
    const path = await freeName(fs, `${into}/${name}`, '.zip');
    await fs.rename(part, path);
    lies = path;
    await fs.syncFolder(into);
    isWhole = true;
    return path;
  } finally {
    if (!isWhole) await fs.unlink(lies).catch(() => undefined);
  }
};
