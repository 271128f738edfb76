import { type RefObject, useLayoutEffect, useState } from 'react';

/** Least width of a picture and the gap between two, in pixels. */
const LEAST = 216;
const GAP = 16;
/** Until the element is measured: what a laptop shows. */
const FIRST = { columns: 4, width: 260 };

/** How many pictures stand side by side in an element, and how wide each is; follows the element's size. */
export const useColumns = (
  element: RefObject<HTMLElement | null>,
): { readonly columns: number; readonly width: number } => {
  const [size, setSize] = useState(FIRST);
  useLayoutEffect(() => {
    const at = element.current;
    if (at === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      // Without the padding.
      const room = entry?.contentRect.width ?? at.clientWidth;
      const columns = Math.max(1, Math.floor((room + GAP) / (LEAST + GAP)));
      const width = Math.floor((room - (columns - 1) * GAP) / columns);
      setSize((before) =>
        before.columns === columns && before.width === width ? before : { columns, width },
      );
    });
    watch.observe(at);
    return () => watch.disconnect();
  }, [element]);
  return size;
};
