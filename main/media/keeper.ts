import { type Asset, type ClearedType, tidyTags } from '../../shared/domain/asset.ts';
import type { PaintedCover } from '../../shared/domain/cover.ts';
import { type Cut, isUncut, UNCUT } from '../../shared/domain/cut.ts';
import type { PictureDone, PictureJob, StillDone, StillJob } from '../../shared/ipc/media-channels.ts';
import type { MediaKeeper, MediaRefusal } from '../services.ts';
import { assetRecords } from './asset-records.ts';
import { clearPicture } from './clear-picture.ts';
import { coveredPictures } from './covered-pictures.ts';
import { type HandOffFile, clearFolder, fillFolder } from './hand-off-folder.ts';
import { hashedFiles, sha256, sweepIncoming, UnreadableFile } from './hashed-files.ts';
import type { MediaDisk } from './media-disk.ts';
import { type ClearedVideo, makeVideoRoom } from './video/video-room.ts';
import { openPickedVideo } from './video/open-picked.ts';
import { type Source, sourceOf } from './video/source.ts';
import { verifyTables } from './video/verify-video.ts';
import { readHeader } from './read-header.ts';
import { codeOf, readPicked } from './read-picked.ts';
import {
  MAX_FILE_BYTES,
  notCleared,
  notInLibrary,
  notKept,
  tooManyBytes,
  videoNotCovered,
} from './refusals.ts';
import { verifyCleared } from './verify-cleared.ts';
import { whatItCarried } from './what-it-carried.ts';
import { whatItIs } from './what-it-is.ts';

export interface MediaKeeperParts {
  /** Folder of the open library; pictures lie in `media` in it, hand-offs in `hand-off`. */
  readonly library: string;
  readonly disk: MediaDisk;
  /** Redraws one picture in the sandboxed window. What comes back is verified here before anything is kept. */
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  /** Paints one moment of a cleared video in a sandboxed window; what comes back is verified, too. */
  readonly still: (job: StillJob) => Promise<StillDone>;
  /** One line, without names of files. */
  readonly log: (line: string) => void;
  readonly now: () => number;
  /** A random id for jobs and temp files. */
  readonly newId: () => string;
}

export interface ClearedPicture {
  readonly bytes: Uint8Array;
  readonly type: ClearedType;
}

export interface MediaRoom extends MediaKeeper {
  /** A cleared picture, or a video in stretches, by its SHA-256, hash verified; null when there is none or it changed on disk. */
  readonly clearedByHash: (hash: string) => Promise<ClearedPicture | ClearedVideo | null>;
}

/** Records read at once when the library is listed first: more would keep other files waiting. */
const READ_AT_ONCE = 32;

type Taken = { ok: true; asset: Asset } | MediaRefusal;

const no = (why: string): MediaRefusal => ({ ok: false, why });

const isAsItIs = (covers: readonly PaintedCover[], cut: Cut): boolean => covers.length === 0 && isUncut(cut);

/** The last part of a name as it came, without what would change the line it is shown in; at most 200 characters. */
const shownName = (name: string): string =>
  (name.split(/[\\/]/u).at(-1) ?? '')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 200) || 'picture';

/**
 * Keeps the library's pictures. An asset exists once its record is on disk, and the record is written last: a crash
 * before leaves files that nothing names. Pictures are taken in one after another.
 */
