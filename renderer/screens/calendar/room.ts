import { useEffect, useState, type RefObject } from 'react';

/** Heights in CSS pixels, margins included: a day's head, a tile of two lines and one of three, and "n more". */
const HEAD = 26;
const TILE = 38;
const TALL_TILE = 54;
const MORE = 18;

/** Width of a day, padding included, up to which the state of a tile goes below its time (calendar.css, `@container`). */
const NARROW = 118 + 10;

export interface Room {
  /** CSS pixels of one day's cell. */
  readonly height: number;
  readonly width: number;
}

/** How many of a day's `count` tiles fit into a cell; the others are behind "n more". */
export const fitTiles = (count: number, { height, width }: Room): number => {
  const room = height - HEAD;
  const tile = width <= NARROW ? TALL_TILE : TILE;
  if (count * tile <= room) return count;
  return Math.min(count, Math.max(1, Math.floor((room - MORE) / tile)));
};

/** The size of an element, in CSS pixels, as it is now; `usual` until it stands. */
export const useSize = (of: RefObject<HTMLElement | null>, usual: Room): Room => {
  const [size, setSize] = useState(usual);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() =>
      setSize({ height: element.clientHeight, width: element.clientWidth }),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return size;
};
