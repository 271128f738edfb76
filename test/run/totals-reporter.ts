import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes a run's totals to the file that `HALLPASS_TOTALS` names, for `test/run.mjs` to add up. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], problems: readonly { readonly message?: string }[]): void {
    const file = process.env.HALLPASS_TOTALS;
    if (file === undefined) return;
    let passed = 0;
    const failures: string[] = [];
    const skipped: string[] = [];
    for (const module of modules) {
      const name = relative(process.cwd(), module.moduleId);
      // A file that does not load has no tests to count: it counts as one that failed.
      if (module.errors().length > 0) failures.push(`${name} (the file itself)`);
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) failures.push(`${name} > ${suite.fullName} (the group itself)`);
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failures.push(`${name} > ${test.fullName}`);
        else skipped.push(`${name} > ${test.fullName}`);
      }
    }
    for (const problem of problems) failures.push(`outside of any test: ${problem.message ?? 'unknown'}`);
    writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures, skipped }));
  }
}
