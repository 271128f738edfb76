/** Pictures a page key goes over, in rows. */
const PAGE_ROWS = 3;

/**
 * Where a key leads in a grid of `total` cells, so many to a row: the cell's number, or null where the key leads
 * nowhere. Arrows stop at the edges of the grid and go on from row to row.
 */
export const step = (
  key: string,
  from: number,
  { columns, total }: { readonly columns: number; readonly total: number },
): number | null => {
  const last = total - 1;
  if (last < 0) return null;
  const within = (index: number): number => Math.max(0, Math.min(last, index));
  switch (key) {
    case 'ArrowRight':
      return within(from + 1);
    case 'ArrowLeft':
      return within(from - 1);
    case 'ArrowDown':
      // From the last row but one into a last row that is shorter: to its end.
      return from + columns <= last
        ? from + columns
        : Math.floor(from / columns) < Math.floor(last / columns)
          ? last
          : from;
    case 'ArrowUp':
      return from - columns >= 0 ? from - columns : from;
    case 'PageDown':
      return within(from + columns * PAGE_ROWS);
    case 'PageUp':
      return within(from - columns * PAGE_ROWS);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};
