import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.hallpass-lock');

/**
 * Checks Node's version and installs from the lockfile when `node_modules` is missing or belongs to
 * another lockfile. Uses Node's built-in modules only. Ends the process with one line when Node is
 * too old or the install fails.
 * @param {{ say?: (line: string) => void }} [options]
 * @returns {Promise<boolean>} true when something was installed
 */
export async function ensureInstalled({ say = console.log } = {}) {
  const need = [20, 19];
  const have = process.versions.node.split('.').map(Number);
  if (have[0] < need[0] || (have[0] === need[0] && have[1] < need[1])) {
    fail(
      `Hallpass needs Node ${need.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org and start again.`,
    );
  }
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === hash) return false;
  if (holdsWhatTheLockSays(lock)) {
    writeFileSync(stampFile, `${hash}\n`);
    return false;
  }
  say('Installing packages from the lockfile (once)');
  const status = await npm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0)
    fail(`Packages could not be installed: "npm ci" ended with ${status}. Its own words are above.`);
  writeFileSync(stampFile, `${hash}\n`);
  return true;
}

/**
 * Someone may have run `npm ci` by hand. npm keeps its own list of what it installed; when every package
 * of the lockfile is on it in the same version, there is nothing to do.
 */
function holdsWhatTheLockSays(lock) {
  const own = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(own)) return false;
  try {
    const wanted = JSON.parse(lock.toString('utf8')).packages;
    const present = JSON.parse(readFileSync(own, 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, about]) => path === '' || about.optional === true || present[path]?.version === about.version,
    );
  } catch {
    return false;
  }
}

/** npm as it was started for us (its script and this Node), otherwise the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  const isScript = script !== undefined && /\.c?js$/.test(script) && /npm/.test(script) && existsSync(script);
  const child = isScript
    ? spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn('npm', args, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  return new Promise((done) => {
    child.on('error', () => done('npm not found'));
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
