import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderFile, FolderReader } from '../services.ts';
import { codeOf } from './read-picked.ts';
import { MAX_FILE_BYTES, notRead, tooManyBytes } from './refusals.ts';

/** What is looked at by its name; what it is, its content says later. */
const PICTURE = /\.(jpe?g|png|webp|gif|hei[cf]|tiff?)$/iu;

/** What systems answer while another program holds a file. */
const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES', 'EAGAIN', 'ETXTBSY', 'EMFILE', 'ENFILE']);

const stampOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${Math.round(mtimeMs)} ${ino}`;

/** A plain file of that name, as it is now; null for a link, a folder, or nothing. */
const fileAt = async (folder: string, name: string): Promise<FolderFile | null> => {
  try {
    const facts = await lstat(join(folder, name));
    return facts.isFile() ? { name, size: facts.size, stamp: stampOf(facts) } : null;
  } catch {
    // It went, or the disk does not tell: it is looked for again.
    return null;
  }
};

const LATER = { ok: false, kind: 'later' } as const;
const never = (why: string) => ({ ok: false, kind: 'never', why }) as const;

/** Looks into a folder and reads the pictures lying in it. Nothing is ever opened for writing. */
export const folderReader: FolderReader = {
  real: realpath,
  list: async (folder) => {
    const names = (await readdir(folder)).filter((name) => PICTURE.test(name) && !name.startsWith('.'));
    const files: FolderFile[] = [];
    for (const name of names.sort()) {
      const file = await fileAt(folder, name);
      if (file !== null) files.push(file);
    }
    return files;
  },
  read: async (folder, { name, size, stamp }) => {
    if (size > MAX_FILE_BYTES) return never(tooManyBytes(size, MAX_FILE_BYTES));
    try {
      // No link is followed, also one that took the file's place since it was listed; and no pipe is waited for.
      const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
      const handle = await open(join(folder, name), flags);
      try {
        const before = await handle.stat();
        if (!before.isFile() || stampOf(before) !== stamp) return LATER;
        const bytes = new Uint8Array(size);
        let length = 0;
        while (length < size) {
          const { bytesRead } = await handle.read(bytes, length, size - length, length);
          if (bytesRead === 0) break;
          length += bytesRead;
        }
        return length === size && stampOf(await handle.stat()) === stamp ? { ok: true, bytes } : LATER;
      } finally {
        await handle.close();
      }
    } catch (thrown) {
      const code = codeOf(thrown);
      if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR') return LATER;
      return BUSY.has(code ?? '') ? LATER : never(notRead(code));
    }
  },
};
