import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { filesUnder, productSources, ROOT } from './sources.ts';

const sources = productSources();

test('files are kebab-case and folders have a meaning', () => {
  const files = filesUnder('main', 'renderer', 'shared').filter((path) => !path.endsWith('README.md'));
  expect(files.filter((path) => !/^[a-z0-9./@-]+$/.test(path))).toEqual([]);
  expect(files.filter((path) => /\/(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/.test(path))).toEqual([]);
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
