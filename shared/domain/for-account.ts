import { type Box, type QuarterTurns, reachesInto } from './box.ts';
import { coverOf, type PaintedCover, inOneOrder } from './cover.ts';
import { cutSize, turnedSize } from './cut.ts';
import type { PictureSize } from './picture-size.ts';
import type { Face, Media, MediaForTarget } from './post.ts';

type Pictured = Pick<Media, 'faces' | 'perTarget'>;

const ownOf = ({ perTarget }: Pick<Media, 'perTarget'>, account: string): MediaForTarget | undefined =>
  Object.hasOwn(perTarget, account) ? perTarget[account] : undefined;

/** How often a picture is turned, clockwise. */
export const turnOf = ({ turn }: Pick<Media, 'turn'>): QuarterTurns => turn ?? 0;

/** The part of a picture that an account is to get, of the upright original; null: all of it. */
export const cropFor = (media: Pick<Media, 'perTarget'>, account: string): Box | null =>
  ownOf(media, account)?.crop ?? null;

/** The cover a face gets on this account alone; null where it gets none, or has no place. */
const ownCoverOf = (face: Face, account: string): PaintedCover | null =>
  asksForCoverOn(face, account) && face.box !== null && face.cover !== undefined
    ? { kind: face.cover, box: face.box }
    : null;

/** Whether somebody chose to cover a face on this account and not everywhere. */
export const asksForCoverOn = ({ is, coveredOn }: Face, account: string): boolean =>
  is !== 'covered' && is !== 'not-a-face' && coveredOn?.includes(account) === true;

/** Whether that cover is in what the account gets: not where main says that it is not, nor where there is none to paint. */
const isCoveredOn = (face: Face, account: string): boolean =>
  ownCoverOf(face, account) !== null && face.burnedOn?.includes(account) !== false;

/** What is to be covered in what an account gets, in one order: the covers that are everywhere, and its own. */
export const coversFor = (faces: readonly Face[], account: string): readonly PaintedCover[] =>
  inOneOrder(faces.flatMap((face) => coverOf(face) ?? ownCoverOf(face, account) ?? []));

/** Whether an account gets another file of a picture than the accounts without wishes of their own. */
export const hasOwnPicture = (media: Pictured, account: string): boolean =>
  cropFor(media, account) !== null || media.faces.some((face) => asksForCoverOn(face, account));

/** Whether the crop was cut: not where main says that it was not. */
const isCutFor = (media: Pick<Media, 'perTarget'>, account: string): boolean =>
  ownOf(media, account)?.cut !== false;

/**
 * A face as an account gets it: null where the crop cuts all of it off, covered where it is covered there. A face
 * without a place is never cut off, and what is not in the pixels yet changes nothing.
 */
const faceOn = (media: Pictured, face: Face, account: string): Face | null => {
  const crop = isCutFor(media, account) ? cropFor(media, account) : null;
  if (crop !== null && face.box !== null && !reachesInto(face.box, crop)) return null;
  if (!isCoveredOn(face, account)) return face;
  const burned = face.burnedOn === undefined ? {} : { burned: true };
  return { ...face, is: 'covered', person: null, ...burned };
};

/** The faces an account gets to see. */
export const facesFor = (media: Pictured, account: string): readonly Face[] =>
  hasOwnPicture(media, account)
    ? media.faces.flatMap((face) => faceOn(media, face, account) ?? [])
    : media.faces;

/**
 * The faces that can be seen on at least one of these accounts, as they are where least is done for them. All of them
 * where no account gets the picture: nobody chose yet where it goes.
 */
export const facesSomewhere = (media: Pictured, accounts: readonly string[]): readonly Face[] => {
  const getting = accounts.filter((id) => ownOf(media, id)?.omit !== true);
  if (getting.length === 0 || !getting.every((id) => hasOwnPicture(media, id))) return media.faces;
  return media.faces.flatMap((face) => {
    const seen = getting.flatMap((id) => faceOn(media, face, id) ?? []);
    return seen.find(({ is }) => is === face.is) ?? seen[0] ?? [];
  });
};

/** The accounts on which a face was to be covered and is not, as far as main knows. */
export const notCoveredOn = (face: Face, media: Pictured, accounts: readonly string[]): readonly string[] =>
  accounts.filter(
    (id) =>
      asksForCoverOn(face, id) &&
      ownOf(media, id)?.omit !== true &&
      faceOn(media, face, id)?.is === face.is &&
      !isCoveredOn(face, id),
  );

/** Pixels of what an account gets, as far as its crop tells; null where it has none, or the picture's size is not known. */
export const cropSizeFor = (
  media: Pick<Media, 'perTarget' | 'width' | 'height' | 'turn'>,
  account: string,
): PictureSize | null => {
  const { width, height } = media;
  const crop = isCutFor(media, account) ? cropFor(media, account) : null;
  if (crop === null || width === null || height === null) return null;
  const turn = turnOf(media);
  const upright = turnedSize({ width, height }, turn);
  return cutSize(upright, { turn, crop, maxWidth: null }, Number.POSITIVE_INFINITY);
};

/** A group of which less than this is left may be one child by now. To a platform's shape, a camera’s 4:3 keeps 60 %. */
const HALF = 0.5;

/**
 * What a picture shows on an account. That it is a group or crowd was said of all of it: where somebody is cut off, or
 * less than half is left, only the faces that are left say how many there are.
 */
export const shotFor = (media: Pictured & Pick<Media, 'shot'>, account: string): Media['shot'] => {
  const { shot } = media;
  const crop = isCutFor(media, account) ? cropFor(media, account) : null;
  if (crop === null || (shot !== 'group' && shot !== 'crowd')) return shot;
  const isWhole = media.faces.every(
    ({ is, box }) => is === 'not-a-face' || box === null || reachesInto(box, crop),
  );
  return isWhole && crop[2] * crop[3] >= HALF ? shot : null;
};
