import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Crew } from '../../../main/cli/batch.ts';
import { workOn } from '../../../main/cli/batch.ts';
import { fixture, runWith } from './memory-io.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const onLine = (name: string): string => JSON.stringify(JSON.parse(fixture(name)));
const kinds = [onLine('clean.json'), onLine('blocked.json'), onLine('attention.json')];
/** Enough for threads to be hired, each line of another length. */
const many = Array.from({ length: 320 }, (_, at) => `${kinds[at % 3] ?? ''}${' '.repeat(at % 7)}`);

const hallpass = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, 'main/cli/bin.mjs'), 'check', ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
  });

/** How long a check took is not the same twice. */
const timeless = (out: string): string => out.replace(/"ms":[\d.]+/g, '"ms":0');

let file = '';
beforeAll(async () => {
  await hallpass('--version');
}, 120_000);
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-threads-'));
  file = join(folder, 'many.jsonl');
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('many cases', () => {
  it('come out of threads as they come out of one', async () => {
    writeFileSync(file, many.join('\n'));
    const threaded = await hallpass('--format', 'json', file);
    const single = await runWith(['check', '--format', 'json', file], {
      files: { [file]: many.join('\n') },
    });
    expect(threaded.err).toBe('');
    expect(threaded.code).toBe(1);
    const lines = (out: string): readonly string[] => timeless(out).split('\n');
    expect(lines(threaded.out).length).toBeGreaterThan(300);
    expect(lines(threaded.out)).toEqual(lines(single.out));
  });

  it.each(['pretty', 'sarif'])(
    'are the same where each batch is worked on elsewhere, as %s',
    async (format) => {
      const files = { 'a.jsonl': many.slice(0, 150).join('\n') };
      const elsewhere: Crew = {
        size: 3,
        work: async (batch) => structuredClone(workOn(structuredClone(batch), () => 0)),
      };
      const args = ['check', '--format', format, 'a.jsonl'];
      const { out } = await runWith(args, { files, crew: () => elsewhere });
      expect(out.length).toBeGreaterThan(10_000);
      expect(timeless(out)).toBe(timeless((await runWith(args, { files })).out));
    },
  );

  it('are judged by what V8 compiled when it was built, on threads too', async () => {
    writeFileSync(file, many.join('\n'));
    const program = `${file}.mjs`;
    writeFileSync(
      program,
      `import { loadCached } from ${JSON.stringify(pathToFileURL(join(ROOT, 'out/cli/load-cached.mjs')).href)};
       const load = () => loadCached(${JSON.stringify(join(ROOT, 'out/cli/index.cjs'))});
       await load().exports.main(['check', ${JSON.stringify(file)}]);
       // As a thread does once some are hired: V8 refuses what it compiled under other flags.
       process.stderr.write(String(load().script.cachedDataRejected));`,
    );
    const said = await new Promise((done) => {
      execFile(process.execPath, [program], { maxBuffer: 64 * 1024 * 1024 }, (_, _out, err) => done(err));
    });
    expect(said).toBe('false');
  });

  it('name a line that cannot be read wherever it stands, and nothing is judged', async () => {
    writeFileSync(file, many.with(301, '{"now":').join('\n'));
    const { code, out, err } = await hallpass('--format', 'json', file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('many.jsonl:302:8: not JSON');
    expect(err).toContain('Nothing was judged.');
  });

  it('keep their order when a later batch is done first', async () => {
    let turn = 0;
    const late: Crew = {
      size: 4,
      work: async (batch) => {
        turn += 1;
        await new Promise((done) => setTimeout(done, turn % 2 === 0 ? 0 : 15));
        return workOn(batch, () => 0);
      },
    };
    const { out } = await runWith(['check', '--format', 'json', 'a.jsonl'], {
      files: { 'a.jsonl': many.join('\n') },
      crew: () => late,
    });
    const numbers = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { case: number }).case);
    expect(numbers).toEqual(many.map((_, at) => at));
  });

  it('end with a message where a thread dies, and not as if all had been judged', async () => {
    const dying: Crew = { size: 2, work: () => Promise.reject(new Error('a thread that judges ended')) };
    await expect(
      runWith(['check', 'a.jsonl'], { files: { 'a.jsonl': many.join('\n') }, crew: () => dying }),
    ).rejects.toThrow('a thread that judges ended');
  });

  it('show how far they are', async () => {
    const { progress } = await runWith(['check', '--format', 'json', 'a.jsonl'], {
      files: { 'a.jsonl': many.join('\n') },
    });
    expect(progress).toContain('320 cases read');
    expect(progress).toContain('64 cases judged');
    expect(progress.at(-1)).toBe(null);
  });
});
