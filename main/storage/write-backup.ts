import type { LastBackup } from '../../shared/domain/backup.ts';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import {
  type BackedUpFile,
  type BackupList,
  LISTS,
  OBJECTS,
  listNames,
  objectPath,
  pourFile,
  readList,
  writeList,
} from './backup-files.ts';
import { writeNew } from './durable-write.ts';
import {
  type FileFacts,
  type FileSystem,
  errnoOf,
  isTemp,
  listOrNone,
  makeFolders,
  sweepTemps,
} from './files.ts';

/** What is left out: the lock, what can be rebuilt, copies from before a migration, what is being handed over or taken in. */
const LEFT_OUT = new Set(['library.lock', 'backups', 'index', 'hand-off', 'media/incoming']);
const isGeneration = (name: string): boolean => /\.[12]$/u.test(name);
/** Looks at the library until nothing changed between two of them: then what was copied stood there at one moment. */
const MOST_LOOKS = 5;
/** The last of each of so many days, weeks and months are kept. */
const KEPT = { days: 7, weeks: 5, months: 12 } as const;

export interface BackupParts {
  readonly fs: FileSystem;
  /** The library's folder and id. */
  readonly library: string;
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly newId: () => string;
}

const stampOf = (facts: FileFacts): string => `${facts.modified}:${facts.size}:${facts.number}`;

/** A library's own folder in the folder that was chosen: several libraries may share one. */
export const backupFolder = (into: string, id: string): string =>
  `${into.replaceAll('\\', '/').replace(/\/+$/u, '')}/Hallpass backup ${id.slice(0, 8)}`;

/**
 * Copies the library to a folder a person chose: what is new is copied, read back and compared; the list of files comes
 * last and makes it a backup, so that one that was cut short never counts. Then older ones than are kept go. The folder
 * itself is never made: one that is not there is a drive that is not plugged in. Throws a `StorageProblem` in words; the
 * library and the backups before are untouched by whatever goes wrong.
 */
export const writeBackup = async (parts: BackupParts, into: string): Promise<LastBackup> => {
  const { fs, id } = parts;
  const chosen = into.replaceAll('\\', '/').replace(/\/+$/u, '');
  try {
    if ((await fs.stat(chosen))?.kind !== 'folder') throw gone(into);
    const folder = backupFolder(into, id);
    await makeFolders(fs, chosen, [`Hallpass backup ${id.slice(0, 8)}`, LISTS]);
    await makeFolders(fs, folder, [OBJECTS]);
    const before = await newestList(fs, folder);
    const objects = await objectsIn(fs, folder);
    const copier = new Copier(parts, folder, objects, before);
    let files = await copier.look();
    for (let look = 1; look < MOST_LOOKS && copier.changed; look += 1) files = await copier.look();
    const at = new Date(parts.now()).toISOString();
    const name = `${at.replaceAll(':', '-')}.json`;
    const list: BackupList = { at, library: id, files };
    await keepList(fs, folder, name, list, parts.newId());
    await prune(fs, folder);
    return {
      at,
      name,
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      copied: copier.copied,
    };
  } catch (thrown) {
    throw backupProblem(thrown, into);
  }
};

const newestList = async (fs: FileSystem, folder: string): Promise<BackupList | null> => {
  for (const name of await listNames(fs, folder)) {
    const list = await readList(fs, folder, name);
    if (list !== null) return list;
  }
  return null;
};

/** Hashes of the files that are there; what a crash left half-written is removed on the way. */
const objectsIn = async (fs: FileSystem, folder: string): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const part of await listOrNone(fs, `${folder}/${OBJECTS}`)) {
    const names = await fs.list(`${folder}/${OBJECTS}/${part}`);
    await sweepTemps(fs, `${folder}/${OBJECTS}/${part}`, names);
    for (const name of names) if (!isTemp(name)) found.add(name);
  }
  return found;
};

class Copier {
  copied = 0;
  /** Whether the last look found anything else than the one before. */
  changed = true;
  private readonly parts: BackupParts;
  private readonly folder: string;
  private readonly objects: Set<string>;
  private readonly known = new Map<string, BackedUpFile>();
  private looks = 0;

  constructor(parts: BackupParts, folder: string, objects: Set<string>, before: BackupList | null) {
    this.parts = parts;
    this.folder = folder;
    this.objects = objects;
    for (const file of before?.files ?? []) if (objects.has(file.sha256)) this.known.set(file.path, file);
  }

  /** Walks the library and copies what is new since the last look. */
  async look(): Promise<readonly BackedUpFile[]> {
    const before = this.looks === 0 ? null : new Set(this.known.keys());
    this.changed = this.looks === 0;
    this.looks += 1;
    const files: BackedUpFile[] = [];
    await this.walk('', files);
    if (before !== null && (files.length !== before.size || files.some(({ path }) => !before.has(path))))
      this.changed = true;
    this.known.clear();
    for (const file of files) this.known.set(file.path, file);
    return files;
  }

  private async walk(below: string, files: BackedUpFile[]): Promise<void> {
    const { fs, library } = this.parts;
    for (const name of await listOrNone(fs, below === '' ? library : `${library}/${below}`)) {
      const path = below === '' ? name : `${below}/${name}`;
      if (isTemp(name) || isGeneration(name) || LEFT_OUT.has(path)) continue;
      const facts = await fs.stat(`${library}/${path}`);
      if (facts?.kind === 'folder') await this.walk(path, files);
      else if (facts?.kind === 'file') {
        const file = await this.take(path, facts);
        if (file !== null) files.push(file);
      }
    }
  }

