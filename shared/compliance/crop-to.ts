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

/**
 * The largest part of a picture with this width by height, around the people marked in it, else around its middle.
 * `size`: width and height in pixels. One side stays whole.
 */
export const cropTo = (media: Pick<Media, 'faces'>, size: readonly [number, number], ratio: number): Crop => {
  const [width, height] = size;
  const marked = media.faces.flatMap(({ box, is }) => (box === null || is === 'not-a-face' ? [] : [box]));
  if (width / height < ratio) {
    const rows = Math.max(1, Math.floor(width / ratio));
    const top = startOf(
      rows / height,
      marked.map((box) => [box[1], box[1] + box[3]] as const),
    );
    return { box: [0, short(top), 1, short(rows / height)], width, height: rows };
  }
  const columns = Math.max(1, Math.floor(height * ratio));
  const left = startOf(
    columns / width,
    marked.map((box) => [box[0], box[0] + box[2]] as const),
  );
  return { box: [short(left), 0, short(columns / width), 1], width: columns, height };
};
