/** A part of a picture: left, top, width and height, each as a part (0–1) of the picture's own width or height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** The whole picture. */
export const WHOLE: Box = [0, 0, 1, 1];

/** How often a picture is turned by a quarter, clockwise. */
export const QUARTER_TURNS = [0, 1, 2, 3] as const;
export type QuarterTurns = (typeof QUARTER_TURNS)[number];

/** Nine digits: far below a pixel of any picture, and the same number on every way there. */
const tidy = (part: number): number => {
  const short = Math.round(part * 1e9) / 1e9;
  // Of minus nothing, nothing: they are written alike and are not the same.
  return short === 0 ? 0 : short;
};

/** The turns that bring a picture back to how it lay. */
export const backFrom = (turns: QuarterTurns): QuarterTurns => QUARTER_TURNS[(4 - turns) % 4] ?? 0;

/** One more quarter turn: clockwise, or the other way round. */
export const nextTurn = (turns: QuarterTurns, way: 'right' | 'left'): QuarterTurns =>
  QUARTER_TURNS[(turns + (way === 'right' ? 1 : 3)) % 4] ?? 0;

/** Where a box lies once its picture was turned. */
export const turnedBox = (box: Box, turns: QuarterTurns): Box => {
  const [left, top, width, height] = box;
  switch (turns) {
    case 0:
      return box;
    case 1:
      return [tidy(1 - top - height), left, height, width];
    case 2:
      return [tidy(1 - left - width), tidy(1 - top - height), width, height];
    case 3:
      return [top, tidy(1 - left - width), height, width];
  }
};

/** Where a box lies in a crop, as parts of the crop; what reaches beyond it is below 0 or above 1. */
export const boxInCrop = ([left, top, width, height]: Box, crop: Box): Box => [
  (left - crop[0]) / crop[2],
  (top - crop[1]) / crop[3],
  width / crop[2],
  height / crop[3],
];

/** The other way round: where a box of the crop lies in the whole picture. */
export const boxOutOfCrop = ([left, top, width, height]: Box, crop: Box): Box => [
  crop[0] + left * crop[2],
  crop[1] + top * crop[3],
  width * crop[2],
  height * crop[3],
];

/**
 * How near a box may come to a crop and still count as in it, as a part of the picture: four pixels of a cleared picture,
 * which is 2,048 pixels long. A face at the very edge is never taken for cut off.
 */
const NEAR = 0.002;

/** Whether any of a box can be seen in a crop. What only touches it counts. */
export const reachesInto = (box: Box, crop: Box): boolean =>
  box[0] < crop[0] + crop[2] + NEAR &&
  box[0] + box[2] > crop[0] - NEAR &&
  box[1] < crop[1] + crop[3] + NEAR &&
  box[1] + box[3] > crop[1] - NEAR;
