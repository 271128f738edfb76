import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { threads } from './crew.ts';
import { CannotRead, Closed, type Io } from './io.ts';
import { fileSource, pipeSource, type Source } from './source.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this account may not read it',
  EPERM: 'this account may not read it',
  EISDIR: 'this is a folder; name the files in it',
  EMFILE: 'too many files are open at once',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk could not read it',
};

/** The system's error as a sentence; what it does not know is told in the system's own words. */
const cannotRead = (problem: unknown): CannotRead => {
  const { code, message } = problem as NodeJS.ErrnoException;
  return new CannotRead(REASONS[code ?? ''] ?? `it could not be read (${message})`);
};

async function* reading(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }))
      yield chunk as Uint8Array;
  } catch (problem) {
    throw cannotRead(problem);
  }
}

async function* standardInput(): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
  } catch (problem) {
    throw cannotRead(problem);
  }
}

const open = async (path: string): Promise<Source> => {
  if (path === '-') return pipeSource('standard input', standardInput());
  let isFile: boolean;
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(path, constants.R_OK);
    isFile = about.isFile();
  } catch (problem) {
    throw cannotRead(problem);
  }
  // A device or a named pipe, as `<(…)` makes one, flows by once.
  return isFile ? fileSource(path, () => reading(path)) : pipeSource(path, reading(path));
};

const mayColor = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

/** How a stream says that its reader went away. */
const GONE: readonly (string | undefined)[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];

/** The real world: this process's streams and files. */
export const nodeIo = (): Io => {
  // Errors arrive at the write that meets them; without a listener the first would end the process by itself.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return {
    write: (text) =>
      new Promise<void>((resolve, reject) => {
        process.stdout.write(text, (problem) => {
          if (problem === null || problem === undefined) resolve();
          else reject(GONE.includes((problem as NodeJS.ErrnoException).code) ? new Closed() : problem);
        });
      }),
    writeError: (text) => {
      process.stderr.write(text);
    },
    open,
    hasColor: mayColor(process.stdout),
    elapsed,
    crew: threads(new URL('./thread.mjs', import.meta.url), elapsed),
    progress: progressOn(process.stderr, process.stdout),
  };
};

const elapsed = (): number => performance.now();

/** Every so many milliseconds, and not before this: a short run shows nothing. */
const PROGRESS_EVERY = 250;

/** A line on the terminal that is written over; none where the results go to the terminal too, or nobody watches. */
const progressOn = (terminal: NodeJS.WriteStream, results: NodeJS.WriteStream): Io['progress'] => {
  if (terminal.isTTY !== true || results.isTTY === true) return () => undefined;
  let shownAt = elapsed();
  let isShown = false;
  return (text) => {
    if (text === null) {
      if (isShown) terminal.write('\r\u001b[K');
      isShown = false;
      return;
    }
    if (elapsed() - shownAt < PROGRESS_EVERY) return;
    shownAt = elapsed();
    isShown = true;
    terminal.write(`\r\u001b[K${text}`);
  };
};
