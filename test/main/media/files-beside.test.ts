import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBeside } from '../../../main/media/files-beside.ts';

const home = mkdtempSync(join(tmpdir(), 'hallpass-beside-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(join(home, 'plan/pictures'), { recursive: true });
writeFileSync(join(home, 'plan/list.csv'), 'x');
writeFileSync(join(home, 'plan/a.jpg'), 'x');
writeFileSync(join(home, 'plan/pictures/b.jpg'), 'x');
writeFileSync(join(home, 'secret.jpg'), 'x');
const list = join(home, 'plan/list.csv');

const ask = async (...names: string[]) =>
  (await filesBeside(list, names)).map((file) => (file.ok ? 'there' : file.why));

test('pictures beside a list and below it are found, by any system’s spelling and by their whole path', async () => {
  expect(
    await ask('a.jpg', './a.jpg', 'pictures/b.jpg', 'pictures\\b.jpg', join(home, 'plan/a.jpg')),
  ).toEqual(Array.from({ length: 5 }, () => 'there'));
});

test('nothing elsewhere is looked at: neither above, nor by a link, nor a folder', async () => {
  symlinkSync(join(home, 'secret.jpg'), join(home, 'plan/link.jpg'));
  symlinkSync(home, join(home, 'plan/out'));
  const outside = 'It lies outside the folder of the list. Put it beside the list.';
  expect(
    await ask(
      '../secret.jpg',
      join(home, 'secret.jpg'),
      'link.jpg',
      'out/secret.jpg',
      '/etc/passwd',
      '..',
      '.',
    ),
  ).toEqual(Array.from({ length: 7 }, () => outside));
  expect(await ask('pictures', 'c.jpg', 'a.jpg/b')).toEqual([
    'It is no file.',
    'There is no such file beside the list.',
    'There is no such file beside the list.',
  ]);
});
