import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../main/media/hashed-files.ts';
import type { PaintedCover } from '../../../shared/domain/cover.ts';
import type { Cut } from '../../../shared/domain/cut.ts';
import type { PictureJob } from '../../../shared/ipc/media-channels.ts';
import { jpegFile } from './jpeg-file.ts';
import { bareRedraw, keeperIn, throwawayFolder } from './library-folder.ts';
import { exif, GPS } from './metadata.ts';

const PHOTO = jpegFile({ width: 400, height: 300, segments: [exif(GPS)] });
const COVER: PaintedCover = { kind: 'solid', box: [0.2, 0.2, 0.1, 0.1] };

const withOne = async () => {
  const library = throwawayFolder();
  const jobs: PictureJob[] = [];
  const redraw = (job: PictureJob) => {
    jobs.push(job);
    return bareRedraw(job);
  };
  const keeper = keeperIn(library, { redraw });
  const taken = await keeper.importBytes('fair.jpg', PHOTO, 'col-1');
  if (!taken.ok) throw new Error(taken.why);
  return { library, keeper, asset: taken.asset, jobs, redraw };
};

test('a covered picture is made from the original, kept by its own hash, and known after a restart', async () => {
  const { library, keeper, asset, jobs } = await withOne();
  expect(await keeper.covered(asset.id, [COVER])).toBeNull();
  const made = await keeper.cover(asset.id, [COVER]);
  if (!made.ok) throw new Error(made.why);
  expect(jobs.at(-1)).toMatchObject({ covers: [COVER] });
  expect(sha256(jobs.at(-1)?.bytes ?? new Uint8Array())).toBe(asset.original);
  expect(made.asset).toMatchObject({ id: asset.id, original: asset.original, width: 400, height: 300 });
  expect(made.asset.derivative).not.toBe(asset.derivative);
  expect(sha256((await keeper.readCleared(made.asset.derivative)) ?? new Uint8Array())).toBe(
    made.asset.derivative,
  );
  const again = keeperIn(library);
  expect(await again.covered(asset.id, [COVER])).toEqual(made.asset);
  // What was there before stands as it was: the original, the picture without covers, the asset's record.
  expect(await again.get(asset.id)).toEqual(asset);
  expect(await again.covered(asset.id, [])).toEqual(asset);
});

test('other covers are another picture; the same ones are not painted twice', async () => {
  const { keeper, asset, jobs } = await withOne();
  await keeper.cover(asset.id, [COVER]);
  const before = jobs.length;
  await keeper.cover(asset.id, [COVER]);
  expect(jobs).toHaveLength(before);
  for (const other of [
    { ...COVER, kind: 'star' },
    { ...COVER, box: [0.2, 0.2, 0.1, 0.11] },
  ] as const)
    expect(await keeper.covered(asset.id, [other])).toBeNull();
  expect(await keeper.covered(asset.id, [COVER, { ...COVER, kind: 'heart' }])).toBeNull();
});

test('a covered picture that was damaged on disk is not handed over, and is painted again', async () => {
  const { library, keeper, asset } = await withOne();
  const made = await keeper.cover(asset.id, [COVER]);
  if (!made.ok) throw new Error(made.why);
  const { derivative } = made.asset;
  // The picture without the cover under the covered one's name.
  const bare = (await keeper.readCleared(asset.derivative)) ?? new Uint8Array();
  writeFileSync(join(library, 'media', 'cleared', derivative.slice(0, 2), derivative), bare);
  expect(await keeper.readCleared(derivative)).toBeNull();
  await expect(keeper.layOut('dl-1', [{ derivative, name: '1.jpg', altText: null }])).rejects.toThrow(
    /missing or changed/,
  );
  expect(await keeper.cover(asset.id, [COVER])).toEqual(made);
  expect(await keeper.readCleared(derivative)).not.toBeNull();
});

test('a record of covers that was changed by hand covers nothing', async () => {
  const { library, keeper, asset } = await withOne();
  await keeper.cover(asset.id, [COVER]);
  const folder = join(library, 'media', 'covered');
  const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.json'),
  );
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const [, body = ''] = text.split('\n');
  const { derivative } = JSON.parse(body) as { derivative: string };
  writeFileSync(path, text.replace(derivative, asset.derivative));
  expect(await keeperIn(library).covered(asset.id, [COVER])).toBeNull();
});

