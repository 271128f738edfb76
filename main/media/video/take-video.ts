import type { Asset, Film } from '../../../shared/domain/asset.ts';
import { MAX_VIDEO_BYTES, brokenVideo, notClearedVideo, stillChanging, tooLargeVideo } from '../refusals.ts';
import { type Incoming, type LargeFiles, piecesOf } from './large-files.ts';
import { type Movie, readMovie } from './read-movie.ts';
import { BrokenVideo, type Source } from './source.ts';
import { verifyVideo } from './verify-video.ts';
import { whatVideoCarried } from './video-carried.ts';
import { writeMovie } from './write-movie.ts';

/** What is known of a video once it was cleared: the facts of its asset. */
export type VideoFacts = Pick<
  Asset,
  'original' | 'derivative' | 'type' | 'width' | 'height' | 'bytes' | 'removed'
> & {
  readonly film: Omit<Film, 'poster' | 'frames'>;
};

export type TakenVideo =
  | { readonly ok: true; readonly facts: VideoFacts }
  | { readonly ok: false; readonly why: string };

interface Parts {
  readonly files: LargeFiles;
  /** One line, without names of files. */
  readonly log: (line: string) => void;
}

/** What is thrown about the video itself becomes a sentence; what the disk throws goes on. */
const refusalOf = (thrown: unknown): { readonly ok: false; readonly why: string } => {
  if (thrown instanceof BrokenVideo) return { ok: false, why: brokenVideo(thrown) };
  throw thrown;
};

const clear = async ({ files, log }: Parts, movie: Movie, original: Source): Promise<Incoming | null> => {
  const cleared = await files.write(writeMovie(movie, original));
  const file = await files.openIncoming(cleared);
  try {
    const verified = await verifyVideo(file);
    if (verified.ok) return cleared;
    log(`video: ${verified.why}`);
  } finally {
    await file.close();
  }
  await files.drop(cleared);
  return null;
};

/**
 * Copies a video into the library, writes it anew without anything but its picture and sound, and verifies that. Nothing
 * is decoded. `known`: whether the library has it already, by the original's hash; then nothing is written anew.
 */
export const takeVideo = async (
  parts: Parts,
  source: Source & { readonly isSame?: () => Promise<boolean> },
  known: (original: string) => Promise<boolean>,
): Promise<TakenVideo | { readonly ok: true; readonly known: string }> => {
  const { files } = parts;
  if (source.size > MAX_VIDEO_BYTES) return { ok: false, why: tooLargeVideo(source.size) };
  try {
    // Before anything is copied: what is damaged costs no time and no room.
    await readMovie(source);
  } catch (thrown) {
    return refusalOf(thrown);
  }
  const copy = await files.write(piecesOf(source));
  try {
    if (copy.size !== source.size || (await source.isSame?.()) === false)
      return { ok: false, why: stillChanging };
    if (await known(copy.hash)) {
      await files.keep('originals', copy);
      return { ok: true, known: copy.hash };
    }
    const original = await files.openIncoming(copy);
    try {
      const movie = await readMovie(original);
      const cleared = await clear(parts, movie, original);
      if (cleared === null) return { ok: false, why: notClearedVideo };
      const removed = await whatVideoCarried(movie, original);
      await files.keep('cleared', cleared);
      await files.keep('originals', copy);
      return {
        ok: true,
        facts: {
          original: copy.hash,
          derivative: cleared.hash,
          type: 'video/mp4',
          width: movie.width,
          height: movie.height,
          bytes: cleared.size,
          removed,
          film: {
            duration: Math.round(movie.duration * 1000) / 1000,
            hasSound: movie.sound !== null,
            codec: movie.picture.entries[0]?.codec ?? '',
          },
        },
      };
    } finally {
      await original.close();
    }
  } catch (thrown) {
    return refusalOf(thrown);
  } finally {
    // Kept files have their name already; then there is nothing left to drop.
    await files.drop(copy);
  }
};
