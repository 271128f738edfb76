import { expect, test } from 'vitest';
import { DOORS } from './doors.ts';
import { productSources, type Source } from './sources.ts';

const sources = productSources();

/** The room a file belongs to for "its own room": a screen, a rule group's folder, else its door. */
const ownRoom = (path: string, from: string): string =>
  from === 'renderer/screens/' ? path.split('/').slice(0, 3).join('/') + '/' : from;

const allows = (name: string, allowed: readonly string[]): boolean =>
  allowed.some(
    (one) =>
      one === '*' ||
      one === name ||
      name.startsWith(`${one}/`) ||
      (one.endsWith(':*') && name.startsWith(one.slice(0, -1))),
  );

const missed = (source: Source): readonly string[] => {
  const door = DOORS.find((one) => source.path.startsWith(one.from));
  if (door === undefined) return [`${source.path}: no door is drawn for this room`];
  const room = ownRoom(source.path, door.from);
  return source.imports.flatMap((one) => {
    const fine = one.package
      ? allows(one.to, door.packages) || (door.packages.includes('*') && one.to !== 'electron')
      : one.to.startsWith(room) || door.may.some((may) => one.to.startsWith(may));
    return fine ? [] : [`${source.path} imports ${one.to}: ${door.because}`];
  });
};

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test('every import goes through a door', () => {
  expect(sources.flatMap(missed)).toEqual([]);
});

test('only the Electron rooms import electron', () => {
  const rooms = [
    'main/window/',
    'main/preload/',
    'main/ipc/serve',
    'main/app.ts',
    'main/index.ts',
    'main/secrets.ts',
    'main/media/hidden-window',
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
      .filter((one) => one.to.startsWith('shared/compliance/rules/'))
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
