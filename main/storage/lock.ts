import { z } from 'zod';
import { type FileSystem, errnoOf, tempBeside } from './files.ts';
import { writeNew } from './durable-write.ts';
import type { ProcessMark, Processes } from './processes.ts';

const recordSchema = z.object({
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  started: z.string().nullable(),
  since: z.string(),
});
export type LockRecord = z.infer<typeof recordSchema>;

export type Locked =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  /** `certain`: that process is running. Otherwise a person may say that it is not, and take over. */
  | { readonly kind: 'in-use'; readonly by: LockRecord | null; readonly certain: boolean };

/** Tries while others come and go. */
const ATTEMPTS = 20;

const read = async (fs: FileSystem, path: string): Promise<LockRecord | 'gone' | null> => {
  try {
    const text = new TextDecoder().decode(await fs.readFile(path));
    return recordSchema.parse(JSON.parse(text));
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return 'gone';
    if (errnoOf(thrown) !== null) throw thrown;
    return null;
  }
};

const unlinkIfThere = async (fs: FileSystem, path: string): Promise<void> => {
  try {
    await fs.unlink(path);
  } catch (thrown) {
    if (errnoOf(thrown) !== 'ENOENT') throw thrown;
  }
};

/** The lock appears at once and whole: as a second name of a finished file. */
const claim = async (fs: FileSystem, path: string, record: LockRecord): Promise<boolean> => {
  const temp = tempBeside(path, record.token);
  await writeNew(fs, temp, new TextEncoder().encode(JSON.stringify(record)));
  try {
    await fs.link(temp, path);
    return true;
  } catch (thrown) {
    const code = errnoOf(thrown);
    // ENOENT: whoever holds the library swept our temp file away.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw thrown;
    return await claimWithoutLinks(fs, path, record);
  } finally {
    await unlinkIfThere(fs, temp);
  }
};

const claimWithoutLinks = async (fs: FileSystem, path: string, record: LockRecord): Promise<boolean> => {
  try {
    await writeNew(fs, path, new TextEncoder().encode(JSON.stringify(record)));
    return true;
  } catch (thrown) {
    if (errnoOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
};

/** Who makes this file, and nobody else, may remove the lock (or permit) of that token. A temp file: the next holder sweeps it. */
const permitFor = (path: string, token: string): string =>
  `${path}.${Buffer.from(token).toString('hex').slice(0, 60)}.remove.tmp`;

/**
 * Removes a dead process's lock. Of several that try at once one may: whoever makes the permit for this very lock. A lock
 * that stands is never moved, not for a moment. Where the permit's maker died, its permit asks for a permit of its own.
 */
const clear = async (
  fs: FileSystem,
  path: string,
  stale: LockRecord | null,
  record: LockRecord,
  processes: Processes,
): Promise<void> => {
  let permit = permitFor(path, stale?.token ?? 'unreadable');
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(fs, permit, record)) {
      try {
        // Somebody may have removed it, and a third taken the library, since it was read.
        const now = await read(fs, path);
        if (now !== 'gone' && now?.token === stale?.token) await unlinkIfThere(fs, path);
      } finally {
        await unlinkIfThere(fs, permit);
      }
      return;
    }
    const by = await read(fs, permit);
    // Another is at it, or done: the lock is looked at again.
    if (by === 'gone' || by === null || (await processes.isRunning(by)) !== 'no') return;
    permit = permitFor(path, by.token);
  }
};

/**
 * Takes the lock of a library: one process at a time. A dead process's lock on this computer is taken over; a living
 * one's never, unless a person says so (`takeOver`), and then only where it is not certain to live.
 */
export const takeLock = async (
  fs: FileSystem,
  path: string,
  processes: Processes,
  { token, since, takeOver }: { readonly token: string; readonly since: string; readonly takeOver: boolean },
): Promise<Locked> => {
  const me: ProcessMark = await processes.me();
  const record: LockRecord = { token, since, ...me };
  const release = async (): Promise<void> => {
    const now = await read(fs, path);
    if (now !== 'gone' && now?.token === token) await unlinkIfThere(fs, path);
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(fs, path, record)) return { kind: 'held', release };
    const other = await read(fs, path);
    if (other === 'gone') continue;
    const running = other === null ? 'unknown' : await processes.isRunning(other);
    if (running === 'yes' || (running === 'unknown' && !takeOver)) {
      return { kind: 'in-use', by: other, certain: running === 'yes' };
    }
    await clear(fs, path, other, record, processes);
  }
  return { kind: 'in-use', by: null, certain: false };
};
