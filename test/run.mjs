import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from '../main/dev/build.mjs';
import { electronProgram } from '../main/dev/electron-runtime.mjs';
import { ensureInstalled } from '../main/dev/ensure-installed.mjs';
import { getBrowser } from '../main/dev/get-browser.mjs';
import { root } from '../main/dev/root.mjs';
import { runCheck, runScript } from './run/check.mjs';
import { nameTests, runTests } from './run/vitest-run.mjs';

/**
 * `npm test`: everything that proves Hallpass, one summary, and `N passed, N failed` alone on the last
 * line. Nothing is skipped in silence: what could not run is named and counts as failed.
 * `npm test -- unit e2e` runs the named parts only (types, lint, format, build, unit, e2e, pack).
 *
 * @typedef {{ name: string, passed: number, failed: number, notes: string[], seconds: number }} Result
 */
const started = performance.now();
const chosen = process.argv.slice(2);
const wants = (name) => chosen.length === 0 || chosen.includes(name);
/** @type {Result[]} */
const results = [];

const tools = wants('unit') || wants('e2e') ? getTools() : null;
await ensureInstalled();

const checks = [
  // One program reads the types for both, each file by its own room's tsconfig.
  (wants('types') || wants('lint')) &&
    runCheck('types and lint', [['oxlint', 'oxlint', '--type-aware', '--type-check', '--deny-warnings']]),
  wants('format') && runCheck('format', [['@biomejs/biome', 'biome', 'format', '.']]),
  (wants('build') || wants('e2e') || wants('pack')) && runBuild(),
].filter(Boolean);
for (const check of checks) results.push(await check);
const isBuilt = results.every((each) => each.name !== 'build' || each.failed === 0);

await tools;
if (wants('unit')) results.push(await runTests('unit'));
if (wants('e2e')) results.push(await runEndToEnd());
if (wants('pack')) results.push(await runPack());

const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${'—'.repeat(60)}`);
for (const { name, passed: good, failed: bad, notes, seconds } of results) {
  console.log(
    `${bad === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(14)} ${good} passed, ${bad} failed (${seconds.toFixed(1)} s)`,
  );
  for (const note of notes) console.log(`        ${note}`);
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Programs that npm does not bring come while its packages do. What did not come is told by the tests that need it. */
function getTools() {
  const getting = spawn(process.execPath, [join(root, 'test', 'run', 'get-tools.mjs')], { stdio: 'inherit' });
  return Promise.race([once(getting, 'exit'), once(getting, 'error')]);
}

/** @returns {Promise<Result>} */
async function runBuild() {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    const { warnings } = await build();
    const notes = warnings.map((each) => `warning: ${each}`);
    return { name: 'build', passed: 1, failed: 0, notes, seconds: seconds() };
  } catch (problem) {
    console.error(String(problem.message ?? problem));
    return { name: 'build', passed: 0, failed: 1, notes: ['the app does not build'], seconds: seconds() };
  }
}

/** @returns {Promise<Result>} */
async function runEndToEnd() {
  if (!isBuilt) return await notRun('e2e', 'the app does not build');
  const browser = getBrowser();
  const hasElectron = electronProgram() !== null && process.env.HALLPASS_E2E === 'electron';
  if (browser.path === null && !hasElectron) return await notRun('e2e', `no browser. ${browser.why}`);
  return await runTests('e2e');
}

/** Counts and names every test that could not run. @returns {Promise<Result>} */
async function notRun(project, why) {
  const names = await nameTests(project);
  return {
    name: project,
    passed: 0,
    failed: Math.max(names.length, 1),
    notes: [`not run: ${why}`, ...names.map((name) => `not run: ${name}`)],
    seconds: 0,
  };
}

/** @returns {Promise<Result>} */
async function runPack() {
  if (!isBuilt)
    return { name: 'pack', passed: 0, failed: 1, notes: ['not run: the app does not build'], seconds: 0 };
  return await runScript('pack', 'test/pack/check.mjs');
}
