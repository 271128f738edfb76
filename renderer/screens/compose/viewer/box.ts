/** Where a face is: left, top, width, height as parts (0–1) of the upright picture. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** A place in the picture, as parts of it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** The smallest side of a box, as a part of the picture's: smaller than any face that can be told from a dot. */
export const SMALLEST = 0.01;

/** How far one press of an arrow key moves a side, as a part of the picture's. */
export const STEP = 0.005;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Four digits behind the point: a fifth of a pixel of the largest picture, and the same number on every way there. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const span = (from: number, to: number): readonly [start: number, size: number] => {
  const start = rounded(within(Math.min(from, to), 0, 1 - SMALLEST));
  const end = rounded(within(Math.max(from, to), start + SMALLEST, 1));
  return [start, rounded(end - start)];
};

/** The box between two corners, whichever they are, cut to the picture. */
export const boxBetween = (a: Point, b: Point): Box => {
  const [left, width] = span(a.x, b.x);
  const [top, height] = span(a.y, b.y);
  return [left, top, width, height];
};

/** The box moved by parts of the picture; it keeps its size and stays in the picture. */
export const movedBy = ([left, top, width, height]: Box, dx: number, dy: number): Box => [
  rounded(within(left + dx, 0, 1 - width)),
  rounded(within(top + dy, 0, 1 - height)),
  width,
  height,
];

/** The box with its right and lower edge moved; it stays in the picture and never vanishes. */
export const resizedBy = ([left, top, width, height]: Box, dx: number, dy: number): Box => [
  left,
  top,
  rounded(within(width + dx, SMALLEST, 1 - left)),
  rounded(within(height + dy, SMALLEST, 1 - top)),
];

/** The box with one corner drawn to a place; past the opposite corner it turns over. */
export const withCorner = ([left, top, width, height]: Box, corner: Corner, to: Point): Box => {
  const opposite = {
    x: corner.endsWith('left') ? left + width : left,
    y: corner.startsWith('top') ? top + height : top,
  };
  return boxBetween(opposite, to);
};

/** A box for a face in the middle of the picture, a little taller than wide on the screen. `ratio`: width by height of the picture. */
export const middleBox = (ratio: number): Box => {
  const tall = ratio >= 1 ? 0.24 : 0.24 * ratio;
  const wide = within((tall * 0.8) / ratio, SMALLEST, 1);
  return boxBetween({ x: 0.5 - wide / 2, y: 0.5 - tall / 2 }, { x: 0.5 + wide / 2, y: 0.5 + tall / 2 });
};

/** What an arrow key makes of a box; null for any other key. With `resize` it changes the size instead of the place. */
export const withKey = (box: Box, key: string, resize: boolean): Box | null => {
  const by = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP],
  }[key];
  if (by === undefined) return null;
  const [dx = 0, dy = 0] = by;
  return resize ? resizedBy(box, dx, dy) : movedBy(box, dx, dy);
};
