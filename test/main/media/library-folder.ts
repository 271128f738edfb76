import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type MediaKeeperParts, type MediaRoom, makeMediaKeeper } from '../../../main/media/keeper.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { diskOf } from '../../../main/storage/disk-of.ts';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { boxAfterCut, cutSize, UNCUT } from '../../../shared/domain/cut.ts';
import { fitWithin } from '../../../shared/domain/picture-size.ts';
import type { PictureDone, PictureJob } from '../../../shared/ipc/media-channels.ts';
import { jpegFile } from './jpeg-file.ts';
import { pngFile } from './png-file.ts';

/** A folder of its own for one test, gone when the test is over. */
export const throwawayFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hallpass-media-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Stands in for the window: a bare picture of the size and type the real one would answer. */
export const bareRedraw = (job: PictureJob): Promise<PictureDone> => {
  const header = readHeader(job.bytes, 'job');
  if (!header.ok) return Promise.resolve({ id: job.id, ok: false, why: header.why });
  const size = job.cut ? cutSize(header, job.cut, job.longEdge) : fitWithin(header, job.longEdge);
  // Where a cover is, it is darker.
  const boxes = (job.covers ?? []).map(({ box }) => boxAfterCut(box, job.cut ?? UNCUT));
  const isCovered = (x: number, y: number): boolean =>
    boxes.some(([left, top, wide, tall]) => x > left && x < left + wide && y > top && y < top + tall);
  const level =
    boxes.length === 0
      ? undefined
      : (column: number, row: number) =>
          isCovered((column * 8 + 4) / size.width, (row * 8 + 4) / size.height) ? 20 : 128;
  const bytes = header.type === 'image/jpeg' ? jpegFile({ ...size, ...(level && { level }) }) : pngFile(size);
  return Promise.resolve({ id: job.id, ok: true, bytes, ...size });
};

/** 25 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 25, 12);

/** A keeper on a real folder. */
export const keeperIn = (library: string, parts: Partial<MediaKeeperParts> = {}): MediaRoom =>
  makeMediaKeeper({
    library,
    disk: diskOf(nodeFiles),
    redraw: bareRedraw,
    still: async ({ id }) => ({ id, ok: false, why: 'There is no window' }),
    log: () => undefined,
    now: () => NOON,
    newId: randomUUID,
    ...parts,
  });
