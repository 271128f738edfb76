import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/e2e/launch/patience.ts';
import './test/run/map-group-by.mjs';
import { memoryFolder } from './test/run/memory-folder.ts';
import { SlowestFirst } from './test/run/slowest-first.ts';

const inMemory = memoryFolder();

/**
 * Limits are there for what hangs. A computer at work on other things takes ten times as long, and has to come to the same
 * end: the longest tests without a limit of their own take up to ten seconds on a quiet one (e2e: 25).
 */
const MINUTE = 60_000;
const poll = { timeout: PATIENCE };

/** `test/e2e` drives the built app, three files at a time on the stand-in; everything else is in `unit`. */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          testTimeout: 2 * MINUTE,
          expect: { poll },
          // Loading the rules anew for each of 200 files took longer than all tests. No test changes a global for good.
          isolate: false,
          // Left to itself it keeps one processor free.
          maxWorkers: 2,
          // Judging thousands of posts leaves much behind that is soon gone: with room for it, a sixth less time.
          execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // What is thrown away need not be written to a disk; what has to reach one is proved in `unit` and by the torture.
          env: inMemory === undefined ? {} : { TMPDIR: inMemory },
          // The app under test is a process of its own; the tests' own modules are loaded once a worker.
          isolate: false,
          // Each file has an app and a home of its own; two leave a fifth of two processors idle. Real windows share one
          // screen and its focus.
          maxWorkers: process.env.HALLPASS_E2E === 'electron' ? 1 : 3,
          testTimeout: 5 * MINUTE,
          hookTimeout: 5 * MINUTE,
          expect: { poll },
        },
      },
    ],
  },
});
