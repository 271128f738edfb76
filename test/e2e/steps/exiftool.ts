import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = new URL('../../../main/dev/', import.meta.url);
const { getExiftool } = (await import(new URL('get-exiftool.mjs', scripts).href)) as {
  getExiftool: () => { readonly ok: true } | { readonly ok: false; readonly why: string };
};

/** Throws, with what to install, where exiftool is not there. */
export const needExiftool = (): void => {
  const got = getExiftool();
  if (!got.ok) throw new Error(got.why);
};

const withFile = <T>(name: string, bytes: Uint8Array, ask: (path: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-exiftool-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return ask(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Everything exiftool finds: "Group:Name" → value. Unknown, repeated and embedded fields with it. */
export const found = (name: string, bytes: Uint8Array): ReadonlyMap<string, string> =>
  withFile(name, bytes, (path) => {
    const said = execFileSync('exiftool', ['-json', '-G1', '-a', '-u', '-ee3', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [fields = {}] = JSON.parse(said) as readonly Record<string, unknown>[];
    return new Map(Object.entries(fields).map(([field, value]) => [field, JSON.stringify(value)]));
  });

/** A file with fields that exiftool wrote: a writer that is none of ours. */
export const written = (name: string, bytes: Uint8Array, fields: readonly string[]): Uint8Array =>
  withFile(name, bytes, (path) => {
    execFileSync('exiftool', ['-q', '-q', '-m', '-overwrite_original', ...fields, path], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(path));
  });
