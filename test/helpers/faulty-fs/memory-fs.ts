import type { FileFacts, FileSystem, OpenFile } from '../../../main/storage/files.ts';
import { diskError } from './disk-error.ts';
import type { Random } from './random.ts';

/** A file's bytes as programs see them, and as they lie on the platter. */
interface FileNode {
  readonly kind: 'file';
  readonly number: number;
  bytes: Uint8Array;
  durable: Uint8Array;
  mode: number;
  modified: number;
}

/** What happened to a folder's names since it was last flushed, in order. Each happens whole or not at all. */
interface NameChange {
  readonly set: readonly (readonly [name: string, node: Node])[];
  readonly removed: readonly string[];
}

interface FolderNode {
  readonly kind: 'folder';
  readonly number: number;
  names: Map<string, Node>;
  durable: Map<string, Node>;
  pending: NameChange[];
  mode: number;
  modified: number;
}

type Node = FileNode | FolderNode;

/** What a power cut does to bytes and names that were never flushed. */
export type Loss = 'dropped' | 'zeroed' | 'truncated' | 'kept' | 'mixed';
export const LOSSES: readonly Loss[] = ['dropped', 'zeroed', 'truncated', 'kept', 'mixed'];

/** One call, as the log keeps it. */
export interface LoggedCall {
  readonly call: string;
  readonly path: string;
  /** Bytes written by it. */
  readonly bytes: number;
}

/** A disk in memory that can lose its power. */
export interface MemoryFs extends FileSystem {
  /** Every call so far. */
  readonly log: readonly LoggedCall[];
  /** Called before each call is carried out. */
  before: (call: LoggedCall) => void;
  /** The disk as it would be found after losing its power now. This one goes on. */
  readonly afterPowerLoss: (random: Random, loss: Loss) => MemoryFs;
  /** Changes a file's bytes behind everybody's back: nothing else about it changes. */
  readonly damage: (path: string, bytes: Uint8Array) => void;
  /** Every file with its bytes, for looking at; folders with null. */
  readonly everything: () => ReadonlyMap<
    string,
    { readonly bytes: Uint8Array | null; readonly mode: number }
  >;
}

const NOTHING = new Uint8Array(0);
let numbers = 0;

const newFolder = (modified: number): FolderNode => ({
  kind: 'folder',
  number: (numbers += 1),
  names: new Map(),
  durable: new Map(),
  pending: [],
  mode: 0o700,
  modified,
});

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(one.byteLength + other.byteLength);
  bytes.set(one);
  bytes.set(other, one.byteLength);
  return bytes;
};

/** What is left of a file whose last bytes were never flushed. */
const survivingBytes = (node: FileNode, random: Random, loss: Loss): Uint8Array => {
  const { bytes, durable } = node;
  if (bytes === durable || loss === 'kept') return bytes;
  if (loss === 'dropped') return durable;
  const grown = bytes.byteLength > durable.byteLength;
  if (!grown) return random.next() < 0.5 ? durable : bytes;
  if (loss === 'zeroed') return joined(durable, new Uint8Array(bytes.byteLength - durable.byteLength));
  return bytes.subarray(0, durable.byteLength + random.below(bytes.byteLength - durable.byteLength + 1));
};

/** Which of the unflushed name changes made it to the platter: none, all, the first few, or any. */
const survivingChanges = (folder: FolderNode, random: Random, loss: Loss): readonly NameChange[] => {
  if (loss === 'dropped') return [];
  if (loss === 'kept') return folder.pending;
  if (loss === 'mixed') return folder.pending.filter(() => random.next() < 0.5);
  return folder.pending.slice(0, random.below(folder.pending.length + 1));
};

