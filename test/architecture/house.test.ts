import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { citationOf } from '../../shared/domain/citations.ts';
import { filesUnder, productSources, ROOT } from './sources.ts';

const sources = productSources();

test('no file passes 300 lines without saying why', () => {
  const long = sources.filter((source) => source.lines > 300 && !source.text.includes('Long because:'));
  expect(long.map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
});

test('files are kebab-case and folders have a meaning', () => {
  const files = filesUnder('main', 'renderer', 'shared').filter((path) => !path.endsWith('README.md'));
  expect(files.filter((path) => !/^[a-z0-9./@-]+$/.test(path))).toEqual([]);
  expect(files.filter((path) => /\/(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/.test(path))).toEqual([]);
});

test('exports are named', () => {
  const defaults = sources.filter((source) => /\bexport default\b/.test(source.text));
  expect(defaults.map((source) => source.path)).toEqual([]);
});

test('every rule stands in the registry once, sorted, with its test, citations and examples', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  const files = filesUnder('shared/compliance/rules')
    .map((path) => /^shared\/compliance\/rules\/([^/]+\/[^/]+)\.ts$/.exec(path)?.[1])
    .filter((id) => id !== undefined);
  expect(ids).toEqual([...files].sort());
  for (const rule of RULES) {
    expect(
      existsSync(join(ROOT, `test/shared/compliance/rules/${rule.id}.test.ts`)),
      `${rule.id} has a test`,
    ).toBe(true);
    for (const cite of rule.cites) expect(citationOf(cite), `${rule.id} cites ${cite}`).toBeDefined();
    expect(rule.examples.passes.length, `${rule.id}: passing examples`).toBeGreaterThanOrEqual(5);
    expect(rule.examples.fails.length, `${rule.id}: failing examples`).toBeGreaterThanOrEqual(5);
  }
});

test('every channel has a schema, and the list is sorted', () => {
  expect(Object.keys(contract).sort()).toEqual([...CHANNELS].sort());
  expect([...CHANNELS]).toEqual([...CHANNELS].sort());
});

test('no platform is named outside its room', () => {
  const rooms = [
    'shared/platforms/',
    'shared/domain/platform-id.ts',
    'shared/domain/person.ts',
    'shared/domain/citations.ts',
    'shared/district/bloomington',
    'shared/sample/',
    'shared/case/example-case',
    'shared/case/README',
    'renderer/styles/',
  ];
  const branch = /(===|!==|case)\s*['"](facebook|twitter|instagram|youtube)['"]/;
  const strangers = sources.filter(
    (source) => !rooms.some((room) => source.path.startsWith(room)) && branch.test(source.text),
  );
  expect(strangers.map((source) => source.path)).toEqual([]);
});

test('packages are bundled: nothing is a runtime dependency', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies?: object };
  expect(manifest.dependencies).toBeUndefined();
});
