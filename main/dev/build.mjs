import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { isFresh, takeStamp, writeStamp } from './fresh.mjs';
import { withLock } from './lock.mjs';
import { parts } from './parts.mjs';
import { root } from './root.mjs';

/**
 * Builds what is stale into `out/`. Each part is made in a folder of its own and then swapped in, so that
 * nobody ever starts half a build. Vite is loaded only when something has to be built: a start
 * with nothing to do costs one look at the sources.
 *
 * @param {{ only?: readonly string[], force?: boolean, say?: (line: string) => void }} [options]
 *   `only`: names of parts (main, preload, renderer, cli); `force`: build even what is fresh
 * @returns {Promise<{ built: string[], warnings: string[] }>} throws when a part does not build
 */
export async function build({ only, force = false, say = console.log } = {}) {
  const wanted = parts().filter((part) => only === undefined || only.includes(part.name));
  if (!force && wanted.every(isFresh)) return { built: [], warnings: [] };
  return await withLock(join(root, 'out', '.build-lock'), async () => {
    const built = [];
    const warnings = [];
    for (const part of wanted) {
      if (!force && isFresh(part)) continue;
      const started = performance.now();
      const stamp = takeStamp(part);
      const made = join(root, 'out', `.making-${part.name}`);
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
      const { bundle } = await import('./bundle.mjs');
      for (const warning of await bundle(part, made)) warnings.push(`${part.name}: ${warning}`);
      for (const { from, to } of part.copies) cpSync(join(root, from), join(made, to), { recursive: true });
      if (part.name === 'cli') warmCli(join(made, 'index.cjs'), warnings);
      swap(made, join(root, part.dir));
      writeStamp(part, stamp);
      built.push(part.name);
      say(`Built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    for (const warning of warnings) say(`Build warning: ${warning}`);
    return { built, warnings };
  });
}

/** Keeps what V8 compiles of the command line beside it. Without it the command line works, and starts slower. */
function warmCli(file, warnings) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'main', 'dev', 'warm-cli.mjs'), file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) warnings.push(`cli: it is not warmed up: ${stderr.trim().split('\n').at(-1)}`);
}

/** Puts `made` where `place` is; the old one goes only after the new one stands. */
function swap(made, place) {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(made, place);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  await ensureInstalled();
  try {
    const { built } = await build({ force: process.argv.includes('--force') });
    if (built.length === 0) console.log('Nothing changed since the last build');
  } catch (problem) {
    console.error(String(problem.message ?? problem));
    process.exit(1);
  }
}
