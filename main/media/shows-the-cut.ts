import { type Box, boxOutOfCrop, type QuarterTurns, turnedBox, WHOLE } from '../../shared/domain/box.ts';
import type { PaintedCover } from '../../shared/domain/cover.ts';
import { boxAfterCut, type Cut } from '../../shared/domain/cut.ts';
import { type Luma, lumaOf } from './jpeg-luma.ts';
import { pngLumaOf } from './png-luma.ts';
import { whatItIs } from './what-it-is.ts';

/** Cells along a side in which both pictures are compared, at most; a small part has fewer, so that each is a block at least. */
const MOST_CELLS = 12;
/** Most two pictures of the same may differ in a cell on average, of 255: packing and scaling make 1 to 4. */
const MOST_APART = 14;

/** How bright a picture is within a box, blocks at its edge by the part that lies in it. */
const within = ({ across, down, width, height, levels }: Luma, [left, top, wide, tall]: Box): number => {
  const [x0, x1, y0, y1] = [left * width, (left + wide) * width, top * height, (top + tall) * height];
  let [sum, weight] = [0, 0];
  for (let row = Math.max(0, Math.floor(y0)); row < Math.min(down, Math.ceil(y1)); row += 1) {
    const share = Math.min(row + 1, y1) - Math.max(row, y0);
    for (let column = Math.max(0, Math.floor(x0)); column < Math.min(across, Math.ceil(x1)); column += 1) {
      const part = share * (Math.min(column + 1, x1) - Math.max(column, x0));
      sum += part * (levels[row * across + column] ?? 0);
      weight += part;
    }
  }
  return weight > 0 ? sum / weight : 0;
};

const touches = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

const cellsOf = (blocks: number): number => Math.max(1, Math.min(MOST_CELLS, Math.floor(blocks)));

/** How bright a cleared picture is on white ground and on black; null where it is packed another way than the window packs. */
const brightnessOf = (bytes: Uint8Array): readonly [Luma, Luma] | null => {
  if (whatItIs(bytes) === 'png') return pngLumaOf(bytes);
  const luma = whatItIs(bytes) === 'jpeg' ? lumaOf(bytes) : null;
  return luma === null ? null : [luma, luma];
};

/** What is done to the whole. */
interface Done {
  readonly covers: readonly PaintedCover[];
  readonly cut: Cut;
}

const areAlike = (of: Luma, is: Luma, { covers, cut }: Done): boolean => {
  const crop = cut.crop ?? WHOLE;
  const back = ((4 - cut.turn) % 4) as QuarterTurns;
  const onSide = cut.turn % 2 === 1;
  const blocks = [of.width * crop[2], of.height * crop[3]] as const;
  const columns = cellsOf(Math.min(is.width, blocks[onSide ? 1 : 0]));
  const rows = cellsOf(Math.min(is.height, blocks[onSide ? 0 : 1]));
  const covered = covers.map(({ box }) => boxAfterCut(box, cut));
  let [apart, cells] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell: Box = [column / columns, row / rows, 1 / columns, 1 / rows];
      if (covered.some((box) => touches(box, cell))) continue;
      const there = boxOutOfCrop(turnedBox(cell, back), crop);
      apart += Math.abs(within(is, cell) - within(of, there));
      cells += 1;
    }
  }
  return cells === 0 || apart / cells <= MOST_APART;
};

/**
 * Whether what the window made of a picture shows that part of it, so turned: cell by cell it is as bright as the cleared
 * picture that people look at, outside the covers; a see-through one on white ground and on black. Main decodes nothing
 * for it but how bright its own cleared pictures are. False where that cannot be read, which the window's own never are.
 */
export const showsTheCut = (whole: Uint8Array, made: Uint8Array, done: Done): boolean => {
  const [of, is] = [brightnessOf(whole), brightnessOf(made)];
  if (of === null || is === null) return false;
  return areAlike(of[0], is[0], done) && areAlike(of[1], is[1], done);
};
