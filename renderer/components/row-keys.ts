/**
 * Where a key leads in a list of `total` rows of which `page` are in sight: the row's number, or null where the key
 * leads nowhere. Stops at both ends.
 */
export const stepRow = (
  key: string,
  from: number,
  { total, page }: { readonly total: number; readonly page: number },
): number | null => {
  if (total <= 0) return null;
  const within = (index: number): number => Math.max(0, Math.min(total - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + page);
    case 'PageUp':
      return within(from - page);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
};
