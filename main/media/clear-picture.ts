import type { PaintedCover } from '../../shared/domain/cover.ts';
import { type PictureSize, fitWithin } from '../../shared/domain/picture-size.ts';
import type { PictureDone, PictureJob } from '../../shared/ipc/media-channels.ts';
import { bareGif } from './bare-gif.ts';
import { walkGif } from './gif.ts';
import type { Header } from './read-header.ts';
import { timeAllowed } from './time-allowed.ts';
import { type Verified, verifyCleared } from './verify-cleared.ts';

/**
 * Longest edge of a cleared picture, in pixels: large enough that every platform shows it at its own full size, small
 * enough that a class photo printed from a post stays a snapshot and uploads stay under the platforms' limits.
 */
const LONG_EDGE = 2_048;

export type Cleared = Extract<Verified, { ok: true }> & { readonly bytes: Uint8Array };

/** The size must be the original's, made smaller and perhaps turned by a quarter. One pixel is left to rounding. */
const isSize = (is: PictureSize, was: PictureSize): boolean => {
  const fits = ({ width, height }: PictureSize): boolean =>
    Math.abs(is.width - width) <= 1 && Math.abs(is.height - height) <= 1;
  const upright = fitWithin(was, LONG_EDGE);
  return fits(upright) || fits({ width: upright.height, height: upright.width });
};

/** A moving GIF is not redrawn, since no canvas writes one: its frames are copied, still packed, and nothing else. */
const clearMoving = async (
  bytes: Uint8Array,
  header: PictureSize,
): Promise<Cleared | { ok: false; why: string }> => {
  const bare = bareGif(bytes, walkGif(bytes));
  if (bare === null) return { ok: false, why: 'The pixels of a frame do not end where they should' };
  // A large one takes a second: whoever waits meanwhile comes between.
  await new Promise(setImmediate);
  const verified = verifyCleared(bare);
  if (!verified.ok) return verified;
  return verified.width === header.width && verified.height === header.height
    ? { ...verified, bytes: bare }
    : { ok: false, why: 'The GIF has another size than it should have' };
};

/**
 * Has a picture redrawn, with covers burned in where there are any, a moving one copied frame by frame; believes nothing
 * of what comes back but its bytes. Answers why not, for the log.
 */
export const clearPicture = async (
  redraw: (job: PictureJob) => Promise<PictureDone>,
  id: string,
  bytes: Uint8Array,
  header: Extract<Header, { ok: true }>,
  covers: readonly PaintedCover[] = [],
): Promise<Cleared | { readonly ok: false; readonly why: string }> => {
  if (header.isMoving) {
    if (covers.length > 0) return { ok: false, why: 'Nothing can be covered in a moving picture' };
    return await clearMoving(bytes, header);
  }
  const { type, turn, profile, isWide, layout } = header;
  const done = await redraw({
    id,
    bytes,
    type,
    longEdge: LONG_EDGE,
    limit: timeAllowed(header, bytes.length),
    covers,
    ...(turn !== undefined && { turn }),
    ...(profile !== undefined && { profile: bytes.slice(profile.start, profile.end) }),
    ...(isWide && { isWide }),
    ...(layout !== undefined && { layout }),
  });
  if (!done.ok) return done;
  const verified = verifyCleared(done.bytes);
  if (!verified.ok) return verified;
  return isSize(verified, header)
    ? { ...verified, bytes: done.bytes }
    : { ok: false, why: 'The redrawn picture has another size than it should have' };
};
