#!/usr/bin/env node
/**
 * `hallpass`: loads the built command line. In a checkout it is built first when its sources changed; in a package
 * there is nothing to build. Until then only Node's built-in modules are used, and standard output stays the results'.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'out', 'cli', 'index.cjs');

const stop = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(2);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Hallpass needs Node 20.19 or newer; this is ${process.versions.node}.`);

if (existsSync(join(root, 'main', 'cli', 'index.ts'))) await buildWhatIsStale();
else if (!existsSync(built))
  stop('The command line is missing from this copy of Hallpass; install it again.');

try {
  const { loadCached } = await import('./load-cached.mjs');
  process.exitCode = await loadCached(built).exports.main(process.argv.slice(2));
} catch (problem) {
  // Node's own exit code for a crash is 1, which here says that a post is blocked.
  stop(`Hallpass could not finish: ${problem?.message ?? problem}`);
}

async function buildWhatIsStale() {
  const { isFresh } = await import('../dev/fresh.mjs');
  const { parts } = await import('../dev/parts.mjs');
  if (parts().every((part) => part.name !== 'cli' || isFresh(part))) return;
  if (!existsSync(join(root, 'node_modules', 'vite')))
    stop('The command line is not built yet and its packages are missing: run "npm ci" here, then again.');
  const { build } = await import('../dev/build.mjs');
  try {
    await build({ only: ['cli'], say: (line) => process.stderr.write(`${line}\n`) });
  } catch (problem) {
    stop(`The command line could not be built: ${problem.message ?? problem}`);
  }
}
