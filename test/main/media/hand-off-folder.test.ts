import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../main/media/hashed-files.ts';
import { diskOf } from '../../../main/storage/disk-of.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import { withFaults } from '../../helpers/faulty-fs/with-faults.ts';
import { jpegFile } from './jpeg-file.ts';
import { keeperIn, throwawayFolder } from './library-folder.ts';
import { exif, GPS } from './metadata.ts';
import { pngFile } from './png-file.ts';

const PHOTO = jpegFile({ width: 64, height: 48, segments: [exif(GPS)] });
const DRAWING = pngFile({ width: 20, height: 10 });

const withTwo = async () => {
  const library = throwawayFolder();
  const keeper = keeperIn(library);
  const assets: Asset[] = [];
  for (const bytes of [PHOTO, DRAWING]) {
    const answer = await keeper.importBytes('a', bytes, 'col-1');
    if (!answer.ok) throw new Error(answer.why);
    assets.push(answer.asset);
  }
  const [photo, drawing] = assets as [Asset, Asset];
  const files = [
    { derivative: photo.derivative, name: '1-fair.jpg', altText: 'A table with a model volcano.' },
    { derivative: drawing.derivative, name: '2-frame.png', altText: null },
  ];
  return { library, keeper, photo, drawing, files };
};

test('a hand-off gets the cleared pictures by their names, and the alt texts in plain words', async () => {
  const { library, keeper, photo, drawing, files } = await withTwo();
  const folder = await keeper.layOut('dl-1', files);
  expect(folder.startsWith(library)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['1-fair.jpg', '2-frame.png', 'alt-text.txt']);
  expect(sha256(readFileSync(join(folder, '1-fair.jpg')))).toBe(photo.derivative);
  expect(sha256(readFileSync(join(folder, '2-frame.png')))).toBe(drawing.derivative);
  const note = readFileSync(join(folder, 'alt-text.txt'), 'utf8');
  expect(note).toContain('1-fair.jpg\nA table with a model volcano.\n');
  expect(note).toContain('2-frame.png\nNo alt text: leave the field empty.\n');
  // Windows keeps no such modes; there the account's own folder does it.
  if (process.platform === 'win32') return;
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test('a second laying out starts from an empty folder, and clearing leaves none', async () => {
  const { library, keeper, files } = await withTwo();
  const folder = await keeper.layOut('dl-1', files);
  writeFileSync(join(folder, 'left-behind.txt'), 'x');
  const outside = join(throwawayFolder(), 'keep.txt');
  writeFileSync(outside, 'keep');
  symlinkSync(dirname(outside), join(folder, 'link'), 'junction');
  const again = await keeper.layOut('dl-1', files.slice(0, 1));
  expect(readdirSync(again).sort()).toEqual(['1-fair.jpg', 'alt-text.txt']);
  await keeper.clearOut('dl-1');
  await keeper.clearOut('dl-1');
  expect(readdirSync(join(library, 'hand-off'))).toEqual([]);
  expect(readFileSync(outside, 'utf8')).toBe('keep');
});

test('a picture that changed on disk, or that the library does not know, is never laid out', async () => {
  const { library, keeper, photo, files } = await withTwo();
  await expect(
    keeper.layOut('dl-1', [...files, { derivative: 'f'.repeat(64), name: '3.jpg', altText: null }]),
  ).rejects.toThrow(/missing or changed/);
  // The original in the place of its cleared picture.
  writeFileSync(join(library, 'media', 'cleared', photo.derivative.slice(0, 2), photo.derivative), PHOTO);
  await expect(keeper.layOut('dl-1', files)).rejects.toThrow(/missing or changed/);
  expect(existsSync(join(library, 'hand-off', 'dl-1'))).toBe(false);
});

test('names and ids that are paths are refused', async () => {
  const { keeper, files } = await withTwo();
  const [first] = files as [(typeof files)[number]];
  for (const name of ['../up.jpg', 'a/b.jpg', '.hidden', '', 'alt-text.txt'])
    await expect(keeper.layOut('dl-1', [{ ...first, name }])).rejects.toThrow(/plain name/);
  for (const delivery of ['..', '../media', 'a/b', '']) {
    await expect(keeper.layOut(delivery, files)).rejects.toThrow(/plain name|name a folder/);
    await expect(Promise.resolve().then(() => keeper.clearOut(delivery))).rejects.toThrow(/name a folder/);
  }
});

test('a disk that fills up half-way leaves no folder', async () => {
  const { library, files } = await withTwo();
  const disk = diskOf(
    withFaults(nodeFiles, (_n, call, path) =>
      call === 'write' && path.endsWith('2-frame.png') ? 'ENOSPC' : null,
    ),
  );
  await expect(keeperIn(library, { disk }).layOut('dl-1', files)).rejects.toThrow(/ENOSPC/);
  expect(readdirSync(join(library, 'hand-off'))).toEqual([]);
});
