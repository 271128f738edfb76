import type { Shapes } from '../../../../shared/compliance/crop-to.ts';
import type { Box } from '../../../../shared/domain/box.ts';
import { type Corner, type Point } from './box.ts';

/** What a frame keeps to: the shape of the picture it lies in (width by height), and the shapes that are taken. */
export interface FrameRules {
  readonly ratio: number;
  readonly shapes: Shapes | null;
}

/** The smallest side of a frame, as a part of the picture's longer one: less is a detail and no picture any more. */
const SMALLEST = 0.1;
/** How far one press of an arrow key goes, as a part of the picture. */
const STEP = 0.01;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Six digits behind the point, as proposed crops have them. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const tidy = ([left, top, width, height]: Box): Box => {
  const wide = rounded(Math.min(1, width));
  const tall = rounded(Math.min(1, height));
  return [rounded(within(left, 0, 1 - wide)), rounded(within(top, 0, 1 - tall)), wide, tall];
};

type Size = readonly [width: number, height: number];

/**
 * A size brought to a shape that is taken. Where it is too wide or too tall for it, the other side grows along as far as
 * there is room, and what is left over is cut.
 */
const shaped = ([width, height]: Size, room: Size, { ratio, shapes }: FrameRules): Size => {
  if (shapes === null) return [width, height];
  const shape = (ratio * width) / height;
  if (shape > shapes.to) {
    const tall = Math.min(room[1], (ratio * width) / shapes.to);
    return [Math.min(width, (shapes.to * tall) / ratio), tall];
  }
  if (shape < shapes.from) {
    const wide = Math.min(room[0], (shapes.from * height) / ratio);
    return [wide, Math.min(height, (ratio * wide) / shapes.from)];
  }
  return [width, height];
};

/** The smallest frame in a picture of this shape: a square, or as much of one as a strip holds. */
const smallestIn = (ratio: number): Size => [
  Math.min(1, SMALLEST / Math.min(1, ratio)),
  Math.min(1, SMALLEST * Math.max(1, ratio)),
];

/** Where a corner of a frame is. */
export const cornerOf = ([left, top, width, height]: Box, corner: Corner): Point => ({
  x: corner.endsWith('left') ? left : left + width,
  y: corner.startsWith('top') ? top : top + height,
});

/** The frame moved by parts of the picture; it keeps its size and stays in the picture. */
export const frameMoved = ([left, top, width, height]: Box, dx: number, dy: number): Box =>
  tidy([left + dx, top + dy, width, height]);

/** The frame with one corner drawn to a place: the opposite one stays, and the shape is one that is taken. */
export const frameWithCorner = (frame: Box, corner: Corner, to: Point, rules: FrameRules): Box => {
  const [left, top, width, height] = frame;
  const isLeft = corner.endsWith('left');
  const isTop = corner.startsWith('top');
  const anchor = { x: isLeft ? left + width : left, y: isTop ? top + height : top };
  const room: Size = [isLeft ? anchor.x : 1 - anchor.x, isTop ? anchor.y : 1 - anchor.y];
  const least = smallestIn(rules.ratio);
  const wanted: Size = [
    within(isLeft ? anchor.x - to.x : to.x - anchor.x, Math.min(least[0], room[0]), room[0]),
    within(isTop ? anchor.y - to.y : to.y - anchor.y, Math.min(least[1], room[1]), room[1]),
  ];
  const [wide, tall] = shaped(wanted, room, rules);
  return tidy([isLeft ? anchor.x - wide : anchor.x, isTop ? anchor.y - tall : anchor.y, wide, tall]);
};

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What an arrow key makes of a frame; null for any other key. With `resize` its right and lower edge move. */
export const frameWithKey = (frame: Box, key: string, resize: boolean, rules: FrameRules): Box | null => {
  const by = ARROWS[key];
  if (by === undefined) return null;
  const [dx, dy] = by;
  if (!resize) return frameMoved(frame, dx, dy);
  const [left, top, width, height] = frame;
  const to = { x: left + width + dx, y: top + height + dy };
  return frameWithCorner(frame, 'bottom-right', to, rules);
};

/** A thousandth of a side is no crop. */
export const isWholeFrame = ([, , width, height]: Box): boolean => width > 0.999 && height > 0.999;

/** Whether all of a box is in a frame; a thousandth may stick out. */
export const isWithin = (box: Box, frame: Box): boolean =>
  box[0] >= frame[0] - 0.001 &&
  box[1] >= frame[1] - 0.001 &&
  box[0] + box[2] <= frame[0] + frame[2] + 0.001 &&
  box[1] + box[3] <= frame[1] + frame[3] + 0.001;
