import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { writeExport } from '../../../main/storage/write-export.ts';

let into = '';
beforeAll(async () => {
  into = await mkdtemp(join(tmpdir(), 'hallpass-export-'));
});
afterAll(() => rm(into, { recursive: true, force: true }));

const write = writeExport(nodeFiles);
const FILES = [
  { name: 'record.html', bytes: '<p>Ölander</p>' },
  { name: 'pictures/1-volcano.jpg', bytes: new Uint8Array([1, 2, 3]) },
];

test('an export is a fresh folder with its files, for its owner alone', async () => {
  const folder = await write(into, 'Hallpass record ab12', FILES);
  expect(await readFile(join(folder, 'record.html'), 'utf8')).toBe('<p>Ölander</p>');
  expect([...(await readFile(join(folder, 'pictures', '1-volcano.jpg')))]).toEqual([1, 2, 3]);
  if (process.platform !== 'win32') {
    expect((await stat(join(folder, 'record.html'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  }
});

test('a second one goes beside the first and changes nothing in it', async () => {
  const first = await write(into, 'Twice', FILES);
  const second = await write(into, 'Twice', [{ name: 'record.html', bytes: 'other' }]);
  expect(second).toBe(join(into, 'Twice (2)'));
  expect(await readFile(join(first, 'record.html'), 'utf8')).toBe('<p>Ölander</p>');
});

test.each(['../outside.html', '/outside.html', 'a/../../outside.html', '.hidden', 'nul\u0000'])(
  'a name that leads elsewhere is refused and nothing is written: %j',
  async (name) => {
    const before = await readdir(into);
    await expect(write(into, 'Names', [{ name, bytes: '' }])).rejects.toThrow('plain name');
    expect(await readdir(into)).toEqual(before);
  },
);

test('a disk that refuses is told in words', async () => {
  const full = {
    ...nodeFiles,
    open: async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  };
  await expect(writeExport(full)(into, 'Full', FILES)).rejects.toThrow(
    /the disk is full\. What was written so far lies in .*Full/u,
  );
  await expect(write(join(into, 'nowhere'), 'Gone', FILES)).rejects.toThrow('Nothing was written.');
});
