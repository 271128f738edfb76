import { writeNew } from './durable-write.ts';
import { type FileSystem, errnoOf, isTemp, makeFolders } from './files.ts';
import { removeTree } from './remove-tree.ts';

/** What a backup leaves out: the lock, other backups, what can be rebuilt, and pictures (which never change). */
const LEFT_OUT = new Set(['library.lock', 'backups', 'index', 'media']);
/** Appended in place, so a second name for the file would change with it. */
const COPIED = new Set(['journal']);

const isGeneration = (name: string): boolean => /\.[12]$/u.test(name);

const copyTree = async (
  fs: FileSystem,
  from: string,
  to: string,
  names: readonly string[],
  copied: boolean,
): Promise<void> => {
  for (const name of names) {
    if (isTemp(name) || isGeneration(name)) continue;
    const facts = await fs.stat(`${from}/${name}`);
    if (facts === null) continue;
    if (facts.kind === 'folder') {
      await fs.makeFolder(`${to}/${name}`);
      const inner = await fs.list(`${from}/${name}`);
      await copyTree(fs, `${from}/${name}`, `${to}/${name}`, inner, copied || COPIED.has(name));
    } else if (copied || !(await linked(fs, `${from}/${name}`, `${to}/${name}`))) {
      await writeNew(fs, `${to}/${name}`, await fs.readFile(`${from}/${name}`));
    }
  }
  await fs.syncFolder(to);
};

const linked = async (fs: FileSystem, from: string, to: string): Promise<boolean> => {
  try {
    await fs.link(from, to);
    return true;
  } catch (thrown) {
    const code = errnoOf(thrown);
    if (code === 'ENOSPC' || code === 'EROFS' || code === 'EIO') throw thrown;
    return false;
  }
};

/**
 * Copies a library as it stands to `backups/<name>` and answers that path. Documents are replaced whole and never
 * changed in place, so a second name for each file is an exact copy that costs no room; where the disk has no second
 * names the bytes are copied. What is sealed stays sealed. A backup that was cut short is never taken for one.
 */
export const backUp = async (fs: FileSystem, root: string, name: string): Promise<string> => {
  await makeFolders(fs, root, ['backups']);
  const whole = `${root}/backups/${name}`;
  if ((await fs.stat(whole)) !== null) return whole;
  const part = `${whole}.part`;
  if ((await fs.stat(part)) !== null) await removeTree(fs, part);
  await fs.makeFolder(part);
  const names = (await fs.list(root)).filter((one) => !LEFT_OUT.has(one));
  await copyTree(fs, root, part, names, false);
  await fs.rename(part, whole);
  await fs.syncFolder(`${root}/backups`);
  return whole;
};
