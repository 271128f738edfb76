import { useEffect, useState, type RefObject } from 'react';

/** Heights in CSS pixels, margins included: a day's head, a tile of two lines, one of a line, and "n more". */
const HEAD = 34;
const TALL = 43;
const LINE = 27;
const MORE = 22;

export interface Fit {
  /** How many tiles are shown; the others are behind "n more". */
  readonly shown: number;
  /** Two lines each, so that a title can be read; where they do not fit, one line. */
  readonly tall: boolean;
}

/** What of a day's `count` tiles fits into a cell of `height` CSS pixels. */
export const fitTiles = (count: number, height: number): Fit => {
  const room = height - HEAD;
  if (count * TALL <= room) return { shown: count, tall: true };
  if (count * LINE <= room) return { shown: count, tall: false };
  return { shown: Math.min(count, Math.max(1, Math.floor((room - MORE) / LINE))), tall: false };
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
