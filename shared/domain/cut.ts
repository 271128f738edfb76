import { type Box, boxInCrop, type QuarterTurns, turnedBox, WHOLE } from './box.ts';
import type { PictureSize } from './picture-size.ts';

/** What is made of a picture before it goes out: a part of it, turned, at most so wide. */
export interface Cut {
  /** Clockwise, after the crop. */
  readonly turn: QuarterTurns;
  /** The part that stays, of the upright original; null: all of it. */
  readonly crop: Box | null;
  /** Pixels of the turned result; null: no more than every cleared picture. */
  readonly maxWidth: number | null;
}

/** The picture as it is. */
export const UNCUT: Cut = { turn: 0, crop: null, maxWidth: null };

export const isUncut = ({ turn, crop, maxWidth }: Cut): boolean =>
  turn === 0 && crop === null && maxWidth === null;

const isOnItsSide = (turns: QuarterTurns): boolean => turns % 2 === 1;

/** Width and height once it was turned. */
export const turnedSize = ({ width, height }: PictureSize, turns: QuarterTurns): PictureSize =>
  isOnItsSide(turns) ? { width: height, height: width } : { width, height };

/**
 * The size of what a cut leaves of a picture, in pixels: never larger than that part was, its longer edge at most
 * `longEdge`. The height follows the width, so that a shape that is exactly what a platform takes stays so in whole pixels.
 */
export const cutSize = (
  upright: PictureSize,
  { turn, crop, maxWidth }: Cut,
  longEdge: number,
): PictureSize => {
  const [, , wide, tall] = crop ?? WHOLE;
  const part = turnedSize({ width: upright.width * wide, height: upright.height * tall }, turn);
  const scale = Math.min(
    1,
    longEdge / Math.max(part.width, part.height),
    maxWidth === null ? 1 : maxWidth / part.width,
  );
  const width = Math.max(1, Math.round(part.width * scale));
  return { width, height: Math.max(1, Math.min(longEdge, Math.round((width * part.height) / part.width))) };
};

/** Where a box of the upright original lies in what a cut leaves; beyond 0 to 1 where it was cut off. */
export const boxAfterCut = (box: Box, { turn, crop }: Pick<Cut, 'turn' | 'crop'>): Box =>
  turnedBox(crop === null ? box : boxInCrop(box, crop), turn);
