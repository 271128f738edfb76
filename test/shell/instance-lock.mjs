import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One instance for a user-data folder. The lock is a file with the first one's process id; a second
 * one leaves a note beside it, which the first finds within a moment.
 * @param {string} userData
 * @param {unknown} data handed to the first one
 * @param {(argv: string[], cwd: string, data: unknown) => void} onSecond
 * @returns {(() => void) | null} lets the lock go; null when another holds it
 */
export function lockInstance(userData, data, onSecond) {
  const key = createHash('sha256').update(userData).digest('hex').slice(0, 24);
  const folder = join(tmpdir(), `hallpass-shell-lock-${key}`);
  const file = join(folder, 'pid');
  mkdirSync(folder, { recursive: true });
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return holdLock(folder, onSecond);
    } catch {
      if (holderLives(file)) {
        writeFileSync(
          join(folder, `${process.pid}.json`),
          JSON.stringify({ argv: process.argv, cwd: process.cwd(), data: data ?? null }),
        );
        return null;
      }
      rmSync(file, { force: true });
    }
  }
  return null;
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
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}
