import { createHash } from 'node:crypto';
import {
  type BackedUpFile,
  type BackupList,
  LISTS,
  listNames,
  OBJECTS,
  objectPath,
  readList,
  writeList,
} from './backup-files.ts';
import { replaceDurably, writeNew } from './durable-write.ts';
import { takeFromEnvelope } from './envelope.ts';
import { type FileSystem, isTemp, listOrNone, makeFolders } from './files.ts';
import { isUnderKey, type KeyChange, resealedCopy, UNDER_KEY } from './key-change.ts';
import { backupFolder } from './write-backup.ts';

interface Parts {
  readonly fs: FileSystem;
  readonly root: string;
  readonly randomBytes: (count: number) => Uint8Array;
}

const tokenOf = ({ randomBytes }: Parts): string => Buffer.from(randomBytes(6)).toString('hex');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Seals anew what lies in the library beside the documents in use: files that were set aside, and copies from before a
 * migration. Each is replaced whole, so that a cut in between leaves the old or the new one.
 */
export const resealAsides = async (parts: Parts, change: KeyChange): Promise<void> => {
  const { fs, root, randomBytes } = parts;
  const keys = await fs.readFile(`${root}/keys.json`);
  const copies = await listOrNone(fs, `${root}/backups`);
  const folders = [root, ...copies.map((name) => `${root}/backups/${name}`)];
  for (const folder of folders) {
    for (const name of await listOrNone(fs, folder)) {
      const isInUse = folder === root && !name.includes('.damaged-');
      if (isInUse || isTemp(name) || !isUnderKey(name)) continue;
      const path = `${folder}/${name}`;
      const after = resealedCopy(name, await fs.readFile(path), change, keys, randomBytes);
      if (after !== null) await replaceDurably(fs, path, after, { generations: 0, token: tokenOf(parts) });
    }
  }
};

/** A new file of the backup, by its own hash. */
const keepObject = async (parts: Parts, folder: string, bytes: Uint8Array): Promise<string> => {
  const { fs } = parts;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if ((await fs.stat(objectPath(folder, sha256))) !== null) return sha256;
  await makeFolders(fs, folder, [OBJECTS, sha256.slice(0, 2)]);
  const temp = `${folder}/${OBJECTS}/${sha256.slice(0, 2)}/${tokenOf(parts)}.tmp`;
  await writeNew(fs, temp, bytes);
  await fs.rename(temp, objectPath(folder, sha256));
  await fs.syncFolder(`${folder}/${OBJECTS}/${sha256.slice(0, 2)}`);
  return sha256;
};

const rewritten = async (
  parts: Parts,
  folder: string,
  list: BackupList,
  reseal: (name: string, sha256: string) => Promise<Uint8Array | null>,
): Promise<BackupList | null> => {
  const files: BackedUpFile[] = [];
  let isChanged = false;
  for (const file of list.files) {
    const after = isUnderKey(nameOf(file.path)) ? await reseal(nameOf(file.path), file.sha256) : null;
    if (after === null) {
      files.push(file);
      continue;
    }
    isChanged = true;
    const sha256 = await keepObject(parts, folder, after);
    files.push({ path: file.path, sha256, size: after.byteLength, stamp: '' });
  }
  return isChanged ? { ...list, files } : null;
};

/** Whether a file of a backup, whatever its name was, is one that has to be sealed anew. */
const isUnderOldKey = (
  bytes: Uint8Array,
  change: KeyChange,
  keys: Uint8Array,
  randomBytes: Parts['randomBytes'],
): boolean =>
  UNDER_KEY.some(
    ({ name, kind }) =>
      takeFromEnvelope(bytes, kind).ok && resealedCopy(name, bytes, change, keys, randomBytes) !== null,
  );

/**
 * Seals the backups in a folder anew: new files first, then each list, then the files no list names go. Done again after
 * a cut, it goes on where it was. False where the folder or a list cannot be read now, as on a drive that is not
 * plugged in: then the backups there still open with the key before.
 */
export const resealBackups = async (
  parts: Parts,
  { into, library }: { readonly into: string; readonly library: string },
  change: KeyChange,
): Promise<boolean> => {
  const { fs, root, randomBytes } = parts;
  const folder = backupFolder(into, library);
  if ((await fs.stat(into.replaceAll('\\', '/').replace(/\/+$/u, '')))?.kind !== 'folder') return false;
  if ((await fs.stat(folder)) === null) return true;
  const keys = await fs.readFile(`${root}/keys.json`);
  const needed = new Set<string>();
  for (const name of await listNames(fs, folder)) {
    const list = await readList(fs, folder, name);
    if (list === null) return false;
    const after = await rewritten(parts, folder, list, async (file, sha256) =>
      resealedCopy(file, await fs.readFile(objectPath(folder, sha256)), change, keys, randomBytes),
    );
    if (after !== null)
      await replaceDurably(fs, `${folder}/${LISTS}/${name}`, writeList(after), {
        generations: 0,
        token: tokenOf(parts),
      });
    for (const { sha256 } of (after ?? list).files) needed.add(sha256);
  }
  for (const part of await listOrNone(fs, `${folder}/${OBJECTS}`)) {
    const within = `${folder}/${OBJECTS}/${part}`;
    for (const name of await fs.list(within)) {
      if (needed.has(name)) continue;
      // What no list names may be a file of a backup that is being made just now, or what a crash left of one: only what
      // is old goes.
      if (isUnderOldKey(await fs.readFile(`${within}/${name}`), change, keys, randomBytes))
        await fs.unlink(`${within}/${name}`);
    }
    // The old key is forgotten next: by then what it opens is gone for good.
    await fs.syncFolder(within);
  }
  return true;
};
