import { backFrom, type Box, type QuarterTurns, turnedBox, WHOLE } from '../domain/box.ts';
import { turnedSize } from '../domain/cut.ts';
import type { PictureSize } from '../domain/picture-size.ts';
import type { Media } from '../domain/post.ts';
import type { Crop } from './finding.ts';

/** Parts are kept short: a tenth of a pixel of the largest camera. */
const short = (part: number): number => Number(part.toFixed(6));

/** Where a window of length `take` (parts) goes along one side: around the marked people, else in the middle. */
const startOf = (take: number, marks: readonly (readonly [from: number, to: number])[]): number => {
  const from = Math.min(...marks.map((mark) => mark[0]));
  const to = Math.max(...marks.map((mark) => mark[1]));
  const middle = marks.length === 0 ? 0.5 : (from + to) / 2;
  return Math.min(Math.max(middle - take / 2, 0), 1 - take);
};

/** The largest window with this width by height in a picture of that size, around the boxes, else around its middle. */
const windowIn = ({ width, height }: PictureSize, boxes: readonly Box[], ratio: number): Crop => {
  if (width / height < ratio) {
    const rows = Math.max(1, Math.floor(width / ratio));
    const top = startOf(
      rows / height,
      boxes.map((box) => [box[1], box[1] + box[3]] as const),
    );
    return { box: [0, short(top), 1, short(rows / height)], width, height: rows };
  }
  const columns = Math.max(1, Math.floor(height * ratio));
  const left = startOf(
    columns / width,
    boxes.map((box) => [box[0], box[0] + box[2]] as const),
  );
  return { box: [short(left), 0, short(columns / width), 1], width: columns, height };
};

/**
 * The largest part of a picture with this width by height, around the people marked in it, else around its middle.
 * `size`: width and height in pixels as the picture is shown, turned where it is turned; so is the answer's, while its
 * box is one of the upright original, as those of faces are. One side stays whole: no narrower shape keeps more of them.
 */
export const cropTo = (
  media: Pick<Media, 'faces' | 'turn'>,
  size: readonly [number, number],
  ratio: number,
): Crop => {
  const turn = media.turn ?? 0;
  const marked = media.faces.flatMap(({ box, is }) =>
    box === null || is === 'not-a-face' ? [] : [turnedBox(box, turn)],
  );
  const crop = windowIn({ width: size[0], height: size[1] }, marked, ratio);
  return { ...crop, box: turnedBox(crop.box, backFrom(turn)) };
};

/** Shapes a platform takes, width by height. */
export interface Shapes {
  readonly from: number;
  readonly to: number;
}

/** Width by height of a part of a picture. `size` and `turn`: of the whole picture, upright, and how it is turned. */
export const shapeOf = (box: Box, upright: PictureSize, turn: QuarterTurns): number => {
  const { width, height } = turnedSize(
    { width: upright.width * box[2], height: upright.height * box[3] },
    turn,
  );
  return width / height;
};

/** Six digits of a part are a thousandth of a shape at most: less than a pixel of any picture. */
const ROUNDED = 1e-4;

export const isShape = (shape: number, shapes: Shapes | null): boolean =>
  shapes === null || (shape >= shapes.from * (1 - ROUNDED) && shape <= shapes.to * (1 + ROUNDED));

/** What is proposed where a platform takes these shapes: all of the picture where it fits, else the crop that keeps the most. */
export const proposedCrop = (
  media: Pick<Media, 'faces' | 'turn'>,
  upright: PictureSize,
  shapes: Shapes | null,
): Box => {
  const { width, height } = turnedSize(upright, media.turn ?? 0);
  const shape = width / height;
  if (shapes === null || isShape(shape, shapes)) return WHOLE;
  return cropTo(media, [width, height], shape < shapes.from ? shapes.from : shapes.to).box;
};
