import { spawn, spawnSync } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const folder = join(root, 'node_modules', 'electron');
/** Beside the packages, so that a fresh install asks anew. */
const memory = join(root, 'node_modules', '.hallpass-electron');
const DAY = 24 * 3_600_000;

/** @returns {string | null} Electron's program, when its runtime is installed in the version of the lockfile */
export function electronProgram() {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const installed = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return installed === version && existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/**
 * Electron's runtime, fetched by Electron's own installer when it is not there. A failure is remembered for a
 * day, so that the next start does not wait for it again.
 * @param {{ retry?: boolean, limit?: number, say?: (line: string) => void }} [options] `limit` in milliseconds
 * @returns {Promise<{ program: string } | { program: null, why: string }>}
 */
export async function electronRuntime({ retry = false, limit = 5 * 60_000, say = console.log } = {}) {
  const present = electronProgram();
  const remembered = retry ? null : readMemory();
  if (present !== null && remembered === null) return canRun(present);
  if (remembered !== null)
    return {
      program: null,
      why: `${remembered.why}; it is tried again after a day, or with "npm start -- --retry"`,
    };
  rmSync(memory, { force: true });
  say('Getting Electron’s runtime with its own installer (about 110 MB, once)');
  const why = await install(limit);
  const program = electronProgram();
  if (why === null && program !== null) return canRun(program);
  return remember(why === null ? 'the installer ended without a runtime' : await explain(why));
}

/** A runtime may be there and lack the system's libraries: asked once, the answer is a fraction of a second. */
function canRun(program) {
  const stamp = join(folder, 'dist', '.hallpass-runs');
  if (existsSync(stamp)) return { program };
  const { status, stderr, error } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: 15_000,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (status === 0) {
    writeFileSync(stamp, '');
    return { program };
  }
  return remember(firstLine(stderr) ?? error?.message ?? `it ended with ${status}`);
}

/** @returns {Promise<string | null>} why it failed, or null */
function install(limit) {
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (text) => {
    words += text;
  });
  return new Promise((done) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      done(`no answer within ${Math.round(limit / 60_000)} minutes`);
    }, limit);
    child.on('error', (problem) => done(problem.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code === 0 ? null : reason(words));
    });
  });
}

/** "fetch failed" is all the installer says without a network: whether its server has an address says more. */
async function explain(why) {
  if (!/fetch failed/.test(why)) return why;
  const server = process.env.ELECTRON_MIRROR ? new URL(process.env.ELECTRON_MIRROR).hostname : 'github.com';
  const code = await lookup(server).then(
    () => null,
    (problem) => problem.code,
  );
  return code === null ? `the download failed (${why})` : `${server} cannot be reached (${code})`;
}

/** The installer prints a stack; what a person needs is its cause. */
function reason(words) {
  const cause = /\[cause\]:\s*(?:\w*Error:\s*)?([^\n{]+)/.exec(words)?.[1]?.trim();
  return cause ?? firstLine(words) ?? 'the installer said nothing';
}

const firstLine = (words) =>
  words
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '') ?? null;

function readMemory() {
  try {
    const { at, why } = JSON.parse(readFileSync(memory, 'utf8'));
    return Date.now() - at < DAY && Date.now() >= at ? { why } : null;
  } catch {
    return null;
  }
}

function remember(why) {
  writeFileSync(memory, `${JSON.stringify({ at: Date.now(), why })}\n`);
  return { program: null, why };
}
