import { cellsOf, coveredPixels, type PaintedCover, type PixelBox } from '../../shared/domain/cover.ts';
import type { Cover } from '../../shared/domain/post.ts';
import { type Sign, SIGNS } from './signs.ts';

type Pen = OffscreenCanvasRenderingContext2D;

const GROUNDS: Readonly<Record<Exclude<Cover, 'pixels'>, string>> = {
  solid: '#23282f',
  smile: '#ffd84d',
  star: '#24406e',
  heart: '#fde4e8',
  sun: '#cfe8ff',
};

const fill = (pen: Pen, { left, top, width, height }: PixelBox, colour: string): void => {
  pen.fillStyle = colour;
  pen.fillRect(left, top, width, height);
};

/** The mean colour of a region, on white where it is see-through. */
const meanOf = (pen: Pen, { left, top, width, height }: PixelBox): string => {
  const { data } = pen.getImageData(left, top, width, height);
  const sum = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    for (const channel of [0, 1, 2] as const)
      sum[channel] = (sum[channel] ?? 0) + ((data[at + channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255;
  }
  const mean = sum.map((total) => Math.round((total * 4) / data.length));
  return `rgb(${mean.join(' ')})`;
};

/** All means are taken before anything is painted: no cell looks at another one. */
const pixelate = (pen: Pen, region: PixelBox): void => {
  const cells = cellsOf(region).map((cell) => ({ cell, colour: meanOf(pen, cell) }));
  for (const { cell, colour } of cells) fill(pen, cell, colour);
};

/** A sign in the middle of the region, as large as it fits; what is around it is ground. */
const draw = (pen: Pen, { left, top, width, height }: PixelBox, sign: Sign): void => {
  const size = Math.min(width, height) * 0.92;
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.translate(left + width / 2, top + height / 2);
  pen.scale(size / 2, size / 2);
  sign(pen);
  pen.restore();
};

/**
 * Burns one cover into the pixels of a picture that is upright and of its final size. Every pixel of the region is
 * painted anew and opaque: with a colour or a sign nothing of what was there is left, and pixelated at most sixteen mean
 * colours are.
 */
export const paintCover = (canvas: OffscreenCanvas, cover: PaintedCover): void => {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no canvas to draw on');
  const region = coveredPixels(cover, canvas);
  if (cover.kind === 'pixels') {
    pixelate(pen, region);
    return;
  }
  fill(pen, region, GROUNDS[cover.kind]);
  if (cover.kind !== 'solid') draw(pen, region, SIGNS[cover.kind]);
};
