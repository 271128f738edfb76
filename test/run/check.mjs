import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../main/dev/root.mjs';

/**
 * One check made of one or more tools of `node_modules`, run one after the other; it counts once.
 * @param {string} name
 * @param {readonly (readonly [string, string, ...string[]])[]} tools package, program and arguments of each
 * @returns {Promise<import('../run.mjs').Result>}
 */
export async function runCheck(name, tools) {
  const began = performance.now();
  const notes = [];
  for (const [pack, program, ...args] of tools) {
    const { code, output } = await run([programOf(pack, program), ...args], { quiet: true });
    if (code === 0) continue;
    notes.push(`${program} ${args.join(' ')} ended with ${code}`);
    console.log(`\n${name}: ${program} ${args.join(' ')}\n${shortened(output.trim())}`);
  }
  return counted(name, notes, began);
}

/**
 * A script of the repository, its words streamed. It counts what it writes into the file that `HALLPASS_TOTALS`
 * names (as test/run/totals-reporter.ts does); one that writes nothing counts once.
 * @param {string} name @param {string} script
 * @returns {Promise<import('../run.mjs').Result>}
 */
export async function runScript(name, script) {
  const began = performance.now();
  console.log(`\n${name}: node ${script}`);
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-run-'));
  try {
    const file = join(folder, 'totals.json');
    const { code } = await run([script], { env: { ...process.env, HALLPASS_TOTALS: file } });
    const once = counted(name, code === 0 ? [] : [`node ${script} ended with ${code}`], began);
    if (!existsSync(file)) return once;
    const { passed, failed, failures } = JSON.parse(readFileSync(file, 'utf8'));
    // A script that failed without a failure of its own still fails.
    const unexplained = failed === 0 ? once : { failed: 0, notes: [] };
    return {
      ...once,
      passed,
      failed: failed + unexplained.failed,
      notes: [...failures.map((each) => `failed: ${each}`), ...unexplained.notes],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first of many complaints are the ones to read. */
function shortened(text) {
  const lines = text.split('\n');
  return lines.length <= 120
    ? text
    : [...lines.slice(0, 120), `… and ${lines.length - 120} lines more`].join('\n');
}

const counted = (name, notes, began) => ({
  name,
  passed: notes.length === 0 ? 1 : 0,
  failed: notes.length === 0 ? 0 : 1,
  notes,
  seconds: (performance.now() - began) / 1000,
});

/** A package's program as a file that Node can run: the same on every system, without a shell. */
export function programOf(pack, program) {
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Node with these arguments, from the repository's folder, for at most an hour: what hangs comes to an end, and what a busy
 * computer takes ten times as long for, to its own.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet` keeps the words instead of streaming them
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export function run(args, { quiet = false, env = process.env } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    timeout: 60 * 60_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('error', (problem) => done({ code: problem.message, output }));
    child.on('close', (code, signal) => done({ code: code ?? signal ?? 'nothing', output }));
  });
}