test('a plain wall that looks the same pixelated counts as covered, since the window does paint', async () => {
  const { library, asset } = await withOne();
  const onPlainWall = ({ covers = [], ...job }: PictureJob) =>
    bareRedraw({ ...job, covers: covers.filter(({ kind }) => kind !== 'pixels') });
  const keeper = keeperIn(library, { redraw: onPlainWall });
  const made = await keeper.cover(asset.id, [{ ...COVER, kind: 'pixels' }]);
  expect(made).toMatchObject({ ok: true, asset: { derivative: asset.derivative } });
  expect(await keeper.covered(asset.id, [{ ...COVER, kind: 'pixels' }])).toEqual(asset);
});

test('nothing is kept where the window paints nothing, breaks, or the original is gone', async () => {
  const { library, asset } = await withOne();
  const why = async (parts: Parameters<typeof keeperIn>[1]): Promise<string> => {
    const answer = await keeperIn(library, parts).cover(asset.id, [COVER]);
    return answer.ok ? 'covered' : answer.why;
  };
  expect(await why({ redraw: ({ covers: _none, ...job }) => bareRedraw(job) })).toMatch(
    /could not be painted/,
  );
  expect(await why({ redraw: async ({ id }) => ({ id, ok: false, why: 'broke' }) })).toMatch(
    /could not be painted/,
  );
  rmSync(join(library, 'media', 'originals', asset.original.slice(0, 2), asset.original));
  expect(await why({})).toMatch(/original of this picture is no longer in the library/);
  expect(existsSync(join(library, 'media', 'covered'))).toBe(false);
  const unknown = await keeperIn(library).cover('0'.repeat(20), [COVER]);
  expect(unknown).toMatchObject({ ok: false });
});

const HALF: Cut = { turn: 0, crop: [0, 0, 0.5, 1], maxWidth: null };

test('a cut picture is made from the original, is as large as it should be, and is another one than without the cut', async () => {
  const { library, keeper, asset, jobs } = await withOne();
  expect(await keeper.covered(asset.id, [], HALF)).toBeNull();
  const made = await keeper.cover(asset.id, [], HALF);
  if (!made.ok) throw new Error(made.why);
  expect(jobs.at(-1)).toMatchObject({ cut: HALF });
  expect(made.asset).toMatchObject({ id: asset.id, width: 200, height: 300 });
  expect(await keeperIn(library).covered(asset.id, [], HALF)).toEqual(made.asset);
  for (const other of [
    { ...HALF, turn: 2 },
    { ...HALF, crop: [0.5, 0, 0.5, 1] },
    { ...HALF, maxWidth: 1440 },
  ] as const)
    expect(await keeper.covered(asset.id, [], other)).toBeNull();
  expect(await keeper.covered(asset.id, [COVER], HALF)).toBeNull();
  const turned = await keeper.cover(asset.id, [], { turn: 1, crop: null, maxWidth: 100 });
  expect(turned).toMatchObject({ ok: true, asset: { width: 100, height: 133 } });
});

test('a cut that the window did not make is refused, and so is a cover it left out of it', async () => {
  const { library, asset } = await withOne();
  const why = async (redraw: (job: PictureJob) => ReturnType<typeof bareRedraw>, covers = [COVER]) => {
    const answer = await keeperIn(library, { redraw }).cover(asset.id, covers, HALF);
    return answer.ok ? 'made' : answer.why;
  };
  expect(await why(({ cut: _cut, ...job }) => bareRedraw(job), [])).toMatch(/could not be cropped/);
  expect(await why(({ covers: _none, ...job }) => bareRedraw(job))).toMatch(/could not be painted/);
  // A cover that was cut off leaves nothing to paint.
  const beyond: PaintedCover = { kind: 'solid', box: [0.8, 0.2, 0.1, 0.1] };
  expect(await why(({ covers: _none, ...job }) => bareRedraw(job), [beyond])).toBe('made');
});
