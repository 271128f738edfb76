import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  existsSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixture, linesOf } from './memory-io.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const cases = (name: string): string => join(ROOT, 'test/fixtures/cases', name);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `main/cli/bin.mjs` of a checkout as a process of its own. */
const hallpass = (args: readonly string[], stdin: string | null = null, root = ROOT): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'main/cli/bin.mjs'), ...args],
      { env: { ...process.env, NO_COLOR: '' }, maxBuffer: 64 * 1024 * 1024 },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
    child.stdin?.end(stdin ?? '');
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.on('close', (code) => done(code));
  });

let folder = '';
beforeAll(async () => {
  // The first run may build; what it says about that is not what the tests below look at.
  await hallpass(['--version']);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-cli-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('hallpass as a process', () => {
  it.each([
    ['clean.json', 0],
    ['attention.json', 0],
    ['blocked.json', 1],
    ['several.jsonl', 1],
    ['malformed.json', 2],
    ['cut-off.json', 2],
  ])('ends with its exit code for %s', async (name, code) => {
    const { code: own, out, err } = await hallpass(['check', '--format', 'json', cases(name)]);
    expect(own).toBe(code);
    expect(out === '').toBe(code === 2);
    expect(err.includes(name)).toBe(code === 2);
  });

  it('reads standard input', async () => {
    const { code, out } = await hallpass(['check', '--format', 'json', '-'], fixture('several.jsonl'));
    expect(code).toBe(1);
    expect(linesOf(out).map(({ verdict }) => verdict)).toEqual(['ready', 'attention', 'blocked']);
  });

  it('paints nothing that goes into a file or pipe', async () => {
    expect((await hallpass(['check', cases('blocked.json')])).out).not.toContain('\u001b');
  });

  it('says why a file cannot be read', async () => {
    const { code, out, err } = await hallpass(['check', join(folder, 'none.json'), folder]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${join(folder, 'none.json')}: there is no such file`);
    expect(err).toContain(`${folder}: this is a folder`);
  });

  it('ends quietly when its reader goes away', async () => {
    const many = join(folder, 'many.jsonl');
    const line = JSON.stringify(JSON.parse(fixture('blocked.json')));
    // More than a pipe holds.
    writeFileSync(many, `${line}\n`.repeat(60));
    const child = spawn(process.execPath, [
      join(ROOT, 'main/cli/bin.mjs'),
      'check',
      '--format',
      'json',
      many,
    ]);
    let err = '';
    child.stderr.on('data', (text) => {
      err += String(text);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await ended(child);
    expect([code, err]).toEqual([1, '']);
  });

  it('is 2 when its results cannot be written', async () => {
    // A file opened for reading takes no results, as a full disk takes none.
    const full = openSync(cases('clean.json'), 'r');
    const child = spawn(process.execPath, [join(ROOT, 'main/cli/bin.mjs'), 'check', cases('clean.json')], {
      stdio: ['ignore', full, 'pipe'],
    });
    let err = '';
    child.stderr?.on('data', (text) => {
      err += String(text);
    });
    const code = await ended(child);
    closeSync(full);
    expect(code).toBe(2);
    expect(err).toContain('Hallpass could not finish: E');
  });

  it('tells help, version, rules and a rule’s page', async () => {
    expect((await hallpass(['--help'])).out).toContain('hallpass check FILE');
    expect((await hallpass(['--version'])).out).toMatch(/^hallpass \d+\.\d+\.\d+\n$/);
    expect((await hallpass(['check', '--list-rules'])).out).toContain('consent/opted-out');
    expect((await hallpass(['check', '--explain', 'consent/opted-out'])).out).toContain('ferpa-99.37');
    expect((await hallpass(['check', '--explain', 'consent/opted-in'])).code).toBe(2);
  });
});

describe('where it runs', () => {
  let copy = '';
  const put = (...paths: readonly string[]): void => {
    for (const path of paths) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  };
  const judge = () => hallpass(['check', '--format', 'json', cases('clean.json')], null, copy);
  beforeEach(() => {
    copy = join(folder, 'copy');
    mkdirSync(copy);
  });

  it('in a package it needs neither sources nor packages', async () => {
    put('main/cli/bin.mjs', 'main/cli/load-cached.mjs', 'out/cli', 'package.json');
    const { code, out, err } = await judge();
    expect([code, err]).toEqual([0, '']);
    expect(linesOf(out)).toHaveLength(1);
  });

  it.each(['nothing', 'other bytes'])('works where the cache of what was compiled holds %s', async (held) => {
    put('main/cli/bin.mjs', 'main/cli/load-cached.mjs', 'out/cli', 'package.json');
    const cache = join(copy, 'out/cli/index.cjs.cache');
    expect(existsSync(cache)).toBe(true);
    writeFileSync(cache, held === 'nothing' ? '' : held);
    const { code, out, err } = await judge();
    expect([code, err]).toEqual([0, '']);
    expect(linesOf(out)).toHaveLength(1);
  });

  it('says so when a package lacks it', async () => {
    put('main/cli/bin.mjs', 'package.json');
    expect(await judge()).toMatchObject({ code: 2, out: '' });
  });

  it('in a clone without packages it says what to run', async () => {
    put('main/cli', 'main/dev', 'package.json');
    const { code, err } = await judge();
    expect(code).toBe(2);
    expect(err).toContain('npm ci');
  });

  it('in a clean clone it builds itself, once, and again when a source changes', async () => {
    put('main/cli', 'main/dev', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json');
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const first = await judge();
    expect(first.code).toBe(0);
    expect(first.err).toContain('Built cli');
    expect(linesOf(first.out)).toHaveLength(1);
    expect((await judge()).err).toBe('');
    const help = join(copy, 'main/cli/help.ts');
    writeFileSync(help, "export const HELP = 'Changed help\\n';\n");
    const again = await hallpass(['--help'], null, copy);
    expect(again.err).toContain('Built cli');
    expect(again.out).toBe('Changed help\n');
    writeFileSync(help, 'export const HELP = ;\n');
    const broken = await hallpass(['--help'], null, copy);
    expect([broken.code, broken.out]).toEqual([2, '']);
    expect(broken.err).toContain('could not be built');
  }, 120_000);
});
