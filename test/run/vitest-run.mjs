import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programOf, run } from './check.mjs';

/**
 * One vitest project. Its totals come from our own reporter; a runner that ends without writing them, or that
 * fails without a failed test, counts as failed.
 * @param {'unit' | 'e2e'} project
 * @returns {Promise<import('../run.mjs').Result>}
 */
export async function runTests(project) {
  const began = performance.now();
  console.log(`\n${project}: vitest run --project ${project}`);
  return await inFolder(async (folder) => {
    const file = join(folder, 'totals.json');
    const { code } = await run(
      [
        programOf('vitest', 'vitest'),
        'run',
        '--project',
        project,
        '--reporter=./test/run/totals-reporter.ts',
        '--reporter=default',
      ],
      { env: { ...process.env, HALLPASS_TOTALS: file } },
    );
    const totals = read(file);
    const result = {
      name: project,
      passed: totals?.passed ?? 0,
      failed: totals?.failed ?? 0,
      notes: [],
      seconds: (performance.now() - began) / 1000,
    };
    for (const name of totals?.failures ?? []) result.notes.push(`failed: ${name}`);
    for (const name of totals?.skipped ?? []) {
      result.failed += 1;
      result.notes.push(`not run: ${name}`);
    }
    if (totals === null) {
      result.failed += 1;
      result.notes.push(`the runner stopped (${code}) without its totals`);
    } else if (result.passed + result.failed === 0) {
      result.failed += 1;
      result.notes.push('no tests were found');
    } else if (code !== 0 && result.failed === 0) {
      result.failed += 1;
      result.notes.push(`every test passed, but the runner ended with ${code}`);
    }
    return result;
  });
}

/**
 * Names of a project's tests, found without running them.
 * @param {'unit' | 'e2e'} project
 * @returns {Promise<string[]>}
 */
export async function nameTests(project) {
  return await inFolder(async (folder) => {
    const file = join(folder, 'names.json');
    await run([programOf('vitest', 'vitest'), 'list', '--project', project, `--json=${file}`], {
      quiet: true,
    });
    return (read(file) ?? []).map((test) => test.name);
  });
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-run-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