export const makeMediaKeeper = (parts: MediaKeeperParts): MediaRoom => {
  const { library, disk, redraw, now, newId } = parts;
  const originals = hashedFiles(parts, 'originals');
  const clearedFiles = hashedFiles(parts, 'cleared');
  const records = assetRecords(parts);
  const pictures = coveredPictures({ ...parts, originals, cleared: clearedFiles });
  const videos = makeVideoRoom({ ...parts, cleared: clearedFiles });
  const known = new Map<string, Asset>();
  let isSwept = false;
  let isListed = false;
  let line: Promise<unknown> = Promise.resolve();

  const get = async (id: string): Promise<Asset | null> => {
    const asset = known.get(id) ?? (await records.read(id));
    if (asset !== null) known.set(id, asset);
    return asset;
  };

  const readCleared = async (derivative: string): Promise<Uint8Array | null> => {
    try {
      return await clearedFiles.read(derivative);
    } catch {
      // The disk does not give it: for whoever asks, it cannot be verified.
      return null;
    }
  };

  const keep = async (asset: Asset): Promise<void> => {
    await records.keep(asset);
    known.set(asset.id, asset);
  };

  const takeVideo = (name: string, source: Source, by: string): Promise<Taken> =>
    videos.take(source, { get, keep }, (before) => ({
      name: before?.name ?? shownName(name),
      tags: before?.tags ?? [],
      addedAt: before?.addedAt ?? new Date(now()).toISOString(),
      addedBy: before?.addedBy ?? by,
    }));

  const takeIn = async (name: string, bytes: Uint8Array, by: string): Promise<Taken> => {
    if (whatItIs(bytes) === 'mp4') return await takeVideo(name, sourceOf(bytes), by);
    if (bytes.length > MAX_FILE_BYTES) return no(tooManyBytes(bytes.length, MAX_FILE_BYTES));
    const header = readHeader(bytes, name);
    if (!header.ok) return header;
    const original = sha256(bytes);
    const id = original.slice(0, 20);
    const there = await get(id);
    if (there !== null && there.original !== original) return no(notCleared);
    if (there !== null && (await clearedFiles.read(there.derivative)) !== null) {
      await originals.keep(bytes);
      return { ok: true, asset: there };
    }
    const cleared = await clearPicture(redraw, newId(), bytes, header);
    if (!cleared.ok) return no(notCleared);
    await originals.keep(bytes);
    const asset: Asset = {
      id,
      original,
      derivative: await clearedFiles.keep(cleared.bytes),
      name: there?.name ?? shownName(name),
      kind: 'image',
      type: cleared.type,
      width: cleared.width,
      height: cleared.height,
      bytes: cleared.bytes.length,
      removed: whatItCarried(bytes, header.type),
      tags: there?.tags ?? [],
      addedAt: there?.addedAt ?? new Date(now()).toISOString(),
      addedBy: there?.addedBy ?? by,
    };
    await keep(asset);
    return { ok: true, asset };
  };

  /** One after another: what is redrawn is large, and the same picture chosen twice must be one asset. */
  const inTurn = (work: () => Promise<Taken>): Promise<Taken> => {
    const mine = line.then(async () => {
      try {
        if (!isSwept) await sweepIncoming(parts);
        isSwept = true;
        return await work();
      } catch (thrown) {
        return no(notKept(codeOf(thrown)));
      }
    });
    line = mine;
    return mine;
  };

  return {
    get,
    readCleared,
    pourCleared: async (derivative, into) => {
      try {
        return await clearedFiles.pour(derivative, into);
      } catch (thrown) {
        // The disk that is written to speaks for itself; one that is not read gives nothing.
        if (thrown instanceof UnreadableFile) return false;
        throw thrown;
      }
    },
    covered: async (id, covers, cut = UNCUT) => {
      const asset = await get(id);
      return asset === null || isAsItIs(covers, cut) ? asset : await pictures.find(asset, { covers, cut });
    },
    cover: (id, covers, cut = UNCUT) =>
      inTurn(async () => {
        const asset = await get(id);
        if (asset === null) return no(notInLibrary);
        if (asset.kind === 'video' && !isAsItIs(covers, cut)) return no(videoNotCovered);
        return isAsItIs(covers, cut) ? { ok: true, asset } : await pictures.make(asset, { covers, cut });
      }),
    tag: (id, tags) =>
      inTurn(async () => {
        const asset = await get(id);
        if (asset === null) return no(notInLibrary);
        const tagged: Asset = { ...asset, tags: tidyTags(tags) };
        await records.change(tagged);
        known.set(id, tagged);
        return { ok: true, asset: tagged };
      }),
    importFile: (path, by) =>
      inTurn(async () => {
        const video = await openPickedVideo(path);
        if (video !== null) {
          try {
            return await takeVideo(path, video, by);
          } finally {
            await video.close();
          }
        }
        const picked = await readPicked(path);
        return picked.ok ? await takeIn(path, picked.bytes, by) : picked;
      }),
    importBytes: (name, bytes, by) => inTurn(() => takeIn(name, bytes, by)),
    list: async () => {
      // The folder is read once: whatever comes to be afterwards comes through here.
      if (!isListed) {
        const ids = await records.ids();
        for (let at = 0; at < ids.length; at += READ_AT_ONCE)
          await Promise.all(ids.slice(at, at + READ_AT_ONCE).map(get));
      }
      isListed = true;
      return [...known.values()].sort((a, b) =>
        a.addedAt === b.addedAt ? (a.id < b.id ? -1 : 1) : a.addedAt < b.addedAt ? 1 : -1,
      );
    },
    clearedByHash: async (hash) => {
      const video = await videos.show(hash);
      if (video !== null) return video;
      const bytes = await clearedFiles.read(hash);
      if (bytes === null) return null;
      const kind = whatItIs(bytes);
      return { bytes, type: kind === 'png' ? 'image/png' : kind === 'gif' ? 'image/gif' : 'image/jpeg' };
    },
    showable: (bytes) => {
      const header = readHeader(bytes, 'picture');
      if (!header.ok) return null;
      const { type } = header;
      return type === 'image/jpeg' || type === 'image/png' || type === 'image/gif' ? type : null;
    },
    playable: async (bytes) => (await verifyTables(sourceOf(bytes))).ok,
    isCleared: async (derivative) => {
      try {
        return (await videos.show(derivative)) !== null || (await readCleared(derivative)) !== null;
      } catch {
        return false;
      }
    },
    setPoster: (id, at) =>
      inTurn(async () => {
        const asset = await get(id);
        return asset === null ? no(notInLibrary) : await videos.setPoster(asset, at, { get, keep });
      }),
    layOut: async (delivery, files) => {
      const out: HandOffFile[] = [];
      for (const { derivative, name, altText, captions } of files) {
        if ((await videos.show(derivative)) !== null) {
          out.push({ name, content: await videos.copy(derivative), altText: null, isVideo: true, captions });
          continue;
        }
        const bytes = await readCleared(derivative);
        if (bytes === null || !verifyCleared(bytes).ok)
          throw new Error('A cleared picture is missing or changed on disk');
        out.push({ name, content: bytes, altText, isVideo: false, captions: null });
      }
      return await fillFolder({ library, disk }, delivery, out);
    },
    clearOut: (delivery) => clearFolder(library, delivery),
  };
};
