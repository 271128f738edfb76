import { createHash, type Hash } from 'node:crypto';
import { type FileSystem, type OpenFile, errnoOf, makeFolders } from './files.ts';
import { freeName } from './free-name.ts';
import { packZip } from './pack-zip.ts';
import { removeTree } from './remove-tree.ts';
import { PLAIN, exportProblem, freshFolder, isGone } from './write-export.ts';

/** Text gathered before it is written, characters. */
const GATHER = 262_144;

interface Growing {
  readonly file: OpenFile;
  readonly hash: Hash;
  waiting: string[];
  length: number;
}

const INCOMPLETE = ' (incomplete)';

/** A file that was written is not there any more. */
const taken = (): Error => Object.assign(new Error('A file was taken away'), { code: 'ENOENT' });

/**
 * A large export: a folder that says in its name that it is incomplete until it is finished. Texts grow side by side,
 * files are written one after another, so that memory stays the same however much is exported. What the disk refuses is
 * thrown as a `StorageProblem`, once everything is closed and what was written is removed: half a record helps nobody,
 * and a full disk needs the room. Whoever gives up for another reason calls `discard`.
 */
export const openExport = (fs: FileSystem) => async (into: string, name: string) => {
  if (!PLAIN.test(name)) throw new Error('An export with a name that is no plain name');
  const below = into.replaceAll('\\', '/').replace(/\/+$/u, '');
  const part = await freshFolder(fs, below, `${name}${INCOMPLETE}`).catch((thrown: unknown) => {
    const errno = errnoOf(thrown);
    throw errno === null ? thrown : exportProblem(errno, null, thrown);
  });
  /** Where it lies once it has its name. */
  let named: string | null = null;
  const growing = new Map<string, Growing>();
  const hashes = new Map<string, string>();
  const names: string[] = [];
  const folders = new Set<string>();

  const create = async (file: string): Promise<OpenFile> => {
    const parts = file.split('/');
    if (!parts.every((one) => PLAIN.test(one))) throw new Error('A file with a name that is no plain name');
    const inside = parts.slice(0, -1).join('/');
    if (inside !== '' && !folders.has(inside)) {
      await makeFolders(fs, part, parts.slice(0, -1));
      folders.add(inside);
    }
    const opened = await fs.open(`${part}/${file}`, 'create');
    names.push(file);
    return opened;
  };

  const flush = async (one: Growing): Promise<void> => {
    if (one.length === 0) return;
    const bytes = new TextEncoder().encode(one.waiting.join(''));
    one.waiting = [];
    one.length = 0;
    one.hash.update(bytes);
    await one.file.write(bytes);
  };

  const end = async (file: string): Promise<void> => {
    const one = growing.get(file);
    if (one === undefined) return;
    await flush(one);
    await one.file.sync();
    growing.delete(file);
    await one.file.close();
    hashes.set(file, one.hash.digest('hex'));
  };

  const letGo = async (): Promise<void> => {
    for (const { file } of growing.values()) await file.close().catch(() => undefined);
    growing.clear();
  };

  const discard = async (): Promise<string | null> => {
    await letGo();
    for (const path of [part, ...(named === null ? [] : [named])]) {
      try {
        if ((await fs.stat(path))?.kind === 'file') await fs.unlink(path);
        else await removeTree(fs, path);
      } catch {
        return path;
      }
    }
    return null;
  };

  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      const errno = errnoOf(thrown);
      if (errno === null) throw thrown;
      const left = await discard();
      throw exportProblem(errno, isGone(errno) ? part : left, thrown);
    }
  };

  return {
    append: (file: string, text: string) =>
      told(async () => {
        let one = growing.get(file);
        if (one === undefined) {
          one = { file: await create(file), hash: createHash('sha256'), waiting: [], length: 0 };
          growing.set(file, one);
        }
        one.waiting.push(text);
        one.length += text.length;
        if (one.length >= GATHER) await flush(one);
      }),
    add: (file: string, pour: (write: (bytes: Uint8Array) => Promise<void>) => Promise<boolean>) =>
      told(async () => {
        const opened = await create(file);
        const hash = createHash('sha256');
        let isWhole = false;
        try {
          isWhole = await pour(async (bytes) => {
            hash.update(bytes);
            await opened.write(bytes);
          });
          // On the disk before the folder gets its name, as everything else in it.
          if (isWhole) await opened.sync();
        } finally {
          await opened.close();
        }
        if (isWhole) return hash.digest('hex');
        names.pop();
        await fs.unlink(`${part}/${file}`);
        return null;
      }),
    closeOne: (file: string) => told(() => end(file)),
    close: () =>
      told(async () => {
        for (const file of growing.keys()) await end(file);
        return hashes;
      }),
    finish: (as: 'folder' | 'zip', packed: (part: number) => void, isStopped: () => boolean) =>
      told(async () => {
        await letGo();
        let size = 0;
        for (const file of names) {
          const facts = await fs.stat(`${part}/${file}`);
          if (facts === null) throw taken();
          size += facts.size;
        }
        if (as === 'zip') {
          const path = await packZip(fs, { folder: part, names, size, into: below, name, packed, isStopped });
          if (path === null) return null;
          named = path;
          const packedSize = (await fs.stat(path))?.size ?? 0;
          // The record is whole. What cannot be tidied up says in its name that it is not.
          await removeTree(fs, part).catch(() => undefined);
          return { path, files: names.length, size: packedSize };
        }
        for (const inside of folders) await fs.syncFolder(`${part}/${inside}`);
        await fs.syncFolder(part);
        const path = await freeName(fs, `${below}/${name}`);
        await fs.rename(part, path);
        named = path;
        await fs.syncFolder(below);
        return { path, files: names.length, size };
      }),
    discard,
  };
};
