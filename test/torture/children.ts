import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { type OpenedLibrary, openLibrary } from '../../main/storage/open-library.ts';
import { keychain, NEW } from '../helpers/faulty-fs/library.ts';
import { addPeople } from './workload.ts';

let script: Promise<string> | null = null;

/** The child's script, bundled once for every process of this run. */
const childScript = (): Promise<string> => {
  script ??= (async () => {
    const { bundle } = (await import(
      /* @vite-ignore */ pathToFileURL(join(process.cwd(), 'test', 'run', 'bundled.mjs')).href
    )) as {
      bundle: (entry: string, folder: string, name: string) => Promise<string>;
    };
    return bundle('test/torture/child.ts', 'torture', `child-${process.pid}`);
  })();
  return script;
};

/** Removes the bundled script. */
export const dropScript = async (): Promise<void> => {
  if (script !== null) await rm(await script, { force: true });
  script = null;
};

export interface Child {
  readonly process: ChildProcess;
  /** Lines it printed so far. */
  readonly lines: string[];
  /** Resolves at the first line, or with null when it ended without one. */
  readonly first: Promise<string | null>;
  readonly ended: Promise<void>;
}

export const startChild = async (
  mode: 'save' | 'hold',
  path: string,
  seed = 1,
  firstNumber = 1,
): Promise<Child> => {
  const child = spawn(
    process.execPath,
    [await childScript(), mode, path, String(seed), String(firstNumber)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: string[] = [];
  let rest = '';
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const first = new Promise<string | null>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      const parts = (rest + data.toString()).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      if (lines[0] !== undefined) resolve(lines[0]);
    });
    void ended.then(() => resolve(lines[0] ?? null));
  });
  return { process: child, lines, first, ended };
};

/** Opens a library on the real disk. */
export const openReal = (path: string, create = false): Promise<OpenedLibrary> =>
  openLibrary({
    fs: nodeFiles,
    path,
    now: () => Date.now(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    keyWrap: keychain(),
    scryptCost: { passphrase: 2, recoveryCode: 2 },
    ...(create ? { create: NEW } : {}),
  });

/** A throwaway library on the real disk, with people in it, closed. */
export const realLibrary = async (): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> => {
  const folder = await mkdtemp(`${tmpdir()}/hallpass-torture-`);
  const opened = await openReal(`${folder}/library`, true);
  if (opened.kind !== 'open') throw new Error(`Did not open: ${opened.kind}`);
  await addPeople(opened.stores);
  await opened.stores.close();
  return { path: `${folder}/library`, remove: () => rm(folder, { recursive: true, force: true }) };
};
