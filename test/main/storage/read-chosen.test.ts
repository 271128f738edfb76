import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { readChosen } from '../../../main/storage/read-chosen.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hallpass-chosen-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = readChosen(nodeFiles);

test('a file is read whole, up to the limit and not a byte beyond', async () => {
  const path = join(folder, 'settings.json');
  await writeFile(path, '{"a":1}');
  const found = await read(path, 7);
  expect(found.ok && new TextDecoder().decode(found.bytes)).toBe('{"a":1}');
  expect(found.name).toBe('settings.json');
  expect(await read(path, 6)).toMatchObject({ ok: false, name: 'settings.json' });
});

test('what is too large is refused in numbers', async () => {
  const path = join(folder, 'large.json');
  await writeFile(path, new Uint8Array(3 * 1_048_576));
  expect(await read(path, 2 * 1_048_576)).toEqual({
    ok: false,
    name: 'large.json',
    why: 'The file has 3 MB; 2 MB is the most. Nothing was read.',
  });
});

test('folders, missing files and what never ends are refused in words', async () => {
  expect(await read(folder, 100)).toMatchObject({ why: 'This is a folder. Choose the file in it.' });
  expect(await read(join(folder, 'gone.json'), 100)).toMatchObject({
    why: 'The file is no longer there. It may have been moved or renamed; choose it again.',
  });
  if (process.platform === 'win32') return;
  const pipe = join(folder, 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  expect(await read(pipe, 100)).toMatchObject({ why: 'This is no ordinary file, so it was not read.' });
});
