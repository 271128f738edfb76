import { writeFileSync } from 'node:fs';
import { build } from '../../main/dev/build.mjs';
import { ensureInstalled } from '../../main/dev/ensure-installed.mjs';
import { checksOf } from './checks.mjs';
import { withPackage } from './pack.mjs';

/**
 * `npm run pack:check`: builds, packages on a stub runtime in a temporary folder, and proves what is in the package.
 * One line for each thing proved; `N passed, N failed` alone on the last.
 */
await ensureInstalled();
let passed = 0;
const failures = [];
const judge = async (name, prove) => {
  try {
    const note = await prove();
    passed += 1;
    console.log(`passed  ${name}${typeof note === 'string' ? ` (${note})` : ''}`);
  } catch (problem) {
    failures.push(name);
    console.log(
      `FAILED  ${name}\n        ${String(problem?.message ?? problem).replaceAll('\n', '\n        ')}`,
    );
  }
};

/** What could not be looked at because there was no package counts, by its name. */
let pending = checksOf(null).map(([name]) => name);
await judge('the app builds and electron-builder packages it without the network', async () => {
  await build();
  await withPackage(async (folder) => {
    pending = [];
    for (const [name, prove] of checksOf(folder)) await judge(name, prove);
  });
});
for (const name of pending) await judge(name, () => Promise.reject(new Error('Not looked at: no package')));

if (process.env.HALLPASS_TOTALS)
  writeFileSync(
    process.env.HALLPASS_TOTALS,
    JSON.stringify({ passed, failed: failures.length, failures, skipped: [] }),
  );
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
