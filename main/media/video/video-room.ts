import { createHash } from 'node:crypto';
import type { Asset, Film } from '../../../shared/domain/asset.ts';
import type { StillDone, StillJob } from '../../../shared/ipc/media-channels.ts';
import type { MediaRefusal } from '../../services.ts';
import type { HashedFiles, HashedFilesParts } from '../hashed-files.ts';
import type { Content } from '../media-disk.ts';
import { noPoster } from '../refusals.ts';
import { verifyCleared } from '../verify-cleared.ts';
import { whatItIs } from '../what-it-is.ts';
import { type LargeFiles, largeFiles, piecesOf } from './large-files.ts';
import { momentJob } from './moment.ts';
import { momentsOf } from './moments.ts';
import { readMovie } from './read-movie.ts';
import type { Source } from './source.ts';
import { takeVideo } from './take-video.ts';
import { verifyTables } from './verify-video.ts';

/** A cleared video for whoever shows it, in stretches. */
export interface ClearedVideo {
  readonly type: 'video/mp4';
  /** Bytes. */
  readonly size: number;
  /** That stretch; null where the file is gone or changed meanwhile. */
  readonly read: (at: number, length: number) => Promise<Uint8Array | null>;
}

export interface VideoRoomParts extends HashedFilesParts {
  readonly cleared: HashedFiles;
  /** Paints one moment of a cleared video, in a sandboxed window. What comes back is verified here. */
  readonly still: (job: StillJob) => Promise<StillDone>;
  readonly log: (line: string) => void;
}

type Taken = { readonly ok: true; readonly asset: Asset } | MediaRefusal;

/** What the library knows of an asset, and how it keeps one. */
interface Records {
  readonly get: (id: string) => Promise<Asset | null>;
  readonly keep: (asset: Asset) => Promise<void>;
}

export interface VideoRoom {
  /** Takes in a video. `about`: what its record says beyond the facts of the file. */
  readonly take: (
    source: Source & { readonly isSame?: () => Promise<boolean> },
    records: Records,
    about: (before: Asset | null) => Pick<Asset, 'name' | 'tags' | 'addedAt' | 'addedBy'>,
  ) => Promise<Taken>;
  /** Another moment as the poster, in seconds. */
  readonly setPoster: (asset: Asset, at: number, records: Records) => Promise<Taken>;
  /** True where the cleared video of that hash is there and unchanged. */
  readonly isWhole: (derivative: string) => Promise<boolean>;
  /** Null for what is no video, or not there. */
  readonly show: (derivative: string) => Promise<ClearedVideo | null>;
  /** The bytes of a cleared video for another file, verified; throws where it is gone or changed. */
  readonly copy: (derivative: string) => Promise<Content>;
}

const START = 1_000;

/** Stills of a cleared video, each verified and kept. Where one cannot be made, neither can those after it. */
const takeStills = async (
  { cleared, still, newId, log }: VideoRoomParts,
  files: LargeFiles,
  derivative: string,
  moments: readonly number[],
): Promise<Film['frames']> => {
  const kept: Film['frames'][number][] = [];
  const file = await files.open('cleared', derivative);
  if (file === null) return kept;
  try {
    const movie = await readMovie(file);
    for (const at of moments) {
      const job = await momentJob(movie, file, at, newId());
      const done = job === null ? null : await still(job);
      if (done === null || !done.ok) {
        log(`video: no still (${done?.why ?? 'no browser decodes it'})`);
        break;
      }
      const verified = verifyCleared(done.bytes);
      if (!verified.ok || verified.type !== 'image/jpeg') break;
      kept.push({
        at,
        picture: await cleared.keep(done.bytes),
        width: verified.width,
        height: verified.height,
      });
    }
  } finally {
    await file.close();
  }
  return kept;
};

const ranged =
  (files: LargeFiles, derivative: string) =>
  async (at: number, length: number): Promise<Uint8Array | null> => {
    const file = await files.open('cleared', derivative);
    if (file === null) return null;
    try {
      return at >= 0 && at + length <= file.size ? await file.read(at, length) : null;
    } finally {
      await file.close();
    }
  };

/** Videos of the library: taken in, cleared, shown and handed over without ever being wholly in memory. */
export const makeVideoRoom = (parts: VideoRoomParts): VideoRoom => {
  const files = largeFiles(parts);
  return {
    take: async (source, records, about) => {
      const taken = await takeVideo({ files, log: parts.log }, source, async (original) => {
        const there = await records.get(original.slice(0, 20));
        return (
          there !== null && there.original === original && (await files.isWhole('cleared', there.derivative))
        );
      });
      if (!taken.ok) return taken;
      const id = ('known' in taken ? taken.known : taken.facts.original).slice(0, 20);
      const before = await records.get(id);
      if ('known' in taken)
        return before === null ? { ok: false, why: noPoster } : { ok: true, asset: before };
      const { film, ...facts } = taken.facts;
      const frames = await takeStills(parts, files, facts.derivative, momentsOf(film.duration));
      const asset: Asset = {
        id,
        ...facts,
        kind: 'video',
        film: { ...film, poster: frames[0] ?? null, frames },
        ...about(before),
      };
      await records.keep(asset);
      return { ok: true, asset };
    },
    setPoster: async (asset, at, records) => {
      if (asset.film === undefined) return { ok: false, why: noPoster };
      const there = asset.film.frames.find((still) => still.at === at);
      const [poster] = there === undefined ? await takeStills(parts, files, asset.derivative, [at]) : [there];
      if (poster === undefined) return { ok: false, why: noPoster };
      const changed = { ...asset, film: { ...asset.film, poster } };
      await records.keep(changed);
      return { ok: true, asset: changed };
    },
    isWhole: (derivative) => files.isWhole('cleared', derivative),
    show: async (derivative) => {
      const file = await files.open('cleared', derivative);
      if (file === null) return null;
      try {
        const start = await file.read(0, Math.min(START, file.size));
        return whatItIs(start) === 'mp4'
          ? { type: 'video/mp4', size: file.size, read: ranged(files, derivative) }
          : null;
      } finally {
        await file.close();
      }
    },
    copy: async (derivative) => {
      const file = await files.open('cleared', derivative);
      if (file === null || !(await verifyTables(file)).ok) {
        await file?.close();
        throw new Error('A cleared video is missing or changed on disk');
      }
      await file.close();
      return async (write) => {
        const again = await files.open('cleared', derivative);
        if (again === null) throw new Error('A cleared video is missing or changed on disk');
        const sum = createHash('sha256');
        try {
          for await (const piece of piecesOf(again)) {
            sum.update(piece);
            await write(piece);
          }
        } finally {
          await again.close();
        }
        if (sum.digest('hex') !== derivative) throw new Error('A cleared video changed on disk');
      };
    },
  };
};
