import { expect, test } from 'vitest';
import { productSources } from './sources.ts';

const sources = productSources();

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test('only the Electron rooms import electron', () => {
  const rooms = [
    'main/window/',
    'main/preload/',
    'main/ipc/serve',
    'main/app.ts',
    'main/index.ts',
    'main/secrets.ts',
    'main/media/media-window',
    'main/dev/',
  ];
  const strangers = sources.filter(
    (source) =>
      source.imports.some((one) => one.to === 'electron') &&
      !rooms.some((room) => source.path.startsWith(room)),
  );
  expect(strangers.map((source) => source.path)).toEqual([]);
});

test('a rule imports no other rule', () => {
  const rules = sources.filter((source) => /^shared\/compliance\/rules\/[^/]+\//.test(source.path));
  const crossing = rules.flatMap((source) =>
    source.imports
      .filter((one) => /^shared\/compliance\/rules\//.test(one.to))
      .map((one) => `${source.path} → ${one.to}`),
  );
  expect(crossing).toEqual([]);
});

test('only renderer/api.ts reaches window.api', () => {
  const users = sources.filter(
    (source) => source.path.startsWith('renderer/') && /window\.api\b/.test(source.text),
  );
  expect(
    users.map((source) => source.path).filter((path) => !path.startsWith('renderer/media-window')),
  ).toEqual(['renderer/api.ts']);
});

test('the clock is read in one place of main, and nowhere in shared', () => {
  const reads = /\bDate\.now\(\)|new Date\(\)|performance\.now\(\)/;
  const readers = sources.filter(
    (source) =>
      (source.path.startsWith('main/') || source.path.startsWith('shared/')) &&
      !source.path.startsWith('main/dev/') &&
      !source.path.startsWith('main/cli/') &&
      reads.test(source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(readers.map((source) => source.path)).toEqual(['main/scheduler/clock.ts']);
});

test('shared is synchronous and without chance', () => {
  const impure = sources.filter(
    (source) =>
      source.path.startsWith('shared/') &&
      /\basync\b|\bawait\b|Math\.random|\bconsole\./.test(
        source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''"),
      ),
  );
  expect(impure.map((source) => source.path)).toEqual([]);
});
