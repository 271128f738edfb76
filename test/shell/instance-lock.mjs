import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lock's folder in the user data, where Electron has its own: it goes with them. */
export const LOCK = 'SingletonLock';

/**
 * One instance for a user-data folder. The lock is a file with the first one's process, told from a later one of the same
 * number by when it started; a second instance leaves a note beside it, which the first finds within a moment.
 * @param {string} userData
 * @param {unknown} data handed to the first one
 * @param {(argv: string[], cwd: string, data: unknown) => void} onSecond
 * @returns {(() => void) | null} lets the lock go; null when another holds it
 */
export function lockInstance(userData, data, onSecond) {
  const folder = join(userData, LOCK);
  const file = join(folder, 'pid');
  mkdirSync(folder, { recursive: true });
  for (let tries = 0; tries < 3; tries += 1) {
    if (claim(file)) return holdLock(folder, onSecond);
    if (holderLives(file)) {
      writeFileSync(
        join(folder, `${process.pid}.json`),
        JSON.stringify({ argv: process.argv, cwd: process.cwd(), data: data ?? null }),
      );
      return null;
    }
    rmSync(file, { force: true });
  }
  return null;
}

/** The lock appears whole: as a second name of a finished file. */
function claim(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid} ${startOf(process.pid) ?? ''}`);
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function holdLock(folder, onSecond) {
  const look = setInterval(() => {
    for (const name of notes(folder)) {
      const path = join(folder, name);
      let note;
      try {
        note = JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        continue; // still being written
      }
      rmSync(path, { force: true });
      onSecond(note.argv, note.cwd, note.data);
    }
  }, 150);
  look.unref();
  return () => {
    clearInterval(look);
    rmSync(folder, { recursive: true, force: true });
  };
}

function notes(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function holderLives(file) {
  try {
    const [pid, started] = readFileSync(file, 'utf8').split(' ');
    if (!/^[1-9]\d*$/.test(pid) || Number(pid) === process.pid) return false;
    process.kill(Number(pid), 0);
    const now = startOf(pid);
    return !started || now === null || now === started;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

/** The clock tick a process began with (proc(5), field 22); null where the system does not tell. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
