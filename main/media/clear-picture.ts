import type { PaintedCover } from '../../shared/domain/cover.ts';
import { type Cut, cutSize, isUncut, turnedSize, UNCUT } from '../../shared/domain/cut.ts';
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

/**
 * The size must be the original's, made smaller and perhaps turned by a quarter, since a file may lie on its side; of a
 * cut picture, what the cut leaves of that. One pixel is left to rounding.
 */
const isSize = (is: PictureSize, was: PictureSize, cut: Cut): boolean => {
  const fits = ({ width, height }: PictureSize): boolean =>
    Math.abs(is.width - width) <= 1 && Math.abs(is.height - height) <= 1;
  const sizeOf = (upright: PictureSize): PictureSize =>
    isUncut(cut) ? fitWithin(upright, LONG_EDGE) : cutSize(upright, cut, LONG_EDGE);
  return fits(sizeOf(was)) || fits(sizeOf(turnedSize(was, 1)));
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

/** What is done to a picture on the way. */
export interface Wish {
  readonly covers: readonly PaintedCover[];
  readonly cut: Cut;
}

const AS_IT_IS: Wish = { covers: [], cut: UNCUT };

/**
 * Has a picture redrawn, with covers burned in and cut where that is asked for, a moving one copied frame by frame; believes nothing
 * of what comes back but its bytes. Answers why not, for the log.
 */
export const clearPicture = async (
  redraw: (job: PictureJob) => Promise<PictureDone>,
  id: string,
  bytes: Uint8Array,
  header: Extract<Header, { ok: true }>,
  { covers, cut }: Wish = AS_IT_IS,
): Promise<Cleared | { readonly ok: false; readonly why: string }> => {
  if (header.isMoving) {
    if (covers.length > 0 || !isUncut(cut))
      return { ok: false, why: 'Nothing can be covered in a moving picture, nor cut off' };
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
    // Of a cut one every pixel counts: smaller ones would have a little of what was next to it mixed in.
    ...(type === 'image/jpeg' && isUncut(cut) && { coarse: { width: header.width, height: header.height } }),
    ...(!isUncut(cut) && { cut }),
    ...(turn !== undefined && { turn }),
    ...(profile !== undefined && { profile: bytes.slice(profile.start, profile.end) }),
    ...(isWide && { isWide }),
    ...(layout !== undefined && { layout }),
  });
  if (!done.ok) return done;
  const verified = verifyCleared(done.bytes);
  if (!verified.ok) return verified;
  return isSize(verified, header, cut)
    ? { ...verified, bytes: done.bytes }
    : { ok: false, why: 'The redrawn picture has another size than it should have' };
};