export const memoryFs = (root: FolderNode = newFolder(1), clock = 1): MemoryFs => {
  let time = clock;
  const log: LoggedCall[] = [];

  const find = (path: string): Node | null => {
    let node: Node = root;
    for (const name of path.split('/')) {
      if (name === '') continue;
      if (node.kind !== 'folder') throw diskError('ENOTDIR', path);
      const next = node.names.get(name);
      if (next === undefined) return null;
      node = next;
    }
    return node;
  };
  const must = (path: string): Node => {
    const node = find(path);
    if (node === null) throw diskError('ENOENT', path);
    return node;
  };
  const folderAt = (path: string): FolderNode => {
    const node = must(path === '' ? '/' : path);
    if (node.kind !== 'folder') throw diskError('ENOTDIR', path);
    return node;
  };
  const split = (path: string): [FolderNode, string] => {
    const cut = path.lastIndexOf('/');
    return [folderAt(path.slice(0, cut)), path.slice(cut + 1)];
  };
  const change = (folder: FolderNode, done: NameChange): void => {
    for (const name of done.removed) folder.names.delete(name);
    for (const [name, node] of done.set) folder.names.set(name, node);
    folder.pending.push(done);
    folder.modified = time += 1;
  };
  /** Every call passes here: it is logged, and a test may look or throw first. */
  const enter = async (call: string, path: string, bytes = 0): Promise<void> => {
    const entry = { call, path, bytes };
    fs.before(entry);
    log.push(entry);
  };

  const handle = (node: FileNode, path: string): OpenFile => {
    let open = true;
    const check = (): void => {
      if (!open) throw diskError('EBADF', path);
    };
    return {
      write: async (bytes) => {
        await enter('write', path, bytes.byteLength);
        check();
        node.bytes = joined(node.bytes, bytes);
        node.modified = time += 1;
      },
      sync: async () => {
        await enter('sync', path);
        check();
        node.durable = node.bytes;
      },
      truncate: async (length) => {
        await enter('truncate', path);
        check();
        node.bytes = node.bytes.slice(0, length);
        node.modified = time += 1;
      },
      close: async () => {
        await enter('close', path);
        open = false;
      },
    };
  };

  const fs: MemoryFs = {
    log,
    before: () => undefined,
    open: async (path, how) => {
      await enter('open', path);
      const [folder, name] = split(path);
      const known = folder.names.get(name);
      if (known !== undefined) {
        if (how === 'create') throw diskError('EEXIST', path);
        if (known.kind === 'folder') throw diskError('EISDIR', path);
        return handle(known, path);
      }
      const node: FileNode = {
        kind: 'file',
        number: (numbers += 1),
        bytes: NOTHING,
        durable: NOTHING,
        mode: 0o600,
        modified: time,
      };
      change(folder, { set: [[name, node]], removed: [] });
      return handle(node, path);
    },
    readFile: async (path) => {
      await enter('readFile', path);
      const node = must(path);
      if (node.kind === 'folder') throw diskError('EISDIR', path);
      return node.bytes.slice();
    },
    openRead: async (path) => {
      await enter('openRead', path);
      const node = must(path);
      if (node.kind === 'folder') throw diskError('EISDIR', path);
      const { kind, modified, mode, number, bytes } = node;
      return {
        facts: { kind, modified, mode, number, size: bytes.byteLength },
        read: async (at, length) => {
          await enter('read', path);
          return node.bytes.slice(at, at + length);
        },
        close: () => enter('close', path),
      };
    },
    rename: async (from, to) => {
      await enter('rename', from);
      const [folder, name] = split(from);
      const node = folder.names.get(name);
      if (node === undefined) throw diskError('ENOENT', from);
      const [target, newName] = split(to);
      if (target === folder) change(folder, { set: [[newName, node]], removed: [name] });
      else {
        change(target, { set: [[newName, node]], removed: [] });
        change(folder, { set: [], removed: [name] });
      }
    },
    link: async (from, to) => {
      await enter('link', from);
      const node = must(from);
      if (node.kind === 'folder') throw diskError('EPERM', from);
      const [folder, name] = split(to);
      if (folder.names.has(name)) throw diskError('EEXIST', to);
      change(folder, { set: [[name, node]], removed: [] });
    },
    unlink: async (path) => {
      await enter('unlink', path);
      const [folder, name] = split(path);
      if (!folder.names.has(name)) throw diskError('ENOENT', path);
      change(folder, { set: [], removed: [name] });
    },
    list: async (path) => {
      await enter('list', path);
      return [...folderAt(path).names.keys()].sort();
    },
    makeFolder: async (path) => {
      await enter('makeFolder', path);
      const [folder, name] = split(path);
      if (folder.names.has(name)) throw diskError('EEXIST', path);
      change(folder, { set: [[name, newFolder(time)]], removed: [] });
    },
    removeFolder: async (path) => {
      await enter('removeFolder', path);
      const [folder, name] = split(path);
      if (folderAt(path).names.size > 0) throw diskError('ENOTEMPTY', path);
      change(folder, { set: [], removed: [name] });
    },
    stat: async (path): Promise<FileFacts | null> => {
      await enter('stat', path);
      const node = find(path);
      if (node === null) return null;
      const { kind, modified, mode, number } = node;
      return { kind, modified, mode, number, size: node.kind === 'file' ? node.bytes.byteLength : 0 };
    },
    chmod: async (path, mode) => {
      await enter('chmod', path);
      must(path).mode = mode;
    },
    syncFolder: async (path) => {
      await enter('syncFolder', path);
      const folder = folderAt(path);
      folder.durable = new Map(folder.names);
      folder.pending = [];
    },
    afterPowerLoss: (random, loss) => {
      const copies = new Map<Node, Node>();
      const survivor = (node: Node): Node => {
        const known = copies.get(node);
        if (known !== undefined) return known;
        if (node.kind === 'file') {
          const bytes = survivingBytes(node, random, loss === 'mixed' ? random.pick(LOSSES) : loss);
          const copy = { ...node, bytes, durable: bytes };
          copies.set(node, copy);
          return copy;
        }
        const names = new Map(node.durable);
        for (const done of survivingChanges(node, random, loss)) {
          for (const name of done.removed) names.delete(name);
          for (const [name, inner] of done.set) names.set(name, inner);
        }
        const copy: FolderNode = { ...node, names: new Map(), durable: new Map(), pending: [] };
        copies.set(node, copy);
        for (const [name, inner] of names) copy.names.set(name, survivor(inner));
        copy.durable = new Map(copy.names);
        return copy;
      };
      return memoryFs(survivor(root) as FolderNode, time + 1);
    },
    damage: (path, bytes) => {
      const node = must(path);
      if (node.kind === 'folder') throw diskError('EISDIR', path);
      node.bytes = bytes;
      node.durable = bytes;
    },
    everything: () => {
      const all = new Map<string, { bytes: Uint8Array | null; mode: number }>();
      const walk = (folder: FolderNode, at: string): void => {
        for (const [name, node] of folder.names) {
          const path = `${at}/${name}`;
          all.set(path, { bytes: node.kind === 'file' ? node.bytes : null, mode: node.mode });
          if (node.kind === 'folder') walk(node, path);
        }
      };
      walk(root, '');
      return all;
    },
  };
  return fs;
};