  /** One file as it is backed up; null where it went meanwhile. */
  private async take(path: string, facts: FileFacts): Promise<BackedUpFile | null> {
    const stamp = stampOf(facts);
    const known = this.known.get(path);
    if (known?.stamp === stamp) return known;
    this.changed = true;
    try {
      const { sha256, size } = await this.copy(`${this.parts.library}/${path}`);
      return { path, sha256, size, stamp };
    } catch (thrown) {
      if (
        errnoOf(thrown) === 'ENOENT' &&
        (await this.parts.fs.stat(`${this.parts.library}/${path}`)) === null
      )
        return null;
      throw thrown;
    }
  }

  /** Copies by way of a temp file, which is read back and compared before it gets its name. */
  private async copy(from: string): Promise<{ readonly sha256: string; readonly size: number }> {
    const { fs, newId } = this.parts;
    await makeFolders(fs, this.folder, [OBJECTS, 'ff']);
    const temp = `${this.folder}/${OBJECTS}/ff/${newId()}.tmp`;
    let told = { sha256: '', size: 0 };
    await writeNew(fs, temp, async (write) => {
      told = await pourFile(fs, from, write);
    });
    if (this.objects.has(told.sha256)) {
      await fs.unlink(temp);
      return told;
    }
    if ((await pourFile(fs, temp)).sha256 !== told.sha256) {
      await fs.unlink(temp);
      throw new StorageProblem(
        'disk-fault',
        'A copy in the backup’s folder is not what was written.',
        'Your library is as it was. The drive may be failing: choose another one.',
      );
    }
    await makeFolders(fs, this.folder, [OBJECTS, told.sha256.slice(0, 2)]);
    await fs.rename(temp, objectPath(this.folder, told.sha256));
    await fs.syncFolder(`${this.folder}/${OBJECTS}/${told.sha256.slice(0, 2)}`);
    this.objects.add(told.sha256);
    this.copied += 1;
    return told;
  }
}

const keepList = async (
  fs: FileSystem,
  folder: string,
  name: string,
  list: BackupList,
  token: string,
): Promise<void> => {
  const temp = `${folder}/${LISTS}/${name}.${token}.tmp`;
  await sweepTemps(fs, `${folder}/${LISTS}`, await fs.list(`${folder}/${LISTS}`));
  await writeNew(fs, temp, writeList(list));
  await fs.rename(temp, `${folder}/${LISTS}/${name}`);
  await fs.syncFolder(`${folder}/${LISTS}`);
  if ((await readList(fs, folder, name)) === null) {
    throw new StorageProblem(
      'disk-fault',
      'The backup’s list of files is not what was written.',
      'Your library is as it was. The drive may be failing: choose another one.',
    );
  }
};

/** Names of the lists that stay: the newest, and the newest of each day, week and month within `KEPT`. */
export const keptOf = (names: readonly string[]): ReadonlySet<string> => {
  const kept = new Set(names.slice(0, 1));
  const week = (name: string): string =>
    String(Math.floor((Date.parse(`${name.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 3) / 7));
  for (const [most, of] of [
    [KEPT.days, (name: string) => name.slice(0, 10)],
    [KEPT.weeks, week],
    [KEPT.months, (name: string) => name.slice(0, 7)],
  ] as const) {
    const seen = new Set<string>();
    for (const name of names) {
      const span = of(name);
      if (seen.has(span)) continue;
      if (seen.size === most) break;
      seen.add(span);
      kept.add(name);
    }
  }
  return kept;
};

/** Removes older backups than are kept, and files no list needs; none where any list cannot be read. */
const prune = async (fs: FileSystem, folder: string): Promise<void> => {
  const names = await listNames(fs, folder);
  const kept = keptOf(names);
  if (kept.size === names.length) return;
  const needed = new Set<string>();
  for (const name of kept) {
    const list = await readList(fs, folder, name);
    if (list === null) return;
    for (const { sha256 } of list.files) needed.add(sha256);
  }
  for (const name of names) if (!kept.has(name)) await fs.unlink(`${folder}/${LISTS}/${name}`);
  for (const sha256 of await objectsIn(fs, folder))
    if (!needed.has(sha256)) await fs.unlink(objectPath(folder, sha256));
};

const gone = (into: string): StorageProblem =>
  new StorageProblem(
    'gone',
    `The backup’s folder is not there: ${into}.`,
    'Your library is as it was. If the folder is on a drive, plug it in; Hallpass tries again by itself.',
  );

const backupProblem = (thrown: unknown, into: string): unknown => {
  const errno = errnoOf(thrown);
  if (thrown instanceof StorageProblem || errno === null) return thrown;
  const kept = 'Your library and the backups before are as they were. Hallpass tries again by itself.';
  if (errno === 'ENOSPC' || errno === 'EDQUOT')
    return new StorageProblem('disk-full', 'No backup could be made: the disk for it is full.', kept, thrown);
  if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EROFS')
    return new StorageProblem(
      'no-permission',
      'No backup could be made: this computer account may not write there.',
      kept,
      thrown,
    );
  if (errno === 'ENOENT' || errno === 'ENODEV') return gone(into);
  return new StorageProblem(
    'disk-fault',
    'No backup could be made: its disk does not answer as it should.',
    kept,
    thrown,
  );
};
