import type { PictureSize } from './picture-size.ts';
import type { Cover, Face } from './post.ts';

/** One cover to be burned into a picture: what with, and where, as parts of the upright picture. */
export interface PaintedCover {
  readonly kind: Cover;
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** The cover a face asks for; null where it asks for none, or has no place. */
export const coverOf = ({ is, box, cover }: Face): PaintedCover | null =>
  is === 'covered' && box !== null && cover !== undefined ? { kind: cover, box } : null;

/** Covers in one order, whatever the order of the faces: the same covers, the same picture. */
export const inOneOrder = (covers: readonly PaintedCover[]): readonly PaintedCover[] =>
  covers
    .map((cover) => ({ cover, text: JSON.stringify([cover.kind, cover.box]) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ cover }) => cover);

/** What is to be covered in a picture wherever it goes. */
export const coversOf = (faces: readonly Face[]): readonly PaintedCover[] =>
  inOneOrder(faces.flatMap((face) => coverOf(face) ?? []));

/** Pixels of a picture, whole ones. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Pixels a cover reaches beyond its box on every side. Where a picture is made smaller, the colour of a pixel is mixed
 * from those around it: what lies just outside the box still holds a trace of what lies in it.
 */
export const COVER_MARGIN = 4;

const spanOf = (start: number, size: number, most: number): readonly [from: number, length: number] => {
  const from = Math.max(0, Math.min(most - 1, Math.floor(start * most) - COVER_MARGIN));
  const to = Math.max(from + 1, Math.min(most, Math.ceil((start + size) * most) + COVER_MARGIN));
  return [from, to - from];
};

/** The pixels that a cover over `box` takes in a picture of that size: all of the box, its margin, never outside the picture. */
export const coveredPixels = (
  { box }: Pick<PaintedCover, 'box'>,
  { width, height }: PictureSize,
): PixelBox => {
  const [left, wide] = spanOf(box[0], box[2], width);
  const [top, tall] = spanOf(box[1], box[3], height);
  return { left, top, width: wide, height: tall };
};

/** Most cells a pixelated face has along a side, and the fewest pixels a cell is wide: eyes and mouth become one colour. */
export const MOST_CELLS = 4;
const SMALLEST_CELL = 12;

/** Where the cells of a pixelated side begin, and where the last one ends. */
const edgesOf = (from: number, length: number): readonly number[] => {
  const cells = Math.max(1, Math.min(MOST_CELLS, Math.floor(length / SMALLEST_CELL)));
  return Array.from({ length: cells + 1 }, (_, n) => from + Math.floor((n * length) / cells));
};

/** The cells of a pixelated region, which lie side by side and fill it: at most four by four. */
export const cellsOf = ({ left, top, width, height }: PixelBox): readonly PixelBox[] => {
  const across = edgesOf(left, width);
  const down = edgesOf(top, height);
  return down.slice(1).flatMap((bottom, row) =>
    across.slice(1).map((right, column) => {
      const x = across[column] ?? left;
      const y = down[row] ?? top;
      return { left: x, top: y, width: right - x, height: bottom - y };
    }),
  );
};
