import { useEffect, useState, type RefObject } from 'react';

/** Heights in CSS pixels, margins included: a day's head, a tile of two lines, and "n more". */
const HEAD = 26;
const TILE = 38;
const MORE = 18;

/** How many of a day's `count` tiles fit into a cell of `height` CSS pixels; the others are behind "n more". */
export const fitTiles = (count: number, height: number): number => {
  const room = height - HEAD;
  if (count * TILE <= room) return count;
  return Math.min(count, Math.max(1, Math.floor((room - MORE) / TILE)));
};

/** The height of an element, in CSS pixels, as it is now; `usual` until it stands. */
export const useHeight = (of: RefObject<HTMLElement | null>, usual: number): number => {
  const [height, setHeight] = useState(usual);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return height;
};
